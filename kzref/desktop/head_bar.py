"""The head of the window: the search that is always there, the age of the base, and the language."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from kzref.desktop.plain import button, label, name_for, restyle, set_button_text, set_tip, tool
from kzref.desktop.settings import LOOKS
from kzref.desktop.tongues import SHORT
from kzref.desktop.voice import Voice
from kzref.domain import Lang
from kzref.text import mark

_EDGE = 80  # pixels right of the reading of the query
OLD = 180  # days after which the age of the base is a warning
_LOOK_WORDS = {
    "system": mark("As the system"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "contrast": mark("High contrast"),
}


class SearchField(QLineEdit):
    """Where one types; ``left_down`` when the arrow leads into the results."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the results, or empty the field on Escape."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class HeadBar(QWidget):
    """``lang_chosen`` carries a language, ``look_chosen`` a look, ``sized`` a step of the text size."""

    lang_chosen = Signal(object)
    look_chosen = Signal(str)
    sized = Signal(int)
    back_asked = Signal()
    forward_asked = Signal()
    age_asked = Signal()
    help_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = label("kzref", "name")
        self._back = tool("arrow", self.back_asked.emit, text="←")
        self._forward = tool("arrow", self.forward_asked.emit, text="→")
        self.field = SearchField()
        self.field.setObjectName("search")
        self.field.setMaxLength(1000)
        self._reading, self._problem = label("", "reading"), label("", "problem")
        self._said = ""
        self._help = tool("flat", self.help_asked.emit, text="?")
        self._age = button("age", self.age_asked.emit)
        self._age.hide()
        self._looks = QToolButton()
        self._menu = QMenu(self)
        self._langs: dict[Lang, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._build()

    def _build(self) -> None:
        self._looks.setObjectName("flat")
        self._looks.setText("Aa")
        self._looks.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._looks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._looks.setMenu(self._menu)
        for part in (self._reading, self._problem):
            part.setMinimumWidth(40)
        beneath = QHBoxLayout()
        beneath.setSpacing(10)
        beneath.addWidget(self._reading)
        beneath.addWidget(self._problem, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 12, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        widgets: tuple[QWidget, ...] = (
            self._name, self._back, self._forward, self.field, self._help, self._age, self._looks,
        )  # fmt: skip
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, 0, column)
        grid.setColumnStretch(3, 1)
        for lang in Lang:
            made = tool("lang", partial(self.lang_chosen.emit, lang), text=SHORT[lang])
            made.setCheckable(True)
            self._group.addButton(made)
            self._langs[lang] = made
            grid.addWidget(made, 0, grid.columnCount())
        grid.addLayout(beneath, 1, 3, 1, grid.columnCount() - 3)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        say = voice.say
        self.field.setPlaceholderText(say("Search: words, “a phrase”, a name in any spelling, art 58 minsk"))
        self.field.setAccessibleName(say("Search"))
        set_tip(self.field, say("Search (Ctrl+L)"))
        name_for(self._back, say("Back"), say("Back (Alt+Left)"))
        name_for(self._forward, say("Forward"), say("Forward (Alt+Right)"))
        name_for(self._help, say("How to search"))
        name_for(self._looks, say("Text size and colours"))
        for lang, made in self._langs.items():
            made.setChecked(lang is voice.lang)
            name_for(made, voice.language(lang.value))

    def build_menu(self, voice: Voice, look: str) -> None:
        """Fill the menu of sizes and colours."""
        self._menu.clear()
        say = voice.say
        self._menu.addAction(say("Larger text"), "Ctrl++", lambda: self.sized.emit(1))
        self._menu.addAction(say("Smaller text"), "Ctrl+-", lambda: self.sized.emit(-1))
        self._menu.addAction(say("Usual text size"), "Ctrl+0", lambda: self.sized.emit(0))
        self._menu.addSeparator()
        for each in LOOKS:
            action = self._menu.addAction(say(_LOOK_WORDS[each]), partial(self.look_chosen.emit, each))
            action.setCheckable(True)
            action.setChecked(each == look)

    def show_reading(self, reading: str, problem: str) -> None:
        """Say how the query was read, and what could not be read as typed."""
        self._said = reading
        self._problem.setText(problem)
        self._fit_reading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the reading of the query where there is less room than it needs."""
        super().resizeEvent(event)
        self._fit_reading()

    def _fit_reading(self) -> None:
        room = self.width() - self.field.x() - _EDGE
        if self._problem.text():
            room -= min(self._problem.sizeHint().width() + 10, room // 2)
        metrics = self._reading.fontMetrics()
        self._reading.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, max(room, 60)))
        set_tip(self._reading, self._said)

    def show_steps(self, *, back: bool, forward: bool) -> None:
        """Tell whether one can go back and forward."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def show_age(self, base: date, today: date, voice: Voice) -> None:
        """Show the date of the base and its age; an old base, or a clock before it, is a warning."""
        days = (today - base).days
        said = voice.say("Base of {date}", date=voice.date(base))
        if days < 0:
            how, tip = (
                voice.say("this computer’s clock is behind it"),
                voice.say("Check the date of this computer."),
            )
        else:
            how = voice.say.count("{n} days old", days)
            tip = voice.say("What happened after this day is not in the library.")
        warning = days > OLD or days < 0
        set_button_text(self._age, f"{'!' if warning else '◷'} {said} · {how}")
        name_for(self._age, f"{said}, {how}", tip)
        self._age.setProperty("warning", "true" if warning else "false")
        restyle(self._age)
        self._age.show()
