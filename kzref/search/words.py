"""Cutting a text into words, numbers and article numbers, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

# Marks that belong to the letter before them, and signs of no width, are inside a word.
_MARK = "[\u0300-\u036f\u00ad\u200b-\u200d\u2060]"
_IN_WORD = rf"(?:[^\W_]++|{_MARK}++)++"
_JOIN = "['’‘ʼʹʺ`´‐‑-]"
_GAP = "[ \u00a0\u202f\u2009.,'’]"  # between groups of three digits
WORD = re.compile(rf"\d(?<!\d\d)\d{{0,2}}(?:{_GAP}\d{{3}})+(?![\d-])|{_IN_WORD}(?:{_JOIN}{_IN_WORD})*+")
PART = re.compile(_IN_WORD)
_GROUPED = re.compile(rf"\d{{1,3}}(?:{_GAP}\d{{3}})+")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_APOSTROPHES = re.compile("['’‘ʼʹʺ`´]")
_HYPHENS = re.compile("[‐‑-]")

_NUMBER = re.compile(r"(?<![\w.,])(?:(?<=№)|(?<=§))?(\d{1,4}(?:[-–.]\d{1,2})?)(?!\d)")
_BEFORE = re.compile(
    r"(?:\b(?:ст|стст|стать[а-яё]{1,3}|статей|arts?|articles?|бап)\b\.?|[§№])[\s\u00a0]*$", re.IGNORECASE
)
_AFTER = re.compile(
    r"[\s\u00a0]*-?[\s\u00a0]*(?:бап|баб)[а-яәғқңөұүһі]*|(?:-?[а-я]{1,2})?[\s\u00a0]+стать[а-яё]{1,3}\b",
    re.IGNORECASE,
)
_AND = re.compile(
    r"[\s\u00a0]*(?:\([^()]{1,12}\)[\s\u00a0]*)?(?:,|;|и|and|және|–|-|or|или)[\s\u00a0]*", re.IGNORECASE
)
_LOOK_BACK = 12  # characters; «статьями» and a blank
_SCALED = re.compile(
    r"(?<![\d.,])(\d{1,4})(?:[.,](\d{1,3}))?[\s\u00a0]*-?"
    r"(тыс\w*|thousand|мың\w*|k\b|млн\w*|миллион\w*|million\w*|mln)\.?",
    re.IGNORECASE,
)


def grouped_number(raw: str) -> str | None:
    """Return the digits of a number written in groups (98 000, 98,000), None for anything else."""
    return re.sub(r"\D", "", raw) if _GROUPED.fullmatch(raw) else None


def parts(raw: str) -> list[str]:
    """Return the parts of a compound word: hyphens part, apostrophes join, a possessive 's goes."""
    if raw.isalnum():
        return [raw]
    bare = _APOSTROPHES.sub("", _POSSESSIVE.sub("", raw))
    return [part for part in _HYPHENS.split(bare) if part]


def articles(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each article number of a citation (ст. 590, art. 590, 590-бап) with its start and end."""
    last = -1
    for match in _NUMBER.finditer(text):
        start, end = match.span(1)
        before = _BEFORE.search(text[max(0, start - _LOOK_BACK) : start])
        after = _AFTER.match(text, end)
        if before:
            start -= before.end() - before.start()
        elif after:
            end = after.end()
        elif last < 0 or not _AND.fullmatch(text, last, start):
            continue
        last = match.end(1)
        yield _plain(match.group(1)), start, end


def _plain(number: str) -> str:
    return number.replace("–", "-").replace(".", "-")


def without_scaled_numbers(text: str) -> str:
    """Return a text without the numbers that :func:`scaled_numbers` finds."""
    return _SCALED.sub(" ", text)


def scaled_numbers(text: str) -> Iterator[str]:
    """Yield numbers written with a word for the zeros (98 thousand, 1,5 млн) as plain digits."""
    for whole, fraction, word in _SCALED.findall(text):
        million = word.lower().startswith(("мл", "мил", "mil", "ml"))
        value = Decimal(f"{whole}.{fraction or 0}") * (1_000_000 if million else 1_000)
        if value == value.to_integral_value():
            yield str(int(value))
