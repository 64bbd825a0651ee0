"""The best records of a matched set, exactly while they are few and from a bounded choice when many.

Order: the clause that was cited; then records that hold every word as typed, in any form, as a name,
through a bridge; inside each, BM25 (title over heading over body) times the weight in law and kind.
When one of these groups is larger than ``MOST_SCORED``, only the records in which the rarest word
weighs most are scored, then those of the best law and kind: that is the one approximation here.
Counts and facets are always exact.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator

from kzref.search.bits import Docs, each_doc, first_docs
from kzref.search.match import Scorer, Tiers
from kzref.search.prior import STEPS

MOST_SCORED = 200

Ranked = list[tuple[float, int]]  # score and record, best first


def rank(tiers: Tiers, top: Docs, scorers: list[Scorer], priors: bytes, limit: int) -> Ranked:
    """Return the best records, at most ``limit``."""
    ranked: Ranked = []
    for base, docs in _groups(tiers, top):
        if not docs:
            continue
        wanted = limit - len(ranked)
        scores = dict.fromkeys(candidates(docs, scorers, max(MOST_SCORED, wanted)), 0.0)
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
    for base, docs in (
        (3_000.0, tiers.exact),
        (2_000.0, tiers.forms),
        (1_000.0, tiers.names),
        (0.0, tiers.every),
    ):
        yield base, docs & ~seen
        seen |= docs


def candidates(docs: Docs, scorers: list[Scorer], most: int) -> list[int]:
    """Return the records worth scoring: all of them, or the most promising of many."""
    if docs.bit_count() <= most:
        return list(each_doc(docs))
    chosen: dict[int, None] = {}
    by_weight = sorted(scorers, key=lambda each: -each.idf)
    for scorer in by_weight[:3]:
        for _, postings in scorer.weighed:
            if postings.is_rare:
                _take(chosen, postings.heaviest(), docs, most // 2)
    for some in (_strongest(chosen, docs, by_weight, most), docs):
        for doc in each_doc(some):
            if len(chosen) >= most:
                break
            chosen[doc] = None
    return list(chosen)


def _strongest(chosen: dict[int, None], docs: Docs, scorers: list[Scorer], most: int) -> Docs:
    """Take the first records in which each word weighs most; return those where all weigh much."""
    for scorer in scorers:
        for least in (6, 4):
            strong = docs & scorer.heavy(least)
            chosen.update(dict.fromkeys(first_docs(strong, most // 2)))
            if strong.bit_count() >= most:
                docs = strong
                break
    return docs


def _take(chosen: dict[int, None], numbers: Iterable[int], docs: Docs, most: int) -> None:
    """Take the heaviest records of a rare word that are in the set."""
    data = docs.to_bytes((docs.bit_length() + 7) >> 3, "little")
    taken = 0
    for doc in numbers:
        if doc >> 3 < len(data) and data[doc >> 3] >> (doc & 7) & 1:
            chosen[doc] = None
            taken += 1
            if taken >= most:
                return
