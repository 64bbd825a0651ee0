"""From the tree of a query to the records it matches."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzref.domain import Message
from kzref.search.expression import EVERY, any_of, beginning, maybe, sequence
from kzref.search.facts import Facts
from kzref.search.fold import fold
from kzref.search.leaves import Unit, read_run
from kzref.search.match import Matched, Matcher, Tiers
from kzref.search.store import Store
from kzref.search.suggest import near_words
from kzref.search.tree import All, Field, Fuzzy, Node, Pattern, Phrase, Prefix, Run, Some, Without
from kzref.search.words import WORD, grouped_number, parts

_MOST_EXPANDED = 64  # words that a pattern or a fuzzy word may stand for


@dataclass(slots=True)
class Sought:
    """What a query looks for, for reading it back and for marking it in texts."""

    units: list[Unit] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)
    phrases: list[tuple[str, ...]] = field(default_factory=list)
    beginnings: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # exact ones, from patterns
    fields: list[tuple[str, str]] = field(default_factory=list)


class Evaluator:
    """Evaluates one query over one library."""

    def __init__(self, store: Store, bridges: bool, as_you_type: bool, problems: list[Message]) -> None:
        self.store = store
        self.matcher = Matcher(store, bridges)
        self.sought = Sought()
        self.facts = Facts(store, problems)
        self._problems = problems
        self._unfinished = as_you_type
        self._runs: dict[str, tuple[Unit, ...]] = {}

    def run(self, text: str) -> tuple[Unit, ...]:
        """Read a run of words and look up what its tokens need."""
        if text not in self._runs:
            unfinished = self._unfinished and not text[-1:].isspace()
            units = read_run(text, self.store.glossary, unfinished)
            self.matcher.prepare(units, text)
            self._runs[text] = self.matcher.with_names(units)
        return self._runs[text]

    def node(self, node: Node, negative: bool = False) -> Matched | None:
        """Return what a node matches; None when it says nothing, as a run of signs does."""
        if isinstance(node, All):
            return self._all(node, negative)
        if isinstance(node, Some):
            return self._some(node, negative)
        if isinstance(node, Without):
            inner = self.node(node.part, negative=True)
            return None if inner is None else Matched(inner.tiers.opposite(), has_words=False)
        if isinstance(node, Field):
            return self._field(node)
        return self._words(node, negative)

    def again(self, node: Node) -> Matched | None:
        """Return what a node matches, without noting a second time what it looks for."""
        kept, self.sought = self.sought, Sought()
        problems = len(self._problems)
        try:
            return self.node(node)
        finally:
            self.sought = kept
            del self._problems[problems:]

    def _all(self, node: All, negative: bool) -> Matched | None:
        matched = None
        for part in node.parts:
            found = self.node(part, negative)
            if found is None:
                continue
            matched = found if matched is None else matched & found
        return matched

    def _some(self, node: Some, negative: bool) -> Matched | None:
        matched = None
        for part in node.parts:
            found = self.node(part, negative)
            if found is None:
                continue
            matched = found if matched is None else matched | found
        return matched

    def _field(self, node: Field) -> Matched | None:
        self.sought.fields.append((node.name, node.value))
        held = self.facts.field(node.name, node.value)
        return None if held is None else Matched(Tiers.same(held), has_words=False)

    def _words(self, node: Run | Phrase | Prefix | Pattern | Fuzzy, negative: bool) -> Matched | None:
        seen = Sought() if negative else self.sought
        if isinstance(node, Run):
            units = self.run(node.text)
            seen.units += units
            seen.runs.append(node.text)
            return self.units(units)
        if isinstance(node, Phrase):
            return self._phrase(node, seen)
        if isinstance(node, Prefix):
            return self._prefix(node, seen)
        return self._expanded(node, seen)

    def units(self, units: tuple[Unit, ...]) -> Matched | None:
        """Return the records that hold every unit; those that may be missing only add to the score."""
        if not units:
            return None
        tiers = Tiers.same(EVERY)
        for unit in units:
            found = self.matcher.unit(unit)
            if not unit.optional:
                tiers = tiers & found
            elif not unit.leaves[0].stop:
                tiers = tiers & Tiers(EVERY, EVERY, EVERY, maybe(found.every))
        return Matched(tiers)

    def _phrase(self, node: Phrase, seen: Sought) -> Matched | None:
        words = exact_words(node.text)
        if not words:
            return None
        if len(words) == 1:
            units = self.run(node.text)
            seen.units += units
            return Matched(Tiers.same(self.matcher.unit(units[0]).exact))
        seen.phrases.append(tuple(words))
        return Matched(Tiers.same(sequence(words, node.slop)))

    def _prefix(self, node: Prefix, seen: Sought) -> Matched | None:
        words = exact_words(node.text)
        if not words:
            return None
        seen.beginnings.append(words[-1])
        matched = Matched(Tiers.same(beginning(words[-1])))
        for word in words[:-1]:
            other = self.units(self.run(word))
            matched = matched & other if other else matched
        return matched

    def _expanded(self, node: Pattern | Fuzzy, seen: Sought) -> Matched | None:
        if isinstance(node, Fuzzy):
            word = fold(node.text)
            words = [each for each, _ in near_words(self.store, word, node.distance, _MOST_EXPANDED)]
            words = [word, *words]
        else:
            words = self._like(node.text)
        seen.words += words
        self.store.lexicon.load(words)
        return Matched(Tiers.same(any_of(self.store.lexicon.held(words))))

    def _like(self, pattern: str) -> list[str]:
        """Return the words of the library that a pattern fits."""
        text = "".join(sign if sign in "*?" else fold(sign) for sign in pattern)
        found = self.store.lexicon.words_like(text, _MOST_EXPANDED + 1) if text.strip("*?") else []
        if len(found) > _MOST_EXPANDED or not text.strip("*?"):
            self._problems.append(
                Message.of("{pattern} fits more words than can be looked for at once.", pattern=pattern)
            )
        return found[:_MOST_EXPANDED]


def exact_words(text: str) -> list[str]:
    """Return the exact words of a text as the full-text table holds them."""
    words = []
    for raw in WORD.findall(text):
        digits = grouped_number(raw)
        words += [digits] if digits else [folded for part in parts(raw) if (folded := fold(part))]
    return words
