"""Filling a new library file. Nothing else in the program writes one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, create_engine, insert
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from kzref.domain import Record, references, to_json
from kzref.errors import Refused
from kzref.library import schema
from kzref.library.engine import check_sqlite_version
from kzref.library.meta import APPLICATION_ID, FORMAT

# The file holds nothing of the clock, the machine or chance; DELETE with EXTRA is the pair that
# power cuts were not seen to damage.
_PRAGMAS = (
    "page_size=4096",
    "encoding='UTF-8'",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "temp_store=MEMORY",
    f"application_id={APPLICATION_ID}",
    f"user_version={FORMAT[0] * 1000 + FORMAT[1]}",
)


@dataclass(frozen=True, slots=True)
class Writer:
    """An open, uncommitted library; ``raw`` is the driver's connection, for the index."""

    session: Connection
    raw: Any

    def meta(self, version: str, base_date: date, opening: str, digest: str) -> None:
        """Write what the library says of itself."""
        pairs = {
            "format": f"{FORMAT[0]}.{FORMAT[1]}",
            "corpus_version": version,
            "base_date": base_date.isoformat(),
            "opening": opening,
            "digest": digest,
        }
        rows = [{"name": name, "value": value} for name, value in pairs.items()]
        self.session.execute(insert(schema.meta), rows)

    def records(self, batch: Iterable[tuple[int, Record]]) -> None:
        """Write records at their positions, with the references they hold."""
        rows, links = [], []
        for position, record in batch:
            rows.append(
                {"position": position, "id": record.id, "kind": record.kind.value, "value": to_json(record)}
            )
            for number, (relation, target) in enumerate(references(record)):
                links.append({"source": position, "number": number, "relation": relation, "target": target})
        if rows:
            self.session.execute(insert(schema.records), rows)
        if links:
            self.session.execute(insert(schema.links), links)


@contextmanager
def creating(path: Path) -> Iterator[Writer]:
    """Give a writer of a new, empty library; commit when the block ends well.

    Raises :class:`Refused` when the disk or SQLite refuses.
    """
    check_sqlite_version()
    path.unlink(missing_ok=True)
    connection = sqlite.connect(str(path), check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        engine = create_engine("sqlite://", module=sqlite, creator=lambda: connection, poolclass=StaticPool)
        with engine.begin() as session:
            schema.metadata.create_all(session)
            yield Writer(session, connection)
    except (sqlite.DatabaseError, DatabaseError) as error:
        raise _refused(error) from error
    finally:
        connection.close()


def _refused(error: Exception) -> Refused:
    reason = str(getattr(error, "orig", None) or error)
    if reason == "database or disk is full":
        return Refused("The library was not built: the disk is full. Nothing was changed.")
    return Refused("The library was not built: {reason}. Nothing was changed.", reason=reason)
