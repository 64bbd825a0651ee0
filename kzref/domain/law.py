"""Instruments of law and their clauses, with validity in time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Localized, language_tag
from kzref.domain.record import Citation, Force, Kind, Record, Verification
from kzref.domain.values import country, filled, require, slug
from kzref.domain.when import When

_EID = re.compile(r"^[a-z]+_[0-9a-z-]+(__[a-z]+_[0-9a-z-]+)*$")


class InstrumentType(StrEnum):
    """What sort of law an instrument is."""

    TREATY = "treaty"
    CONSTITUTION = "constitution"
    CODE = "code"
    LAW = "law"
    DECREE = "decree"
    RULES = "rules"


class StateAct(StrEnum):
    """What a state did, or what happened for it, under a treaty."""

    SIGNED = "signed"
    RATIFIED = "ratified"
    ACCEDED = "acceded"
    DEPOSITED = "deposited"
    IN_FORCE = "in-force"
    RESERVATION = "reservation"
    DECLARATION = "declaration"
    NO_DECLARATION = "no-declaration"
    WITHDRAWN = "withdrawn"
    NOT_PARTY = "not-party"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """One dated fact about one state and a treaty."""

    state: str
    act: StateAct
    when: When | None = None
    what: Localized | None = None
    verification: Verification
    sources: tuple[Citation, ...] = ()

    def __post_init__(self) -> None:
        country(self.state, "participation.state")


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """When an instrument governs between two states (or inside one: both the same)."""

    between: tuple[str, str]
    period: When
    verification: Verification
    note: Localized | None = None

    def __post_init__(self) -> None:
        for state in self.between:
            country(state, "application.between")

    def covers(self, first: str, second: str) -> bool:
        """Tell whether this is about these two states, in either order."""
        return {first, second} == set(self.between)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Record):
    """A treaty, constitution, code, law, decree or set of rules."""

    kind: ClassVar[Kind] = Kind.INSTRUMENT

    type: InstrumentType
    short: Localized
    adopted: When
    in_force: When | None = None
    jurisdiction: tuple[str, ...] = ()
    depositary: Localized | None = None
    authentic: tuple[str, ...] = ()
    official_ids: tuple[str, ...] = ()
    edition_read: Localized | None = None
    participation: tuple[Participation, ...] = ()
    application: tuple[Application, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for state in self.jurisdiction:
            country(state, "jurisdiction")
        for tag in self.authentic:
            language_tag(tag)
        begin, adopted = (self.in_force.earliest if self.in_force else None), self.adopted.earliest
        if begin and adopted:
            require(adopted <= begin, "in_force", "lies before the day of adoption", "date-order")

    @property
    def dated(self) -> When | None:
        """Return the day of signature or adoption, None where only its latest day is known."""
        return self.adopted if self.adopted.earliest else None

    @property
    def force(self) -> Force:
        """Law binds."""
        return Force.BINDING

    def governs(self, first: str, second: str, day: date) -> bool | None:
        """Tell whether it governed between two states on a day; None where nothing is recorded."""
        stretches = [each for each in self.application if each.covers(first, second)]
        return any(each.period.includes(day) for each in stretches) if stretches else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One wording of a clause and how long it was or is the wording in force."""

    period: When
    note: Localized | None = None
    verification: Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Record):
    """An article or paragraph; the body is a restatement in our own words, not the official text.

    ``number`` is the article's; where there is none, or none is known, ``place`` says in words which
    part of the instrument is meant.
    """

    kind: ClassVar[Kind] = Kind.CLAUSE

    instrument: str
    number: str | None = None
    place: Localized | None = None
    eid: str
    editions: tuple[Edition, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        slug(self.instrument, "instrument")
        require((self.number is None) != (self.place is None), "number", "needs either number or place")
        if self.number is not None:
            filled(self.number, "number")
        require(bool(_EID.match(self.eid)), "eid", f"{self.eid!r} is not an eId such as art_58__para_1")
        require(self.id.startswith(f"{self.instrument}/"), "id", f"does not begin with {self.instrument}/")

    @property
    def force(self) -> Force:
        """Law binds."""
        return Force.BINDING

    def in_force_on(self, day: date) -> bool | None:
        """Tell whether any recorded edition was in force that day; None where none is recorded."""
        return any(each.period.includes(day) for each in self.editions) if self.editions else None
