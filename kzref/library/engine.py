"""Connections: one SQLite for everything, new enough to be safe, opened so that nothing can be changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from kzref.errors import Refused
from kzref.library.meta import APPLICATION_ID

# Below this SQLite has a WAL corruption bug and FTS5 heap overflows.
OLDEST_SQLITE = (3, 53, 2)
_HEAD = b"SQLite format 3\x00"
_SAFE = (
    "PRAGMA query_only=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
)

Connection = Any  # sqlcipher3 ships no types


def check_sqlite_version(version: tuple[int, ...] = sqlite.sqlite_version_info) -> str:
    """Return the version of SQLite in use; raises :class:`Refused` when it is too old to be trusted."""
    have, need = (".".join(map(str, each)) for each in (version, OLDEST_SQLITE))
    if version < OLDEST_SQLITE:
        raise Refused(
            "SQLite {have} has known faults that damage files; kzref needs {need} or newer.",
            have=have,
            need=need,
        )
    return have


def check_file(path: Path) -> None:
    """Raise :class:`Refused` with one sentence unless the file looks like a whole library."""
    if path.is_dir():
        raise Refused("{path} is a folder, not a library file.", path=path)
    if not path.exists():
        raise Refused("There is no library at {path}. Build it with: kzref build", path=path)
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = path.stat().st_size
    except OSError as error:
        raise Refused("{path} cannot be read ({reason}).", path=path, reason=error.strerror) from error
    if len(head) < 100 or head[:16] != _HEAD:
        raise Refused("{path} is not a kzref library.", path=path)
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise Refused("{path} is a database of another program, not a kzref library.", path=path)
    page = int.from_bytes(head[16:18])
    page = 65536 if page == 1 else page
    if size != page * int.from_bytes(head[28:32]):
        raise Refused("{path} is damaged: it is not as long as it says. Build or install it anew.", path=path)


def connect(path: Path) -> Connection:
    """Open a library file read-only and immutable; the caller closes it."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite.connect(address, uri=True, check_same_thread=False)
    for pragma in _SAFE:
        connection.execute(pragma)
    return connection
