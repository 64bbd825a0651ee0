"""Dates as sources give them: a day, a month, a year, an interval, about then.

The notation is the part of EDTF (ISO 8601-2) that the corpus needs: ``2022-09-27``, ``2022-09``,
``2022``, ``2022-09-27/2022-12-21``, ``2022-09-27/..``, ``../2023-06-27`` and a trailing ``~``
(approximate) or ``?`` (uncertain) on either end.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from kzref.domain.values import InvalidValue, require

_POINT = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$")


def _bounds(point: str) -> tuple[date, date]:
    match = _POINT.match(point)
    if match is None:
        raise InvalidValue("date", f"{point!r} is not a date such as 2022-09-27, 2022-09 or 2022~", "date")
    year, month, day, _ = match.groups()
    try:
        if day:
            exact = date(int(year), int(month), int(day))
            return exact, exact
        if month:
            last = calendar.monthrange(int(year), int(month))[1]
            return date(int(year), int(month), 1), date(int(year), int(month), last)
        return date(int(year), 1, 1), date(int(year), 12, 31)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise InvalidValue("date", f"{point!r} is not a date in the calendar", "date") from error


@dataclass(frozen=True, slots=True)
class When:
    """A point or stretch of time as precise as its source, no more."""

    edtf: str

    def __post_init__(self) -> None:
        ends = self.edtf.split("/")
        require(1 <= len(ends) <= 2, "date", f"{self.edtf!r} has more than two ends", "date")
        require(any(end != ".." for end in ends), "date", f"{self.edtf!r} is open at both ends", "date")
        earliest, latest = self.earliest, self.latest
        if earliest and latest:
            require(earliest <= latest, "date", f"{self.edtf!r} ends before it begins", "date-order")

    @property
    def earliest(self) -> date | None:
        """Return the first day it can mean, None when the beginning is open."""
        first = self.edtf.split("/")[0]
        return None if first == ".." else _bounds(first)[0]

    @property
    def latest(self) -> date | None:
        """Return the last day it can mean, None when the end is open."""
        last = self.edtf.split("/")[-1]
        return None if last == ".." else _bounds(last)[1]

    @property
    def is_approximate(self) -> bool:
        """Tell whether the source itself was unsure."""
        return any(mark in self.edtf for mark in "~?%")

    def includes(self, day: date) -> bool:
        """Tell whether the day lies inside, open ends reaching for ever."""
        earliest, latest = self.earliest, self.latest
        return (earliest is None or earliest <= day) and (latest is None or day <= latest)

    def begins_by(self, day: date) -> bool:
        """Tell whether it had surely begun on that day (a month counts from its first day)."""
        earliest = self.earliest
        return earliest is None or earliest <= day
