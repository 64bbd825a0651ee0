"""The page of a record: who, when and how sure first; then the words; then what surrounds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kzref.desktop.kinds import SIGNS
from kzref.desktop.leaf import cases, dispute, law, reference, speech
from kzref.desktop.leaf.parts import NOTHING, Html, esc, facts, join, tag
from kzref.desktop.leaf.relations import incoming, outgoing
from kzref.desktop.leaf.sources import sources, verified
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Kind


def _no_facts(leaf: Leaf, record: Any) -> Iterable[tuple[str, str]]:
    return ()


def _nothing(leaf: Leaf, record: Any) -> Html:
    return NOTHING


@dataclass(frozen=True, slots=True)
class _Maker:
    """How the page of one kind is made: facts, what comes before the body, what comes after it."""

    facts: Callable[[Leaf, Any], Iterable[tuple[str, str]]] = _no_facts
    words: Callable[[Leaf, Any], Html] = _nothing
    rest: Callable[[Leaf, Any], Html] = _nothing


_MAKERS = {
    Kind.QUESTION: _Maker(dispute.question_facts, dispute.question_words, dispute.question_rest),
    Kind.STATEMENT: _Maker(speech.statement_facts, speech.statement_words, speech.statement_rest),
    Kind.REPORT: _Maker(speech.report_facts, speech.report_words, speech.report_rest),
    Kind.CLAIM: _Maker(speech.claim_facts, speech.claim_words, speech.claim_rest),
    Kind.CLAUSE: _Maker(law.clause_facts, law.clause_words, law.clause_rest),
    Kind.INSTRUMENT: _Maker(law.instrument_facts, _nothing, law.instrument_rest),
    Kind.CASE: _Maker(cases.case_facts, _nothing, cases.case_rest),
    Kind.PROCEDURE: _Maker(cases.procedure_facts, _nothing, cases.procedure_rest),
    Kind.FIGURE: _Maker(cases.figure_facts, cases.figure_words, _nothing),
    Kind.ABSENCE: _Maker(cases.absence_facts, _nothing, _nothing),
    Kind.TERM: _Maker(_no_facts, _nothing, reference.term_rest),
    Kind.NAME: _Maker(reference.name_facts, _nothing, reference.name_rest),
    Kind.QUALIFIER: _Maker(_no_facts, _nothing, _nothing),
    Kind.SOURCE: _Maker(reference.source_facts, _nothing, _nothing),
}


def record_page(leaf: Leaf) -> str:
    """Return the whole page of a record as safe HTML."""
    record = leaf.opened.record
    maker = _MAKERS[record.kind]
    own = maker.facts(leaf, record)
    say = leaf.voice.say
    states = ", ".join(leaf.voice.state(each) for each in record.countries)
    return join(
        [
            _head(leaf),
            facts([*own, (say("Countries"), states), (say("Verified"), verified(leaf, record))]),
            maker.words(leaf, record),
            _body(leaf),
            leaf.doubt(record.doubt),
            maker.rest(leaf, record),
            sources(leaf),
            outgoing(leaf),
            incoming(leaf),
        ]
    )


def _head(leaf: Leaf) -> Html:
    record, voice = leaf.opened.record, leaf.voice
    kind = esc(f"{SIGNS[record.kind]} {voice.word(record.kind).upper()}")
    force = voice.word(record.force) if record.force else ""
    line = join([kind, force, tag("span", record.id, role="id")], " · ")
    title = record.title.best(leaf.lang)
    return join([tag("p", line, role="kind"), tag("p", title.text, role="title")])


def _body(leaf: Leaf) -> Html:
    """Return the body, saying whose translation it is and what language it is in."""
    record, voice = leaf.opened.record, leaf.voice
    if record.body is None:
        return _title_status(leaf)
    shown = record.body.best(leaf.lang).lang
    state = record.translation(shown)
    note = ""
    if state is not None:
        note = voice.say("{state}, {date}", state=voice.word(state.status), date=voice.date(state.made_on))
    return join([tag("p", note, role="small"), leaf.prose(record.body)])


def _title_status(leaf: Leaf) -> Html:
    """Say that a title without a body is a translation nobody has reviewed."""
    state = leaf.opened.record.translation(leaf.opened.record.title.best(leaf.lang).lang)
    return tag("p", leaf.voice.word(state.status), role="small") if state else NOTHING
