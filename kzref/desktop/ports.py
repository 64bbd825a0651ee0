"""What the window asks of the floors below, as small types; tests put simpler things in their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from kzref.domain import Claim, Clause, Kind, Record, Report

if TYPE_CHECKING:
    from kzref.library import Backlink, Meta
    from kzref.search import Request, Results


class LibraryPort(Protocol):
    """The open library."""

    @property
    def meta(self) -> Meta:
        """Return what the library says of itself."""

    def check_pages(self) -> None:
        """Raise Refused if the file is torn."""

    def find(self, id: str, /) -> Record | None:
        """Return a record or None."""

    def get(self, id: str, /) -> Record:
        """Return a record or raise NotFound."""

    def all(self, kind: Kind, /) -> Sequence[Record]:
        """Return every record of a kind."""

    def claims_of(self, question: str, /) -> Sequence[Claim]:
        """Return the claims on a question."""

    def reports_of(self, statement: str, /) -> Sequence[Report]:
        """Return the reports of a statement."""

    def clauses_of(self, instrument: str, /) -> Sequence[Clause]:
        """Return the clauses of an instrument."""

    def pointing_to(self, id: str, /) -> Sequence[Backlink]:
        """Return what refers to a record."""

    def close(self) -> None:
        """Let the file go."""


class EnginePort(Protocol):
    """The search over it."""

    def search(self, request: Request, /) -> Results:
        """Answer a query."""

    def similar(self, id: str, request: Request, /) -> Results:
        """Return the records like one."""
