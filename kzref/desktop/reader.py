"""The reader: one record or help page, its languages, and finding words in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzref.desktop.find_bar import FindBar
from kzref.desktop.leaf import css
from kzref.desktop.leaf.parts import tag
from kzref.desktop.plain import label, name_for, set_button_text, tool
from kzref.desktop.safe_view import SafeView
from kzref.desktop.theme import Theme
from kzref.desktop.tongues import NATIVE, SHORT
from kzref.desktop.voice import Voice
from kzref.domain import Lang

_SLIM, _WIDE, _ROOMY = 32, 44, 46  # widths, of the base text size


class Reader(QWidget):
    """``followed`` carries (id, place) of a link, ``lang_asked`` a language to show the text in.

    ``like_asked`` when records like the one shown are wanted.
    """

    followed = Signal(str, str)
    lang_asked = Signal(object)
    like_asked = Signal()

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
        self._offers_langs = False
        self._langs: dict[Lang, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._in = label("", "quiet")
        self._search = tool("flat", self.find_bar.start)
        self._like = tool("flat", self.like_asked.emit)
        self._matches = tool("flat", self.next_found)
        self._found: list[QTextCursor] = []
        self._at, self._walked = -1, False
        self._voice: Voice | None = None
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
        for part in (self._matches, self._like, self._search):
            line.addWidget(part)
        self._matches.hide()
        self._like.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the words before the buttons where there is little room."""
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        self._in.setVisible(self._offers_langs and self._has_room_for_words)
        for lang, made in self._langs.items():
            set_button_text(made, (NATIVE if self._has_room_for_words else SHORT)[lang])
        if self._voice is not None:
            slim = self.width() < _SLIM * self._theme.px
            set_button_text(self._like, "≈" if slim else self._voice.say("≈ More like this"))
        self._say_matches()

    @property
    def _has_room_for_words(self) -> bool:
        return self.width() >= _ROOMY * self._theme.px

    @property
    def is_roomy(self) -> bool:
        """Tell whether wide tables fit."""
        return self.width() >= _WIDE * self._theme.px

    def retranslate(self, voice: Voice) -> None:
        """Speak another language."""
        self._voice = voice
        self.find_bar.retranslate(voice)
        name_for(self._matches, voice.say("Next match"), voice.say("Next match (F3)"))
        name_for(self._like, voice.say("Records like this one"), voice.say("Records like this one (Ctrl+J)"))
        self._fit_bar()
        self._in.setText(voice.say("Text in"))
        for lang, made in self._langs.items():
            name_for(made, voice.say("Show the text in {language}", language=voice.language(lang.value)))
        set_button_text(self._search, voice.say("Find"))
        name_for(self._search, voice.say("Find in page"), voice.say("Find in page (Ctrl+F)"))
        self.view.setAccessibleName(voice.say("Reader"))

    def set_theme(self, theme: Theme) -> None:
        """Show the same page in other colours and sizes, where it was."""
        self._theme = theme
        self.find_bar.set_theme(theme)
        self.view.set_css(css(theme), theme)
        self._fit_bar()
        offset = self.offset
        self._found = []
        self._matches.hide()
        self.view.show_html(self._html)
        self.scroll_to(offset)

    def show_page(self, html: str, langs: Sequence[Lang] = (), shown: Lang | None = None) -> None:
        """Show a page; ``langs`` are those it can be read in, ``shown`` the one it is in."""
        self._html, self._found = html, []
        self._matches.hide()
        self.view.show_html(html)
        self._offers_langs = len(langs) > 1
        self._like.setVisible(shown is not None)  # only a record is in one of several languages
        self._fit_bar()
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
        """Mark the words that the search found; ``near`` is the text in which it found them."""
        places = [place for word in dict.fromkeys(words) for place in self.view.find_all(word)]
        places.sort(key=lambda place: place.selectionStart())
        start = self._start_of(near) if places else 0
        before = (at for at, place in enumerate(places) if place.selectionEnd() > start)
        self._found, self._at, self._walked = places, next(before, 0) - 1, False
        self.view.mark(places, -1, self._theme)
        self._matches.setVisible(bool(places))
        self._say_matches()

    def next_found(self, step: int = 1) -> None:
        """Go to the next place that the search found, at first to the one its hit showed."""
        if not self._found:
            return
        self._at, self._walked = (self._at + step) % len(self._found), True
        self.view.mark(self._found, self._at, self._theme)
        self._reveal(self._found[self._at])
        self._say_matches()

    def _say_matches(self) -> None:
        if self._voice is None or not self._found:
            return
        if self._walked and self._has_room_for_words:
            said = self._voice.say("match {at} of {n} ↓", at=self._at + 1, n=len(self._found))
        elif not self._has_room_for_words:
            said = f"{self._at + 1}/{len(self._found)} ↓" if self._walked else f"{len(self._found)} ↓"
        else:
            said = self._voice.say.count("{n} matches ↓", len(self._found))
        set_button_text(self._matches, said)

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
