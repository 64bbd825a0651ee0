"""Words broken into lines: the boxes that everything else is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from kzref.briefs import Text
from kzref.pages.face import BLACK, Face, font, ink
from kzref.pages.flow import Box

_NEW_LINE = "\u2028"  # what Qt breaks a line at inside a paragraph


def lines(text: Text, width: float, face: Face) -> tuple[Box, ...]:
    """Return a paragraph's lines, glued so that no page ends or begins with a lone one."""
    layout = _layout(text, face)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # Each line is painted by itself, so each begins at the top of its own box.
        line.setPosition(QPointF(0, (face.pitch - line.height()) / 2))
    layout.endLayout()
    boxes = [_line_box(layout, at, face) for at in range(layout.lineCount())]
    return tuple(
        replace(box, glue=at in (0, len(boxes) - 2) and at < len(boxes) - 1) for at, box in enumerate(boxes)
    )


def paragraphs(texts: Iterable[Text], width: float, face: Face, gap: float) -> tuple[Box, ...]:
    """Return the lines of several paragraphs with a gap between them."""
    held: list[Box] = []
    for text in texts:
        part = lines(text, width, face)
        held.extend([replace(part[0], before=gap), *part[1:]] if held and part else part)
    return tuple(held)


def stacked(boxes: Sequence[Box]) -> float:
    """Return the height of boxes one below another, without the gap above the first."""
    return sum(box.height + box.before for box in boxes) - (boxes[0].before if boxes else 0.0)


def paint_stack(boxes: Sequence[Box], painter: QPainter, x: float, y: float) -> None:
    """Paint boxes one below another, without the gap above the first."""
    for at, box in enumerate(boxes):
        y += box.before if at else 0.0
        box.paint(painter, x, y)
        y += box.height


def shifted(box: Box, by: float) -> Box:
    """Return a box that paints further to the right."""
    return replace(box, paint=lambda painter, x, y: box.paint(painter, x + by, y))


def natural_width(text: Text, face: Face) -> float:
    """Return how wide a text is on one line."""
    layout = _layout(text, face)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e7)
    layout.endLayout()
    return line.naturalTextWidth()


def _layout(text: Text, face: Face) -> QTextLayout:
    words = [_printable(run.text) for run in text]
    layout = QTextLayout("".join(words), font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    formats, start = [], 0
    for run, held in zip(text, words, strict=True):
        each = QTextLayout.FormatRange()
        each.start, each.length = start, _utf16(held)
        each.format = QTextCharFormat()
        each.format.setFont(font(face, run.style))
        each.format.setForeground(ink(run.style))
        formats.append(each)
        start += each.length
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    return layout


def _line_box(layout: QTextLayout, at: int, face: Face) -> Box:
    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(BLACK)
        layout.lineAt(at).draw(painter, QPointF(x, y))

    return Box(face.pitch, paint)


def _utf16(text: str) -> int:
    """Return the length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def _printable(text: str) -> str:
    turned = text.replace("\r\n", "\n").replace("\n", _NEW_LINE).replace("\t", " ")
    return "".join(sign for sign in turned if ord(sign) >= 32 and not 0xD800 <= ord(sign) <= 0xDFFF)


def rectangle(x: float, y: float, width: float, height: float) -> QRectF:
    """Return a rectangle."""
    return QRectF(x, y, width, height)
