"""A light Kazakh stemmer: case, possessive and plural off, everything that changes the meaning on.

For search only: the word as written is indexed beside its stem, and a stem is never shown. It works
on folded words, and a second table of it on words typed without Kazakh letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kzref.search.fold import fold_kazakh
from kzref.search.kazakh_tables import (
    CASES,
    DROPPED_VOWEL,
    PLURALS,
    POSSESSIVES,
    PROTECTED,
    SHORT_KNOWN,
    SOUNDS,
    THIRD,
    VOICING,
    VOWELS,
    Ending,
)

_MIN_STEM = 4
_PATRONYMIC = re.compile(r"^(.{3,}(?:ұлы|қызы|улы|кызы))(?:н\w{1,3}|ға|ге|га|мен|да|де|дан|ден|сы|сі)?$")
_SURNAMES = (
    re.compile(r"^(.{3,}(?:ов|ев))(?:тың|тің|ты|ті|қа|ке|тан|тен|пен|та|те|тын|тин|ти|ка)$"),
    re.compile(r"^(.{3,}(?:ова|ева|ина))(?:ның|нің|ға|ге|ны|ні|дан|ден|мен|да|де|нын|нин|га)$"),
)
# Typed with и for і, «in his part» (бөлігінде) would look like a surname in -ин.
_SURNAME_IN = re.compile(r"^(.{3,}ин)(?:ның|нің|ге|га|ға|ны|ні|нан|нен|мен|да|де|нын|нин)$")

Rows = dict[str, list[Ending]]


class _Table:
    """Endings by their last letter, longest first, for one way of typing."""

    def __init__(self, typed_without_kazakh_letters: bool) -> None:
        as_typed = fold_kazakh if typed_without_kazakh_letters else str
        self.cases = _rows(CASES, as_typed)
        self.possessives = _rows(POSSESSIVES, as_typed)
        self.plurals = _rows(PLURALS, as_typed)
        self.sounds: dict[str, set[str]] = {}
        for sound, letters in SOUNDS.items():
            for letter in as_typed(letters):
                self.sounds.setdefault(letter, set()).add(sound)
        self.surnames = _SURNAMES if typed_without_kazakh_letters else (*_SURNAMES, _SURNAME_IN)
        self.protected = frozenset(map(as_typed, PROTECTED))
        self.short = frozenset(map(as_typed, SHORT_KNOWN))
        self.vowels = frozenset(as_typed(VOWELS))
        self.voicing = {as_typed(a): as_typed(b) for a, b in VOICING.items()}
        self.dropped = {as_typed(a): as_typed(b) for a, b in DROPPED_VOWEL.items()}

    def stands(self, stem: str, classes: str) -> bool:
        """Tell whether an ending of these classes may follow the stem."""
        if not self.is_stem(stem):
            return False
        if THIRD in classes and self.possessive(stem) != stem:
            return True
        return not self.sounds.get(stem[-1], set()).isdisjoint(classes)

    def is_stem(self, stem: str) -> bool:
        """Tell whether something is left that can be a word."""
        long_enough = len(stem) >= _MIN_STEM or stem in self.short or stem in self.protected
        return (long_enough or self._mended(stem) != stem) and not self.vowels.isdisjoint(stem)

    def possessive(self, word: str) -> str:
        """Return the word without «my», «our», «his»; the word itself when it has none."""
        if word in self.protected:
            return word
        for form, classes in self.possessives.get(word[-1:], ()):
            stem = word.removesuffix(form)
            if stem == word or not stem:
                continue
            if form[0] in "ыіи" and self._mended(stem) != stem:
                return self._mended(stem)
            if self.stands(stem, classes):
                return stem
        return word

    def _mended(self, stem: str) -> str:
        """Undo what a vowel does to the end of the stem before it."""
        if stem in self.dropped:
            return self.dropped[stem]
        last = self.voicing.get(stem[-1:], "")
        voiceless = stem[:-1] + last
        if last and (len(stem) >= _MIN_STEM or voiceless in self.protected):
            return voiceless
        return stem


def _rows(endings: tuple[Ending, ...], as_typed: type[str] | object) -> Rows:
    rows = [(as_typed(form), classes) for forms, classes in endings for form in forms.split()]  # type: ignore[operator]
    merged: dict[str, str] = {}
    for form, classes in rows:
        merged[form] = merged.get(form, "") + classes
    by_letter: Rows = {}
    for row in sorted(merged.items(), key=lambda row: -len(row[0])):
        by_letter.setdefault(row[0][-1], []).append(row)
    return by_letter


_AS_WRITTEN = _Table(typed_without_kazakh_letters=False)
_AS_TYPED = _Table(typed_without_kazakh_letters=True)


@lru_cache(maxsize=20_000)
def kazakh_stems(word: str) -> tuple[str, ...]:
    """Return the stem of a folded Kazakh word, most likely reading first; the word itself if bare."""
    return _stems(word, _AS_WRITTEN)


@lru_cache(maxsize=20_000)
def kazakh_stems_typed(word: str) -> tuple[str, ...]:
    """Return the stems, in Russian letters, of a word typed without Kazakh letters."""
    return _stems(fold_kazakh(word), _AS_TYPED)


def _stems(word: str, table: _Table) -> tuple[str, ...]:
    for pattern in (_PATRONYMIC, *table.surnames):
        match = pattern.match(word)
        if match:
            return (match.group(1),)
    if word in table.protected or len(word) <= _MIN_STEM - 1:
        return (word,)
    likely = _strip(word, _cut(word, table.cases, table), table)
    others = [_strip(word, stem, table) for stem in _all_cuts(word, table)]
    known = next((stem for stem in (likely, *others) if stem in table.protected), None)
    # Two readings stay where neither is a known word: жұмысы as жұмыс + ы or жұмы + сы.
    other = None if known else _other_reading(_cut(word, table.cases, table), table)
    found = (known or likely, likely, *((other,) if other else ()))
    return tuple(dict.fromkeys(found))


def _strip(word: str, without_case: str, table: _Table) -> str:
    if without_case in table.protected:
        return without_case
    single = table.possessive(without_case)
    if single == without_case and word.endswith("н") and len(word) - len(without_case) == 1:
        return word  # a bare н is an ending only after a possessive
    other = _other_reading(without_case, table)
    if other in table.protected:
        return str(other)
    return single if single in table.protected else _cut(single, table.plurals, table)


def _all_cuts(word: str, table: _Table) -> list[str]:
    """Return what is left after each case ending that the word could have, and the word itself."""
    endings = table.cases.get(word[-1:], ())
    stems = [word.removesuffix(form) for form, _ in endings if word.endswith(form)]
    return [word, *(stem for stem in stems if table.is_stem(stem))]


def _cut(word: str, rows: Rows, table: _Table) -> str:
    if word in table.protected:
        return word
    for form, classes in rows.get(word[-1:], ()):
        stem = word.removesuffix(form)
        if stem != word and table.stands(stem, classes):
            return stem
    return word


def _other_reading(word: str, table: _Table) -> str | None:
    """Return the reading жұмыс + ы of a word that was read as жұмы + сы, or the other way round."""
    if word in table.protected or not word.endswith(("сы", "сі", "си")):
        return None
    known, shorter = word[:-1], word[:-2]
    if not table.is_stem(shorter) or shorter[-1] not in table.vowels:
        return None
    return known
