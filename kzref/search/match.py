"""What matches a word, and how: as typed, in another form, as a name, through a bridge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kzref.domain import Lang
from kzref.search.analysis import CONCEPT, LAW, NUMBER, POINTED, looks_like_surname, words_of
from kzref.search.expression import EVERY, NOTHING, Expression, any_of, beginning, both, either, without
from kzref.search.leaves import Leaf, Unit, may_be_name, with_names
from kzref.search.store import Store
from kzref.search.terms import bare, stems_of, whole

_KEYS_BEGUN, _SHORTEST_BEGUN, _MOST_BEGUN = 4, 4, 40


@dataclass(frozen=True, slots=True)
class Tiers:
    """What matches exactly, in any form, by names, through bridges; each holds the one before."""

    exact: Expression
    forms: Expression
    names: Expression
    every: Expression

    def __and__(self, other: Tiers) -> Tiers:
        return self._with(other, both)

    def __or__(self, other: Tiers) -> Tiers:
        return self._with(other, either)

    def _with(self, other: Tiers, join: Callable[[Expression, Expression], Expression]) -> Tiers:
        joined: list[Expression] = []
        last: tuple[Expression, Expression] | None = None
        for pair in zip(self._in_order, other._in_order, strict=True):
            # A tier that adds nothing to the one before it, as most do, is not joined again.
            joined.append(joined[-1] if pair == last else join(*pair))
            last = pair
        return Tiers(*joined)

    @property
    def _in_order(self) -> tuple[Expression, ...]:
        return self.exact, self.forms, self.names, self.every

    def flat(self) -> Tiers:
        """Return the same records in one tier."""
        return Tiers(NOTHING, NOTHING, NOTHING, self.every)

    def opposite(self) -> Tiers:
        """Return the records that do not hold it in any form."""
        return Tiers.same(without(EVERY, self.forms))

    @classmethod
    def same(cls, expression: Expression) -> Tiers:
        """Return tiers that do not differ: a fact holds or does not."""
        return cls(expression, expression, expression, expression)


NOWHERE = Tiers.same(NOTHING)


@dataclass(frozen=True, slots=True)
class Matched:
    """The records a part of a query matches; ``has_words`` when words can rank them."""

    tiers: Tiers
    has_words: bool = True

    def __and__(self, other: Matched) -> Matched:
        return Matched(self.tiers & other.tiers, self.has_words or other.has_words)

    def __or__(self, other: Matched) -> Matched:
        return Matched(self.tiers | other.tiers, self.has_words or other.has_words)


class Matcher:
    """Looks words up in one library."""

    def __init__(self, store: Store, bridges: bool) -> None:
        self.store = store
        self._bridges = bridges
        self._matched: dict[Unit | Leaf, Tiers] = {}

    def prepare(self, units: Iterable[Unit], text: str = "") -> None:
        """Look up at once every token that these words need, and the whole text as a title."""
        titles = _as_title(text)
        tokens = [*titles, *(POINTED + each for each in titles)]
        for unit in units:
            tokens += unit.joined
            tokens += unit.concepts
            for leaf in unit.leaves:
                tokens += leaf.tokens
        self.store.lexicon.load(tokens)

    def with_names(self, units: Iterable[Unit]) -> tuple[Unit, ...]:
        """Return the words with the keys of those that may be names.

        Working keys out costs more than all the rest, so a word in small letters has none when the
        library knows it, and not as a name.
        """
        named = []
        for unit in units:
            leaves = tuple(with_names(leaf) if self._needs_names(leaf) else leaf for leaf in unit.leaves)
            named.append(unit if leaves == unit.leaves else replace(unit, leaves=leaves))
        self.store.lexicon.load(token for unit in named for leaf in unit.leaves for token in leaf.names)
        return tuple(named)

    def _needs_names(self, leaf: Leaf) -> bool:
        if not may_be_name(leaf):
            return False
        known = self._knows((*leaf.exact, *leaf.forms))
        return leaf.text[:1].isupper() or not known or self._knows(leaf.as_name)

    def unit(self, unit: Unit) -> Tiers:
        """Match what belongs together."""
        if unit not in self._matched:
            self._matched[unit] = self._match_unit(unit)
        return self._matched[unit]

    def _match_unit(self, unit: Unit) -> Tiers:
        tiers = self.leaf(unit.leaves[0])
        for leaf in unit.leaves[1:]:
            tiers = tiers & self.leaf(leaf)
        if unit.joined:
            tiers = tiers | Tiers.same(self._any(unit.joined))
        if self._bridges and unit.concepts:
            tiers = tiers | Tiers(NOTHING, NOTHING, NOTHING, self._any(unit.concepts))
        return tiers

    def leaf(self, leaf: Leaf) -> Tiers:
        """Match one word in all the ways it can be meant."""
        if leaf not in self._matched:
            self._matched[leaf] = self._match_leaf(leaf)
        return self._matched[leaf]

    def _match_leaf(self, leaf: Leaf) -> Tiers:
        exact = self._any(leaf.exact)
        surname = self._is_surname(leaf, exact)
        names = self._any(leaf.names)
        if surname:  # the cases of a name are the name; its stem would lead to given names
            exact, forms = either(exact, names), NOTHING
        else:
            forms = either(self._any(leaf.forms), self._begun(leaf))
        if leaf.beginning and leaf.names and not forms:
            names = either(names, any_of(self._names_beginning(leaf)))
        other = either(self._any(leaf.concepts) if self._bridges else NOTHING, self._any(leaf.guesses))
        # Where a word stands, its stem does, unless it is a name there; then the stem alone is asked for.
        covered = len(leaf.exact) == 1 and self._any(leaf.forms) and not self._knows(leaf.as_name)
        in_any_form = forms if forms and covered else either(exact, forms)
        by_name = either(in_any_form, names)
        return Tiers(exact, in_any_form, by_name, either(by_name, other))

    def _begun(self, leaf: Leaf) -> Expression:
        known = leaf.beginning and self.store.lexicon.entries(leaf.beginning, most=1)
        return beginning(leaf.beginning) if leaf.beginning and known else NOTHING

    def _is_surname(self, leaf: Leaf, exact: Expression) -> bool:
        """Tell whether a word that ends as surnames do is one here: stems would lead to given names.

        It is one where it stands as one, and, unless it stands as a plain word, when it was typed with
        a capital or only as a name is anything like it known.
        """
        if not any(looks_like_surname(token[1:]) for token in leaf.as_name):
            return False
        if self._knows(leaf.as_name):
            return True
        return not exact and (leaf.text[:1].isupper() or self._knows(leaf.names))

    def _names_beginning(self, leaf: Leaf) -> list[str]:
        """Return the keys in the library that begin as the first keys of an unfinished name do."""
        tokens: dict[str, None] = {}
        for key in leaf.names[:_KEYS_BEGUN]:
            if len(key) > _SHORTEST_BEGUN:
                tokens.update(dict.fromkeys(self.store.lexicon.tokens(key, most=_MOST_BEGUN)))
        return list(tokens)

    def _knows(self, tokens: Iterable[str]) -> bool:
        return any(map(self.store.lexicon.frequency, tokens))

    def _any(self, tokens: Sequence[str]) -> Expression:
        return any_of(self.store.lexicon.held(tokens))

    def cited(self, units: Sequence[Unit]) -> Expression:
        """Return the clauses that a citation opens: their number, and the law when it is named."""
        numbers = [leaf for unit in units for leaf in unit.leaves if leaf.article]
        if not numbers:
            return NOTHING
        others = [
            unit for unit in units if not unit.optional and not any(leaf.article for leaf in unit.leaves)
        ]
        cited = self._any([token for leaf in numbers for token in leaf.exact if token.startswith(NUMBER)])
        laws = [law for unit in others if (law := self._law(unit))]
        # A bare number cites only beside the name of a law.
        spelled = any(not leaf.text.isdigit() for leaf in numbers)
        return both(cited, *laws) if laws or spelled else NOTHING

    def titled(self, text: str) -> Expression:
        """Return the records of which these words are the whole title, or a whole form of the term."""
        return self._any(_as_title(text))

    def pointed_to(self, text: str) -> Expression:
        """Return the records to which the entry points of the term that these words are."""
        return self._any([POINTED + token for token in _as_title(text)])

    def _law(self, unit: Unit) -> Expression:
        tokens = [LAW + token for leaf in unit.leaves for token in (*leaf.forms, *leaf.concepts)]
        tokens += [LAW + token for token in unit.concepts if token.startswith(CONCEPT)]
        self.store.lexicon.load(tokens)
        return self._any(tokens)


@lru_cache(maxsize=64)
def _as_title(text: str) -> tuple[str, ...]:
    words = words_of(bare(text))
    return tuple({whole(stems_of(words, lang)) for lang in (Lang.EN, Lang.KK)}) if text else ()
