"""FTS5 by itself over the same tokens: all matches ranked by its own bm25, nothing counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kzref.search import Document
from tests.bench.database import built, opened
from tests.bench.measured import LIMIT, Measured, asked
from tests.bench.queries import Query
from tests.bench.tokens import TITLE_WEIGHT, asked_of, rows

_SELECT = f"""SELECT shown.* FROM words JOIN shown ON shown.doc = words.rowid
 WHERE words MATCH ? AND (? IS NULL OR shown.kind = ?)
 ORDER BY bm25(words, {TITLE_WEIGHT}, 1) LIMIT {LIMIT}"""


def measure(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Build and ask."""
    path = folder / "fts5.sqlite"
    made = list(enumerate(rows(records)))

    def write(connection: Any) -> None:
        connection.execute("CREATE TABLE shown (doc INTEGER PRIMARY KEY, kind TEXT, texts TEXT)")
        connection.execute(
            "CREATE VIRTUAL TABLE words"
            " USING fts5(title, body, content='', tokenize=\"ascii tokenchars '~'\")"
        )
        shown = ((at, row.facts["kind"], row.texts) for at, row in made)
        connection.executemany("INSERT INTO shown VALUES (?,?,?)", shown)
        words = ((at, row.title, row.body) for at, row in made)
        connection.executemany("INSERT INTO words(rowid, title, body) VALUES (?,?,?)", words)

    return asked("fts5", path, queries, built(path, write))


def ask(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries of the bare table."""
    connection = opened(path)
    measured = Measured(0.0, 0.0, path.stat().st_size)
    expressions = {query: _expression(query) for query in queries}
    measured.ask(
        queries,
        lambda query: connection.execute(_SELECT, (expressions[query], query.kind, query.kind)).fetchall(),
    )
    return measured


def _expression(query: Query) -> str:
    asked = asked_of(query)
    if asked.how == "phrase":
        return '"' + " ".join(asked.words) + '"'
    if asked.how == "beginning":
        return f'"{asked.words[0]}"*'
    return " AND ".join(f'"{word}"' for word in asked.words)
