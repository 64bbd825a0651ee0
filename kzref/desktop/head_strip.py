"""The head of a side-by-side table: positions, and who stands in each column; stays while the page moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kzref.desktop.claim_table import PAD, ClaimTable
from kzref.desktop.lines import Line, Style

_BAND_PAD = 5


class HeadStrip(QWidget):
    """Paints bands and heads over the columns of a table; a click on a head opens its record."""

    opened = Signal(str)

    def __init__(self, table: ClaimTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._corner = ""
        self.setMouseTracking(True)
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self.update())

    def set_corner(self, text: str) -> None:
        """Say what the heads are, in the corner beside them."""
        self._corner = text
        self.setAccessibleName(text)

    def needed_height(self) -> int:
        """Return the height in pixels for bands and the tallest head."""
        width = self._table.column_width - 2 * PAD
        heads = [self._table.ink.height(head.lines, width) for head in self._table.table.cells.heads]
        return self._band_height() + max(heads, default=0) + 2 * PAD

    def _band_height(self) -> int:
        if not self._table.table.cells.bands:
            return 0
        return self._table.ink.height((Line("X", Style.STRONG),), 100) + 2 * _BAND_PAD

    def _left(self, column: int) -> float:
        return self._table.verticalHeader().width() + self._table.columnViewportPosition(column)

    def _column_at(self, x: float) -> int:
        labels = self._table.verticalHeader().width()
        return self._table.columnAt(int(x) - labels) if x >= labels else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the corner, the heads and the bands."""
        painter, ink = QPainter(self), self._table.ink
        theme, labels = ink.theme, self._table.verticalHeader().width()
        band = self._band_height()
        painter.fillRect(self.rect(), theme["paper"])
        corner = QRectF(0, band, labels, self.height() - band)
        painter.fillRect(corner, theme["paper_cell"])
        ink.paint(painter, (Line(self._corner, Style.STRONG),), corner.adjusted(PAD, PAD, -PAD, 0))
        painter.setPen(theme["line_strong"])
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.drawLine(labels - 1, band, labels - 1, self.height())
        painter.setClipRect(QRectF(labels, 0, self.width() - labels, self.height()))
        self._paint_heads(painter, band)
        self._paint_bands(painter, band)
        painter.end()

    def _paint_heads(self, painter: QPainter, band: int) -> None:
        ink = self._table.ink
        for column, head in enumerate(self._table.table.cells.heads):
            box = QRectF(self._left(column), band, self._table.columnWidth(column), self.height() - band - 1)
            painter.fillRect(box, ink.theme["paper_list"])
            painter.setPen(ink.theme["line"])
            painter.drawLine(box.topRight(), box.bottomRight())
            ink.paint(painter, head.lines, box.adjusted(PAD, PAD, -PAD, 0))

    def _paint_bands(self, painter: QPainter, height: int) -> None:
        ink, labels = self._table.ink, self._table.verticalHeader().width()
        for band in self._table.table.cells.bands:
            last = band.first + band.length - 1
            left, right = self._left(band.first), self._left(last) + self._table.columnWidth(last)
            painter.fillRect(QRectF(left, 0, right - left - 1, height), ink.theme["accent_deep"])
            # The word stays in sight while any of its columns does.
            start = min(max(left, labels), right - 40) + PAD
            text = QRectF(start, _BAND_PAD, max(right - start - PAD, 10), height)
            ink.paint(painter, (Line(band.title, Style.STRONG),), text, ink.theme["on_accent"])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the record of the head under the mouse."""
        column = self._column_at(event.position().x())
        if (
            event.button() is Qt.MouseButton.LeftButton
            and column >= 0
            and event.position().y() > self._band_height()
        ):
            self.opened.emit(self._table.table.cells.heads[column].record.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the cursor what can be clicked."""
        over = self._column_at(event.position().x()) >= 0 and event.position().y() > self._band_height()
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Give the usual cursor back."""
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Do what the table does."""
        self._table.wheelEvent(event)
