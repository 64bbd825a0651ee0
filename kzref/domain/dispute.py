"""Questions in dispute and the claims people make on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Lang, Localized, language_tag
from kzref.domain.quote import Quote
from kzref.domain.record import Force, Kind, Record
from kzref.domain.speech import Position, Qualifiers
from kzref.domain.values import require, slug
from kzref.domain.when import When


class Polarity(StrEnum):
    """Which way a claim answers the question."""

    AFFIRMS = "affirms"
    CONDITIONAL = "conditional"
    UNCLEAR = "unclear"
    DENIES = "denies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualifier(Record):
    """A condition from the controlled list; the title is its short name."""

    kind: ClassVar[Kind] = Kind.QUALIFIER


@dataclass(frozen=True, slots=True, kw_only=True)
class Governing:
    """A clause that decides a question, and since or until when it does."""

    clause: str
    period: When | None = None
    note: Localized | None = None

    def __post_init__(self) -> None:
        slug(self.clause, "governing.clause")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """A neutral proposition in dispute, the conditions it turns on, and the project's reading."""

    kind: ClassVar[Kind] = Kind.QUESTION

    short_answer: Localized
    missing: Localized | None = None
    assessment: Localized
    assessed_on: date
    would_change: Localized | None = None
    qualifiers: tuple[str, ...] = ()
    governing: tuple[Governing, ...] = ()
    practice: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for name in (*self.qualifiers, *self.practice):
            slug(name, "qualifiers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """Someone's position on a question; the body restates it, ``words`` quotes it where seen."""

    kind: ClassVar[Kind] = Kind.CLAIM

    question: str
    polarity: Polarity
    by: Localized
    office: Localized | None = None
    when: When | None = None
    lang: str | None = None
    rests_on: tuple[str, ...] = ()
    weight: Force
    words: Quote | None = None
    qualifiers: Qualifiers = ()
    correction: Localized | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        slug(self.question, "question")
        for basis in self.rests_on:
            slug(basis, "rests_on")
        if self.lang is not None:
            language_tag(self.lang)
        require(
            self.body is not None and Lang.EN in self.body.langs, "body", "a claim is restated in English"
        )

    @property
    def dated(self) -> When | None:
        """Return the day it was made."""
        return self.when

    @property
    def force(self) -> Force:
        """Return the weight of the words."""
        return self.weight

    def position(self, qualifier: str) -> Position | None:
        """Return what the claim does with a condition, None where its wording was not seen."""
        return dict(self.qualifiers).get(qualifier)
