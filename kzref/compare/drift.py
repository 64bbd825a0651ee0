"""What changed between two wordings in one language, word by word."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from kzref.errors import Usage

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
MAX_LENGTH = 20_000  # characters; a longer text is a document, not a wording


class Change(StrEnum):
    """What happened to a stretch of words, seen from the text it stands in."""

    DROPPED = "dropped"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Span:
    """A changed stretch of a text: first character, length, and what happened to it."""

    start: int
    length: int
    change: Change


@dataclass(frozen=True, slots=True)
class Drift:
    """The changed stretches of both texts; what is not listed is the same, case and commas apart."""

    base: tuple[Span, ...]
    other: tuple[Span, ...]

    @property
    def is_same(self) -> bool:
        """Tell whether the wordings agree."""
        return not self.base and not self.other


def drift(base: str, other: str, *, base_lang: str, other_lang: str) -> Drift:
    """Mark the drift from ``base`` to ``other``, two texts of one language.

    Raises :class:`Usage` for texts of two languages, where words cannot be compared, and for
    texts over ``MAX_LENGTH`` characters.
    """
    if base_lang.split("-")[0] != other_lang.split("-")[0]:
        raise Usage("Wordings can be compared word by word only within one language.")
    if max(len(base), len(other)) > MAX_LENGTH:
        raise Usage("Wordings over {most} characters are not compared word by word.", most=MAX_LENGTH)
    left, right = list(_WORD.finditer(base)), list(_WORD.finditer(other))
    matcher = SequenceMatcher(None, [*map(_key, left)], [*map(_key, right)], autojunk=False)
    base_spans, other_spans = [], []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        if i2 > i1:
            base_spans.append(_span(left[i1:i2], Change.DROPPED if tag == "delete" else Change.CHANGED))
        if j2 > j1:
            other_spans.append(_span(right[j1:j2], Change.ADDED if tag == "insert" else Change.CHANGED))
    return Drift(tuple(base_spans), tuple(other_spans))


def _key(word: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", word.group()).casefold().replace("ё", "е")


def _span(words: list[re.Match[str]], change: Change) -> Span:
    return Span(words[0].start(), words[-1].end() - words[0].start(), change)
