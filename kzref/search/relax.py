"""What is done when nothing has all the words: spellings, fewer words; and how it is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain

from kzref.domain import Message
from kzref.search.analysis import KEY, analyse
from kzref.search.expression import Expression, any_of, both, either
from kzref.search.fold import fold
from kzref.search.leaves import Leaf, Unit
from kzref.search.match import Matcher
from kzref.search.store import Store
from kzref.search.suggest import edit_distance, suggestion

ENOUGH = 20  # records with all of three or more words; with fewer, those with most of them follow
_WANTED = 20
_SHORTEST_KEY = 5
_MOST_KEYS = 3_000
_READ = 5_000  # records of the rarest words that are read at once to see which have most of the words


@dataclass(frozen=True, slots=True)
class Some:
    """Records that have most of the words, and what ranks them."""

    docs: frozenset[int]
    words: Expression


def respelled(store: Store, matcher: Matcher, units: Sequence[Unit], notes: list[Message]) -> list[Unit]:
    """Replace words that no record has by the nearest that some have, or leave them out."""
    kept = []
    for unit in units:
        if unit.optional or store.has(matcher.unit(unit).every):
            kept.append(unit)
            continue
        leaves = [_respelled_leaf(store, matcher, leaf, notes) for leaf in unit.leaves]
        known = tuple(leaf for leaf in leaves if leaf is not None)
        if known:
            kept.append(Unit(known))
    return kept


def _respelled_leaf(store: Store, matcher: Matcher, leaf: Leaf, notes: list[Message]) -> Leaf | None:
    if matcher.leaf(leaf).every:
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
        for token in store.lexicon.tokens(KEY + key[1:3], most=_MOST_KEYS):
            if abs(len(token) - len(key)) <= 1 and edit_distance(key, token, 1) <= 1:
                near[token] = None
    return tuple(near)


def most_words(
    matcher: Matcher,
    units: Sequence[Unit],
    allowed: Expression,
    wanted: int = _WANTED,
    fewest: int | None = None,
) -> Some:
    """Return the records that have most of the words: as many as it takes to find some.

    It goes down to ``fewest`` words, a third if not given, while there are less than ``wanted``
    records, and to one word while there are none.
    """
    store = matcher.store
    needed = [unit for unit in units if not unit.optional]
    leaves = [leaf for unit in needed for leaf in unit.leaves if not leaf.stop]
    known = [leaf for leaf in leaves if matcher.leaf(leaf).every]
    words = [matcher.leaf(leaf).every for leaf in sorted(known, key=lambda each: _size(store, each))]
    sizes = sorted(_size(store, leaf) for leaf in known)
    whole = [any_of(store.lexicon.held((*unit.joined, *unit.concepts))) for unit in needed]
    lowest = max(1, len(leaves) // 3) if fewest is None else fewest
    # With one, nothing could be told but which records have all the words.
    together = max(min(2, len(words)), sum(1 for total in accumulate(sizes) if total <= _READ))
    counts: dict[int, int] = {}
    docs: list[int] = []
    # A record that lacks fewer words than ``rare`` has one of so many rarest: no other has to be read.
    for rare in range(together, len(words) + 1):
        new = words[:rare] if rare == together else words[rare - 1 : rare]
        with_new = both(either(*new), allowed)
        held = (store.docs(both(word, allowed if word in new else with_new)) for word in words)
        counts.update(Counter(chain.from_iterable(held)))
        for least in range(len(words), len(words) - rare, -1):
            docs = [doc for doc, count in counts.items() if count >= least]
            if len(docs) >= wanted or (docs and least <= lowest):
                others = either(*words[rare:], *whole)
                # Who has more words than are rare has one of the others.
                join = both if least > rare else either
                return Some(frozenset(docs), join(either(*words[:rare]), others))
    return Some(frozenset(docs), either(*words))


def _size(store: Store, leaf: Leaf) -> int:
    """Return about how many records have a word in any form."""
    return sum(map(store.lexicon.frequency, leaf.tokens))
