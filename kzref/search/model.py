"""What is asked of the search and what it answers: plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from kzref.domain import Force, Kind, Lang, Message, Verification, When

Mark = tuple[int, int]  # first character, length


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen beside the words; an empty tuple chooses all."""

    kinds: tuple[Kind, ...] = ()
    countries: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    langs: tuple[Lang, ...] = ()
    forces: tuple[Force, ...] = ()
    verifications: tuple[Verification, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A query and how to answer it.

    ``lang`` is the reader's language and decides between equals. ``bridges`` off keeps other
    languages and synonyms out. ``as_you_type`` reads the last word as a beginning.
    """

    text: str
    lang: Lang = Lang.EN
    filters: Filters = field(default_factory=Filters)
    limit: int = 50
    as_of: date | None = None
    bridges: bool = True
    as_you_type: bool = False


@dataclass(frozen=True, slots=True)
class NameReading:
    """A word that may be a name, and the keys it is looked up by."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bridge:
    """Words of the query and what else they are looked up as."""

    text: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordReading:
    """A word of the query as it is compared, and the stems that stand for all its forms."""

    text: str
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a query was read."""

    words: tuple[WordReading, ...] = ()
    names: tuple[NameReading, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the matching records have each value: exact, most first."""

    name: str
    counts: tuple[tuple[str, int], ...]


# Without slots, so that :class:`FoundHit` can leave fields out until they are asked for.
@dataclass(frozen=True)
class Hit:
    """A record that was found.

    ``lang`` is the language of title and snippet. ``paragraph`` is the line of the body, counted
    from 0, that matched; -1 when only the title or a name did. ``why`` says what does not show by
    itself: a name in another spelling, a bridge to another language, a guess.
    """

    id: str
    kind: Kind
    title: str
    lang: Lang
    force: Force | None
    dated: When | None
    by: str | None
    snippet: str
    marks: tuple[Mark, ...]
    title_marks: tuple[Mark, ...]
    why: tuple[Message, ...]
    score: float
    paragraph: int


class FoundHit(Hit):
    """A hit that is worked out when it is first looked at: most of a list is never seen."""

    def __init__(self, id: str, score: float, number: int, look: Callable[[int], dict[str, object]]) -> None:
        self.__dict__.update(id=id, score=score, _number=number, _look=look)

    def __getattr__(self, name: str) -> object:
        look = self.__dict__.pop("_look", None)
        if look is not None:
            self.__dict__.update(look(self.__dict__["_number"]))
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None


@dataclass(frozen=True)
class Results:
    """The answer: how the query was read, how many records match, the best of them, and counts."""

    reading: Reading
    total: int
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...]
    notes: tuple[Message, ...]


class FoundResults(Results):
    """Results whose total and facets are counted when they are first looked at."""

    def __init__(
        self,
        reading: Reading,
        total: Callable[[], int],
        hits: tuple[Hit, ...],
        facets: Callable[[], tuple[Facet, ...]],
        notes: tuple[Message, ...],
    ) -> None:
        self.__dict__.update(reading=reading, hits=hits, notes=notes, _total=total, _facets=facets)

    def __getattr__(self, name: str) -> object:
        if name not in ("total", "facets"):
            raise AttributeError(name)
        self.__dict__[name] = self.__dict__[f"_{name}"]()
        return self.__dict__[name]
