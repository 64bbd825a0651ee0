"""The blocks of a sheet as boxes: what each looks like on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from kzref.briefs import (
    Bullets,
    Facts,
    Framed,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Run,
    Sheet,
    Sources,
    Style,
    Table,
)
from kzref.pages.face import (
    ANSWER,
    BLACK,
    BODY,
    HEADING,
    LIST,
    PAGE_HEIGHT,
    RULE,
    SMALL,
    SUBHEADING,
    TEXT_WIDTH,
    TITLE,
    UNIT,
    Face,
)
from kzref.pages.flow import Box
from kzref.pages.lines import lines, paint_stack, paragraphs, rectangle, shifted, stacked
from kzref.pages.prose import Passage, passages
from kzref.pages.tables import side_by_side, table_boxes

_INDENT = 13 * UNIT
_GAP = 4 * UNIT  # between paragraphs
_FACT_LABELS = 110 * UNIT
_NOTE_LINE = 22 * UNIT


def sheet_boxes(sheet: Sheet) -> Iterator[Box]:
    """Yield everything between head and foot, from the title down."""
    yield from (replace(box, glue=True) for box in lines((Run(sheet.kind, Style.SMALL),), TEXT_WIDTH, SMALL))
    yield from (replace(box, glue=True) for box in lines((Run(sheet.title),), TEXT_WIDTH, TITLE))
    for block in sheet.blocks:
        yield from _boxes(block)


def _spaced(boxes: tuple[Box, ...], before: float) -> tuple[Box, ...]:
    return (replace(boxes[0], before=before), *boxes[1:]) if boxes else ()


@singledispatch
def _boxes(block: object) -> Iterator[Box]:
    raise TypeError(f"no boxes for {type(block).__name__}")


@_boxes.register
def _(block: Heading) -> Iterator[Box]:
    held = lines((Run(block.text),), TEXT_WIDTH, HEADING)
    yield from (replace(box, glue=True) for box in _spaced(held, 9 * UNIT))


@_boxes.register
def _(block: Paragraph) -> Iterator[Box]:
    small = bool(block.text) and all(run.style is Style.SMALL for run in block.text)
    yield from _spaced(lines(block.text, TEXT_WIDTH, SMALL if small else BODY), _GAP)


@_boxes.register
def _(block: Prose) -> Iterator[Box]:
    for at, passage in enumerate(passages(block.html)):
        held = tuple(_passage(passage))
        yield from held if at else _spaced(held, 7 * UNIT)


def _passage(passage: Passage) -> Iterator[Box]:
    if passage.is_heading:
        held = lines(passage.text, TEXT_WIDTH, SUBHEADING)
        yield from (replace(box, glue=True) for box in _spaced(held, 7 * UNIT))
        return
    indent = passage.depth * _INDENT
    held = lines(passage.text, TEXT_WIDTH - indent, BODY)
    yield from _spaced(_marked(held, passage.marker, indent, BODY), _GAP)


def _marked(held: tuple[Box, ...], marker: str, indent: float, face: Face) -> tuple[Box, ...]:
    """Return lines moved to the right, with a bullet or number before the first."""
    moved = tuple(shifted(box, indent) for box in held)
    if not marker or not moved:
        return moved
    sign = lines((Run(marker),), _INDENT * 3, face)[0]
    first = moved[0]

    def paint(painter: QPainter, x: float, y: float) -> None:
        sign.paint(painter, x + max(0.0, indent - _INDENT), y)
        first.paint(painter, x, y)

    return (replace(first, paint=paint), *moved[1:])


@_boxes.register
def _(block: Framed) -> Iterator[Box]:
    padding, rule = 10 * UNIT, 1.5 * UNIT
    inside = paragraphs(block.paragraphs, TEXT_WIDTH - 2 * padding, ANSWER, _GAP)
    height = stacked(inside) + 2 * padding
    if height > PAGE_HEIGHT * 0.7:
        # No page could hold the frame: the words matter more than the rule around them.
        yield from _spaced(paragraphs(block.paragraphs, TEXT_WIDTH, ANSWER, _GAP), 6 * UNIT)
        return

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(
            QPen(BLACK, rule, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
        )
        painter.drawRect(rectangle(x + rule / 2, y + rule / 2, TEXT_WIDTH - rule, height - rule))
        paint_stack(inside, painter, x + padding, y + padding)

    yield Box(height, paint, before=6 * UNIT)


@_boxes.register
def _(block: Notes) -> Iterator[Box]:
    label = lines((Run(block.label),), TEXT_WIDTH - _INDENT, SUBHEADING)
    held = [*(replace(box, glue=bool(block.paragraphs)) for box in label)]
    for text in block.paragraphs:
        held.extend(_spaced(lines(text, TEXT_WIDTH - _INDENT, LIST), 2 * UNIT))
    for at, box in enumerate(held):
        yield replace(_ruled(box, at > 0), before=box.before if at else 9 * UNIT)


def _ruled(box: Box, joined: bool) -> Box:
    """Return a box with a rule on its left that reaches up to the one before."""
    above = box.before if joined else 0.0

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(rectangle(x, y - above, 2 * UNIT, box.height + above), BLACK)
        box.paint(painter, x + _INDENT, y)

    return replace(box, paint=paint)


@_boxes.register
def _(block: Bullets) -> Iterator[Box]:
    indent = _INDENT * (1.6 if block.numbered else 1)
    for number, item in enumerate(block.items, 1):
        held = paragraphs(item, TEXT_WIDTH - indent, LIST, UNIT)
        yield from _spaced(_marked(held, f"{number}." if block.numbered else "•", indent, LIST), 2.2 * UNIT)


@_boxes.register
def _(block: Facts) -> Iterator[Box]:
    for at, (label, text) in enumerate(block.rows):
        left = lines((Run(label, Style.SMALL),), _FACT_LABELS - _GAP, SMALL)
        right = lines(text, TEXT_WIDTH - _FACT_LABELS, BODY)
        yield replace(side_by_side((left, right), (0, _FACT_LABELS)), before=2 * UNIT if at else 8 * UNIT)


@_boxes.register
def _(block: Table) -> Iterator[Box]:
    yield from table_boxes(block)


@_boxes.register
def _(block: Sources) -> Iterator[Box]:
    # One after another: a line each would fill a page of its own.
    held: list[Run] = []
    for number, item in enumerate(block.items, 1):
        held.extend((Run(f"[{number}]\u00a0", Style.STRONG), *item, Run("   ")))
    yield from _spaced(lines(tuple(held), TEXT_WIDTH, SMALL), 2 * UNIT)


@_boxes.register
def _(block: NoteLines) -> Iterator[Box]:
    label = lines((Run(block.label),), TEXT_WIDTH, HEADING)
    height = stacked(label) + block.count * _NOTE_LINE

    def paint(painter: QPainter, x: float, y: float) -> None:
        paint_stack(label, painter, x, y)
        painter.setPen(QPen(RULE, 0.6 * UNIT, Qt.PenStyle.DotLine))
        for at in range(1, block.count + 1):
            line = y + stacked(label) + at * _NOTE_LINE
            painter.drawLine(QLineF(x, line, x + TEXT_WIDTH, line))

    yield Box(height, paint, before=11 * UNIT, optional=True)
