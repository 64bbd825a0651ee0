"""What every record of a library has, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Lang, Localized
from kzref.domain.values import country, require, slug
from kzref.domain.when import When


class Kind(StrEnum):
    """What a record is."""

    QUESTION = "question"
    STATEMENT = "statement"
    REPORT = "report"
    CLAIM = "claim"
    CLAUSE = "clause"
    INSTRUMENT = "instrument"
    CASE = "case"
    PROCEDURE = "procedure"
    FIGURE = "figure"
    ABSENCE = "absence"
    TERM = "term"
    NAME = "name"
    QUALIFIER = "qualifier"
    SOURCE = "source"


class Verification(StrEnum):
    """How far a record was checked against the world."""

    PRIMARY = "primary"  # the text itself was read
    SECONDARY = "secondary"  # a report of it was read
    UNVERIFIED = "unverified"


class Force(StrEnum):
    """How much weight words have in law, strongest first."""

    BINDING = "binding"
    OFFICIAL = "official"
    REMARK = "remark"
    PRESS = "press"
    NGO = "ngo"

    @property
    def rank(self) -> int:
        """Return 0 for the strongest."""
        return list(Force).index(self)


class TranslationStatus(StrEnum):
    """Who stands behind the text in a language other than the one it was written in."""

    OFFICIAL = "official"
    REVIEWED = "reviewed"
    UNREVIEWED = "unreviewed"  # made by the project, seen by no native lawyer


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The state of a record's text in one language."""

    lang: Lang
    status: TranslationStatus
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source and the place in it: article, page, number, minute."""

    source: str
    locator: Localized | None = None

    def __post_init__(self) -> None:
        slug(self.source, "sources.source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A typed link from a record to another, read as «record REL target»."""

    rel: str
    target: str

    def __post_init__(self) -> None:
        require(self.rel in RELATIONS, "links.rel", f"{self.rel!r} is not one of {', '.join(RELATIONS)}")
        slug(self.target, "links.target")


# CiTO's names where CiTO has one; the rest are ours.
RELATIONS = (
    "see-also",
    "bears-on",
    "disagrees-with",
    "agrees-with",
    "qualifies",
    "corrects",
    "supersedes",
    "amends",
    "applies",
    "parallel-to",
    "not-same-as",
    "names",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The common head of every record.

    ``id`` is stable and never reused. ``title`` and ``body`` exist by language, ``body`` in the
    corpus's small Markdown. ``doubt`` says in plain words what is uncertain. ``verified_on`` is the
    day the sources were last looked at and ``review_due`` the day by which to look again.
    """

    kind: ClassVar[Kind]

    id: str
    title: Localized
    body: Localized | None = None
    translations: tuple[Translation, ...] = ()
    sources: tuple[Citation, ...] = ()
    verification: Verification
    verification_note: Localized | None = None
    verified_on: date
    review_due: date
    doubt: Localized | None = None
    countries: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    def __post_init__(self) -> None:
        slug(self.id)
        require(Lang.EN in self.title.langs, "title", "needs an English title")
        require(self.verified_on <= self.review_due, "review_due", "lies before verified_on", "date-order")
        for code in self.countries:
            country(code)
        for topic in self.topics:
            slug(topic, "topics")

    @property
    def dated(self) -> When | None:
        """Return the date the record is about, if it has one."""
        return None

    @property
    def force(self) -> Force | None:
        """Return the weight of the record's words in law, if it has any."""
        return None

    def translation(self, lang: Lang) -> Translation | None:
        """Return the state of the text in a language, None for the language it was written in."""
        return next((each for each in self.translations if each.lang is lang), None)
