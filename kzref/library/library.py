"""Opening a library and reading domain values out of it; safe to use from several threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Row, Select, select
from sqlalchemy.exc import DatabaseError

from kzref.domain import Claim, Clause, InvalidValue, Kind, Localized, Record, Report, from_json
from kzref.errors import NotFound, Refused
from kzref.library import schema
from kzref.library.engine import Connection, check_file, check_sqlite_version, connect, make_engine
from kzref.library.meta import Meta, read_meta

_R = TypeVar("_R", bound=Record)
_CHECK_ON_OPEN = 64 * 2**20  # bytes; up to here checking every page costs under a tenth of a second


@dataclass(frozen=True, slots=True)
class Backlink:
    """A record that points to another, and as what."""

    rel: str
    id: str
    kind: Kind
    title: Localized


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Turn what SQLite or a decoder says of a damaged file into one sentence."""
    try:
        yield
    except (sqlite.DatabaseError, DatabaseError, InvalidValue, UnicodeDecodeError) as error:
        raise Refused(f"{path} is damaged. Build or install it anew.") from error


class Library:
    """A library file, open for reading."""

    def __init__(self, path: Path, meta: Meta) -> None:
        self.path = path
        self.meta = meta
        self._engine = make_engine(path)
        self._threads = threading.local()
        self._read = lru_cache(maxsize=512)(self._read_record)

    @classmethod
    def open(cls, path: Path) -> Library:
        """Open and check a library file; raises :class:`Refused` with one sentence."""
        check_sqlite_version()
        check_file(path)
        with _readable(path):
            connection = connect(path)
            try:
                return cls(path, _check(connection, path))
            finally:
                connection.close()

    def get(self, record_id: str) -> Record:
        """Return a record by id; raises :class:`NotFound`."""
        found = self.find(record_id)
        if found is None:
            raise NotFound(f"There is no record {record_id} in this library.")
        return found

    def find(self, record_id: str) -> Record | None:
        """Return a record by id, or None."""
        return self._read(record_id)

    def all(self, kind: Kind) -> list[Record]:
        """Return every record of a kind, in library order."""
        return self._records(self._select().where(schema.records.c.kind == kind.value))

    def everything(self) -> Iterator[Record]:
        """Yield every record, in library order."""
        for kind in Kind:
            yield from self.all(kind)

    def claims_of(self, question_id: str) -> list[Claim]:
        """Return the claims on a question."""
        return self._pointing(question_id, "answers", Claim)

    def reports_of(self, statement_id: str) -> list[Report]:
        """Return how outlets rendered a statement."""
        return self._pointing(statement_id, "reports", Report)

    def clauses_of(self, instrument_id: str) -> list[Clause]:
        """Return the clauses of an instrument that the library holds, in the order of their numbers."""
        return sorted(self._pointing(instrument_id, "part-of", Clause), key=lambda each: _number(each.eid))

    def pointing_to(self, record_id: str) -> list[Backlink]:
        """Return every record that refers to this one, in library order."""
        links, records = schema.links, schema.records
        joined = links.join(records, links.c.source == records.c.position)
        query = (
            select(links.c.relation, records.c.value).select_from(joined).where(links.c.target == record_id)
        )
        rows = self._rows(query.order_by(records.c.position, links.c.number))
        with _readable(self.path):
            found = [(row.relation, from_json(row.value)) for row in rows]
        return [Backlink(relation, each.id, each.kind, each.title) for relation, each in found]

    def cursor(self) -> Connection:
        """Return the calling thread's own read-only driver connection."""
        held = getattr(self._threads, "connection", None)
        if held is None:
            with _readable(self.path):
                held = self._threads.connection = connect(self.path)
        return held

    def close(self) -> None:
        """Let go of the file in this thread; others let go when they end."""
        held = getattr(self._threads, "connection", None)
        if held is not None:
            held.close()
            del self._threads.connection
        self._engine.dispose()

    def _select(self) -> Select[tuple[str]]:
        return select(schema.records.c.value).order_by(schema.records.c.position)

    def _rows(self, query: Select[Any]) -> list[Row[Any]]:
        with _readable(self.path), self._engine.connect() as connection:
            return list(connection.execute(query))

    def _records(self, query: Select[tuple[str]]) -> list[Record]:
        rows = self._rows(query)
        with _readable(self.path):
            return [from_json(row[0]) for row in rows]

    def _read_record(self, record_id: str) -> Record | None:
        return next(iter(self._records(self._select().where(schema.records.c.id == record_id))), None)

    def _pointing(self, target: str, relation: str, wanted: type[_R]) -> list[_R]:
        links, records = schema.links, schema.records
        joined = records.join(links, links.c.source == records.c.position)
        query = (
            self._select().select_from(joined).where(links.c.target == target, links.c.relation == relation)
        )
        return [each for each in self._records(query) if isinstance(each, wanted)]


def _check(connection: Connection, path: Path) -> Meta:
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger')").fetchone():
        # A view or trigger can run at every read; an honest library has none.
        raise Refused(f"{path} holds a view or trigger, which no kzref library has; it was not opened.")
    held = dict(connection.execute("SELECT name, value FROM meta"))
    counts = dict(connection.execute("SELECT kind, count(*) FROM records GROUP BY kind"))
    meta = read_meta(held, counts)
    if path.stat().st_size <= _CHECK_ON_OPEN:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if answer != "ok":
            raise Refused(f"{path} is damaged. Build or install it anew.")
    return meta


def _number(eid: str) -> tuple[tuple[int, str], ...]:
    """Sort art_9 before art_61, and art_61 before art_61-1."""
    parts = eid.replace("__", "-").replace("_", "-").split("-")
    return tuple((int(part), "") if part.isdigit() else (0, part) for part in parts)
