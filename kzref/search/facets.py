"""What records can be counted and chosen by: kind, country, year, language, force, verification ..."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kzref.domain import When
from kzref.search.bits import Docs
from kzref.search.document import Document
from kzref.search.model import Facet

SHOWN = ("kind", "country", "year", "language", "force", "verification")
BEGINNING, END = -(2**31), 2**31 - 1  # of time, for open ends
_MOST_YEARS = 30


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
    if document.dated is None:
        yield "undated", ""


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


def days_of(when: When | None) -> tuple[int, int]:
    """Return the first and last day as ordinals; an open end is the end of time, no date is never."""
    if when is None:
        return END, BEGINNING
    first, last = when.earliest, when.latest
    return (first.toordinal() if first else BEGINNING), (last.toordinal() if last else END)


def count(found: Callable[[str], Docs], sets: dict[str, dict[str, Docs]]) -> tuple[Facet, ...]:
    """Count every shown facet; ``found`` gives the records to count for a facet's name."""
    facets = []
    for name in SHOWN:
        docs = found(name)
        counts = [(value, (docs & held).bit_count()) for value, held in sets.get(name, {}).items()]
        if name == "year":
            kept = sorted((pair for pair in counts if pair[1]), key=lambda pair: pair[0], reverse=True)
        else:
            kept = sorted((pair for pair in counts if pair[1]), key=lambda pair: (-pair[1], pair[0]))
        facets.append(Facet(name, tuple(kept)))
    return tuple(facets)
