"""Statements, reports and claims on paper: who said what, in which words, with which conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzref.briefs import parts
from kzref.briefs.ports import Shelf
from kzref.briefs.sheet import (
    Block,
    Cell,
    Framed,
    Group,
    Heading,
    Paragraph,
    Run,
    Style,
    Table,
    Text,
    joined,
    run,
)
from kzref.briefs.sides import opposing
from kzref.briefs.voice import Voice
from kzref.domain import Claim, Localized, Question, Record, Report, Statement

_SHARES = (25, 43, 32)

Row = tuple[str, Text | str]


def statement_blocks(voice: Voice, statement: Statement, shelf: Shelf) -> Iterator[Block]:
    """Return who said it, the exact words, and how each outlet retold it."""
    say = voice.say
    if statement.quotes:
        yield Framed(tuple(voice.quote(each) for each in statement.quotes))
    rows: list[Row] = [
        (say("Who"), _who(voice, statement.speaker, statement.office)),
        (say("When"), voice.when(statement.when)),
        (say("Where"), voice.text(statement.place)),
        (say("By which channel"), voice.text(statement.channel)),
        (say("Language"), voice.language(statement.lang)),
        (say("Weight in law"), voice.word(statement.weight)),
        _checked(voice, statement),
    ]
    yield from parts.facts(voice, rows)
    yield from parts.body(voice, statement)
    if statement.qualifiers:
        yield Heading(voice.say("With which conditions"))
        yield from map(Paragraph, parts.conditions(voice, statement.qualifiers))
    yield from _retold(voice, shelf.reports_of(statement.id))
    doubts = [("", statement.doubt)]
    doubts += [(voice.words(each.outlet), each.doubt) for each in shelf.reports_of(statement.id)]
    yield from parts.doubts(voice, doubts)


def report_blocks(voice: Voice, report: Report, shelf: Shelf) -> Iterator[Block]:
    """Return one outlet's rendering, and the statement behind it."""
    say = voice.say
    statement = shelf.find(report.statement)
    if report.quote:
        yield Framed((voice.quote(report.quote),))
    rows: list[Row] = [
        (say("Renders"), _named(voice, statement)),
        (say("Outlet"), voice.text(report.outlet)),
        (say("When"), voice.when(report.when)),
        (say("Language"), voice.language(report.lang)),
        (say("Headline"), voice.text(report.headline)),
        (say("Translator"), voice.text(report.translator)),
        (say("By way of"), voice.titles(report.via)),
        (say("Later corrected"), voice.text(report.corrected)),
        _checked(voice, report),
    ]
    yield from parts.facts(voice, rows)
    yield from parts.body(voice, report)
    if report.qualifiers:
        yield Heading(say("With which conditions"))
        yield from map(Paragraph, parts.conditions(voice, report.qualifiers))
    yield from parts.doubts(voice, [("", report.doubt)])


def claim_blocks(voice: Voice, claim: Claim, shelf: Shelf) -> Iterator[Block]:
    """Return a claim with the question it answers and a line naming the opposing claims."""
    say = voice.say
    question = shelf.find(claim.question)
    position = (Run(f"{voice.word(claim.polarity)}. ", Style.STRONG), *_question_line(voice, question))
    yield Framed((position, *((voice.quote(claim.words),) if claim.words else ())))
    yield opposing(voice, (claim,), shelf.claims_of)
    rows: list[Row] = [
        (say("Who"), _who(voice, claim.by, claim.office)),
        (say("When"), voice.when(claim.when)),
        (say("Language"), voice.language(claim.lang)),
        (say("Weight in law"), voice.word(claim.weight)),
        (say("Rests on"), voice.titles(claim.rests_on)),
        (say("Later corrected"), voice.text(claim.correction)),
        _checked(voice, claim),
    ]
    yield from parts.facts(voice, rows)
    yield from parts.body(voice, claim)
    if claim.qualifiers:
        yield Heading(say("With which conditions"))
        yield from map(Paragraph, parts.conditions(voice, claim.qualifiers))
    if isinstance(question, Question):
        yield Heading(say("The short answer to the question"))
        yield Paragraph(voice.text(question.short_answer))
    yield from parts.doubts(voice, [("", claim.doubt)])


def _question_line(voice: Voice, question: Record | None) -> Text:
    return voice.text(question.title) if question else ()


def _retold(voice: Voice, reports: Sequence[Report]) -> Iterator[Block]:
    if not reports:
        return
    yield Heading(voice.say("How it was reported"))
    head = (voice.say("Outlet, when"), voice.say("What it kept, dropped or added"))
    yield Table(
        (*head, voice.say("With which conditions")),
        _SHARES,
        (Group("", tuple(_report_row(voice, each) for each in reports)),),
    )


def _report_row(voice: Voice, report: Report) -> tuple[Cell, ...]:
    voice.heed(report)
    marks = voice.cite(report.sources)
    who = (*voice.text(report.outlet, Style.STRONG), *run(marks, Style.SMALL))
    small = " · ".join([voice.when(report.when), voice.language(report.lang)])
    lines: list[Text] = []
    if report.headline:
        lines.append((Run(f"{voice.say('Headline:')} ", Style.ITALIC), *voice.text(report.headline)))
    if report.quote:
        lines.append(voice.quote(report.quote))
    if report.body:
        lines.append(run(voice.prose(report.body).replace("\n", " ")))
    if report.corrected:
        lines.append(parts.corrected(voice, report.corrected))
    return (who, run(small, Style.SMALL)), tuple(lines), parts.conditions(voice, report.qualifiers)


def _who(voice: Voice, name: Localized, office: Localized | None) -> Text:
    return joined((voice.text(name), voice.text(office)), ", ")


def _named(voice: Voice, record: Record | None) -> Text:
    return voice.text(record.title) if record else ()


def _checked(voice: Voice, record: Record) -> Row:
    marks = voice.cite(record.sources).strip()
    return voice.say("Verified"), joined((parts.verified(voice, record), run(marks, Style.SMALL)))
