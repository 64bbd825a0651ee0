"""What officials and others said, and how each outlet retold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kzref.domain.lang import Localized, language_tag
from kzref.domain.quote import Quote
from kzref.domain.record import Force, Kind, Record
from kzref.domain.values import require, slug
from kzref.domain.when import When


class Position(StrEnum):
    """What a text does with a condition."""

    STATED = "stated"
    OMITTED = "omitted"
    DENIED = "denied"


Qualifiers = tuple[tuple[str, Position], ...]


def qualifiers(positions: Mapping[str, str]) -> Qualifiers:
    """Build the ordered pairs of qualifier slug and position from a mapping.

    A qualifier that is not mentioned is unknown: the wording was not seen.
    """
    pairs = []
    for name, position in positions.items():
        slug(name, "qualifiers")
        require(position in set(Position), "qualifiers", f"{position!r} is not stated, omitted or denied")
        pairs.append((name, Position(position)))
    return tuple(sorted(pairs))


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """What someone said on a day: the body restates it, ``quotes`` hold exact words where known."""

    kind: ClassVar[Kind] = Kind.STATEMENT

    speaker: Localized
    speaker_name: str | None = None
    office: Localized | None = None
    when: When
    place: Localized | None = None
    channel: Localized | None = None
    lang: str | None = None
    weight: Force
    quotes: tuple[Quote, ...] = ()
    qualifiers: Qualifiers = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        if self.lang is not None:
            language_tag(self.lang)
        if self.speaker_name is not None:
            slug(self.speaker_name, "speaker_name")

    @property
    def dated(self) -> When:
        """Return the day it was said."""
        return self.when

    @property
    def force(self) -> Force:
        """Return the weight the editors gave these words."""
        return self.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """One outlet's rendering of a statement; the body says what it kept, dropped or added."""

    kind: ClassVar[Kind] = Kind.REPORT

    statement: str
    outlet: Localized
    when: When
    lang: str
    headline: Localized | None = None
    quote: Quote | None = None
    translator: Localized | None = None
    via: tuple[str, ...] = ()
    qualifiers: Qualifiers = ()
    corrected: Localized | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        slug(self.statement, "statement")
        language_tag(self.lang)
        for step in self.via:
            slug(step, "via")

    @property
    def dated(self) -> When:
        """Return the day it was published."""
        return self.when

    @property
    def force(self) -> Force:
        """A rendering by an outlet is press."""
        return Force.PRESS
