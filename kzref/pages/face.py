"""Sizes, fonts and colours of the paper. All lengths are in units of a tenth of a point."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from kzref.briefs import Style

UNIT = 10  # units in a point: text laid out this large needs no hinting
DPI = 72 * UNIT
PAGE_WIDTH, PAGE_HEIGHT = 595 * UNIT, 842 * UNIT  # A4
MARGIN = 36 * UNIT  # 12.7 mm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
LEADING = 1.23

SANS = ["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Arial"]
SERIF = ["Noto Serif", "DejaVu Serif", "Georgia", "Liberation Serif", "Times New Roman"]

BLACK = QColor(0, 0, 0)
GREY = QColor(64, 64, 64)
RULE = QColor(120, 120, 120)
SHADE = QColor(236, 236, 236)


@dataclass(frozen=True, slots=True)
class Face:
    """How a text is set: size in points, and whether all of it is bold."""

    size: float
    strong: bool = False

    @property
    def pitch(self) -> float:
        """Return the distance from line to line."""
        return self.size * UNIT * LEADING


TITLE = Face(16, strong=True)
HEADING = Face(11, strong=True)
SUBHEADING = Face(10, strong=True)
BODY = Face(9.5)
ANSWER = Face(11)
CELL = Face(9)
CELL_HEAD = Face(9, strong=True)
LIST = Face(9)
SMALL = Face(9)


def font(face: Face, style: Style = Style.PLAIN) -> QFont:
    """Return the font of a run."""
    size = min(face.size, SMALL.size) if style is Style.SMALL else face.size
    made = QFont()
    made.setFamilies(SERIF if style is Style.QUOTE else SANS)
    made.setPixelSize(round(size * UNIT))
    made.setBold(face.strong or style is Style.STRONG)
    made.setItalic(style is Style.ITALIC)
    # A joined «fi» is one sign that is not found when the paper is searched.
    made.setFeature(QFont.Tag("liga"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def ink(style: Style) -> QColor:
    """Return the colour of a run."""
    return GREY if style is Style.SMALL else BLACK
