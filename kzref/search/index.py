"""Writing the index: tokens into FTS5, what hits show and facets beside it. Same input, same bytes."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kzref.domain import Name, Term
from kzref.search.document import Document
from kzref.search.facets import Values, shown_values
from kzref.search.filling import fill
from kzref.search.prior import prior, weights
from kzref.search.rows import Rows
from kzref.search.schema import FORMAT, TABLES
from kzref.search.shown import pack
from kzref.search.terms import glossary
from kzref.search.vocabulary import seen_in_lower_case


def write_index(
    connection: Any,
    documents: Iterable[Document],
    names: Iterable[Name],
    terms: Iterable[Term],
    tell: Callable[[int], None] = lambda done: None,
) -> None:
    """Write the search tables of a library into an open transaction (sqlcipher3 connection).

    ``tell`` hears from time to time how many records are indexed, and may raise to stop.
    """
    ordered = sorted(enumerate(documents), key=lambda each: (-prior(each[1].kind, each[1].force), each[0]))
    records = [document for _, document in ordered]
    names = list(names)
    held = glossary(names, terms)
    for statement in TABLES:
        connection.execute(statement)
    rows = Rows(held, _spellings(names), seen_in_lower_case(records))
    lengths = fill(connection, records, rows, tell)
    ids = ((doc, each.id) for doc, each in enumerate(records))
    connection.executemany("INSERT INTO search_record VALUES (?,?)", ids)
    with ThreadPoolExecutor(1, "pack") as packer:  # while SQLite merges and counts
        shown = packer.submit(lambda: list(map(pack, records)))
        connection.execute("INSERT INTO search_words(search_words) VALUES('optimize')")
        connection.execute("INSERT INTO search_lexicon SELECT term, doc FROM search_counts")
        connection.execute("DROP TABLE search_counts")
        connection.executemany("INSERT INTO search_shown VALUES (?,?)", enumerate(shown.result()))
    _write_meta(connection, ordered, lengths, held.to_json())


def _spellings(names: Iterable[Name]) -> dict[str, tuple[str, ...]]:
    """Map every way a name is written to all of them."""
    groups: dict[str, tuple[str, ...]] = {}
    for name in names:
        texts = tuple(
            dict.fromkeys((*(each.text for each in name.spellings), *(text for _, text in name.title.texts)))
        )
        for text in texts:
            groups.setdefault(text, texts)
    return groups


def _write_meta(
    connection: Any, ordered: Sequence[tuple[int, Document]], lengths: array[int], terms: str
) -> None:
    place = array("I", (0,)) * len(ordered)
    for doc, (ordinal, _) in enumerate(ordered):
        place[doc] = ordinal
    classes, class_of = _classes(document for _, document in ordered)
    values: dict[str, bytes] = {
        "format": str(FORMAT).encode(),
        "size": str(len(ordered)).encode(),
        "glossary": terms.encode(),
        "weights": _little(weights([prior(each.kind, each.force) for _, each in ordered], lengths)),
        "places": _little(place),
        "classes": json.dumps(classes).encode(),
        "class_of": _little(class_of),
    }
    connection.executemany("INSERT INTO search_meta VALUES (?,?)", sorted(values.items()))


def _classes(documents: Iterator[Document]) -> tuple[list[Values], array[int]]:
    numbers: dict[Values, int] = {}
    of = array("I", (numbers.setdefault(shown_values(each), len(numbers)) for each in documents))
    return list(numbers), of


def _little(numbers: array[int]) -> bytes:
    """Return the numbers as bytes in the order every machine reads here."""
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()
