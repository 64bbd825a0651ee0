"""What records can be counted and chosen by: kind, country, year, language, force, verification ...

Every value is a token of the full-text table (``+kind:case``), so that choosing is part of the query.
For counting, records with the same values form a class, and classes are counted instead of records.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kzref.domain import When
from kzref.search.analysis import FACT
from kzref.search.document import Document
from kzref.search.model import Facet

SHOWN = ("kind", "country", "year", "language", "force", "verification")
_MOST_YEARS = 30

Values = tuple[tuple[str, ...], ...]  # of one record, for each of SHOWN
Chosen = Mapping[str, frozenset[str]]  # facet to the values chosen


def facet_values(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the facets of a record as (name, value)."""
    yield "kind", document.kind.value
    yield "verification", document.verification.value
    yield from (("country", code) for code in document.countries)
    yield from (("topic", topic) for topic in document.topics)
    yield from (("source", source) for source in document.sources)
    yield from (("language", lang) for lang in _languages(document))
    yield from (("year", str(year)) for year in _years(document.dated))
    if document.force:
        yield "force", document.force.value
    if document.status:
        yield "status", document.status


def facet_token(name: str, value: str) -> str:
    """Return the token of a facet's value."""
    return f"{FACT}{name}:{'_'.join(value.split())}"


def shown_values(document: Document) -> Values:
    """Return the values that are counted."""
    held: dict[str, list[str]] = {name: [] for name in SHOWN}
    for name, value in facet_values(document):
        if name in held:
            held[name].append(value)
    return tuple(tuple(sorted(values)) for values in held.values())


def _languages(document: Document) -> list[str]:
    """Return the languages with a body; where there is no body at all, those with a title."""
    full = [text.lang.value for text in document.texts if text.body.strip()]
    return full or [text.lang.value for text in document.texts]


def _years(when: When | None) -> range:
    if when is None:
        return range(0)
    first, last = when.earliest, when.latest
    start = (first or last).year if first or last else 0  # type: ignore[union-attr]
    end = last.year if last else start
    return range(start, min(end, start + _MOST_YEARS) + 1)


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of a library's records: the values of each, and the class of each record."""

    values: list[Values]
    of: Sequence[int]

    def count(self, docs: Iterable[int], chosen: Chosen) -> tuple[Facet, ...]:
        """Count each shown facet over the records that the choices for all other facets let through."""
        sizes = Counter(map(self.of.__getitem__, docs))
        counts: list[dict[str, int]] = [defaultdict(int) for _ in SHOWN]
        every = tuple(range(len(SHOWN)))
        for number, size in sizes.items():
            values = self.values[number]
            for at in self._counted(values, chosen) if chosen else every:
                held = counts[at]
                for value in values[at]:
                    held[value] += size
        return tuple(
            Facet(name, tuple(_in_order(name, held))) for name, held in zip(SHOWN, counts, strict=True)
        )

    def _counted(self, values: Values, chosen: Chosen) -> Sequence[int]:
        """Return the facets for which a class counts: no choice for another one refuses it."""
        refused = [
            at for at, name in enumerate(SHOWN) if name in chosen and chosen[name].isdisjoint(values[at])
        ]
        return range(len(SHOWN)) if not refused else refused if len(refused) == 1 else ()


def _in_order(name: str, counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Put years latest first, other values most frequent first."""
    if name == "year":
        return sorted(counts.items(), reverse=True)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
