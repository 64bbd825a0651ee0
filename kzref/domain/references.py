"""Which records a record points to, and as what: every link between records in one list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from kzref.domain.case import Case
from kzref.domain.dispute import Claim, Question
from kzref.domain.figure import Figure
from kzref.domain.law import Clause, Instrument
from kzref.domain.record import Link, Record
from kzref.domain.reference import Absence, Procedure, Term
from kzref.domain.speech import Report, Statement

Reference = tuple[str, str]  # relation, id of the target


def references(record: Record) -> tuple[Reference, ...]:
    """Return every (relation, target id) a record holds, each once, in a stable order."""
    held = [*_own(record), *(("cites", each.source) for each in record.sources), *map(_link, record.links)]
    return tuple(dict.fromkeys(held))


def _link(link: Link) -> Reference:
    return (link.rel, link.target)


@singledispatch
def _own(record: Record) -> Iterator[Reference]:
    yield from ()


@_own.register
def _(record: Instrument) -> Iterator[Reference]:
    for fact in record.participation:
        yield from (("cites", each.source) for each in fact.sources)


@_own.register
def _(record: Clause) -> Iterator[Reference]:
    yield ("part-of", record.instrument)


@_own.register
def _(record: Statement) -> Iterator[Reference]:
    if record.speaker_name:
        yield ("speaker", record.speaker_name)
    yield from (("cites", each.source.source) for each in record.quotes)
    yield from (("qualifier", name) for name, _ in record.qualifiers)


@_own.register
def _(record: Report) -> Iterator[Reference]:
    yield ("reports", record.statement)
    yield from (("via", step) for step in record.via)
    yield from (("qualifier", name) for name, _ in record.qualifiers)
    if record.quote:
        yield ("cites", record.quote.source.source)


@_own.register
def _(record: Question) -> Iterator[Reference]:
    yield from (("governed-by", each.clause) for each in record.governing)
    yield from (("practice", case) for case in record.practice)
    yield from (("qualifier", name) for name in record.qualifiers)


@_own.register
def _(record: Claim) -> Iterator[Reference]:
    yield ("answers", record.question)
    yield from (("rests-on", basis) for basis in record.rests_on)
    yield from (("qualifier", name) for name, _ in record.qualifiers)
    if record.words:
        yield ("cites", record.words.source.source)


@_own.register
def _(record: Case) -> Iterator[Reference]:
    yield from (("names", name) for name in record.people)
    yield from (("applies", clause) for clause in record.clauses)
    for event in record.events:
        yield from (("applies", clause) for clause in event.basis)


@_own.register
def _(record: Figure) -> Iterator[Reference]:
    if record.statement:
        yield ("given-in", record.statement)


@_own.register
def _(record: Procedure) -> Iterator[Reference]:
    for step in record.steps:
        yield from (("applies", clause) for clause in step.clauses)


@_own.register
def _(record: Term) -> Iterator[Reference]:
    yield from (("not-same-as", other) for other in record.not_same_as)


@_own.register
def _(record: Absence) -> Iterator[Reference]:
    yield from (("about", target) for target in record.about)
