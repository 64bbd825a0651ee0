"""Tables and rows of columns: cells are broken into lines once, rows keep together where they can."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from kzref.briefs import Cell, Group, Run, Table
from kzref.pages.face import CELL, CELL_HEAD, PAGE_HEIGHT, RULE, SHADE, TEXT_WIDTH, UNIT, Face
from kzref.pages.flow import Box
from kzref.pages.lines import lines, paint_stack, paragraphs, rectangle, stacked

PADDING = 2.6 * UNIT
_GAP = 1.5 * UNIT  # between the paragraphs of a cell
_TALL = PAGE_HEIGHT / 5  # a row higher than this may be cut between lines
_LEAST = 60 * UNIT  # what must be left of a page to begin a row there

Columns = tuple[tuple[Box, ...], ...]


@dataclass(frozen=True, slots=True)
class _Grid:
    """The widths of a table's columns, and how its rows are drawn."""

    widths: tuple[float, ...]

    def row(self, columns: Columns, *, shaded: bool = False) -> Box:
        """Return a row of cells as one box; a tall one can be cut."""
        height = max((stacked(cell) for cell in columns), default=0.0) + 2 * PADDING

        def paint(painter: QPainter, x: float, y: float) -> None:
            self._paint_lines(painter, x, y, height, shaded=shaded)
            left = x
            for cell, width in zip(columns, self.widths, strict=True):
                paint_stack(cell, painter, left + PADDING, y + PADDING)
                left += width

        cut = None if height <= _TALL or shaded else lambda room: self._cut(columns, room)
        return Box(height, paint, split=cut)

    def band(self, words: str, face: Face) -> Box:
        """Return a line of words across all columns."""
        text = lines((Run(words),), sum(self.widths) - 2 * PADDING, face)
        height = stacked(text) + 2 * PADDING

        def paint(painter: QPainter, x: float, y: float) -> None:
            painter.setPen(QPen(RULE, 0.6 * UNIT))
            painter.drawRect(rectangle(x, y, sum(self.widths), height))
            paint_stack(text, painter, x + PADDING, y + PADDING)

        return Box(height, paint)

    def _paint_lines(self, painter: QPainter, x: float, y: float, height: float, *, shaded: bool) -> None:
        whole = rectangle(x, y, sum(self.widths), height)
        if shaded:
            painter.fillRect(whole, SHADE)
        painter.setPen(QPen(RULE, 0.6 * UNIT))
        painter.drawRect(whole)
        for width in self.widths[:-1]:
            x += width
            painter.drawLine(QLineF(x, y, x, y + height))

    def _cut(self, columns: Columns, room: float) -> tuple[Box, Box] | None:
        """Return the row down to a height and the rest of it, None where too little would stand."""
        if room < _LEAST:
            return None
        parts = [_split_lines(cell, room - 2 * PADDING) for cell in columns]
        above = tuple(each[0] for each in parts)
        below = tuple(each[1] for each in parts)
        if not any(below) or any(cell and not top for cell, top in zip(columns, above, strict=True)):
            return None
        return self.row(above), self.row(below)


def _split_lines(cell: tuple[Box, ...], room: float) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
    fitting = 0
    while fitting < len(cell) and stacked(cell[: fitting + 1]) <= room:
        fitting += 1
    return cell[:fitting], cell[fitting:]


def table_boxes(table: Table) -> Iterator[Box]:
    """Yield head, bands and rows; head and band are repeated on the page where a row begins it."""
    grid = _Grid(_widths(table.shares))
    head = grid.row(_cells(grid, [((Run(each),),) for each in table.head], CELL_HEAD), shaded=True)
    yield replace(head, glue=True, before=2 * UNIT)
    for group in table.groups:
        yield from _group_boxes(grid, group, head)


def _group_boxes(grid: _Grid, group: Group, head: Box) -> Iterator[Box]:
    band = grid.band(group.band, CELL_HEAD) if group.band else None
    if band:
        yield replace(band, glue=True, head=head)
    again = _above(head, band) if band else head
    for row in group.rows:
        yield _with_head(grid.row(_cells(grid, row, CELL)), again)


def _with_head(box: Box, head: Box) -> Box:
    """Return the box, and whatever is cut from it, with a head to repeat."""
    split = box.split
    if split is None:
        return replace(box, head=head)

    def cut(room: float) -> tuple[Box, Box] | None:
        parts = split(room)
        return (parts[0], _with_head(parts[1], head)) if parts else None

    return replace(box, head=head, split=cut)


def _above(first: Box, second: Box) -> Box:
    def paint(painter: QPainter, x: float, y: float) -> None:
        first.paint(painter, x, y)
        second.paint(painter, x, y + first.height)

    return Box(first.height + second.height, paint)


def _widths(shares: Sequence[int]) -> tuple[float, ...]:
    return tuple(TEXT_WIDTH * share / sum(shares) for share in shares)


def _cells(grid: _Grid, row: Sequence[Cell], face: Face) -> Columns:
    return tuple(
        paragraphs(cell, width - 2 * PADDING, face, _GAP)
        for cell, width in zip(row, grid.widths, strict=True)
    )


def side_by_side(columns: Columns, lefts: Sequence[float]) -> Box:
    """Return columns without lines as one box."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for cell, left in zip(columns, lefts, strict=True):
            paint_stack(cell, painter, x + left, y)

    return Box(max(stacked(cell) for cell in columns), paint)
