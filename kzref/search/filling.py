"""Putting tokens into the full-text table: many rows at once, the next ones made meanwhile."""

from __future__ import annotations

import gc
import json
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from kzref.search.ahead import ahead
from kzref.search.document import Document
from kzref.search.rows import Rows
from kzref.search.schema import COLUMNS

# FTS5 writes out what it has gathered at the end of each statement of many rows, and whenever it is more
# than 1 MiB; what is written out must be merged. Few and large pieces take half the time of small ones.
_BATCH = 1_000_000  # tokens of a statement
_GATHERED = 32 << 20  # bytes
_SET = "INSERT INTO search_words(search_words, rank) VALUES (?, ?)"

_COLUMNS = ("rowid", *COLUMNS)
_VALUES = ", ".join(f"value ->> {at}" for at in range(len(_COLUMNS)))
_INSERT = f"INSERT INTO search_words({', '.join(_COLUMNS)}) SELECT {_VALUES} FROM json_each(?)"  # noqa: S608


def fill(connection: Any, records: Iterable[Document], rows: Rows, tell: Callable[[int], None]) -> array[int]:
    """Put in the tokens of all records, numbered from 0; return how many each has.

    ``tell`` hears how many records are in, and may raise to stop.
    """
    connection.execute(_SET, ("hashsize", _GATHERED))
    lengths = array("I")
    with _no_search_for_garbage(), closing(ahead(_batches(records, rows))) as batches:
        for batch, counted in batches:
            connection.execute(_INSERT, (batch,))
            lengths.extend(counted)
            tell(len(lengths))
    return lengths


@contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """Spare a seventh of the time: nothing made here holds itself, and all records would be searched."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _batches(records: Iterable[Document], rows: Rows) -> Iterator[tuple[str, list[int]]]:
    """Yield rows as JSON, with the number of tokens of each."""
    batch: list[tuple[int | str, ...]] = []
    counted: list[int] = []
    held = 0
    for doc, record in enumerate(records):
        columns = rows.of(record)
        count = sum(column.count(" ") + 1 for column in columns)
        if held and held + count > _BATCH:
            yield json.dumps(batch, ensure_ascii=False), counted
            batch, counted, held = [], [], 0
        batch.append((doc, *columns))
        counted.append(count)
        held += count
    yield json.dumps(batch, ensure_ascii=False), counted
