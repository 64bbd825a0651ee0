"""A Whoosh index on disk over the same tokens.

Opening one unpickles it, so the program never does; here the benchmark itself wrote it a moment ago.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from whoosh import index
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer
from whoosh.fields import ID, STORED, TEXT, Schema
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import Prefix, Term
from whoosh.sorting import Count

from kzref.search import Document
from tests.bench.measured import LIMIT, Measured, asked, bytes_in, timed
from tests.bench.queries import Query
from tests.bench.tokens import FACTS, TITLE_WEIGHT, asked_of, rows

_MEMORY = 512  # megabytes of postings held before a run is written


def measure(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Build and ask."""
    path = folder / "whoosh"
    path.mkdir()
    words = SpaceSeparatedTokenizer()
    schema = Schema(
        title=TEXT(words, field_boost=TITLE_WEIGHT),
        body=TEXT(words),
        texts=STORED,
        **{name: ID(sortable=True) for name in FACTS},
    )
    made = rows(records)

    def write() -> None:
        writer = index.create_in(str(path), schema).writer(limitmb=_MEMORY)
        for row in made:
            writer.add_document(title=row.title, body=row.body, texts=row.texts, **row.facts)
        writer.commit()

    return asked("whoosh", path, queries, timed(write))


def ask(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries."""
    start = time.perf_counter()
    searcher = index.open_dir(str(path), readonly=True).searcher()
    measured = Measured(0.0, time.perf_counter() - start, bytes_in(path))
    parsed = {each: _parsed(each) for each in queries}

    def search(each: Query) -> list[str]:
        more: dict[str, Any] = {}
        if each.kind:
            more["filter"] = Term("kind", each.kind)
        if each.sort == "facets":
            more |= {"groupedby": list(FACTS), "maptype": Count}
        hits = searcher.search(parsed[each], limit=LIMIT, **more)
        if each.sort == "facets":
            _ = [hits.groups(name) for name in FACTS]
        return [hit["texts"] for hit in hits]

    measured.ask(queries, search)
    return measured


def _parsed(each: Query) -> Any:
    asked = asked_of(each)
    if asked.how == "phrase":
        return Or([Phrase(name, asked.words) for name in ("title", "body")])
    if asked.how == "beginning":
        return Or([Prefix(name, asked.words[0]) for name in ("title", "body")])
    return And([Or([Term(name, word) for name in ("title", "body")]) for word in asked.words])
