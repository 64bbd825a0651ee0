"""Find in page: a field, how many, the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kzref.desktop.plain import label, name_for, tool
from kzref.desktop.safe_view import SafeView
from kzref.desktop.theme import Theme
from kzref.desktop.voice import Voice


class FindBar(QWidget):
    """Finds words in a view; hidden until it is asked for, ``closed`` when it is left."""

    closed = Signal()

    def __init__(self, view: SafeView, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view, self._theme = view, theme
        self._places: list[QTextCursor] = []
        self._at = 0
        self._voice: Voice | None = None
        self._field, self._count = QLineEdit(), label("", "quiet")
        self._before, self._after = tool("flat", self.before, text="↑"), tool("flat", self.after, text="↓")
        self._close = tool("flat", self.leave, text="✕")
        self._field.textChanged.connect(self._find)
        self._field.returnPressed.connect(self.after)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 5, 12, 5)
        line.addWidget(self._field, 1)
        for widget in (self._count, self._before, self._after, self._close):
            line.addWidget(widget)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._theme = theme

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        self._voice = voice
        self._field.setPlaceholderText(voice.say("Find in this page"))
        self._field.setAccessibleName(voice.say("Find in this page"))
        name_for(self._before, voice.say("The one before"))
        name_for(self._after, voice.say("The next one"))
        name_for(self._close, voice.say("Close"))

    def start(self) -> None:
        """Show the bar and wait for words."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._find()

    def leave(self) -> None:
        """Hide the bar and the marks."""
        self.hide()
        self._view.setExtraSelections([])
        self.closed.emit()

    def after(self) -> None:
        """Go to the next place, from the last to the first."""
        self._go(1)

    def before(self) -> None:
        """Go to the place before, from the first to the last."""
        self._go(-1)

    def again(self) -> None:
        """Find the same words in a page that has just changed."""
        if self.isVisible():
            self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, go back on Shift+Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.before()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        self._places, self._at = self._view.find_all(self._field.text()), 0
        self._show()

    def _go(self, step: int) -> None:
        if self._places:
            self._at = (self._at + step) % len(self._places)
            self._show()

    def _show(self) -> None:
        self._view.mark(self._places, self._at, self._theme)
        if self._voice is None or not self._field.text().strip():
            self._count.setText("")
        elif self._places:
            said = self._voice.say("{at} of {n}", at=self._at + 1, n=len(self._places))
            self._count.setText(said)
        else:
            self._count.setText(self._voice.say("not on this page"))
