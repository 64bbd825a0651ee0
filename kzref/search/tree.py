"""A query after parsing: what the words are joined by. Whoosh's nodes end here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Plain words in a row, read together: numbers, citations, names and terms reach across blanks."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand in this order, at most ``slop - 1`` words between them all."""

    text: str
    slop: int = 1


@dataclass(frozen=True, slots=True)
class Prefix:
    """The beginning of a word."""

    text: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with ``*`` for any letters or ``?`` for one inside."""

    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word in nearly this spelling."""

    text: str
    distance: int


@dataclass(frozen=True, slots=True)
class Field:
    """A fact that must hold: ``kind:case``, ``date:2022-09..2022-10``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part must hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The part must not hold."""

    part: Node


Node = Run | Phrase | Prefix | Pattern | Fuzzy | Field | All | Some | Without
EMPTY = All(())
