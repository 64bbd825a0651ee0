"""A page with one sentence: while the library opens, and when it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzref.desktop.flow_layout import FlowLayout
from kzref.desktop.plain import button, label, set_button_text
from kzref.desktop.voice import Voice
from kzref.errors import KzrefError


class CalmPage(QWidget):
    """``again_asked`` when the user wants to try once more."""

    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._title = label("", "calm", wrap=True)
        self._reason = label("", wrap=True, selectable=True)
        self._advice = label("", wrap=True, selectable=True)
        self._again = button("main", self.again_asked.emit)
        self._error: Exception | None = None
        row = QWidget()
        FlowLayout(row).addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 70, 60, 40)
        column.setSpacing(14)
        for part in (self._title, self._reason, self._advice, row):
            column.addWidget(part)
        column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        set_button_text(self._again, voice.say("Try again"))
        if self._error is None:
            self.show_waiting(voice)
        else:
            self.show_failure(self._error, voice)

    def show_waiting(self, voice: Voice) -> None:
        """Say that the library is being opened."""
        self._error = None
        self._title.setText(voice.say("Opening the library…"))
        for part in (self._reason, self._advice, self._again):
            part.hide()

    def show_failure(self, error: Exception, voice: Voice) -> None:
        """Say why there is no library and what to do."""
        self._error = error
        self._title.setText(voice.say("The library cannot be opened."))
        # The sentence of an unforeseen error is not meant for readers.
        reason = voice.failed(error) if isinstance(error, KzrefError) else type(error).__name__
        self._reason.setText(reason)
        advice = voice.say(
            "Put a good library file in its place, or build one with the command “kzref build”; "
            "then try again."
        )
        self._advice.setText(advice)
        for part in (self._reason, self._advice, self._again):
            part.show()
