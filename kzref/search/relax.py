"""What is done when nothing has all the words: spellings, fewer words; and how it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzref.domain import Message
from kzref.search.analysis import KEY, analyse
from kzref.search.bits import Docs
from kzref.search.fold import fold
from kzref.search.leaves import Leaf, Unit
from kzref.search.match import Matched, Matcher, Scorer, Tiers
from kzref.search.store import Store
from kzref.search.suggest import edit_distance, suggestion

ENOUGH = 20  # records with all of three or more words; with fewer, those with most of them follow
_WANTED = 10
_SHORTEST_KEY = 5
_MOST_KEYS = 3_000


def respelled(store: Store, matcher: Matcher, units: Sequence[Unit], notes: list[Message]) -> list[Unit]:
    """Replace words that no record has by the nearest that some have, or leave them out."""
    kept = []
    for unit in units:
        if unit.optional or matcher.unit(unit).tiers.every:
            kept.append(unit)
            continue
        leaves = [_respelled_leaf(store, matcher, leaf, notes) for leaf in unit.leaves]
        known = tuple(leaf for leaf in leaves if leaf is not None)
        if known:
            kept.append(Unit(known))
    return kept


def _respelled_leaf(store: Store, matcher: Matcher, leaf: Leaf, notes: list[Message]) -> Leaf | None:
    if matcher.leaf(leaf).tiers.every:
        return leaf
    word = suggestion(store, fold(leaf.text))
    if word:
        forms = analyse(word, None)
        notes.append(Message.of("No record has {word}; looked for {other} instead.", word=leaf.text, other=word))
        return replace(leaf, guesses=(*forms.exact, *forms.stems, *forms.kazakh))
    keys = near_keys(store, leaf)
    if keys:
        notes.append(Message.of("No record has {word}; looked for names spelled nearly so.", word=leaf.text))
        return replace(leaf, guesses=keys)
    notes.append(Message.of("No record has {word}, so it was left out.", word=leaf.text))
    return None


def near_keys(store: Store, leaf: Leaf) -> tuple[str, ...]:
    """Return the name keys of the library that are one sound away from a word's."""
    near: dict[str, None] = {}
    for key in leaf.names[:4]:
        if key[1:3] == "b:" or len(key) <= _SHORTEST_KEY:
            continue
        for token in store.tokens_from(KEY + key[1:3], _MOST_KEYS):
            if abs(len(token) - len(key)) <= 1 and edit_distance(key, token, 1) <= 1:
                near[token] = None
    return tuple(near)


def most_words(matcher: Matcher, units: Sequence[Unit], allowed: Docs) -> tuple[Docs, list[Scorer]]:
    """Return the records that have most of the words (of as many as it takes to find some)."""
    needed = [matcher.unit(unit) for unit in units if not unit.optional]
    with_at_least: list[Docs] = [allowed] + [0] * len(needed)
    for found in needed:
        docs = found.tiers.every
        for count in range(len(needed), 0, -1):
            with_at_least[count] |= with_at_least[count - 1] & docs
    fewest = max(1, -(-2 * len(needed) // 5))
    for count in range(len(needed), 0, -1):
        docs = with_at_least[count]
        if docs.bit_count() >= _WANTED or (docs and count <= fewest):
            break
    return docs, [scorer for found in needed for scorer in found.scorers]


def loosened(all_words: Matched, docs: Docs, scorers: list[Scorer]) -> Matched:
    """Return the records with all words first and those with most of them behind."""
    tiers = all_words.tiers
    return Matched(Tiers(tiers.exact, tiers.forms, tiers.names, tiers.every | docs), scorers)
