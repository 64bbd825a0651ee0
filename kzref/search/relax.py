"""What is done when nothing has all the words: spellings, fewer words; and how it is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzref.domain import Message
from kzref.search.analysis import KEY, analyse
from kzref.search.expression import NOTHING, Expression, both, either
from kzref.search.fold import fold
from kzref.search.leaves import Leaf, Unit
from kzref.search.match import Matcher
from kzref.search.store import Store
from kzref.search.suggest import edit_distance, suggestion

ENOUGH = 20  # records with all of three or more words; with fewer, those with most of them follow
_WANTED = 20
_SHORTEST_KEY = 5
_MOST_KEYS = 3_000
_MOST_READ = 50_000  # records read to see which have most of the words; the commonest words say least


@dataclass(frozen=True, slots=True)
class Some:
    """Records that have most of the words, and what ranks them: any of the words."""

    docs: frozenset[int]
    words: Expression


def respelled(store: Store, matcher: Matcher, units: Sequence[Unit], notes: list[Message]) -> list[Unit]:
    """Replace words that no record has by the nearest that some have, or leave them out."""
    kept = []
    for unit in units:
        if unit.optional or store.docs(matcher.unit(unit).every, 1):
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
        for token in store.tokens(KEY + key[1:3], most=_MOST_KEYS):
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
    wanted_units = [unit for unit in units if not unit.optional]
    leaves = [leaf for unit in wanted_units for leaf in unit.leaves if not leaf.stop]
    counts = _words_held(matcher, leaves, allowed)
    lowest = max(1, len(leaves) // 3) if fewest is None else fewest
    sizes = Counter(counts.values())
    size, least = 0, len(leaves)
    for count in range(len(leaves), 0, -1):
        size, least = size + sizes[count], count
        if size >= wanted or (size and count <= lowest):
            break
    docs = frozenset(doc for doc, count in counts.items() if count >= least)
    return Some(docs, either(*(matcher.unit(unit).every for unit in wanted_units)))


def _words_held(matcher: Matcher, leaves: Sequence[Leaf], allowed: Expression) -> Counter[int]:
    """Count for each record how many of the words it has, the rarest words first."""
    store = matcher.store
    each = [both(matcher.leaf(leaf).every, allowed) for leaf in leaves]
    sizes = sorted(
        (store.count(expression), at) for at, expression in enumerate(each) if expression != NOTHING
    )
    counts: Counter[int] = Counter()
    read = 0
    for size, at in sizes:
        read += size
        if counts and read > _MOST_READ:
            break
        counts.update(store.docs(each[at]))
    return counts
