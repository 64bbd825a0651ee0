"""What FTS5 alone takes for the very tokens of our index, ready made: the floor that building stands on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kzref.search import Document
from kzref.search.rows import Rows
from kzref.search.schema import COLUMNS, WORDS
from kzref.search.terms import Glossary
from kzref.search.vocabulary import seen_in_lower_case
from tests.bench.database import built


def insertion(records: Sequence[Document], folder: Path) -> float:
    """Return the seconds of inserting them row by row into a bare table, with FTS5's own settings."""
    rows = Rows(Glossary(()), {}, seen_in_lower_case(records))
    made = [(at, *rows.of(record)) for at, record in enumerate(records)]
    insert = f"INSERT INTO search_words(rowid, {', '.join(COLUMNS)}) VALUES (?{',?' * len(COLUMNS)})"

    def write(connection: Any) -> None:
        connection.execute(WORDS)
        connection.executemany(insert, made)

    return built(folder / "same.sqlite", write)
