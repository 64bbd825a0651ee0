"""The best records of a query, exactly while they are few and from a bounded choice when many.

Order: what the words name outright, a clause or a title, and what the glossary's entry on them points
to; then records that hold every word as typed, in any form, as a name, through a bridge; inside each,
FTS5's BM25 (title over heading over body) times the weight in law and kind. Where one of these groups
has more than ``Store.few`` records, those that match in their title stand before those that match in
a heading, these before the rest, and of each ``MOST_SCORED`` are scored, the best in law
and kind: that is the one approximation here. Counts and facets are always exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kzref.search.expression import Expression, both, inside, is_token
from kzref.search.match import Tiers
from kzref.search.prior import STEPS
from kzref.search.relax import Some
from kzref.search.schema import HEADING_COLUMNS, TITLE_COLUMNS
from kzref.search.store import Scored, Store

MOST_SCORED = 200  # of each part of a group that is too large to be scored whole
_PARTS = (TITLE_COLUMNS, HEADING_COLUMNS)
_STEP = 1_000.0  # between groups: no score is higher

Ranked = list[tuple[float, int]]  # score and record, best first


def rank(store: Store, tiers: Tiers, allowed: Expression, opened: Sequence[Expression], limit: int) -> Ranked:
    """Return the best of the allowed records, at most ``limit``."""
    every = both(tiers.every, allowed)
    if not store.has(every):
        return []
    groups = [*(both(each, tiers.every) for each in opened), tiers.exact, tiers.forms, tiers.names]
    asked = list(dict.fromkeys(each for each in (*groups, tiers.every) if each))
    few = store.scored_if_few(every)
    found = _of_many(store, asked, allowed, limit) if few is None else _of_few(store, asked, allowed, few)
    ranked: Ranked = []
    for at, scored in found:
        ranked += weighed(store, scored, (3 * len(asked) - at) * _STEP)
        if len(ranked) >= limit:
            break
    return ranked[:limit]


def _of_few(
    store: Store, groups: Sequence[Expression], allowed: Expression, scored: Scored
) -> Iterator[tuple[int, Scored]]:
    """Yield the records of each group; all were scored at once, with every form of a word."""
    left = dict(scored)
    for at, expression in enumerate(groups[:-1]):
        inner = store.first(both(expression, allowed))
        yield 3 * at, [(doc, left.pop(doc)) for doc in inner if doc in left]
    yield 3 * len(groups), list(left.items())


def _of_many(
    store: Store, groups: Sequence[Expression], allowed: Expression, limit: int
) -> Iterator[tuple[int, Scored]]:
    """Yield the best records of each group, those of a large one in three parts."""
    seen: set[int] = set()
    every = groups[-1]
    for at, expression in enumerate(groups):
        few = not store.is_many(both(expression, allowed))
        parts = (expression,) if few else (*_PARTS, expression)
        most = store.few if few else max(MOST_SCORED, limit)
        for step, part in enumerate(parts):
            chosen = inside(part, expression) if part in _PARTS else expression
            if is_token(expression) and not few:
                # One common word alone: its frequency says less than law and kind, and takes longer.
                docs = store.docs(both(chosen, allowed), limit + len(seen))
                scored = [(doc, 0.0) for doc in docs]
            else:
                # Every group is in the last, so that changes no match: it has all forms weighed.
                scored = store.scored(both(chosen, every, allowed), most)
            new = [(doc, points) for doc, points in scored if doc not in seen]
            seen.update(doc for doc, _ in new)
            yield 3 * at + step, new


def rank_some(store: Store, some: Some, opened: Sequence[Expression], limit: int) -> Ranked:
    """Return the best of the records that have most of the words, at most ``limit``."""
    scored = store.scored(some.words, among=some.docs)
    ranked: Ranked = []
    left = dict(scored)
    for number, expression in enumerate(opened):
        docs = [doc for doc in store.docs(expression) if doc in left]
        ranked += weighed(store, [(doc, left.pop(doc)) for doc in docs], (len(opened) - number) * _STEP)
    return [*ranked, *weighed(store, left.items())][:limit]


def weighed(store: Store, scored: Iterable[tuple[int, float]], base: float = 0.0) -> Ranked:
    """Return scored records with their weight in law and kind, best first."""
    found = [(base + min(points * store.weights[doc] / STEPS, _STEP), -doc) for doc, points in scored]
    return [(points, -doc) for points, doc in sorted(found, reverse=True)]
