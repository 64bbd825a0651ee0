"""What happened to people, as far as it is already public."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Localized
from kzref.domain.record import Kind, Record
from kzref.domain.values import require, slug
from kzref.domain.when import When


class Mechanism(StrEnum):
    """By which legal road a person was, or was to be, moved; the press mixes them."""

    EXTRADITION = "extradition"
    ADMINISTRATIVE_EXPULSION = "administrative-expulsion"
    CRIMINAL_EXPULSION = "criminal-expulsion"
    COURT_EXPULSION = "court-expulsion"  # by a court, route not reported
    HANDOVER = "handover"
    DEPARTURE = "departure"
    SEARCH_DETENTION = "search-detention"  # held on a wanted list, no surrender
    ENTRY_REFUSED = "entry-refused"  # not let in, often kept in a transit zone
    DUTY_TO_LEAVE = "duty-to-leave"  # asylum refused, time given to leave
    OTHER = "other"  # none of these, or not recorded: the note says what is known


class Outcome(StrEnum):
    """Where a case stood on its ``status_as_of`` day."""

    SURRENDERED = "surrendered"
    EXPELLED = "expelled"
    SUSPENDED = "suspended"
    PENDING = "pending"
    RELEASED = "released"
    LEFT = "left"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One dated step of a case, by whom and on what asserted basis."""

    when: When
    what: Localized
    authority: Localized | None = None
    place: Localized | None = None
    basis: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for clause in self.basis:
            slug(clause, "events.basis")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One person's (or group's) story, with its status as of a date.

    ``do_no_harm`` stops ``people`` and the events' places from being printed.
    """

    kind: ClassVar[Kind] = Kind.CASE

    people: tuple[str, ...] = ()
    mechanism: Mechanism
    mechanism_note: Localized
    asserted_basis: Localized | None = None
    clauses: tuple[str, ...] = ()
    events: tuple[Event, ...]
    status: Localized
    status_as_of: When
    outcome: Outcome
    do_no_harm: bool = False

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for name in (*self.people, *self.clauses):
            slug(name, "people")
        starts = [event.when.earliest for event in self.events]
        known = [start for start in starts if start is not None]
        require(known == sorted(known), "events", "are not in the order of their dates", "date-order")

    @property
    def dated(self) -> When | None:
        """Return the day its status was last known."""
        return self.status_as_of
