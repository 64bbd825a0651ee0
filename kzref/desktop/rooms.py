"""The window's furniture: every part made once and set in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzref.desktop.calm_page import CalmPage
from kzref.desktop.context import Context
from kzref.desktop.head_bar import HeadBar
from kzref.desktop.list_page import ListPage
from kzref.desktop.rail import Rail
from kzref.desktop.reader import Reader
from kzref.desktop.tray import Tray

if TYPE_CHECKING:
    from kzref.desktop.side_page import SidePage


class Rooms(QWidget):
    """Head above, ways in on the left, one page in the middle, the tray below."""

    side_made = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("page")
        self.head, self.rail, self.tray, self.calm = HeadBar(), Rail(), Tray(), CalmPage()
        self.list = ListPage(context.ink, context.theme, context.voice)
        self._side: SidePage | None = None
        self.help = Reader(context.theme)
        self.pages = QStackedWidget()
        for page in (self.calm, self.list, self.help):
            self.pages.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(self.tray)
        self.retranslate("system")

    @property
    def side(self) -> SidePage:
        """Return the page of claims side by side, made when it is first wanted."""
        if self._side is None:
            # Late, because it takes as long to make as all the rest, and the window shows first.
            from kzref.desktop.side_page import SidePage  # noqa: PLC0415

            self._side = SidePage(self._context.ink, self._context.voice)
            self.pages.addWidget(self._side)
            self.side_made.emit()
        return self._side

    def retranslate(self, look: str) -> None:
        """Speak the context's language everywhere."""
        voice = self._context.voice
        for part in (self.head, self.rail, self.list, self.help, self.tray, self.calm):
            part.retranslate(voice)
        self.head.build_menu(voice, look)

    def lay_out(self) -> None:
        """Put every part in its place now: Qt would paint first, lay out, and paint once more."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.list.list.executeDelayedItemsLayout()

    def set_look(self) -> None:
        """Paint with the context's colours and sizes."""
        self.list.set_look(self._context.ink, self._context.theme)
        if self._side is not None:
            self._side.set_ink(self._context.ink)
        self.help.set_theme(self._context.theme)
