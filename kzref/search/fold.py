"""Letters made comparable: composed, lower case, one script per word, no signs that only decorate."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Stress marks, soft hyphens and signs of no width; й and ї are single letters by now.
_DROPPED = re.compile("[\u0300\u0301\u0304\u0306\u0308\u00ad\u200b-\u200f\u2060\ufeff]")
# Most words of most texts: nothing to be done but lower case.
_PLAIN = re.compile("[а-яёәғқңөұүһі]+")
_MIXED = re.compile(r"[a-zA-Zəı].*[Ѐ-ӿ]|[Ѐ-ӿ].*[a-zA-Zəı]", re.DOTALL)
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
# Old Kazakh fonts put these signs in the place of letters that are not on a Russian keyboard.
_OLD_FONT = str.maketrans("ЌќЅѕ", "ҚқҢң")

_TO_CYRILLIC = str.maketrans("ABCEHIKMOPTXYaceikopxyəƏ", "АВСЕНІКМОРТХУасеікорхуәӘ")
_TO_LATIN = str.maketrans("АВСЕНІКМОРТХУасеікорху", "ABCEHIKMOPTXYaceikopxy")
_BARE = {"ł": "l", "đ": "d", "ı": "i", "ø": "o", "ə": "a", "ß": "ss", "æ": "ae", "œ": "oe", "ŋ": "n"}
_KAZAKH = str.maketrans("әғқңөұүһі", "агкноууxи".replace("x", "х"))


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return the word as it is compared: NFC, lower case, ё as е, Latin letters bare.

    Kazakh letters stay (:func:`fold_kazakh` takes them off); a word in two scripts becomes one.
    """
    if word.isascii():
        return word.lower()
    text = word.lower()
    if _PLAIN.fullmatch(text):
        return text.replace("ё", "е")
    text = _DROPPED.sub("", unicodedata.normalize("NFC", word))
    text = one_script(text.translate(_OLD_FONT)).casefold().replace("ё", "е")
    # Lower-casing can take a letter apart again (İ), so marks go after it too.
    return strip_marks(text) if _LATIN.search(text) else _DROPPED.sub("", text)


def fold_kazakh(word: str) -> str:
    """Return a folded word in the letters of a Russian keyboard: қ as к, ә as а, і as и."""
    return word.translate(_KAZAKH)


def one_script(word: str) -> str:
    """Return the word with letters of the wrong script replaced by their look-alikes.

    Both ``Ахмeтжанов`` with a Latin e and ``әкiмшiлiк`` with a Latin i become Cyrillic. A word whose
    foreign letters look like nothing in its own script is left alone.
    """
    if word.isascii() or not _MIXED.search(word):
        return word
    latin = sum(1 for letter in word if _LATIN.match(letter))
    cyrillic = sum(1 for letter in word if "\u0400" <= letter <= "\u04ff")
    tables = (_TO_CYRILLIC, _TO_LATIN) if cyrillic >= latin else (_TO_LATIN, _TO_CYRILLIC)
    for table in tables:
        repaired = word.translate(table)
        if not _MIXED.search(repaired):
            return repaired
    return word


def strip_marks(text: str) -> str:
    """Return Latin letters without their signs; Cyrillic letters are left whole."""
    parts = []
    for letter in text:
        if "\u0400" <= letter <= "\u052f":
            parts.append(letter)
            continue
        bare = "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
        parts.append(_BARE.get(bare, bare))
    return "".join(parts)
