"""The sheet of a disputed question: the answer, both sides in one table, the law, what happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kzref.briefs import cases, parts, said
from kzref.briefs.by_hand import hand_blocks
from kzref.briefs.ports import Base, ClaimsOf, Find
from kzref.briefs.sheet import (
    Block,
    Bullets,
    Cell,
    Framed,
    Group,
    Heading,
    Paragraph,
    Run,
    Sheet,
    Style,
    Table,
    Text,
    joined,
    run,
)
from kzref.briefs.voice import Voice
from kzref.compare import Comparison, GoverningClause
from kzref.domain import Case, Lang, Qualifier, Question, Record, Verification

_CITED = 1  # source of each law and case: the others stand in the record itself


def question_sheet(
    comparison: Comparison,
    meta: Base,
    lang: Lang,
    printed_on: date,
    *,
    find: Find | None = None,
    claims_of: ClaimsOf | None = None,
    in_full: bool = False,
) -> Sheet:
    """Return the sheet of a question, both sides always.

    ``find`` looks up the sources and conditions that claims name; without it sources show their ids.
    Records laid side by side by hand answer no question: their sheet says that others may differ, and
    names the positions that were not chosen where ``claims_of`` knows them.
    """
    question = comparison.question
    voice = Voice(lang, _finder(comparison, find), in_full=in_full)
    if question is None:
        chosen = tuple(hand_blocks(voice, comparison, claims_of))
        return parts.sheet(voice, voice.say("Side by side"), "", chosen, meta, printed_on)
    voice.heed(question)
    blocks = (
        *_answer(voice, question),
        *_as_of(voice, comparison),
        *_said(voice, comparison, question),
        *_law(voice, comparison),
        *_practice(voice, comparison),
        *_reading(voice, question),
        *parts.doubts(voice, (("", question.doubt), *said.doubts(voice, comparison.columns))),
    )
    return parts.sheet(
        voice, voice.words(question.title), voice.word(question.kind), blocks, meta, printed_on
    )


def _finder(comparison: Comparison, find: Find | None) -> Find:
    """Return a finder that knows at least the conditions of the comparison."""
    known: dict[str, Qualifier] = {each.qualifier.id: each.qualifier for each in comparison.counts}

    def look(record_id: str) -> Record | None:
        return known.get(record_id) or (find(record_id) if find else None)

    return look


def _answer(voice: Voice, question: Question) -> Iterator[Block]:
    short = (Run(f"{voice.say('In short.')} ", Style.STRONG), *voice.text(question.short_answer))
    on = voice.say("Assessed {date}.", date=voice.date(question.assessed_on))
    yield Framed(((*short, Run(f" {on}", Style.SMALL)),))


def _as_of(voice: Voice, comparison: Comparison) -> Iterator[Block]:
    if comparison.as_of is None:
        return
    line = voice.say("What had been said and what was in force on {date}.", date=voice.date(comparison.as_of))
    if comparison.later:
        line += " " + voice.say("Said later and not shown: {n}.", n=comparison.later)
    yield Paragraph(run(line, Style.STRONG))


def _said(voice: Voice, comparison: Comparison, question: Question) -> Iterator[Block]:
    if not comparison.columns:
        return
    yield Heading(voice.say("What was said"))
    groups = []
    for polarity in comparison.polarities:
        held = [each for each in comparison.columns if each.polarity is polarity]
        rows = tuple(said.row(voice, column) for column in held)
        groups.append(Group(f"{voice.word(polarity)} ({len(held)})", rows))
    yield Table(said.head(voice), said.SHARES, tuple(groups))
    label = voice.say("Left out or denied, of {n} claims:", n=len(comparison.columns))
    yield from said.lost(voice, label, comparison.counts)
    if question.missing:
        label = voice.say("What is missing:")
        yield Paragraph((Run(f"{label} ", Style.STRONG), *voice.text(question.missing)))


def _law(voice: Voice, comparison: Comparison) -> Iterator[Block]:
    if not comparison.governing:
        return
    yield Heading(voice.say("What the law says"))
    yield Bullets(tuple(_clause(voice, each) for each in comparison.governing))
    if any(each.clause.verification is not Verification.PRIMARY for each in comparison.governing):
        yield Paragraph(run(voice.say("In italics: not checked against the text itself."), Style.ITALIC))


def _clause(voice: Voice, each: GoverningClause) -> Cell:
    clause = each.clause
    voice.heed(clause)
    facts = [voice.when(each.period), _in_force(voice, each.in_force)]
    period = "; ".join(fact for fact in facts if fact)
    marks = voice.cite(clause.sources[:_CITED])
    style = Style.PLAIN if clause.verification is Verification.PRIMARY else Style.ITALIC
    head = (*voice.text(clause.title, Style.STRONG), *run(f" ({period})" if period else ""))
    text = voice.excerpt(clause.body, style) if clause.body else ()
    return (
        joined(
            (
                (*head, *run(f"{marks}:", Style.SMALL)),
                text,
                voice.text(each.note, style),
                _contested(voice, clause),
            )
        ),
    )


def _contested(voice: Voice, record: Record) -> Text:
    if record.doubt is None:
        return ()
    return (Run(f"{voice.say('Doubt:')} ", Style.STRONG), *voice.text(record.doubt))


def _in_force(voice: Voice, in_force: bool | None) -> str:
    if in_force is None:
        return ""
    return voice.say("in force on that day") if in_force else voice.say("not in force on that day")


def _practice(voice: Voice, comparison: Comparison) -> Iterator[Block]:
    if comparison.practice:
        yield Heading(voice.say("What happened in practice"))
        yield Bullets(tuple((_happened(voice, each),) for each in comparison.practice))


def _happened(voice: Voice, record: Record) -> Text:
    voice.heed(record)
    if isinstance(record, Case):
        return cases.case_line(voice, record)
    dated = voice.when(record.dated)
    marks = voice.cite(record.sources[:_CITED])
    title = voice.text(record.title, Style.STRONG)
    return (*title, *run(f" ({dated})" if dated else ""), *run(marks, Style.SMALL))


def _reading(voice: Voice, question: Question) -> Iterator[Block]:
    yield Heading(voice.say("How we read it"))
    yield Paragraph(voice.text(question.assessment))
    if question.would_change:
        label = Run(f"{voice.say('What would change this:')} ", Style.STRONG)
        yield Paragraph((label, *voice.text(question.would_change)))
