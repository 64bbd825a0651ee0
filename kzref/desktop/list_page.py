"""The list of what was found, with its chips, and the reader beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSplitter, QVBoxLayout, QWidget

from kzref.desktop.chips import Chips
from kzref.desktop.hit_delegate import HitDelegate
from kzref.desktop.hit_model import HIT, HitModel
from kzref.desktop.holdings import Query
from kzref.desktop.ink import Ink
from kzref.desktop.like_strip import LikeStrip
from kzref.desktop.plain import label
from kzref.desktop.reader import Reader
from kzref.desktop.theme import Theme
from kzref.desktop.voice import Voice
from kzref.domain import Kind

if TYPE_CHECKING:
    from kzref.search import Hit, Results


_BATCH = 10  # hits laid out at once


class HitList(QListView):
    """The hits; ``left_up`` when the arrow leads back into the search field."""

    left_up = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave upwards from the first hit; open on Enter."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the hits anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ListPage(QWidget):
    """``browsed`` carries a hit that is only looked at, ``opened`` one that is opened."""

    browsed = Signal(object)
    opened = Signal(object)
    chips_changed = Signal(object)

    def __init__(self, ink: Ink, theme: Theme, voice: Voice) -> None:
        super().__init__()
        self.like, self.chips, self._count = LikeStrip(), Chips(), label("", "quiet", wrap=True)
        self._count.setContentsMargins(14, 7, 14, 7)
        self.model = HitModel(voice, self)
        self.list = HitList()
        self.list.setObjectName("hits")
        self.list.setModel(self.model)
        self._delegate = HitDelegate(ink, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reader = Reader(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.chips.changed.connect(self.chips_changed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.entered.connect(self.open_current)
        self.list.doubleClicked.connect(self.open_current)

    def _build(self) -> None:
        left = QWidget()
        left.setObjectName("page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.like, self.chips, self._count):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        left.setMinimumWidth(250)
        self.reader.setMinimumWidth(390)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.reader)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        self.reader.retranslate(voice)
        self._name_list(voice)

    def set_look(self, ink: Ink, theme: Theme) -> None:
        """Paint with other colours and sizes."""
        self._delegate.ink = ink
        self.list.scheduleDelayedItemsLayout()
        self.reader.set_theme(theme)

    @property
    def room(self) -> int:
        """Return how many hits a screen shows: those that it shows are all that anybody waits for."""
        return self.list.height() // self._delegate.usual_height + 1

    @property
    def is_full(self) -> bool:
        """Tell whether the hits listed fill the screen."""
        return self.list.verticalScrollBar().maximum() > 0

    def show_results(self, results: Results, shown: Sequence[Hit], query: Query, voice: Voice) -> None:
        """Replace the list by the hits to be shown first; nothing is chosen in it yet.

        The chips stay until they are counted anew.
        """
        self.model.show_hits(shown, voice)
        self.list.scrollToTop()
        self.chips.query = query
        said = _count_words(results, query, voice)
        notes = " ".join(voice.searched(each) for each in results.notes)
        self._count.setText(f"{said}\n{notes}" if notes else said)

    def show_counts(self, results: Results, query: Query, kinds: tuple[Kind, ...], voice: Voice) -> None:
        """Show on the chips how many records of each sort were found."""
        self.chips.show_facets(results.facets, query, kinds, voice)

    def show_like(self, title: str, voice: Voice) -> None:
        """Say which record those listed are like; nothing for no title."""
        self.like.show_title(title, voice)
        self._name_list(voice)

    def _name_list(self, voice: Voice) -> None:
        self.list.setAccessibleName(self.like.said or voice.say("What was found"))

    def show_more(self, hits: Sequence[Hit]) -> None:
        """List the hits that were not ready at once."""
        self.model.add_hits(hits)

    def choose(self, id: str) -> None:
        """Mark a record in the list without opening it anew; nothing when it is not listed."""
        row = self.model.row_of(id)
        choice = self.list.selectionModel()
        choice.blockSignals(True)
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self.model.index(row))
        choice.blockSignals(False)
        self.list.viewport().update()

    def step_in(self) -> None:
        """Take the focus into the list, to its first hit if none is chosen."""
        if not self.model.rowCount():
            return
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    @property
    def current(self) -> Hit | None:
        """Return the hit chosen in the list."""
        found: Hit | None = self.list.currentIndex().data(HIT) if self.list.currentIndex().isValid() else None
        return found

    @property
    def first(self) -> Hit | None:
        """Return the first hit of the list."""
        found: Hit | None = self.model.index(0).data(HIT) if self.model.rowCount() else None
        return found

    def open_current(self) -> None:
        """Open the chosen hit, the first one if none is chosen."""
        if self.current is None and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        if self.current is not None:
            self.opened.emit(self.current)

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.browsed.emit(current.data(HIT))


def _count_words(results: Results, query: Query, voice: Voice) -> str:
    if not results.total:
        return _nothing(query, voice)
    parts = [voice.say.count("{n} found", results.total)]
    if query.like:
        parts.append(voice.say("most alike first"))
    elif query.text.strip():
        parts.append(voice.say("best first"))
    if len(results.hits) < results.total:
        parts.append(voice.say.count("the first {n} shown", len(results.hits)))
    return " · ".join(parts)


def _nothing(query: Query, voice: Voice) -> str:
    if not query.like:
        return voice.say("Nothing found.")
    if query.has_chips:
        return voice.say("Nothing like it fits these filters.")
    return voice.say("No other record is like this one. The links inside it may lead further.")
