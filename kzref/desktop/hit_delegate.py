"""Paints one hit of the list; the chosen one by a bar and a frame as well as by its ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzref.desktop.hit_model import LINES
from kzref.desktop.ink import Ink
from kzref.desktop.lines import Line, Style

_SIDE, _TOP, _BAR = 14, 10, 4
_USUAL = (Line("", Style.KIND), Line("", Style.TITLE), Line("", Style.QUIET), *(Line(""),) * 2)


class HitDelegate(QStyledItemDelegate):
    """Paints the lines of a hit; ``ink`` is replaced when the theme changes."""

    def __init__(self, ink: Ink, view: QListView) -> None:
        super().__init__(view)
        self.ink = ink
        self._view = view

    @property
    def usual_height(self) -> int:
        """Return the height of a hit with a line or two less than most have."""
        return self.ink.height(_USUAL, 1000) + 2 * _TOP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room a hit needs in the width of the list."""
        width = self._text_width
        return QSize(width + 2 * _SIDE, self.ink.height(index.data(LINES) or (), width) + 2 * _TOP)

    @property
    def _text_width(self) -> int:
        """Return the width that the text is both measured and painted in.

        As if the scroll bar were always there: hits must not wrap anew when it comes and goes. Its own
        hint, as the style's number for scroll bars is not that of the style sheet.
        """
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.contentsRect().width() - bar - 2 * _SIDE

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a hit."""
        theme, box = self.ink.theme, QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, theme["accent_soft"])
            painter.fillRect(QRectF(box.left(), box.top(), _BAR, box.height()), theme["accent"])
        painter.setPen(theme["line"])
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme["focus"], 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(_BAR + 2, 2, -3, -4))
        painter.restore()
        inner = QRectF(box.left() + _SIDE, box.top() + _TOP, self._text_width, box.height() - 2 * _TOP + 2)
        self.ink.paint(painter, index.data(LINES) or (), inner)
