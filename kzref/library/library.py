"""Opening a library and reading domain values out of it; safe to use from several threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import sqlcipher3.dbapi2 as sqlite

from kzref.domain import Claim, Clause, InvalidValue, Kind, Localized, Record, Report, from_json
from kzref.errors import NotFound, Refused
from kzref.library.engine import Connection, check_file, check_sqlite_version, connect
from kzref.library.meta import Meta, read_meta

if TYPE_CHECKING:
    from kzref.library.queries import Queries

_R = TypeVar("_R", bound=Record)
_MOST_CHECKED = 64 * 2**20  # bytes; up to here checking every page costs under a tenth of a second


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
    except (sqlite.DatabaseError, InvalidValue, UnicodeDecodeError) as error:
        raise Refused("{path} is damaged. Build or install it anew.", path=path) from error


class Library:
    """A library file, open for reading."""

    def __init__(self, path: Path, meta: Meta) -> None:
        self.path = path
        self.meta = meta
        self._threads = threading.local()
        self._read = lru_cache(maxsize=512)(self._read_record)

    @classmethod
    def open(cls, path: Path, *, check_pages: bool = True) -> Library:
        """Open and check a library file; raises :class:`Refused` with one sentence.

        Whoever leaves the pages unchecked calls :meth:`check_pages` as soon as there is time.
        """
        check_sqlite_version()
        check_file(path)
        with _readable(path):
            connection = connect(path)
            try:
                library = cls(path, _read_meta(connection, path))
            finally:
                connection.close()
        if check_pages:
            library.check_pages()
        return library

    def check_pages(self) -> None:
        """Raise :class:`Refused` if the file is torn; a very large one shows it where it is read."""
        with _readable(self.path):
            if self.path.stat().st_size > _MOST_CHECKED:
                return
            connection = connect(self.path)
            try:
                answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            finally:
                connection.close()
        if answer != "ok":
            raise Refused("{path} is damaged. Build or install it anew.", path=self.path)

    def get(self, record_id: str) -> Record:
        """Return a record by id; raises :class:`NotFound`."""
        found = self.find(record_id)
        if found is None:
            raise NotFound("There is no record {id} in this library.", id=record_id)
        return found

    def find(self, record_id: str) -> Record | None:
        """Return a record by id, or None."""
        return self._read(record_id)

    def all(self, kind: Kind) -> list[Record]:
        """Return every record of a kind, in library order."""
        return self._records(lambda queries: queries.by_kind(kind.value))

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
        with self._asking() as queries:
            found = [(relation, from_json(line)) for relation, line in queries.backlinks(record_id)]
        return [Backlink(relation, each.id, each.kind, each.title) for relation, each in found]

    def connection(self) -> Connection:
        """Return the calling thread's own read-only driver connection, for the search."""
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

    @cached_property
    def _queries(self) -> Queries:
        # SQLAlchemy takes longer to load than a search takes to answer; see the module.
        from kzref.library.queries import Queries  # noqa: PLC0415

        return Queries(self.path)

    @contextmanager
    def _asking(self) -> Iterator[Queries]:
        with _readable(self.path):
            yield self._queries

    def _records(self, ask: Callable[[Queries], list[str]]) -> list[Record]:
        with self._asking() as queries:
            return [from_json(line) for line in ask(queries)]

    def _read_record(self, record_id: str) -> Record | None:
        return next(iter(self._records(lambda queries: queries.by_id(record_id))), None)

    def _pointing(self, target: str, relation: str, wanted: type[_R]) -> list[_R]:
        found = self._records(lambda queries: queries.pointing(target, relation))
        return [each for each in found if isinstance(each, wanted)]


def _read_meta(connection: Connection, path: Path) -> Meta:
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger')").fetchone():
        # A view or trigger can run at every read; an honest library has none.
        raise Refused(
            "{path} holds a view or trigger, which no kzref library has; it was not opened.", path=path
        )
    held = dict(connection.execute("SELECT name, value FROM meta"))
    counts = dict(connection.execute("SELECT kind, count(*) FROM records GROUP BY kind"))
    return read_meta(held, counts)


def _number(eid: str) -> tuple[tuple[int, str], ...]:
    """Sort art_9 before art_61, and art_61 before art_61-1."""
    parts = eid.replace("__", "-").replace("_", "-").split("-")
    return tuple((int(part), "") if part.isdigit() else (0, part) for part in parts)
