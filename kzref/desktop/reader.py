"""The reader: one record or help page, its languages, and finding words in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzref.desktop.find_bar import FindBar
from kzref.desktop.leaf import css
from kzref.desktop.leaf.parts import tag
from kzref.desktop.plain import label, name_for, set_button_text, tool
from kzref.desktop.safe_view import SafeView
from kzref.desktop.theme import Theme
from kzref.desktop.voice import Voice
from kzref.domain import Lang

NATIVE = {Lang.EN: "English", Lang.RU: "Русский", Lang.KK: "Қазақша"}


class Reader(QWidget):
    """``followed`` carries (id, place) of a link, ``lang_asked`` a language to show the text in."""

    followed = Signal(str, str)
    lang_asked = Signal(object)
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._html = ""
        self.view = SafeView()
        self.view.set_css(css(theme), theme)
        self.view.followed.connect(self.followed)
        self.find_bar = FindBar(self.view, theme)
        self.find_bar.closed.connect(self.view.setFocus)
        self._bar = QWidget()
        self._bar.setObjectName("readerbar")
        self._langs: dict[Lang, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._in = label("", "quiet")
        self._search = tool("flat", self.find_bar.start)
        self._build_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)

    def _build_bar(self) -> None:
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(18, 4, 14, 0)
        line.setSpacing(4)
        line.addWidget(self._in)
        for lang in Lang:
            made = tool("lang", partial(self.lang_asked.emit, lang))
            made.setCheckable(True)
            self._group.addButton(made)
            self._langs[lang] = made
            line.addWidget(made)
        line.addStretch(1)
        line.addWidget(self._search)

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        self.find_bar.retranslate(voice)
        self._in.setText(voice.say("Text in"))
        for lang, made in self._langs.items():
            set_button_text(made, NATIVE[lang])
            name_for(made, voice.say("Show the text in {language}", language=voice.language(lang.value)))
        set_button_text(self._search, voice.say("Find in page"))
        name_for(self._search, voice.say("Find in page"), voice.say("Find in page (Ctrl+F)"))
        self.view.setAccessibleName(voice.say("Reader"))

    def set_theme(self, theme: Theme) -> None:
        """Show the same page in other colours and sizes, where it was."""
        self._theme = theme
        self.find_bar.set_theme(theme)
        self.view.set_css(css(theme), theme)
        offset = self.offset
        self.view.show_html(self._html)
        self.scroll_to(offset)

    def show_page(self, html: str, langs: Sequence[Lang] = (), shown: Lang | None = None) -> None:
        """Show a page; ``langs`` are those it can be read in, ``shown`` the one it is in."""
        self._html = html
        self.view.show_html(html)
        self._in.setVisible(len(langs) > 1)
        self._group.setExclusive(False)
        for lang, made in self._langs.items():
            made.setVisible(lang in langs and len(langs) > 1)
            made.setChecked(lang is shown)
        self._group.setExclusive(True)
        self.find_bar.again()

    def show_sentence(self, text: str) -> None:
        """Show one plain sentence instead of a page."""
        self.show_page(tag("p", text))

    def show_found(self, words: Sequence[str], near: str) -> None:
        """Mark the words that the search found, and go to the stretch of text ``near`` where they stand."""
        places = [place for word in dict.fromkeys(words) for place in self.view.find_all(word)]
        places.sort(key=lambda place: place.selectionStart())
        if not places:
            return
        start = self._start_of(near)
        first = next((at for at, place in enumerate(places) if place.selectionEnd() > start), 0)
        self.view.mark(places, -1, self._theme)
        # Nothing to scroll to when the first match stands in the head of the page anyway.
        if first:
            QTimer.singleShot(0, self.view, lambda: self._reveal(places[first]))

    def _start_of(self, near: str) -> int:
        parts = [part.strip() for part in near.split("…") if part.strip()]
        for part in parts:
            held = self.view.find_all(part.split("\n")[0][:60])
            if held:
                return held[0].selectionStart()
        return 0

    def _reveal(self, place: QTextCursor) -> None:
        box = self.view.cursorRect(place)
        bar = self.view.verticalScrollBar()
        if not 0 <= box.top() <= self.view.viewport().height() - 80:
            bar.setValue(bar.value() + box.top() - self.view.viewport().height() // 3)

    @property
    def offset(self) -> int:
        """Return how far the page is scrolled, in pixels."""
        return self.view.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Scroll the page, once it has been laid out."""
        QTimer.singleShot(0, self.view, lambda: self.view.verticalScrollBar().setValue(value))
