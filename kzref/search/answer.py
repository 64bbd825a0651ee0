"""From a parsed query to what its records match, loosened where nothing would be found."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzref.domain import Message
from kzref.search.evaluate import Evaluator, Sought
from kzref.search.expression import EVERY, NOTHING, Expression, both, either
from kzref.search.leaves import Unit
from kzref.search.match import Matched, Tiers
from kzref.search.relax import ENOUGH, Some, most_words, respelled
from kzref.search.tree import All, Node, Phrase, Run

# Of more words than these, hardly a record has all in the very form that was typed, and the one that
# does is rarely the best: from here on only the score decides.
_FEW_WORDS = 2


@dataclass(slots=True)
class Answer:
    """What the records found match, and what was done to find them.

    ``tiers`` are before anything was chosen beside the words, ``allowed`` is what the choice lets
    through. ``some``, which is inside it, stands in their place where only most of the words are held.
    ``opened`` is what the words name outright, and what that points to.
    """

    tiers: Tiers
    allowed: Expression
    some: Some | None = None
    opened: tuple[Expression, ...] = ()
    sought: Sought = field(default_factory=Sought)
    notes: tuple[Message, ...] = ()
    has_words: bool = True

    @property
    def every(self) -> Expression:
        """Return what all records found match."""
        return both(self.tiers.every, self.allowed)


def answer(evaluator: Evaluator, tree: Node, allowed: Expression) -> Answer:
    """Find what a query matches among the records that the filters allow."""
    store, sought = evaluator.store, evaluator.sought
    matched = evaluator.node(tree)
    if matched is None:
        return Answer(Tiers.same(EVERY), allowed, has_words=False, sought=sought)
    notes: list[Message] = []
    run, rest = _main_run(evaluator, tree)
    some = None
    if run is not None:
        matched, some = _with_more(evaluator, matched, run, rest, notes, allowed)
    elif isinstance(tree, Phrase) and not store.has(both(matched.tiers.every, allowed)):
        matched = _loosened_phrase(evaluator, tree, matched, notes)
    tiers = matched.tiers
    if run is not None and _needed(run) > _FEW_WORDS:
        tiers = tiers.flat()
    if some is None and not store.has(both(tiers.every, allowed)):
        count = store.count(tiers.every)
        if count:
            notes.append(
                Message.of("Nothing fits these filters; without them there would be {count}.", count=count)
            )
    sought = evaluator.sought
    return Answer(
        tiers,
        allowed,
        some,
        _opened(evaluator, sought),
        sought,
        tuple(dict.fromkeys(notes)),
        matched.has_words,
    )


def _opened(evaluator: Evaluator, sought: Sought) -> tuple[Expression, ...]:
    """Return what the words name outright, a clause by its number or a title in full; then what the
    glossary's entry on them points to."""
    matcher = evaluator.matcher
    cited = matcher.cited(sought.units)
    if len(sought.runs) != 1:
        return (cited,)
    return either(cited, matcher.titled(sought.runs[0])), matcher.pointed_to(sought.runs[0])


def _main_run(evaluator: Evaluator, tree: Node) -> tuple[list[Unit] | None, Expression]:
    """Return the one run of plain words of a query, and what its other parts match."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    runs = [part for part in parts if isinstance(part, Run)]
    units = list(evaluator.run(runs[0].text)) if len(runs) == 1 else []
    if not units:
        return None, NOTHING
    rest = EVERY
    for part in parts:
        found = None if isinstance(part, Run) else evaluator.again(part)
        rest = both(rest, found.tiers.every) if found else rest
    return units, rest


def _needed(units: list[Unit]) -> int:
    return sum(not unit.optional for unit in units)


def _wants_more(evaluator: Evaluator, units: list[Unit], expression: Expression) -> bool:
    """Tell whether so few records match that those with most of the words should follow."""
    enough = ENOUGH if _needed(units) > _FEW_WORDS else 1
    return not evaluator.store.has(expression, enough)


def _with_more(
    evaluator: Evaluator,
    matched: Matched,
    units: list[Unit],
    rest: Expression,
    notes: list[Message],
    allowed: Expression,
) -> tuple[Matched, Some | None]:
    """Add the records that have most of the words, after mending words that no record has."""
    if not _wants_more(evaluator, units, both(matched.tiers.every, allowed)):
        return matched, None
    matcher, store = evaluator.matcher, evaluator.store
    if not store.has(matched.tiers.every):
        others = [unit for unit in evaluator.sought.units if unit not in units]
        units = respelled(store, matcher, units, notes)
        matcher.prepare(units)
        evaluator.sought.units = [*others, *units]
        again = evaluator.units(tuple(units))
        if again is None:
            return matched, None
        matched = again & Matched(Tiers.same(rest))
        if not _wants_more(evaluator, units, both(matched.tiers.every, allowed)):
            return matched, None
    whole = frozenset(store.first(both(matched.tiers.every, allowed)))
    most = most_words(matcher, units, both(rest, allowed))
    if not most.docs or most.docs == whole:
        return matched, None
    if not whole:
        notes.append(Message.of("No record has all the words; these have most of them."))
    else:
        notes.append(Message.of("{count} have all the words; the others most of them.", count=len(whole)))
    return matched, Some(most.docs | whole, most.words)


def _loosened_phrase(evaluator: Evaluator, tree: Phrase, matched: Matched, notes: list[Message]) -> Matched:
    """Look for the words of a phrase that nothing has, each by itself."""
    evaluator.sought.phrases.clear()
    found = evaluator.node(Run(tree.text))
    if found is None or not evaluator.store.has(found.tiers.every):
        return matched
    notes.append(Message.of("The words do not stand together anywhere; each was looked for by itself."))
    return found
