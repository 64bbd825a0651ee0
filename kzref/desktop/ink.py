"""Lays styled lines out in a width and paints them: the one painter of lists and tables."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kzref.desktop.lines import Line, Lines, Mark, Style
from kzref.desktop.theme import Theme

_KEPT = 4_000  # laid-out lines; more than a screen and its neighbours ever hold


@dataclass(frozen=True, slots=True)
class Look:
    """How a style is drawn: size as a factor of the base, and the name of its colour."""

    size: float
    colour: str
    bold: bool = False
    serif: bool = False


LOOKS = {
    Style.KIND: Look(0.82, "accent", bold=True),
    Style.TITLE: Look(1.0, "ink", bold=True),
    Style.NARROW: Look(0.86, "ink", bold=True),
    Style.BODY: Look(0.93, "ink_soft"),
    Style.STRONG: Look(0.93, "ink", bold=True),
    Style.QUIET: Look(0.86, "ink_quiet"),
    Style.WHY: Look(0.86, "why"),
    Style.QUOTE: Look(1.0, "ink", serif=True),
    Style.STATED: Look(0.93, "stated", bold=True),
    Style.OMITTED: Look(0.93, "omitted", bold=True),
    Style.DENIED: Look(0.93, "denied", bold=True),
    Style.UNKNOWN: Look(0.93, "unknown"),
    Style.DOUBT: Look(0.89, "warn_ink"),
}
_WORDS = re.compile(r"\s+|(?<=-)")  # a line can break after a hyphen
_LEADING = 1.1  # of the font's own height


class Ink:
    """Fonts, colours and a store of laid-out lines for one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._fonts: dict[Style, QFont] = {}
        self._laid: OrderedDict[tuple[Line, int], tuple[QTextLayout, float]] = OrderedDict()

    def font(self, style: Style) -> QFont:
        """Return the font of a style."""
        if style not in self._fonts:
            look = LOOKS[style]
            self._fonts[style] = self.theme.font(size=look.size, bold=look.bold, serif=look.serif)
        return self._fonts[style]

    def height(self, lines: Lines, width: int) -> int:
        """Return the height in pixels that the lines need in a width."""
        return round(sum(self._lay(line, width)[1] for line in lines) + 0.5)

    def widest_word(self, lines: Lines) -> int:
        """Return the width in pixels of the longest word, below which words would be cut."""
        widths = [
            QFontMetricsF(self.font(line.style)).horizontalAdvance(word)
            for line in lines
            for word in _WORDS.split(line.text)
        ]
        return round(max(widths, default=0.0) + 0.5)

    def paint(self, painter: QPainter, lines: Lines, box: QRectF, colour: QColor | None = None) -> None:
        """Paint the lines from the top of the box; ``colour`` overrides that of the styles."""
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        y = box.top()
        for line in lines:
            layout, height = self._lay(line, int(box.width()))
            painter.setPen(colour or self.theme[LOOKS[line.style].colour])
            layout.draw(painter, QPointF(box.left(), y))
            y += height
        painter.restore()

    def _lay(self, line: Line, width: int) -> tuple[QTextLayout, float]:
        key = (line, width)
        if key in self._laid:
            self._laid.move_to_end(key)
            return self._laid[key]
        # One character for another, so that the marks stay where they are.
        layout = QTextLayout(line.text.replace("\n", "\u2028"), self.font(line.style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(*_in_qt(line.text, *mark)) for mark in line.marks])
        layout.setCacheEnabled(True)
        self._laid[key] = (layout, _break(layout, width))
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return self._laid[key]

    def _format(self, start: int, length: int, mark: Mark) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        if mark is Mark.FOUND:
            style.setBackground(self.theme["found_paper"])
            style.setForeground(self.theme["ink"])
            style.setFontWeight(QFont.Weight.Bold)
        elif mark is Mark.DROPPED:
            style.setFontStrikeOut(True)
            style.setForeground(self.theme["denied"])
        else:
            dashed = mark is Mark.CHANGED
            line = QTextCharFormat.UnderlineStyle
            style.setUnderlineStyle(line.DashUnderline if dashed else line.SingleUnderline)
            style.setUnderlineColor(self.theme["omitted" if dashed else "stated"])
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, style
        return made


def _in_qt(text: str, start: int, length: int, mark: Mark) -> tuple[int, int, Mark]:
    """Return the stretch in Qt's count, where a character outside the basic plane takes two."""
    if text.isascii() or max(text) <= "\uffff":
        return start, length, mark
    before, inside = text[:start], text[start : start + length]
    return len(before.encode("utf-16-le")) // 2, len(inside.encode("utf-16-le")) // 2, mark


def _break(layout: QTextLayout, width: int) -> float:
    """Break the paragraph into lines of a width; returns its height in pixels."""
    y = 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, 20))
        step = row.height() * _LEADING
        row.setPosition(QPointF(0, y + (step - row.height()) / 2))
        y += step
    layout.endLayout()
    return y
