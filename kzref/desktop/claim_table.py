"""The grid of a side-by-side table: shown at its full height, so that one scroll bar moves the whole page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzref.desktop.ink import Ink
from kzref.desktop.lines import Style
from kzref.desktop.table_model import LINES, RECORD_ID, TableModel

PAD = 8
_LEAST_COLUMN = 13.5  # of the base text size
_LEAST_NARROW, _MOST_NARROW = 6.6, 8.6  # where only the conditions are shown
_LABELS = (9.5, 14.0)  # least and most, of the base text size
_DELEGATE_INDEX = QModelIndex | QPersistentModelIndex


class ClaimTable(QTableView):
    """Cells of text that wraps; ``opened`` carries the id of a column's record."""

    opened = Signal(str)

    def __init__(self, ink: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ink = ink
        self.narrow = False
        self.table = TableModel(self)
        self.setModel(self.table)
        self.setItemDelegate(_CellDelegate(self))
        self.setVerticalHeader(_LabelHeader(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.activated.connect(self._on_activated)

    @property
    def column_width(self) -> int:
        """Return the width of every column in pixels."""
        return self.columnWidth(0) if self.table.columnCount() else 0

    def fit(self, width: int) -> None:
        """Share a width out among the columns, wrap the text and take the height it needs."""
        number, px = self.table.columnCount(), self.ink.theme.px
        if not number:
            self.setFixedHeight(0)
            return
        labels = round(min(max(width * 0.14, px * _LABELS[0]), px * _LABELS[1]))
        each = max((width - labels) // number, self._least())
        spare = max(width - labels - each * number, 0)
        self.verticalHeader().setFixedWidth(labels)
        heights = [self._row_height(row, each, labels) for row in range(self.table.rowCount())]
        for column in range(number):
            self.setColumnWidth(column, each + (spare if column == number - 1 else 0))
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        self.setFixedHeight(sum(heights) + 1)

    def _least(self) -> int:
        """Return the least width of a column: none of the words in its head is cut."""
        px = self.ink.theme.px
        if not self.narrow:
            return round(px * _LEAST_COLUMN)
        words = max(self.ink.widest_word(head.lines) for head in self.table.cells.heads) + 2 * PAD
        return min(max(words, round(px * _LEAST_NARROW)), round(px * _MOST_NARROW))

    def _row_height(self, row: int, width: int, labels: int) -> int:
        cells = self.table.cells
        heights = [self.ink.height(lines, width - 2 * PAD) for lines in cells.rows[row]]
        label = self.ink.height((cells.labels[row],), labels - 2 * PAD)
        return max([label, *heights]) + 2 * PAD

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RECORD_ID))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move sideways; leave up and down to the page."""
        across = event.angleDelta().x() or event.pixelDelta().x()
        if across and abs(across) > abs(event.angleDelta().y()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - across)
            event.accept()
        else:
            event.ignore()  # the page scrolls, not the table in it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy a cell; leave whole pages to the page."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.currentIndex().data() or "")
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell's lines; doubts on their own ground, the current cell in a frame."""

    def __init__(self, table: ClaimTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _DELEGATE_INDEX) -> None:
        ink = self._table.ink
        box = QRectF(option.rect)
        state = option.state
        lines = index.data(LINES) or ()
        if lines and lines[0].style is Style.DOUBT:
            painter.fillRect(box, ink.theme["warn_paper"])
        painter.setPen(ink.theme["line"])
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(ink.theme["focus"], 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        ink.paint(painter, lines, box.adjusted(PAD, PAD, -PAD, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: _DELEGATE_INDEX) -> QSize:
        return QSize(self._table.column_width, self._table.rowHeight(index.row()))


class _LabelHeader(QHeaderView):
    """The first column: what each row asks. Stays where it is when the table moves sideways."""

    def __init__(self, table: ClaimTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(16)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        ink, box = self._table.ink, QRectF(rect)
        painter.save()
        painter.fillRect(box, ink.theme["paper_cell"])
        painter.setPen(ink.theme["line"])
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(ink.theme["line_strong"])
        painter.drawLine(box.topRight(), box.bottomRight())
        ink.paint(painter, (self._table.table.cells.labels[section],), box.adjusted(PAD, PAD, -PAD, -2))
        painter.restore()
