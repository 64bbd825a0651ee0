"""The search of kzref: the whole of what the window asks, up to the hits."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kzref.domain import Kind, Lang
from kzref.search import Document, Engine, Filters, Request, Results
from kzref.search.index import write_index
from tests.bench.database import built, opened
from tests.bench.measured import LIMIT, SCREEN, Measured, asked, timed
from tests.bench.queries import Query


def measure(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Build and ask."""
    path = folder / "ours.sqlite"
    seconds = built(path, lambda connection: write_index(connection, records, (), ()))
    return asked("our", path, queries, seconds)


def ask(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries as every engine is asked; then again with what a screen shows, and key by key."""
    connection = opened(path)
    start = time.perf_counter()
    engine = Engine(connection)
    measured = Measured(0.0, time.perf_counter() - start, path.stat().st_size)
    measured.ask(queries, partial(_answer, engine))
    engine = Engine(opened(path))  # on a connection that has read nothing yet
    measured.on_screen += [timed(partial(_on_screen, engine, query)) for query in queries]
    for query in queries:
        if query.sort == "two words":
            measured.each_key += _typed(engine, query.text)
    return measured


def _answer(engine: Engine, query: Query) -> None:
    results = engine.search(_request(query))
    _ = results.total
    if query.sort == "facets":
        _ = results.facets


def _on_screen(engine: Engine, query: Query) -> None:
    _show(engine.search(_request(query)))


def _typed(engine: Engine, text: str) -> list[float]:
    """Return the time of each key: hits, facets and the snippets of a screenful."""

    def search(beginning: str) -> None:
        _show(engine.search(Request(beginning, Lang.RU, limit=LIMIT, as_you_type=True)))

    return [timed(partial(search, text[:length])) for length in range(1, len(text) + 1)]


def _show(results: Results) -> None:
    _ = [hit.snippet for hit in results.hits[:SCREEN]], results.facets


def _request(query: Query) -> Request:
    filters = Filters(kinds=(Kind(query.kind),)) if query.kind else Filters()
    return Request(query.text, Lang.RU, filters, LIMIT)
