"""Where the reader stands and stood: back and forward. In memory only, gone when the window closes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, auto

from kzref.domain import Lang

_LONGEST = 200


class View(Enum):
    """What fills the page."""

    LIST = auto()  # a list with nothing opened in it
    RECORD = auto()  # a list with the reader beside it
    QUESTION = auto()  # a question with its claims side by side
    HAND = auto()  # records laid side by side by hand
    HELP = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """One thing shown: ``ids`` are the records (or the help page), ``lang`` an asked-for text language.

    ``like`` is the record whose likes are listed, if it is no search that fills the list.
    """

    view: View
    way: str
    ids: tuple[str, ...] = ()
    lang: Lang | None = None
    as_of: date | None = None
    like: str = ""
    scroll: int = 0

    def same_as(self, other: Place | None) -> bool:
        """Tell whether both show the same thing, wherever they are scrolled to."""
        return other is not None and replace(self, scroll=0) == replace(other, scroll=0)


@dataclass(slots=True)
class History:
    """The places behind and ahead of the one shown now."""

    now: Place | None = None
    _behind: list[Place] = field(default_factory=list)
    _ahead: list[Place] = field(default_factory=list)

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Tell whether there is a place ahead."""
        return bool(self._ahead)

    @property
    def before_like(self) -> Place | None:
        """Return the place from which one came to records like another, None when it is forgotten."""
        return next((each for each in reversed(self._behind) if not each.like), None)

    def go(self, place: Place, *, scroll: int = 0) -> None:
        """Move to a new place; ``scroll`` is where the present one is left."""
        if place.same_as(self.now):
            return
        if self.now is not None:
            self._behind.append(replace(self.now, scroll=scroll))
            del self._behind[:-_LONGEST]
        self._ahead.clear()
        self.now = place

    def replace(self, place: Place) -> None:
        """Show another place instead of the present one: looking along a list leaves no trail."""
        self.now = place

    def back(self, *, scroll: int = 0) -> Place | None:
        """Step back; returns the place to show, None when there is none."""
        return self._step(self._behind, self._ahead, scroll)

    def forward(self, *, scroll: int = 0) -> Place | None:
        """Step forward; returns the place to show, None when there is none."""
        return self._step(self._ahead, self._behind, scroll)

    def _step(self, source: list[Place], other: list[Place], scroll: int) -> Place | None:
        if not source or self.now is None:
            return None
        other.append(replace(self.now, scroll=scroll))
        self.now = source.pop()
        return self.now
