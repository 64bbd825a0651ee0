"""A side-by-side table as a Qt model: one column a record, one row a question put to all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzref.desktop.cells import Cells
from kzref.desktop.lines import Lines, plain_text

LINES = Qt.ItemDataRole.UserRole
RECORD_ID = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NO_CELLS = Cells((), (), (), ())
_NO_PARENT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows a :class:`~kzref.desktop.cells.Cells`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cells = _NO_CELLS

    def show_cells(self, cells: Cells) -> None:
        """Replace the whole table."""
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def lines(self, row: int, column: int) -> Lines:
        """Return what a cell shows."""
        return self.cells.rows[row][column]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many questions are put to each record."""
        return 0 if parent.isValid() else len(self.cells.rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many records stand side by side."""
        return 0 if parent.isValid() else len(self.cells.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell as lines, as text, or with its head for those who hear the screen."""
        if not index.isValid() or index.row() >= self.rowCount() or index.column() >= self.columnCount():
            return None
        if role == LINES:
            return self.lines(index.row(), index.column())
        if role == RECORD_ID:
            return self.cells.heads[index.column()].record.id
        if role == Qt.ItemDataRole.DisplayRole:
            return plain_text(self.lines(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.cells.heads[index.column()].lines[0].text
            label = self.cells.labels[index.row()].text
            return f"{head}. {label}: {plain_text(self.lines(index.row(), index.column()))}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the text of a head or a row label."""
        if role != Qt.ItemDataRole.DisplayRole or section < 0:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.cells.labels[section].text if section < self.rowCount() else None
        return plain_text(self.cells.heads[section].lines) if section < self.columnCount() else None
