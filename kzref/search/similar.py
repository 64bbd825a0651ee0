"""Records like one: those that share the words which tell most about it."""

from __future__ import annotations

import math
from collections import Counter

from kzref.domain import Lang
from kzref.search.analysis import analyse, key_tokens
from kzref.search.expression import Expression
from kzref.search.fold import fold
from kzref.search.leaves import Leaf, Unit
from kzref.search.match import Matcher
from kzref.search.relax import Some, most_words
from kzref.search.shown import unpack
from kzref.search.stems import STOP_WORDS
from kzref.search.store import Store
from kzref.search.words import WORD

_MOST = 14  # words
_ENOUGH = 30  # records; with so many that share more words, those that share fewer are left out
_READ = 4_000  # characters of a body
_TITLE = 3


def like(store: Store, doc: int, allowed: Expression) -> tuple[list[Unit], Some]:
    """Return the telling words of a record, and the other records that share most of them."""
    matcher = Matcher(store, bridges=False)
    leaves: dict[tuple[str, ...], tuple[Leaf, float]] = {}
    for lang, (title, body) in unpack("", store.shown(doc)).texts.items():
        if lang is Lang.KK and not body:
            continue
        counts = Counter(WORD.findall(body[:_READ]))
        for raw in WORD.findall(title):
            counts[raw] += _TITLE
        for raw, count in counts.items():
            leaf = _leaf(raw, lang)
            if leaf:
                held = leaves.get(leaf.forms, (leaf, 0.0))
                leaves[leaf.forms] = held[0], held[1] + count / (count + 1)
    store.lexicon.load(token for leaf, _ in leaves.values() for token in leaf.tokens)
    weighed = []
    for leaf, weight in leaves.values():
        df = max(map(store.lexicon.frequency, leaf.tokens))
        if 1 < df <= store.size // 4 + 2:
            weighed.append((weight * math.log(1 + (store.size - df + 0.5) / (df + 0.5)), leaf.text, leaf))
    best = [leaf for _, _, leaf in sorted(weighed, key=lambda each: (-each[0], each[1]))[:_MOST]]
    units = [Unit((leaf,)) for leaf in best]
    found = most_words(matcher, units, allowed, _ENOUGH, 2)
    return units, Some(found.docs - {doc}, found.words)


def _leaf(raw: str, lang: Lang) -> Leaf | None:
    if len(raw) < 3 or raw.isdigit() or fold(raw) in STOP_WORDS:
        return None
    forms = analyse(raw, lang)
    names = key_tokens(raw) if raw[:1].isupper() else ()
    return Leaf(raw, forms.exact, (*forms.stems, *forms.kazakh), names) if forms.exact else None
