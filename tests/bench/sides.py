"""The engines that are measured, all over the same records and queries."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path

from kzref.search import Document
from tests.bench import fts5_side, our_side, whoosh_side, xapian_run
from tests.bench.measured import LeftOutError, Measured
from tests.bench.queries import Query

Side = Callable[[Sequence[Document], Sequence[Query], Path], Measured]


def sides(records: int, most_whoosh: int) -> dict[str, Side]:
    """Return the engines by name for so many records; one may raise `LeftOutError`."""
    return {
        "kzref": our_side.measure,
        "FTS5": fts5_side.measure,
        "Xapian": xapian_run.measure,
        "tantivy": _tantivy,
        "Whoosh": whoosh_side.measure if records <= most_whoosh else _too_long(most_whoosh),
    }


def _tantivy(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    if importlib.util.find_spec("tantivy") is None:
        raise LeftOutError("its Python package is not installed (make bench tries to)")
    from tests.bench import tantivy_side

    return tantivy_side.measure(records, queries, folder)


def _too_long(most: int) -> Side:
    def left_out(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
        raise LeftOutError(f"over more than {most:,} records it takes minutes to build (--whoosh NUMBER)")

    return left_out
