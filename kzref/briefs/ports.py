"""What sheets need of a library: the library itself fits, and so does a fake."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from kzref.domain import Claim, Clause, Record, Report

Find = Callable[[str], Record | None]
ClaimsOf = Callable[[str], Sequence[Claim]]


class Base(Protocol):
    """What a library says of itself, as far as it is printed."""

    @property
    def corpus_version(self) -> str:
        """Return the version of the corpus."""

    @property
    def base_date(self) -> date:
        """Return the day the knowledge ends."""


class Shelf(Protocol):
    """Where related records are found."""

    def find(self, record_id: str, /) -> Record | None:
        """Return a record or None."""

    def claims_of(self, question_id: str, /) -> Sequence[Claim]:
        """Return every claim on a question."""

    def reports_of(self, statement_id: str, /) -> Sequence[Report]:
        """Return every report of a statement."""

    def clauses_of(self, instrument_id: str, /) -> Sequence[Clause]:
        """Return the clauses of an instrument."""
