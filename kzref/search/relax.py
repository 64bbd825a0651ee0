"""What is done when nothing has all the words: spellings, fewer words; and how it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzref.domain import Message
from kzref.search.analysis import KEY, analyse
from kzref.search.bits import Docs
from kzref.search.fold import fold
from kzref.search.leaves import Leaf, Unit
from kzref.search.match import Matcher, Scorer
from kzref.search.store import Store
from kzref.search.suggest import edit_distance, suggestion

ENOUGH = 20  # records with all of three or more words; with fewer, those with most of them follow
_WANTED = 20
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
        notes.append(
            Message.of("No record has {word}; looked for {other} instead.", word=leaf.text, other=word)
        )
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


def most_words(
    matcher: Matcher, units: Sequence[Unit], allowed: Docs, wanted: int = _WANTED, fewest: int | None = None
) -> tuple[Docs, list[Scorer]]:
    """Return the records that have most of the words: as many as it takes to find some.

    It goes down to ``fewest`` words, a third if not given, while there are less than ``wanted``
    records, and to one word while there are none.
    """
    wanted_units = [unit for unit in units if not unit.optional]
    leaves = [leaf for unit in wanted_units for leaf in unit.leaves]
    words = [matcher.leaf(leaf).tiers.every for leaf in leaves if not leaf.stop]
    with_at_least: list[Docs] = [allowed] + [0] * len(words)
    for held in words:
        for count in range(len(words), 0, -1):
            with_at_least[count] |= with_at_least[count - 1] & held
    lowest = max(1, len(words) // 3) if fewest is None else fewest
    docs = 0
    for count in range(len(words), 0, -1):
        docs = with_at_least[count]
        if docs.bit_count() >= wanted or (docs and count <= lowest):
            break
    return docs, [scorer for unit in wanted_units for scorer in matcher.unit(unit).scorers]
