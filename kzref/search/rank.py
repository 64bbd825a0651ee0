"""The best records of a query, exactly while they are few and from a bounded choice when many.

Order: what the words name outright, a clause or a title, and what the glossary's entry on them points
to; then records that hold every word as typed, in any form, as a name, through a bridge; inside each,
FTS5's BM25 (title over heading over body) times the weight in law and kind. Where one of these groups
has more than ``MOST_SCORED`` records, those that match in their title stand before those that match in
a heading, these before the rest, and of each so many are scored, the best in law and kind: that is the
one approximation here. Counts and facets are always exact.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kzref.search.expression import Expression, both, inside
from kzref.search.match import Tiers
from kzref.search.prior import STEPS
from kzref.search.relax import Some
from kzref.search.schema import HEADING_COLUMNS, TITLE_COLUMNS
from kzref.search.store import Store

MOST_SCORED = 1_000
_STEP = 1_000.0  # between groups: no score is higher

Ranked = list[tuple[float, int]]  # score and record, best first


def rank(store: Store, tiers: Tiers, opened: Sequence[Expression], limit: int) -> Ranked:
    """Return the best records, at most ``limit``."""
    ranked: Ranked = []
    seen: set[int] = set()
    for base, scored in _groups(store, tiers, opened, max(MOST_SCORED, limit)):
        new = [(doc, points) for doc, points in scored if doc not in seen]
        seen.update(doc for doc, _ in new)
        ranked += weighed(store, new, base)
        if len(ranked) >= limit:
            break
    return ranked[:limit]


def rank_some(store: Store, some: Some, opened: Sequence[Expression], limit: int) -> Ranked:
    """Return the best of the records that have most of the words, at most ``limit``."""
    scored = store.scored(some.words, among=some.docs)
    ranked: Ranked = []
    left = dict(scored)
    for number, expression in enumerate(opened):
        docs = [doc for doc in store.docs(expression) if doc in left]
        ranked += weighed(store, [(doc, left.pop(doc)) for doc in docs], (len(opened) - number) * _STEP)
    return [*ranked, *weighed(store, left.items())][:limit]


def weighed(store: Store, scored: Collection[tuple[int, float]], base: float = 0.0) -> Ranked:
    """Return scored records with their weight in law and kind, best first."""
    found = [(base + min(points * store.weights[doc] / STEPS, _STEP), -doc) for doc, points in scored]
    return [(points, -doc) for points, doc in sorted(found, reverse=True)]


def _groups(
    store: Store, tiers: Tiers, opened: Sequence[Expression], most: int
) -> Iterator[tuple[float, list[tuple[int, float]]]]:
    """Yield the groups, best first, each with what its records score; a record may come again."""
    asked: set[Expression] = set()
    first = [both(each, tiers.every) for each in opened]
    groups = [*first, tiers.exact, tiers.forms, tiers.names, tiers.every]
    for number, expression in enumerate(groups, 1):
        if not expression or expression in asked:
            continue
        asked.add(expression)
        base = (len(groups) - number) * 3 * _STEP
        # Each holds the one before, so this changes no match: it has every form of a word weighed.
        weighing = both(expression, tiers.every)
        if len(store.docs(expression, most + 1)) <= most:
            yield base, store.scored(weighing, most)
            continue
        yield base + 2 * _STEP, store.scored(both(inside(TITLE_COLUMNS, expression), weighing), most)
        yield base + _STEP, store.scored(both(inside(HEADING_COLUMNS, expression), weighing), most)
        yield base, store.scored(weighing, most)
