"""Names, terms, procedures, sources, and what was looked for in vain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Lang, Localized, language_tag
from kzref.domain.record import Kind, Record
from kzref.domain.values import filled, require, slug
from kzref.domain.when import When


class NameType(StrEnum):
    """What a name names."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    INSTRUMENT = "instrument"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """One way a name is written; ``attested`` when it is recorded as met in a source.

    Others are made by a rule or known in general.
    """

    text: str
    lang: str
    attested: bool = False

    def __post_init__(self) -> None:
        filled(self.text, "spellings.text")
        language_tag(self.lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Record):
    """A person, body, place or instrument with every spelling it is met or searched in."""

    kind: ClassVar[Kind] = Kind.NAME

    type: NameType
    role: Localized | None = None
    spellings: tuple[Spelling, ...]


ByLang = tuple[tuple[Lang, tuple[str, ...]], ...]


def by_lang(forms: Mapping[str, tuple[str, ...]]) -> ByLang:
    """Build ordered pairs of language and forms."""
    for lang in forms:
        require(lang in set(Lang), "forms", f"{lang!r} is not one of en, ru, kk")
    return tuple((lang, tuple(forms[lang])) for lang in Lang if lang in forms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A legal term in three languages; the title is the term, the body its definition.

    ``forms`` are shown, seen in a text or not; ``search_forms`` only help to find and are never shown.
    """

    kind: ClassVar[Kind] = Kind.TERM

    forms: ByLang = ()
    search_forms: ByLang = ()
    not_same_as: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for other in self.not_same_as:
            slug(other, "not_same_as")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a procedure: until when, what right, which paper, what to ask."""

    what: Localized
    deadline: Localized | None = None
    right: Localized | None = None
    document: Localized | None = None
    ask: Localized | None = None
    clauses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for clause in self.clauses:
            slug(clause, "steps.clauses")


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure(Record):
    """Steps in their order, and when they apply."""

    kind: ClassVar[Kind] = Kind.PROCEDURE

    applies_when: Localized
    steps: tuple[Step, ...]


class SourceType(StrEnum):
    """What sort of text a source is."""

    LAW = "law"
    COURT = "court"
    OFFICIAL = "official"
    PRESS = "press"
    NGO = "ngo"
    COMMENTARY = "commentary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """Something that was read: who published it, when, where, in which language."""

    kind: ClassVar[Kind] = Kind.SOURCE

    type: SourceType
    outlet: Localized
    author: Localized | None = None
    published: When | None = None
    address: Localized | None = None
    lang: str | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        if self.lang is not None:
            language_tag(self.lang)

    @property
    def dated(self) -> When | None:
        """Return the day of publication."""
        return self.published


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Record):
    """Something that was looked for and not found: where, and until when."""

    kind: ClassVar[Kind] = Kind.ABSENCE

    searched_in: Localized
    searched_on: date
    about: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for target in self.about:
            slug(target, "about")

    @property
    def dated(self) -> When:
        """Return the day of the last search."""
        return When(self.searched_on.isoformat())
