"""Languages and texts that exist in several of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kzref.domain.values import InvalidValue

_TAG = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")
# An address, a number or a day has a digit or a sign inside each of its parts; a word has neither.
_WORD = re.compile(r"(?<![^\s(«“\"'])[^\W\d_]+(?![^\s,;:)»”\"'.]|\.\w)")


class Lang(StrEnum):
    """A language the program itself speaks and the corpus is written in."""

    EN = "en"
    RU = "ru"
    KK = "kk"


# Where a text is missing, the reader is shown the next best one and told so. A Kazakh reader is
# far more likely to read Russian than English.
FALLBACK = {
    Lang.EN: (Lang.EN, Lang.RU, Lang.KK),
    Lang.RU: (Lang.RU, Lang.EN, Lang.KK),
    Lang.KK: (Lang.KK, Lang.RU, Lang.EN),
}


def language_tag(tag: str) -> str:
    """Return ``tag`` if it is a plain BCP-47 language tag (``ru``, ``kk-Latn``), else raise."""
    if not _TAG.match(tag):
        raise InvalidValue("lang", f"{tag!r} is not a language tag such as ru, en or kk-Latn")
    return tag


class Phrase(NamedTuple):
    """A text together with the language it is really in."""

    text: str
    lang: Lang


@dataclass(frozen=True, slots=True)
class Localized:
    """One text in one or more of the corpus languages; never empty, never blank."""

    texts: tuple[tuple[Lang, str], ...]

    def __post_init__(self) -> None:
        if not self.texts:
            raise InvalidValue("text", "needs at least one language")
        for lang, text in self.texts:
            if not text.strip():
                raise InvalidValue("text", f"the {lang.value} text is blank")

    @classmethod
    def of(cls, texts: str | Mapping[str, str]) -> Localized:
        """Build from one text or from a mapping of language to text.

        One text is English, unless it holds no word of any language: an address, a number or a day
        is written alike in all of them.
        """
        if isinstance(texts, str):
            text = texts.strip()
            return cls(tuple((lang, text) for lang in ((Lang.EN,) if _WORD.search(text) else Lang)))
        unknown = sorted(set(texts) - set(Lang))
        if unknown:
            raise InvalidValue("text", f"{unknown[0]!r} is not one of en, ru, kk")
        return cls(tuple((lang, texts[lang].strip()) for lang in Lang if lang in texts))

    @property
    def langs(self) -> tuple[Lang, ...]:
        """Return the languages this text exists in."""
        return tuple(lang for lang, _ in self.texts)

    def get(self, lang: Lang) -> str | None:
        """Return the text in exactly this language, or None."""
        return dict(self.texts).get(lang)

    def best(self, lang: Lang) -> Phrase:
        """Return the text in this language or in the nearest one, with the language it is in."""
        held = dict(self.texts)
        chosen = next(candidate for candidate in FALLBACK[lang] if candidate in held)
        return Phrase(held[chosen], chosen)
