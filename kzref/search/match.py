"""Which records match, and how well: as typed, in another form, as a name, through a bridge."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kzref.domain import Lang
from kzref.search.analysis import CONCEPT, LAW, looks_like_surname
from kzref.search.bits import Docs
from kzref.search.leaves import Leaf, Unit, may_be_name, with_names
from kzref.search.postings import LEVELS, Postings
from kzref.search.store import Store
from kzref.search.terms import whole

# How much a word found so weighs beside one found in its own form.
_FORM, _NAME, _BRIDGE, _GUESS = 1.0, 0.8, 0.4, 0.4
_KEYS_BEGUN, _SHORTEST_BEGUN, _MOST_BEGUN = 4, 4, 40
_CITED = 2.5  # the clause that is cited, beside records that mention it
_SATURATED = tuple((level + 0.5) / LEVELS for level in range(LEVELS))


@dataclass(frozen=True, slots=True)
class Tiers:
    """Sets of records, each holding the one before: exact, any form, names, bridges."""

    exact: Docs
    forms: Docs
    names: Docs
    every: Docs

    def __and__(self, other: Tiers) -> Tiers:
        return Tiers(
            self.exact & other.exact, self.forms & other.forms, self.names & other.names,
            self.every & other.every,
        )  # fmt: skip

    def __or__(self, other: Tiers) -> Tiers:
        return Tiers(
            self.exact | other.exact, self.forms | other.forms, self.names | other.names,
            self.every | other.every,
        )  # fmt: skip

    def within(self, docs: Docs) -> Tiers:
        """Return the tiers inside a set of records."""
        return Tiers(self.exact & docs, self.forms & docs, self.names & docs, self.every & docs)

    def flat(self) -> Tiers:
        """Return the same records in one tier."""
        return Tiers(0, 0, 0, self.every)

    @classmethod
    def same(cls, docs: Docs) -> Tiers:
        """Return tiers that do not differ: a fact holds or does not."""
        return cls(docs, docs, docs, docs)


NOWHERE = Tiers(0, 0, 0, 0)


@dataclass(slots=True)
class Scorer:
    """What one word adds to the score of a record."""

    text: str
    docs: Docs
    weighed: list[tuple[float, Postings]]
    idf: float = 0.0

    def add(self, scores: dict[int, float]) -> None:
        """Add the word's share to the score of each record, by the best way it stands there."""
        left = list(scores)
        for weight, postings in self.weighed:
            shares = [self.idf * weight * each for each in _SATURATED]
            missed = []
            for doc, level in zip(left, postings.levels(left), strict=True):
                if level >= 0:
                    scores[doc] += shares[level]
                else:
                    missed.append(doc)
            left = missed
            if not left:
                return

    def heavy(self, least: int) -> Docs:
        """Return the records in which a common way to find the word has at least this level (4 or 6)."""
        docs = 0
        for _, postings in self.weighed:
            if not postings.is_rare:
                docs |= postings.heavy(least)
        return docs


@dataclass(slots=True)
class Matched:
    """The records a part of a query matches, and what scores them."""

    tiers: Tiers
    scorers: list[Scorer] = field(default_factory=list)


class Matcher:
    """Looks words up in one library."""

    def __init__(self, store: Store, bridges: bool) -> None:
        self._store = store
        self._bridges = bridges
        self._matched: dict[Unit | Leaf, Matched] = {}

    def prepare(self, units: Iterable[Unit], text: str = "") -> None:
        """Read all posting lists at once that these words need, and the whole text as a title."""
        tokens: list[str] = list(_as_title(text))
        for unit in units:
            tokens += unit.joined
            tokens += unit.concepts
            for leaf in unit.leaves:
                tokens += leaf.tokens
        self._store.load(tokens)

    def with_names(self, units: Iterable[Unit]) -> tuple[Unit, ...]:
        """Return the words with the keys of those that may be names.

        Working keys out costs more than all the rest, so a word in small letters has none when the
        library knows it, and not as a name.
        """
        named = []
        for unit in units:
            leaves = tuple(with_names(leaf) if self._needs_names(leaf) else leaf for leaf in unit.leaves)
            named.append(unit if leaves == unit.leaves else replace(unit, leaves=leaves))
        self._store.load(token for unit in named for leaf in unit.leaves for token in leaf.names)
        return tuple(named)

    def _needs_names(self, leaf: Leaf) -> bool:
        if not may_be_name(leaf):
            return False
        known = any(map(self._store.postings, (*leaf.exact, *leaf.forms)))
        return leaf.text[:1].isupper() or not known or bool(self._held(leaf.as_name))

    def unit(self, unit: Unit) -> Matched:
        """Match what belongs together."""
        if unit not in self._matched:
            self._matched[unit] = self._match_unit(unit)
        return self._matched[unit]

    def _match_unit(self, unit: Unit) -> Matched:
        parts = [self.leaf(leaf) for leaf in unit.leaves]
        tiers = parts[0].tiers
        for part in parts[1:]:
            tiers = tiers & part.tiers
        scorers = [scorer for part in parts for scorer in part.scorers]
        joined = self._held(unit.joined)
        if joined:
            docs = _union(joined)
            tiers = tiers | Tiers.same(docs)
            scorers.append(self._scorer(unit.text, docs, [(_FORM, each) for each in joined]))
        concepts = self._held(unit.concepts) if self._bridges else []
        if concepts:
            docs = _union(concepts)
            tiers = tiers | Tiers(0, 0, 0, docs)
            scorers.append(self._scorer(unit.text, docs, [(_BRIDGE, each) for each in concepts]))
        return Matched(tiers, scorers)

    def leaf(self, leaf: Leaf) -> Matched:
        """Match one word in all the ways it can be meant."""
        if leaf not in self._matched:
            self._matched[leaf] = self._match_leaf(leaf)
        return self._matched[leaf]

    def _match_leaf(self, leaf: Leaf) -> Matched:
        exact, cited = self._exact(leaf)
        surname = self._is_surname(leaf, exact)
        forms = [] if surname else self._held(leaf.forms)
        if leaf.beginning:
            beginning = self._store.beginning(leaf.beginning)
            forms += [beginning] if beginning else []
        names = self._held(leaf.names)
        if leaf.beginning and leaf.names and not forms:
            names += self._held(self._names_beginning(leaf))
        concepts = self._held(leaf.concepts) if self._bridges else []
        exact_docs = _union(exact) | _union(cited)
        if surname:  # the cases of a name are the name
            exact_docs |= _union(names)
        form_docs = exact_docs | _union(forms)
        name_docs = form_docs | _union(names)
        guesses = self._held(leaf.guesses)
        tiers = Tiers(exact_docs, form_docs, name_docs, name_docs | _union(concepts) | _union(guesses))
        weighed = [(_CITED, each) for each in cited]
        # A stem's weight counts all forms, so it stands for the exact word too.
        weighed += [(_FORM, each) for each in (forms if forms or surname else exact)]
        weighed += [(_FORM if surname else _NAME, each) for each in names]
        weighed += [(_FORM, each) for each in exact if surname]
        weighed += [(_BRIDGE, each) for each in concepts]
        weighed += [(_GUESS, each) for each in guesses]
        # A stop word beside others says nothing about a record.
        counts = bool(weighed) and not leaf.stop
        return Matched(tiers, [self._scorer(leaf.text, tiers.every, weighed)] if counts else [])

    def _is_surname(self, leaf: Leaf, exact: list[Postings]) -> bool:
        """Tell whether a word that ends as surnames do is one here: stems would lead to given names.

        It is one where it stands as one, and, unless it stands as a plain word, when it was typed with
        a capital or only as a name is anything like it known.
        """
        if not any(looks_like_surname(token[1:]) for token in leaf.as_name):
            return False
        if self._held(leaf.as_name):
            return True
        return not exact and (leaf.text[:1].isupper() or bool(self._held(leaf.names)))

    def _names_beginning(self, leaf: Leaf) -> list[str]:
        """Return the keys in the library that begin as the first keys of an unfinished name do."""
        tokens: dict[str, None] = {}
        for key in leaf.names[:_KEYS_BEGUN]:
            if len(key) > _SHORTEST_BEGUN:
                tokens.update(dict.fromkeys(self._store.tokens_from(key, _MOST_BEGUN)))
        self._store.load(tokens)
        return list(tokens)

    def _exact(self, leaf: Leaf) -> tuple[list[Postings], list[Postings]]:
        found: list[Postings] = []
        cited: list[Postings] = []
        for token in leaf.exact:
            postings = self._store.postings(token)
            if postings is None:
                stem = next((form for form in leaf.forms if self._store.is_alone(form, token)), None)
                postings = self._store.postings(stem) if stem else None
            if postings is not None:
                (cited if token[0] == "№" else found).append(postings)
        return found, cited

    def _held(self, tokens: Sequence[str]) -> list[Postings]:
        return [found for token in tokens if (found := self._store.postings(token)) is not None]

    def _scorer(self, text: str, docs: Docs, weighed: list[tuple[float, Postings]]) -> Scorer:
        df, size = docs.bit_count(), self._store.size
        return Scorer(text, docs, weighed, math.log(1 + (size - df + 0.5) / (df + 0.5)))

    def found_by(self, postings: Postings, text: str) -> Matched:
        """Return a match that a ready posting list makes: a phrase, a beginning, a pattern."""
        docs = postings.docs
        if not docs:
            return Matched(NOWHERE)
        return Matched(Tiers.same(docs), [self._scorer(text, docs, [(_FORM, postings)])])

    def cited(self, units: Sequence[Unit]) -> Docs:
        """Return the clauses that a citation opens: their number, and the law when it is named."""
        numbers = [leaf for unit in units for leaf in unit.leaves if leaf.article]
        if not numbers:
            return 0
        others = [
            unit for unit in units if not unit.optional and not any(leaf.article for leaf in unit.leaves)
        ]
        docs = 0
        for leaf in numbers:
            docs |= _union(self._held([token for token in leaf.exact if token[0] == "№"]))
        named = 0
        for unit in others:
            law = self._law(unit)
            if law:
                named += 1
                docs &= law
        # A bare number cites only beside the name of a law.
        spelled = any(not leaf.text.isdigit() for leaf in numbers)
        return docs if named or spelled else 0

    def titled(self, text: str) -> Docs:
        """Return the records of which these words are the whole title, or a whole form of the term."""
        return _union(self._held(_as_title(text)))

    def _law(self, unit: Unit) -> Docs:
        tokens = [LAW + token for leaf in unit.leaves for token in (*leaf.forms, *leaf.concepts)]
        tokens += [LAW + token for token in unit.concepts if token.startswith(CONCEPT)]
        self._store.load(tokens)
        return _union(self._held(tokens))


def _as_title(text: str) -> tuple[str, ...]:
    return tuple({whole(text, lang) for lang in (Lang.EN, Lang.KK)}) if text else ()


def _union(held: Iterable[Postings]) -> Docs:
    docs = 0
    for postings in held:
        docs |= postings.docs
    return docs
