"""Boxes flow onto pages: headings stay with their text, frames and short rows are never cut.

Pure arithmetic; what a box paints is its own affair. All lengths are in units of a tenth of a point.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

Paint = Callable[[Any, float, float], None]  # painter, left, top


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of a page that is painted in one go.

    ``before`` is white space above, dropped at the top of a page; ``glue`` keeps it on the page of
    the next box; ``head`` is repeated when this box begins a page; ``split`` cuts it to the height
    that is left, where it can be cut; ``optional`` boxes never begin a page.
    """

    height: float
    paint: Paint
    before: float = 0.0
    glue: bool = False
    head: Box | None = None
    split: Callable[[float], tuple[Box, Box] | None] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and how far below the top of the page's text it stands."""

    top: float
    box: Box


Page = tuple[Placed, ...]


class _Filler:
    """Fills page after page; a page with nothing on it is never left behind."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[list[Placed]] = [[]]
        self.used = 0.0

    @property
    def is_fresh(self) -> bool:
        """Tell whether nothing stands on the page yet."""
        return not self.pages[-1]

    def needs(self, boxes: Sequence[Box]) -> float:
        """Return the height that boxes take here."""
        total = sum(box.height + box.before for box in boxes)
        if self.is_fresh:
            total += _head_height(boxes[0]) - boxes[0].before
        return total

    def fits(self, boxes: Sequence[Box]) -> bool:
        """Tell whether boxes fit on what is left of the page."""
        return self.used + self.needs(boxes) <= self.height + 0.5

    def turn(self) -> None:
        """Begin a page, unless this one is fresh."""
        if not self.is_fresh:
            self.pages.append([])
            self.used = 0.0

    def put(self, box: Box) -> None:
        """Place a box here, whether or not it fits."""
        if self.is_fresh:
            if box.head:
                self.pages[-1].append(Placed(0.0, box.head))
                self.used = box.head.height
        else:
            self.used += box.before
        self.pages[-1].append(Placed(self.used, box))
        self.used += box.height

    def room(self, box: Box) -> float:
        """Return the height that is left for one box."""
        return self.height - self.used - (_head_height(box) if self.is_fresh else box.before)


def paginate(boxes: Sequence[Box], height: float) -> tuple[Page, ...]:
    """Return pages of at most ``height`` units; only a box taller than a page can stick out."""
    filler = _Filler(height)
    for chunk in _chunks(boxes):
        _place(filler, chunk)
    return tuple(tuple(page) for page in filler.pages)


def _chunks(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Yield boxes with all that they are glued to."""
    held: list[Box] = []
    for box in boxes:
        held.append(box)
        if not box.glue:
            yield held
            held = []
    if held:
        yield held


def _place(filler: _Filler, chunk: list[Box]) -> None:
    if filler.fits(chunk):
        for box in chunk:
            filler.put(box)
        return
    if chunk[0].optional:
        return
    *glued, last = chunk
    if last.split and _split_here(filler, glued, last):
        return
    if not filler.is_fresh:
        filler.turn()
        _place(filler, chunk)
    elif glued:
        # Together they exceed a page: let go of each other.
        for box in chunk:
            _place(filler, [replace(box, glue=False)])
    else:
        filler.put(last)


def _split_here(filler: _Filler, glued: list[Box], last: Box) -> bool:
    """Put what fits of the last box behind its glued ones, and the rest on the next page."""
    above = filler.needs(glued) if glued else 0.0
    parts = last.split(filler.room(last) - above) if last.split else None
    if parts is None:
        return False
    first, rest = parts
    for box in (*glued, first):
        filler.put(box)
    filler.turn()
    _place(filler, [rest])
    return True


def _head_height(box: Box) -> float:
    return box.head.height if box.head else 0.0
