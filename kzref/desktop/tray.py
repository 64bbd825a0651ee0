"""The bar at the bottom: what is gathered for laying side by side, and the way to paper."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kzref.compare import MAX_COLUMNS
from kzref.desktop.plain import button, label, name_for, set_button_text
from kzref.desktop.voice import Voice

_LONGEST = 22  # letters of a title on a chip, where there is room for them
_EDGE, _GAP = 14, 8


class Tray(QWidget):
    """``lay_asked`` carries the ids gathered; the others say what was asked for."""

    lay_asked = Signal(object)
    add_asked = Signal()
    preview_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._held: dict[str, str] = {}
        self._voice: Voice | None = None
        self._title = label()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(_GAP)
        self._made: dict[str, QPushButton] = {}
        self._lay = button("main", lambda: self.lay_asked.emit(tuple(self._held)))
        self._add = button("second", self.add_asked.emit)
        self._preview = button("main", self.preview_asked.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(_EDGE, 6, _EDGE, 6)
        line.setSpacing(_GAP)
        line.addWidget(self._title)
        line.addLayout(self._chips)
        line.addWidget(self._lay)
        line.addStretch(1)
        line.addWidget(self._add)
        line.addWidget(self._preview)
        self.offer(add=False, preview=False)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        self._voice = voice
        set_button_text(self._add, voice.say("Add to side by side"))
        set_button_text(self._preview, voice.say("Preview and print…"))
        self._show()

    def add(self, id: str, title: str) -> bool:
        """Gather a record; returns False when six are held already."""
        if id not in self._held and len(self._held) >= MAX_COLUMNS:
            return False
        self._held[id] = title
        self._show()
        return True

    def rename(self, titles: Mapping[str, str]) -> None:
        """Show the titles in another language."""
        self._held = {id: titles.get(id, title) for id, title in self._held.items()}
        self._show()

    @property
    def held(self) -> tuple[str, ...]:
        """Return the ids gathered."""
        return tuple(self._held)

    def offer(self, *, add: bool, preview: bool) -> None:
        """Tell whether what is shown can be gathered and printed."""
        self._add.setEnabled(add)
        self._preview.setEnabled(preview)

    def _drop(self, id: str) -> None:
        self._held.pop(id, None)
        self._show()

    def _show(self) -> None:
        if self._voice is None:
            return
        say = self._voice.say
        while self._chips.count():
            item = self._chips.takeAt(0)
            held = item.widget() if item else None
            if held is not None:
                held.hide()
                held.deleteLater()
        self._made = {id: button("chip", partial(self._drop, id)) for id in self._held}
        for id, chip in self._made.items():
            name_for(chip, say("Take out: {title}", title=self._held[id]))
            self._chips.addWidget(chip)
        number = len(self._held)
        empty = say("Side by side: add 2 to 6 records to compare them")
        self._title.setText(say("Side by side:") if number else empty)
        self._title.setObjectName("" if number else "quiet")
        self._lay.setVisible(number > 0)
        self._lay.setEnabled(number > 1)
        set_button_text(
            self._lay, say.count("Lay {n} side by side", number) if number > 1 else say("add one more")
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the titles where there is less room than they need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each chip an equal share of what the other parts leave."""
        others = [part for part in (self._title, self._lay, self._add, self._preview) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + _GAP for part in others) + 2 * _EDGE
        share = (self.width() - taken) // max(len(self._made), 1) - _GAP - 2  # rounding
        for id, chip in self._made.items():
            title = self._held[id]
            short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
            set_button_text(chip, "×")
            room = share - chip.minimumSizeHint().width()
            shown = chip.fontMetrics().elidedText(f"{short} ", Qt.TextElideMode.ElideRight, max(room, 0))
            set_button_text(chip, f"{shown.rstrip()} ×" if shown.strip("… ") else "×")
