"""A page of intro, table and tail under one scroll bar; the table's head stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from kzref.desktop.cells import Cells
from kzref.desktop.claim_table import ClaimTable
from kzref.desktop.head_strip import HeadStrip
from kzref.desktop.ink import Ink

SIDE = 22
_WIDEST = 88  # of the base text size: longer lines of text are hard to follow


class StickyPage(QWidget):
    """Scrolls down as a whole and sideways only in the table; ``opened`` carries a record's id."""

    opened = Signal(str)

    def __init__(self, ink: Ink, intro: QWidget, tail: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table = ClaimTable(ink)
        self._room = QWidget()  # keeps the place of the head in the flow of the page
        self._inner = inner = QWidget()
        inner.setObjectName("page")
        self._texts = (intro, tail)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 14, SIDE, 24)
        column.setSpacing(0)
        for part in (intro, self._room, self.table, tail):
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.strip = HeadStrip(self.table, self.area.viewport())
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.across)
        self._join(inner)

    def _join(self, inner: QWidget) -> None:
        inner.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self.table.opened.connect(self.opened)
        self.strip.opened.connect(self.opened)
        self.area.verticalScrollBar().valueChanged.connect(self._pin)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        bar = self.table.horizontalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self.across.setValue)
        self.across.valueChanged.connect(bar.setValue)
        self.across.hide()

    def set_ink(self, ink: Ink) -> None:
        """Paint with other colours and sizes."""
        self.table.ink = ink
        self.refit()

    def show_cells(self, cells: Cells, corner: str, *, narrow: bool = False) -> None:
        """Replace the table; ``narrow`` lets its columns be as narrow as a sign and a word."""
        self.table.narrow = narrow
        self.strip.set_corner(corner)
        self.table.table.show_cells(cells)
        self.refit()

    def refit(self) -> None:
        """Wrap everything anew for the present width."""
        width = self.area.viewport().width() - 2 * SIDE
        if width <= 0:
            return
        self.table.fit(width)
        for part in self._texts:
            part.setMaximumWidth(_WIDEST * self.table.ink.theme.px)
        shown = bool(self.table.table.columnCount())
        self._room.setFixedHeight(self.strip.needed_height() if shown else 0)
        self._stretch()
        self.strip.setVisible(shown)
        self.strip.resize(width, self._room.height())
        self.table.viewport().update()
        self.strip.update()
        QTimer.singleShot(0, self, self._pin)

    def _stretch(self) -> None:
        """Give the page exactly the height that its width asks for; labels that wrap ask for too much."""
        inner, viewport = self._inner, self.area.viewport()
        layout = inner.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(viewport.width())
            inner.resize(viewport.width(), max(needed, viewport.height()))

    def _on_range(self, least: int, most: int) -> None:
        self.across.setRange(least, most)
        self.across.setPageStep(self.table.horizontalScrollBar().pageStep())
        self.across.setSingleStep(40)
        self.across.setVisible(most > least)

    def _pin(self) -> None:
        """Put the head at its place in the page, or at the top once that has scrolled away."""
        viewport = self.area.viewport()
        natural = self._room.mapTo(viewport, QPoint(0, 0)).y()
        end = self.table.mapTo(viewport, QPoint(0, self.table.height())).y()
        self.strip.move(SIDE, min(max(natural, 0), end - self.strip.height()))
        self.strip.raise_()

    def _show_current(self, index: QModelIndex) -> None:
        """Scroll so that the current cell is clear of the head and the edges."""
        if not index.isValid():
            return
        box = self.table.visualRect(index)
        top = self.table.viewport().mapTo(self._inner, box.topLeft()).y()
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        highest, lowest = top - self.strip.height() - 4, top + box.height() + 8 - height
        bar.setValue(min(max(bar.value(), lowest), highest))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page, and what the intro above the table takes."""
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self.refit()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._stretch()
            QTimer.singleShot(0, self, self._pin)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys where no cell takes them."""
        bar = self.area.verticalScrollBar()
        step = self.area.viewport().height() - self.strip.height() - 20
        steps = {Qt.Key.Key_PageDown: step, Qt.Key.Key_PageUp: -step, Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
