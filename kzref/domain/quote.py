"""Verbatim words: short, attributed, and only where the wording itself is the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzref.domain.lang import Localized, language_tag
from kzref.domain.record import Citation
from kzref.domain.values import filled, require

MAX_WORDS = 39  # «under 40 words»


class Origin(StrEnum):
    """How the words came into the language they are in."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    OUTLET = "outlet"
    OURS = "ours"  # ours, unreviewed


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Exact words, the language they are in, where they were read, and who put them there."""

    text: str
    lang: str
    origin: Origin
    source: Citation
    note: Localized | None = None

    def __post_init__(self) -> None:
        filled(self.text, "text")
        language_tag(self.lang)
        words = len(self.text.split())
        require(words <= MAX_WORDS, "text", f"has {words} words; a quotation stays under 40", "quote-length")
