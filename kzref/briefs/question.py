"""The sheet of a disputed question: the answer, both sides in one table, the law, what happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kzref.briefs import cases, parts
from kzref.briefs.ports import Base, Find
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
from kzref.compare import Column, Comparison, GoverningClause
from kzref.domain import Case, Claim, Force, Lang, Localized, Qualifier, Question, Record, Verification

_SHARES = (24, 46, 30)
_CITED = 1  # source of each law and case: the others stand in the record itself


def question_sheet(
    comparison: Comparison, meta: Base, lang: Lang, printed_on: date, *, find: Find | None = None
) -> Sheet:
    """Return the sheet of a question, both sides always.

    ``find`` looks up the sources and conditions that claims name; without it sources show their ids.
    Records laid side by side by hand answer no question: their sheet says that others may differ.
    """
    question = comparison.question
    if question is None:
        return _by_hand(comparison, meta, lang, printed_on, find)
    voice = Voice(lang, _finder(comparison, find))
    voice.heed(question)
    blocks = (
        *_answer(voice, question),
        *_as_of(voice, comparison),
        *_said(voice, comparison),
        *_law(voice, comparison),
        *_practice(voice, comparison),
        *_reading(voice, question),
        *parts.doubts(voice, _doubts(voice, comparison)),
    )
    return parts.sheet(
        voice, voice.words(question.title), voice.word(question.kind), blocks, meta, printed_on
    )


def _by_hand(comparison: Comparison, meta: Base, lang: Lang, printed_on: date, find: Find | None) -> Sheet:
    voice = Voice(lang, _finder(comparison, find))
    warning = voice.say("Chosen by hand: other records may say otherwise.")
    blocks = (
        Paragraph(run(warning, Style.STRONG)),
        *_said(voice, comparison),
        *parts.doubts(voice, _doubts(voice, comparison)),
    )
    return parts.sheet(voice, voice.say("Side by side"), "", blocks, meta, printed_on)


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


def _said(voice: Voice, comparison: Comparison) -> Iterator[Block]:
    if not comparison.columns:
        return
    yield Heading(voice.say("What was said"))
    groups = []
    for polarity in comparison.polarities:
        held = [each for each in comparison.columns if each.polarity is polarity]
        rows = tuple(_row(voice, column) for column in held)
        groups.append(Group(f"{voice.word(polarity)} ({len(held)})", rows))
    rest = tuple(_row(voice, each) for each in comparison.columns if each.polarity is None)
    if rest:
        groups.append(Group("", rest))
    head = (voice.say("Who, when"), voice.say("What was said"), voice.say("What is left out"))
    yield Table(head, _SHARES, tuple(groups))
    yield from _missing(voice, comparison)


def _row(voice: Voice, column: Column) -> tuple[Cell, ...]:
    voice.heed(column.record)
    return _who(voice, column), _words(voice, column), parts.losses(voice, column.positions)


def _who(voice: Voice, column: Column) -> Cell:
    small = [voice.words(_office(column)), voice.word(column.force), voice.when(column.when)]
    marks = voice.cite(column.record.sources)
    return (
        (*voice.text(column.who, Style.STRONG), *run(marks, Style.SMALL)),
        run(" · ".join(each for each in small if each), Style.SMALL),
    )


def _office(column: Column) -> Localized | None:
    """Return the office of whoever speaks; an outlet does not get that of the official it retells."""
    if column.force in (Force.PRESS, Force.NGO) and isinstance(column.record, Claim):
        return column.record.office
    return column.office


def _words(voice: Voice, column: Column) -> Cell:
    """Return the exact words where they are in the sheet's language, else the restatement first."""
    quote = voice.quote(column.words) if column.words else ()
    own = column.words is not None and column.words.lang.split("-")[0] == voice.lang.value
    restated = _restated(voice, column)
    lines = [quote, restated] if own else [restated, quote]
    if column.correction:
        lines.append(parts.corrected(voice, column.correction))
    return tuple(line for line in lines if line)


def _restated(voice: Voice, column: Column) -> Text:
    if column.restated is None:
        return ()
    # Never an excerpt: the condition that matters may stand in the last sentence.
    return run(voice.prose(column.restated).replace("\n", " "))


def _missing(voice: Voice, comparison: Comparison) -> Iterator[Block]:
    lost = [each for each in comparison.counts if each.omitted + each.denied]
    if lost:
        label = voice.say("Left out or denied, of {n} claims:", n=len(comparison.columns))
        counts = (f"{voice.words(each.qualifier.title)} – {each.omitted + each.denied}" for each in lost)
        yield Paragraph((Run(f"{label} ", Style.STRONG), Run(f"{'; '.join(counts)}.")))
    if comparison.question and comparison.question.missing:
        label = voice.say("What is missing:")
        yield Paragraph((Run(f"{label} ", Style.STRONG), *voice.text(comparison.question.missing)))


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


def _doubts(voice: Voice, comparison: Comparison) -> Iterator[tuple[str, Localized | None]]:
    if comparison.question:
        yield "", comparison.question.doubt
    for column in comparison.columns:
        yield voice.words(column.who), column.doubt
