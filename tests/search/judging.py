"""Judged queries over the real corpus, and the figures they give."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kzref.domain import Lang

DATA = Path(__file__).parent / "data" / "judged.tsv"
DEPTH, SOON = 10, 5
ANSWER = 3  # the grade of a record that answers


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with the grade of each record that matters for it."""

    lang: Lang
    sort: str
    text: str
    grades: dict[str, int]


def judged() -> list[Judged]:
    """Read the judged queries."""
    lines = DATA.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [Judged(Lang(lang), sort, text, _grades(grades)) for lang, sort, text, grades in rows]


def _grades(text: str) -> dict[str, int]:
    return {id: int(grade) for id, grade in (pair.split("=") for pair in text.split())}


def ndcg(grades: dict[str, int], found: Sequence[str], depth: int = DEPTH) -> float:
    """Return the gain of the first records, discounted by place, over the best possible."""
    gains = [2.0 ** grades.get(id, 0) - 1 for id in found[:depth]]
    best = sorted((2.0**grade - 1 for grade in grades.values()), reverse=True)[:depth]
    return _discounted(gains) / _discounted(best)


def _discounted(gains: Sequence[float]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def success(grades: dict[str, int], found: Sequence[str], depth: int = SOON) -> bool:
    """Tell whether a record that answers the query is among the first."""
    return any(grades.get(id) == ANSWER for id in found[:depth])


def reciprocal_rank(grades: dict[str, int], found: Sequence[str], depth: int = DEPTH) -> float:
    """Return one over the place of the first record that answers the query; 0 when none does."""
    places = (place for place, id in enumerate(found[:depth], 1) if grades.get(id) == ANSWER)
    return 1 / next(places, math.inf)


@dataclass(frozen=True, slots=True)
class Quality:
    """The means over the queries of a language."""

    queries: int
    ndcg: float
    success: float


def quality(find: Callable[[Judged], Sequence[str]]) -> dict[str, Quality]:
    """Return the means by language and by sort of query."""
    held: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for query in judged():
        found = find(query)
        figures = ndcg(query.grades, found), success(query.grades, found)
        held[query.lang.value].append(figures)
        held[query.sort].append(figures)
    return {
        name: Quality(
            len(figures),
            sum(each for each, _ in figures) / len(figures),
            sum(each for _, each in figures) / len(figures),
        )
        for name, figures in held.items()
    }
