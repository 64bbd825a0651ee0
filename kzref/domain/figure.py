"""Numbers that are quoted, with everything a number needs to mean something."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Localized
from kzref.domain.record import Force, Kind, Record
from kzref.domain.values import filled, slug
from kzref.domain.when import When


class Bound(StrEnum):
    """How sharp the number is."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    UP_TO = "up-to"


class Scope(StrEnum):
    """What the number counts."""

    GROSS_ENTRIES = "gross-entries"  # entries counted, departures not taken off
    GROSS_EXITS = "gross-exits"
    NET = "net"
    PERSONS = "persons"
    ESTIMATE = "estimate"
    CASES = "cases"
    VEHICLES = "vehicles"
    NOT_STATED = "not-stated"  # nobody said what was counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Record):
    """A number with unit, period, scope, day and speaker; ``series`` joins figures that can be plotted."""

    kind: ClassVar[Kind] = Kind.FIGURE

    value: Decimal
    upper: Decimal | None = None
    bound: Bound = Bound.EXACT
    unit: Localized
    scope: Scope
    period: When
    as_of: When
    given_by: Localized
    statement: str | None = None
    series: str | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        if self.statement is not None:
            slug(self.statement, "statement")
        if self.series is not None:
            slug(filled(self.series, "series"), "series")

    @property
    def dated(self) -> When:
        """Return the period it counts."""
        return self.period

    @property
    def force(self) -> Force:
        """A published count is a remark of fact, never a rule."""
        return Force.REMARK
