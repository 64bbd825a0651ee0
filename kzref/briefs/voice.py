"""The language of one sheet, and an honest account of where it could not be kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from kzref.briefs.ports import Find
from kzref.briefs.sheet import Run, Style, Text, run
from kzref.domain import Case, Citation, Lang, Localized, Quote, Record, TranslationStatus, When
from kzref.text import catalogue, language_name, plain, say_date, say_when, word

# Quotation marks by the language of the words, not of the sheet.
_MARKS = {"ru": ("«", "»"), "kk": ("«", "»"), "uk": ("«", "»")}
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[\wЁА-ЯӘҒҚҢӨҰҮҺІ«“\"(])")
_EXCERPT = 220  # characters of an excerpt with a list
_SHORTEST = 30  # characters of a sentence that can stand alone
# A full stop after these does not end a sentence.
_SHORT = re.compile(
    r"(?:\b(?:art|arts|No|no|para|paras|item|e\.g|i\.e|cf|vs|St|ст|ч|п|пп|гл|г|гг|т|др|им|см|руб|ред|б|ж|т\.б)|\b[A-ZА-ЯЁ])\.$"
)


class Voice:
    """Says things in the sheet's language; notes each text that had to be shown in another one.

    It also numbers the sources, in the order in which they are first referred to.
    """

    def __init__(self, lang: Lang, find: Find, *, in_full: bool = False) -> None:
        self.lang = lang
        self.find = find
        self._in_full = in_full
        self.say = catalogue("sheet", lang)
        self.other: set[Lang] = set()
        self.unreviewed = bool(self.say.unreviewed)
        self.citations: dict[str, list[str]] = {}

    def words(self, text: Localized | None) -> str:
        """Return a text in this language or, noted, in the nearest one; nothing for None."""
        if text is None:
            return ""
        phrase = text.best(self.lang)
        if phrase.lang is not self.lang:
            self.other.add(phrase.lang)
        return phrase.text

    def text(self, text: Localized | None, style: Style = Style.PLAIN) -> Text:
        """Return the same as runs, with a mark when the language is another one."""
        return (*run(self.words(text), style), *self._flag(text))

    def prose(self, text: Localized | None) -> str:
        """Return a Markdown text as plain paragraphs, one a line, marked when in another language."""
        flag = "".join(each.text for each in self._flag(text))
        return plain(self.words(text)) + flag

    def excerpt(self, text: Localized | None, style: Style = Style.PLAIN) -> Text:
        """Return the first sentence of a Markdown text, with the list that it introduces."""
        return (*run(excerpt(plain(self.words(text))), style), *self._flag(text))

    def when(self, when: When | None) -> str:
        """Return a date in words, nothing for None."""
        return say_when(when, self.lang) if when else ""

    def date(self, day: date) -> str:
        """Return a day in words."""
        return say_date(day, self.lang)

    def word(self, value: StrEnum | None) -> str:
        """Return the word for a value, nothing for None."""
        return word(value, self.lang) if value else ""

    def language(self, tag: str | None) -> str:
        """Return the name of a language, nothing for None."""
        return language_name(tag, self.lang) if tag else ""

    def quote(self, quote: Quote) -> Text:
        """Return exact words in quotation marks with their language, origin and source."""
        left, right = _MARKS.get(quote.lang.split("-")[0], ("“", "”"))
        facts = [self.word(quote.origin)]
        if quote.lang.split("-")[0] != self.lang.value:
            facts.insert(0, self.language(quote.lang))
        marks = self.cite([quote.source])
        text = f"{left}{quote.text}{right}"
        return (Run(text, Style.QUOTE), Run(f" ({', '.join(facts)}){marks}", Style.SMALL))

    def cite(self, citations: Iterable[Citation]) -> str:
        """Return the numbers of the sources, as «[1, 4–6]»; all places in a source share its number."""
        numbers = set()
        for each in citations:
            places = self.citations.setdefault(each.source, [])
            place = self.words(each.locator)
            if place and place not in places:
                places.append(place)
            numbers.add(list(self.citations).index(each.source) + 1)
        # No line may break inside the mark, nor before it.
        return f"\u00a0[{ranges(numbers)}]" if numbers else ""

    def titles(self, ids: Iterable[str]) -> str:
        """Return the titles of records in one line; a case that could harm somebody is not named."""
        return "; ".join(self._title(each) for each in ids)

    def _title(self, record_id: str) -> str:
        found = self.find(record_id)
        if isinstance(found, Case) and self.withholds(found):
            return self.say("A case, not named here")
        return self.words(found.title) if found else record_id

    def withholds(self, case: Case) -> bool:
        """Tell whether who a case is about must not be told: paper is left lying about."""
        return case.do_no_harm and not self._in_full

    def heed(self, record: Record) -> None:
        """Note whether the text shown of a record is a translation that nobody reviewed."""
        translation = record.translation(self.lang)
        if translation and translation.status is TranslationStatus.UNREVIEWED:
            self.unreviewed = True

    def _flag(self, text: Localized | None) -> Text:
        lang = text.best(self.lang).lang if text else self.lang
        return () if lang is self.lang else (Run(f" [{lang.value}]", Style.SMALL),)


def excerpt(text: str) -> str:
    """Return the first sentence of a plain text; one that ends in a colon brings what follows it.

    Short openings such as «Part 1.» count as no sentence; «…» says that the text goes on.
    """
    first, *rest = text.split("\n")
    sentence = first_sentence(first)
    if not sentence.endswith(":"):
        return sentence if sentence == text else f"{sentence} …"
    for at, item in enumerate(rest):
        if at and len(sentence) + len(item) > _EXCERPT:
            return f"{sentence} …"
        sentence = f"{sentence} {item}"
    return sentence


def first_sentence(paragraph: str) -> str:
    """Return the first sentence, not fooled by «art. 58» or «ст. 58»."""
    parts = _SENTENCE.split(paragraph)
    sentence = parts[0]
    for part in parts[1:]:
        if len(sentence) >= _SHORTEST and not _SHORT.search(sentence):
            break
        sentence = f"{sentence} {part}"
    return sentence


def ranges(numbers: set[int]) -> str:
    """Return numbers in order, runs of three and more as «4–6»."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ",\u00a0".join(map(str, run)) for run in runs)
    return ",\u00a0".join(shown)
