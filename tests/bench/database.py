"""Writing a SQLite file, the same way for kzref and for bare FTS5."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from tests.bench.measured import timed


def built(path: Path, write: Callable[[Any], None]) -> float:
    """Write a new file in one transaction, the disk's own time left out; return the seconds."""
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")

    def transaction() -> None:
        connection.execute("BEGIN")
        write(connection)
        connection.execute("COMMIT")

    seconds = timed(transaction)
    connection.close()
    return seconds


def opened(path: Path) -> Any:
    """Open a file that nobody writes any more."""
    return sqlite.connect(f"file:{path}?immutable=1", uri=True)
