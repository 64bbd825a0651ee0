"""The page of a side-by-side comparison: of a question's claims, or of records chosen by hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzref.compare import RowKey
from kzref.desktop.cells import base_choices, make_cells
from kzref.desktop.holdings import Laid
from kzref.desktop.ink import Ink
from kzref.desktop.intro import Intro
from kzref.desktop.sticky_page import StickyPage
from kzref.desktop.tail import Tail
from kzref.desktop.voice import Voice
from kzref.domain import Record


class SidePage(QWidget):
    """``opened`` carries a record's id, ``as_of_changed`` a day or None."""

    opened = Signal(str)
    as_of_changed = Signal(object)

    def __init__(self, ink: Ink, voice: Voice) -> None:
        super().__init__()
        self._voice, self._today = voice, date.min
        self._laid: Laid | None = None
        self._base: int | None = None
        self._matrix = False
        self._intro, self._tail = Intro(), Tail()
        self.page = StickyPage(ink, self._intro, self._tail)
        for part in (self._intro, self._tail, self.page):
            part.opened.connect(self.opened)
        self._intro.as_of_changed.connect(self.as_of_changed)
        self._intro.base_changed.connect(self._on_base)
        self._intro.matrix_asked.connect(self._on_matrix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def set_ink(self, ink: Ink) -> None:
        """Paint with other colours and sizes."""
        self.page.set_ink(ink)

    def show_laid(self, laid: Laid, voice: Voice, today: date) -> None:
        """Show a comparison; wordings are marked against the first that another can be held against."""
        if self._laid is None or not _same_columns(self._laid, laid):
            self._base = next(iter(base_choices(laid.comparison)), None)
        self._laid, self._voice, self._today = laid, voice, today
        self._show()

    @property
    def current_record(self) -> Record | None:
        """Return the record of the column that the cursor is in."""
        at = self.page.table.currentIndex().column()
        heads = self.page.table.table.cells.heads
        return heads[at].record if 0 <= at < len(heads) else None

    def take_focus(self) -> None:
        """Let the keyboard walk the table, from its first cell."""
        self.page.table.setFocus()

    @property
    def offset(self) -> int:
        """Return how far the page is scrolled, in pixels."""
        return self.page.area.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Scroll the page."""
        self.page.area.verticalScrollBar().setValue(value)

    def _show(self) -> None:
        if self._laid is None:
            return
        comparison, voice = self._laid.comparison, self._voice
        self._intro.show_comparison(comparison, voice, self._today, self._base)
        self._tail.show_comparison(comparison, voice)
        self._show_cells()
        self.page.table.setAccessibleName(voice.say("Claims side by side"))

    def _on_base(self, base: int | None) -> None:
        self._base = base
        self._show_cells()

    def _on_matrix(self, matrix: bool) -> None:
        self._matrix = matrix
        self._show_cells()

    def _show_cells(self) -> None:
        if self._laid is None:
            return
        # Records without conditions have no matrix to be reduced to.
        matrix = self._matrix and bool(self._laid.comparison.counts)
        cells = make_cells(self._laid, self._voice, self._today, self._base, matrix=matrix)
        self.page.show_cells(cells, self._voice.word(RowKey.WHO), narrow=matrix)


def _same_columns(first: Laid, second: Laid) -> bool:
    ids = [[column.record.id for column in laid.comparison.columns] for laid in (first, second)]
    return ids[0] == ids[1]
