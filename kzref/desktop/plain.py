"""Widgets that show text, made so that they can only ever show plain text.

Qt guesses whether a text is HTML, and its HTML opens files: so no label, tooltip or message of the
window is made anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton, QWidget


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a plain-text label; ``role`` names its look in the style sheet."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setOpenExternalLinks(False)
    made.setText(text)
    made.setObjectName(role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        made.setTextInteractionFlags(flags)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Set a tooltip that Qt cannot take for HTML: it guesses by «<»."""
    widget.setToolTip(text.replace("<", "‹").replace(">", "›"))


def name_for(widget: QWidget, text: str, tip: str = "") -> None:
    """Say what a widget is to those who hear the screen, and as a tooltip to those who see it."""
    widget.setAccessibleName(text)
    set_tip(widget, tip or text)


def button(role: str = "", clicked: Callable[[], object] | None = None, *, text: str = "") -> QPushButton:
    """Return a push button that the keyboard reaches; ``clicked`` is called without arguments."""
    made = QPushButton()
    set_button_text(made, text)
    made.setObjectName(role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def tool(role: str = "flat", clicked: Callable[[], object] | None = None, *, text: str = "") -> QToolButton:
    """Return a tool button that the keyboard reaches."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName(role)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def set_button_text(made: QPushButton | QToolButton, text: str) -> None:
    """Set a caption that may hold «&», which Qt would take for a key."""
    made.setText(text.replace("&", "&&"))


def restyle(widget: QWidget) -> None:
    """Look the style sheet up again after a property that it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
