"""From a parsed query to the records that answer it, loosened where nothing would be found."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzref.domain import Message
from kzref.search.bits import Docs
from kzref.search.evaluate import Evaluator, Sought
from kzref.search.leaves import Unit
from kzref.search.match import Matched, Scorer, Tiers
from kzref.search.relax import ENOUGH, most_words, respelled
from kzref.search.tree import All, Node, Phrase, Run

# Of more words than these, hardly a record has all in the very form that was typed, and the one that
# does is rarely the best: from here on only the score decides.
_FEW_WORDS = 2


@dataclass(slots=True)
class Answer:
    """The records found, what scores them, and what was done to find them."""

    tiers: Tiers
    unfiltered: Docs
    scorers: list[Scorer]
    cited: Docs = 0
    sought: Sought = field(default_factory=Sought)
    notes: tuple[Message, ...] = ()
    has_words: bool = True

    @classmethod
    def of(cls, docs: Docs, scorers: list[Scorer]) -> Answer:
        """Return an answer without tiers."""
        return cls(Tiers(0, 0, 0, docs), docs, scorers)


def answer(evaluator: Evaluator, tree: Node, allowed: Docs) -> Answer:
    """Find the records of a query among those that the filters allow."""
    every = evaluator.store.every
    matched = evaluator.node(tree)
    if matched is None:
        return Answer(Tiers.same(allowed), every, [], has_words=False, sought=evaluator.sought)
    notes: list[Message] = []
    tiers = matched.tiers.within(allowed)
    run, rest = _main_run(evaluator, tree)
    if run is not None and _wants_more(run, tiers):
        matched = _with_more(evaluator, matched, run, rest, notes, allowed)
        tiers = matched.tiers.within(allowed)
    if run is not None and _needed(run) > _FEW_WORDS:
        tiers = tiers.flat()
    elif not tiers.every:
        matched = _loosened_phrase(evaluator, tree, matched, notes)
        tiers = matched.tiers.within(allowed)
    if not tiers.every and matched.tiers.every:
        count = matched.tiers.every.bit_count()
        notes.append(
            Message.of("Nothing fits these filters; without them there would be {count}.", count=count)
        )
    sought = evaluator.sought
    return Answer(
        tiers,
        matched.tiers.every,
        matched.scorers,
        _opened(evaluator, sought),
        sought,
        tuple(dict.fromkeys(notes)),
        bool(matched.scorers),
    )


def _opened(evaluator: Evaluator, sought: Sought) -> Docs:
    """Return the records that the words name outright: a clause by its number, a title in full."""
    docs = evaluator.matcher.cited(sought.units)
    if len(sought.runs) == 1:
        docs |= evaluator.matcher.titled(sought.runs[0])
    return docs


def _main_run(evaluator: Evaluator, tree: Node) -> tuple[list[Unit] | None, Docs]:
    """Return the one run of plain words of a query, and the records its other parts allow."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    runs = [part for part in parts if isinstance(part, Run)]
    units = list(evaluator.run(runs[0].text)) if len(runs) == 1 else []
    if not units:
        return None, 0
    rest = evaluator.store.every
    for part in parts:
        if not isinstance(part, Run):
            found = evaluator.again(part)
            rest &= found.tiers.every if found else evaluator.store.every
    return units, rest


def _needed(units: list[Unit]) -> int:
    return sum(not unit.optional for unit in units)


def _wants_more(units: list[Unit], tiers: Tiers) -> bool:
    if not tiers.every:
        return True
    return _needed(units) > _FEW_WORDS and tiers.every.bit_count() < ENOUGH


def _with_more(
    evaluator: Evaluator,
    matched: Matched,
    units: list[Unit],
    rest: Docs,
    notes: list[Message],
    allowed: Docs,
) -> Matched:
    """Add the records that have most of the words, after mending words that no record has."""
    matcher = evaluator.matcher
    if not matched.tiers.every:
        others = [unit for unit in evaluator.sought.units if unit not in units]
        units = respelled(evaluator.store, matcher, units, notes)
        matcher.prepare(units)
        evaluator.sought.units = [*others, *units]
        again = evaluator.units(tuple(units))
        if again is None:
            return matched
        matched = Matched(again.tiers.within(rest), again.scorers)
    tiers = matched.tiers.within(allowed)
    if tiers.every and not _wants_more(units, tiers):
        return matched
    docs, scorers = most_words(matcher, units, rest & allowed)
    if not docs or docs == tiers.every:
        return matched
    if not tiers.every:
        notes.append(Message.of("No record has all the words; these have most of them."))
    elif docs != tiers.every:
        notes.append(
            Message.of("{count} have all the words; the others most of them.", count=tiers.every.bit_count())
        )
    return Matched(Tiers(0, 0, 0, tiers.every | docs), scorers)


def _loosened_phrase(evaluator: Evaluator, tree: Node, matched: Matched, notes: list[Message]) -> Matched:
    """Look for the words of a phrase that nothing has, each by itself."""
    if not isinstance(tree, Phrase):
        return matched
    evaluator.sought.phrases.clear()
    found = evaluator.node(Run(tree.text))
    if found is None or not found.tiers.every:
        return matched
    notes.append(Message.of("The words do not stand together anywhere; each was looked for by itself."))
    return found
