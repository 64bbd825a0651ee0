"""The language the window speaks: sentences, words for values, dates, names of languages and states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from kzref.domain import Lang, Localized, Message, Phrase, Position, When
from kzref.errors import KzrefError
from kzref.text import (
    Catalogue,
    catalogue,
    country_name,
    language_name,
    position_word,
    say_date,
    say_when,
    shape,
    word,
)


@dataclass(frozen=True)
class Voice:
    """Everything that is said in one language; widgets are handed a new one when it changes."""

    lang: Lang

    @cached_property
    def say(self) -> Catalogue:
        """Return the window's own sentences."""
        return catalogue("window", self.lang)

    @cached_property
    def _search(self) -> Catalogue:
        return catalogue("search", self.lang)

    def searched(self, message: Message) -> str:
        """Return a sentence made by the search."""
        return self._search.message(message)

    def failed(self, error: KzrefError) -> str:
        """Return the sentence of a deliberate failure."""
        return catalogue("errors", self.lang)(error.template, **error.fills)

    @cached_property
    def _words(self) -> dict[tuple[type, str], str]:
        # A list asks for the same few words hundreds of times with every key that is pressed.
        return {}

    def word(self, value: StrEnum) -> str:
        """Return the word for a value of an enumeration."""
        key = (type(value), value.value)
        if key not in self._words:
            self._words[key] = word(value, self.lang)
        return self._words[key]

    def position(self, position: Position | None) -> str:
        """Return the sign and the word for what a text does with a condition: «● stated»."""
        key = (Position, position.value if position else "")
        if key not in self._words:
            self._words[key] = position_word(position, self.lang)
        return f"{shape(position)} {self._words[key]}"

    def date(self, day: date) -> str:
        """Return a day in words."""
        return say_date(day, self.lang)

    def when(self, when: When) -> str:
        """Return a date of any precision in words."""
        return say_when(when, self.lang)

    def best(self, text: Localized) -> Phrase:
        """Return the text in this language or the nearest one."""
        return text.best(self.lang)

    def text(self, text: Localized | None) -> str:
        """Return the text in this language or the nearest one, nothing for None."""
        return text.best(self.lang).text if text else ""

    def language(self, tag: str) -> str:
        """Return the name of a language; an unknown tag stays a tag."""
        return language_name(tag, self.lang)

    def state(self, code: str) -> str:
        """Return the name of a state; an unknown code stays a code."""
        return country_name(code, self.lang)


def quoted(text: str, lang: str) -> str:
    """Return exact words in the quotation marks of their language."""
    marks = ("«", "»") if lang.split("-")[0] in ("ru", "kk", "uk", "be", "ky") else ("“", "”")
    return f"{marks[0]}{text}{marks[1]}"


def upper_first(text: str) -> str:
    """Return the text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]
