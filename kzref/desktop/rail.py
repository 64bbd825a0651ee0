"""The ways in, as words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from kzref.desktop.kinds import HELP, WAYS
from kzref.desktop.plain import button, set_button_text
from kzref.desktop.voice import Voice


class Rail(QWidget):
    """``chosen`` carries the name of a way in; the arrows move along it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._ways: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(3)
        for way in WAYS:
            made = button("way", partial(self.chosen.emit, way.name))
            made.setCheckable(True)
            self._group.addButton(made)
            self._ways[way.name] = made
            if way is HELP:
                column.addStretch(1)
            column.addWidget(made)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        for way in WAYS:
            set_button_text(self._ways[way.name], voice.say(way.title))
        self.setAccessibleName(voice.say("Ways in"))

    def show_way(self, name: str) -> None:
        """Mark the way one is on."""
        self._ways[name].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus with the arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        held = list(self._ways.values())
        focused = next((at for at, each in enumerate(held) if each.hasFocus()), None)
        if focused is None or Qt.Key(event.key()) not in steps:
            super().keyPressEvent(event)
            return
        held[(focused + steps[Qt.Key(event.key())]) % len(held)].setFocus()
