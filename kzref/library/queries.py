"""The questions a library is asked, in SQLAlchemy: canonical JSON lines out.

Loading SQLAlchemy takes longer than answering a search, so :class:`kzref.library.Library` loads
this module when the first record is read, not when the file is opened.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Row, Select, create_engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from kzref.library.engine import connect
from kzref.library.schema import links, records


class Queries:
    """Reads one library file; each question opens it afresh, which costs little and suits any thread.

    What the file refuses is raised as the driver's own ``DatabaseError``.
    """

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(
            "sqlite://", module=sqlite, creator=lambda: connect(path), poolclass=NullPool
        )

    def by_id(self, record_id: str) -> list[str]:
        """Return the record with an id, as a list of one or none."""
        return self._values(_select().where(records.c.id == record_id))

    def by_kind(self, kind: str) -> list[str]:
        """Return the records of a kind in library order."""
        return self._values(_select().where(records.c.kind == kind))

    def pointing(self, target: str, relation: str) -> list[str]:
        """Return the records that refer to a target in this way, in library order."""
        joined = records.join(links, links.c.source == records.c.position)
        wanted = (links.c.target == target, links.c.relation == relation)
        return self._values(_select().select_from(joined).where(*wanted))

    def backlinks(self, target: str) -> list[tuple[str, str]]:
        """Return (relation, record) of everything that refers to a target, in library order."""
        joined = links.join(records, links.c.source == records.c.position)
        query = select(links.c.relation, records.c.value).select_from(joined).where(links.c.target == target)
        rows = self._rows(query.order_by(records.c.position, links.c.number))
        return [(row.relation, row.value) for row in rows]

    def _values(self, query: Select[Any]) -> list[str]:
        return [row[0] for row in self._rows(query)]

    def _rows(self, query: Select[Any]) -> list[Row[Any]]:
        try:
            with self._engine.connect() as connection:
                return list(connection.execute(query))
        except DatabaseError as error:
            raise sqlite.DatabaseError(str(error.orig)) from error


def _select() -> Select[tuple[str]]:
    return select(records.c.value).order_by(records.c.position)
