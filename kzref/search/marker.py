"""Finding in a text the words that a query found, and saying how each was meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from kzref.domain import Lang
from kzref.search.analysis import CONCEPT, KEY, Forms, analyse, key_tokens
from kzref.search.evaluate import Sought
from kzref.search.fold import fold, fold_kazakh
from kzref.search.leaves import Unit
from kzref.search.stems import is_cyrillic
from kzref.search.terms import LONGEST, Glossary, stems_of
from kzref.search.words import WORD, articles


class Level(IntEnum):
    """How a word of a text answers a word of the query, best first."""

    EXACT = 0
    FORM = 1
    NAME = 2
    BRIDGE = 3
    GUESS = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a text that answers a word of the query."""

    start: int
    end: int
    word: int  # which word of the query
    level: Level


_KEPT = 20_000


class Marker:
    """Marks the words of one query in texts."""

    def __init__(self, sought: Sought, glossary: Glossary, bridges: bool) -> None:
        self.typed: list[str] = []
        self._wholes: set[int] = set()
        self._tokens: dict[str, tuple[int, Level]] = {}
        self._concepts: dict[str, int] = {}
        self._articles: dict[str, int] = {}
        self._beginnings: list[tuple[str, int]] = []
        self._phrases: list[tuple[tuple[str, ...], int]] = []
        self._glossary = glossary
        self._bridges = bridges
        self._names = False
        self._seen: dict[Lang, dict[str, tuple[int, Level] | None]] = {lang: {} for lang in Lang}
        for unit in sought.units:
            if not unit.optional:
                self._add_unit(unit)
        for words in sought.phrases:
            self._phrases.append((words, self._typed(" ".join(words))))
        for start in sought.beginnings:
            self._beginnings.append((start, self._typed(start)))
        for word in sought.words:
            self._note(word, self._typed(word), Level.EXACT)
        self._initials = {_initial(token.lstrip("~^")) for token in self._tokens}
        forms = [form for id in self._concepts for form in glossary.by_id[id].forms]
        self._term_initials = {_initial(form.stems[0].lstrip("~^")) for form in forms}

    def is_in_script_of(self, lang: Lang) -> bool:
        """Tell whether anything was typed, and in the script of a language."""
        return bool(self.typed) and any(map(is_cyrillic, self.typed)) == (lang is not Lang.EN)

    @property
    def words(self) -> frozenset[int]:
        """Return the words that can each be found; what stands for several at once is none of them."""
        return frozenset(range(len(self.typed))) - self._wholes

    def _typed(self, text: str) -> int:
        self.typed.append(text)
        return len(self.typed) - 1

    def _add_unit(self, unit: Unit) -> None:
        leaves = unit.leaves
        for leaf in leaves:
            number = self._typed(leaf.text)
            if leaf.article:
                self._articles.setdefault(leaf.article, number)
            for tokens, level in (
                (leaf.exact, Level.EXACT),
                (leaf.forms, Level.FORM),
                (leaf.names, Level.NAME),
                (leaf.guesses, Level.GUESS),
            ):
                for token in tokens:
                    self._note(token, number, level)
            for token in leaf.concepts:
                self._concepts.setdefault(token.removeprefix(CONCEPT), number)
            if leaf.beginning:
                self._beginnings.append((leaf.beginning, number))
            self._names = self._names or bool(leaf.names or leaf.guesses)
        whole = self._typed(unit.text) if unit.joined or unit.concepts else 0
        if whole:
            self._wholes.add(whole)
        for token in unit.joined:
            self._note(token, whole, Level.EXACT)
        for token in unit.concepts:
            self._concepts.setdefault(token.removeprefix(CONCEPT), whole)

    def _note(self, token: str, word: int, level: Level) -> None:
        held = self._tokens.get(token)
        if held is None or level < held[1]:
            self._tokens[token] = (word, level)

    def find(self, text: str, lang: Lang) -> list[Found]:
        """Return the stretches found, in their order, none inside another."""
        if not self.typed:
            return []
        raws = set(WORD.findall(text))
        answers = {raw: answer for raw in raws if (answer := self._word(raw, lang)) is not None}
        seeks_terms = self._concepts and self._bridges
        firsts = {raw for raw in raws if _begins_as_one(raw, self._term_initials)} if seeks_terms else set()
        found = []
        if self._articles:
            found += [
                Found(start, end, self._articles[number], Level.EXACT)
                for number, start, end in articles(text)
                if number in self._articles
            ]
        if answers or firsts or self._phrases:
            matches = list(WORD.finditer(text))
            for match in matches:
                answer = answers.get(match.group())
                if answer:
                    found.append(Found(match.start(), match.end(), *answer))
            if self._phrases:
                found += self._in_order(matches)
            if firsts:
                found += self._terms(matches, firsts, lang)
        return _without_overlaps(found)

    def _word(self, raw: str, lang: Lang) -> tuple[int, Level] | None:
        seen = self._seen[lang]
        if raw not in seen:
            if len(seen) > _KEPT:
                seen.clear()
            seen[raw] = self._answer(raw, lang)
        return seen[raw]

    def _answer(self, raw: str, lang: Lang) -> tuple[int, Level] | None:
        # Stemming every word of a text would take longer than all the rest of a search.
        may_be_name = self._names and raw[:1].isupper()
        if not may_be_name and raw.isalpha() and not _begins_as_one(raw, self._initials):
            return self._begun(fold(raw))
        forms: Forms = analyse(raw, lang)
        tokens = (*forms.exact, *forms.extra, *forms.stems, *forms.kazakh)
        found = [self._tokens[token] for token in tokens if token in self._tokens]
        if not found:
            begun = next(filter(None, map(self._begun, forms.exact)), None)
            if begun:
                return begun
        if not found and may_be_name:
            found = [
                self._tokens[token] for token in key_tokens(raw) if token in self._tokens and token[0] == KEY
            ]
        return min(found, key=lambda each: each[1]) if found else None

    def _begun(self, word: str) -> tuple[int, Level] | None:
        return next(((n, Level.FORM) for start, n in self._beginnings if word.startswith(start)), None)

    def _in_order(self, matches: list[re.Match[str]]) -> list[Found]:
        places = []
        for match in matches:
            places += [(word, match) for word in analyse(match.group(), None).exact]
        words = [word for word, _ in places]
        found = []
        for phrase, number in self._phrases:
            for at in range(len(words) - len(phrase) + 1):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    first, last = places[at][1], places[at + len(phrase) - 1][1]
                    found.append(Found(first.start(), last.end(), number, Level.EXACT))
        return found

    def _terms(self, matches: list[re.Match[str]], firsts: set[str], lang: Lang) -> list[Found]:
        words = [match.group() for match in matches]
        found = []
        for at, word in enumerate(words):
            if word not in firsts:
                continue
            some = words[at : at + LONGEST]
            for form, id in self._glossary.found_at(stems_of(some, lang), some, 0):
                if id in self._concepts:
                    last = matches[at + len(form.stems) - 1]
                    start = matches[at].start()
                    found.append(Found(start, last.end(), self._concepts[id], Level.BRIDGE))
                    break
        return found


def _initial(word: str) -> str:
    return fold_kazakh(word)[:2]


def _begins_as_one(raw: str, initials: set[str]) -> bool:
    """Tell whether a word begins as one that is sought; no stemmer changes the first two letters."""
    start = _start_of(raw)
    return start in initials or start[:1] in initials


@lru_cache(maxsize=20_000)
def _start_of(raw: str) -> str:
    return _initial(fold(raw))


def _without_overlaps(found: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for each in sorted(found, key=lambda one: (one.start, one.level, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept
