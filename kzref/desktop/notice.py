"""Small windows that say one sentence, with details to copy where there are any."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kzref.desktop.plain import button, label, set_button_text
from kzref.desktop.voice import Voice


class Notice(QDialog):
    """One sentence in plain text; goes away by itself when it is closed."""

    def __init__(self, parent: QWidget | None, voice: Voice, text: str, details: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("kzref")
        self.text, self._details, self._say = text, details, voice.say
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 16)
        self._column.setSpacing(14)
        said = label(text, wrap=True, selectable=True)
        said.setMinimumWidth(400)
        self._column.addWidget(said)
        if details:
            held = QPlainTextEdit(details)
            held.setReadOnly(True)
            held.setMinimumHeight(150)
            held.setAccessibleName(self._say("Details"))
            self._column.addWidget(held)
        self._line = QHBoxLayout()
        self._line.addStretch(1)
        self._column.addLayout(self._line)
        if details:
            self.add_choice(self._say("Copy the details"), self._copy, closes=False)

    def add_choice(
        self,
        text: str,
        chosen: Callable[[], object] | None = None,
        *,
        closes: bool = True,
        main: bool = False,
    ) -> None:
        """Add a button; the main one answers Enter."""
        made = button("main" if main else "second", lambda: self._choose(chosen, closes))
        set_button_text(made, text)
        made.setDefault(main)
        self._line.addWidget(made)

    def _choose(self, chosen: Callable[[], object] | None, closes: bool) -> None:
        if closes:
            self.close()
        if chosen is not None:
            chosen()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def tell(parent: QWidget | None, voice: Voice, text: str, details: str = "") -> Notice:
    """Say something that only needs to be read."""
    made = Notice(parent, voice, text, details)
    made.add_choice(voice.say("Close"), main=True)
    made.open()
    return made


def confirm(parent: QWidget, voice: Voice, text: str, yes: str, chosen: Callable[[], object]) -> Notice:
    """Ask before doing something; ``chosen`` is called only for yes."""
    made = Notice(parent, voice, text)
    made.add_choice(voice.say("Cancel"))
    made.add_choice(yes, chosen, main=True)
    made.open()
    return made
