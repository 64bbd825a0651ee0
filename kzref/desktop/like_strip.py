"""Stands above a list of similar records: says what they are like, and leads back to what was listed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzref.desktop.flow_layout import FlowLayout
from kzref.desktop.plain import button, label, name_for, set_button_text
from kzref.desktop.voice import Voice

_LONGEST = 28  # letters of what was typed, on the way back to it


class LikeStrip(QWidget):
    """``left`` when the way back is taken; hidden while a search fills the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("like")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = label("", wrap=True)
        self._back = button("chip", self.left.emit)
        row = QWidget()
        FlowLayout(row).addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 8)
        column.setSpacing(5)
        column.addWidget(self._said)
        column.addWidget(row)
        self.hide()

    @property
    def said(self) -> str:
        """Return what the list is like, in words; nothing while it is like nothing."""
        return "" if self.isHidden() else self._said.text()

    def show_title(self, title: str, voice: Voice) -> None:
        """Say which record the list is like, by its whole title: a «not» may stand last; hide for none."""
        self._said.setText(voice.say("Records like: {title}", title=title))
        self.setVisible(bool(title))

    def name_way_back(self, name: str, voice: Voice) -> None:
        """Say where the way back leads: to what was typed, or to a way in."""
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        set_button_text(self._back, voice.say("← Back to: {name}", name=short))
        name_for(self._back, voice.say("Back to: {name}", name=name))
