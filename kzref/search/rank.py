"""The best records of a matched set, exactly while they are few and from a bounded choice when many.

Order: the clause that was cited; then records that hold every word as typed, in any form, as a name,
through a bridge; inside each, BM25 (title over heading over body) times the weight in law and kind.
When one of these groups is larger than ``MOST_SCORED``, only the records in which the rarest word
weighs most are scored, then those of the best law and kind: that is the one approximation here.
Counts and facets are always exact.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from kzref.search.bits import Docs, each_doc, first_docs
from kzref.search.match import Scorer, Tiers
from kzref.search.prior import STEPS

MOST_SCORED = 300

Ranked = list[tuple[float, int]]  # score and record, best first


def rank(tiers: Tiers, top: Docs, scorers: list[Scorer], priors: bytes, limit: int) -> Ranked:
    """Return the best records, at most ``limit``."""
    ranked: Ranked = []
    for base, docs in _groups(tiers, top):
        if not docs:
            continue
        wanted = limit - len(ranked)
        scores = dict.fromkeys(candidates(docs, scorers), 0.0)
        for scorer in scorers:
            scorer.add(scores)
        scored = [(base + points * priors[doc] / STEPS, -doc) for doc, points in scores.items()]
        best = heapq.nlargest(wanted, scored) if wanted < len(scored) else sorted(scored, reverse=True)
        ranked += [(points, -doc) for points, doc in best]
        if len(ranked) >= limit:
            break
    return ranked


def _groups(tiers: Tiers, top: Docs) -> Iterator[tuple[float, Docs]]:
    top &= tiers.every
    seen = top
    yield 4_000.0, top
    for base, docs in ((3_000.0, tiers.exact), (2_000.0, tiers.forms), (1_000.0, tiers.names), (0.0, tiers.every)):
        yield base, docs & ~seen
        seen |= docs


def candidates(docs: Docs, scorers: list[Scorer]) -> list[int]:
    """Return the records worth scoring: all of them, or the most promising of many."""
    count = docs.bit_count()
    if count <= MOST_SCORED:
        return list(each_doc(docs))
    chosen: dict[int, None] = {}
    for scorer in sorted(scorers, key=lambda each: each.docs.bit_count())[:3]:
        for _, postings in scorer.weighed:
            if postings.is_rare:
                _take(chosen, postings.heaviest(), docs)
    left = docs
    for scorer in sorted(scorers, key=lambda each: -each.idf):
        strong = 0
        for _, postings in scorer.weighed:
            if not postings.is_rare:
                strong |= postings.heavy()
        if strong & left and (strong & left).bit_count() >= MOST_SCORED // 4:
            left &= strong
    chosen.update(dict.fromkeys(first_docs(left, MOST_SCORED)))
    if len(chosen) < MOST_SCORED:
        chosen.update(dict.fromkeys(first_docs(docs, MOST_SCORED - len(chosen))))
    return list(chosen)


def _take(chosen: dict[int, None], numbers: Iterator[int], docs: Docs) -> None:
    """Take the heaviest records of a rare word that are in the set."""
    data = docs.to_bytes((docs.bit_length() + 7) >> 3, "little")
    for doc in numbers:
        if doc >> 3 < len(data) and data[doc >> 3] >> (doc & 7) & 1:
            chosen[doc] = None
            if len(chosen) >= MOST_SCORED:
                return
