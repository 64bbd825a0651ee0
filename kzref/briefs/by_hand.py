"""The sheet of records laid side by side by hand: what was chosen, and who is not among it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzref.briefs import parts, said, sides
from kzref.briefs.ports import ClaimsOf
from kzref.briefs.sheet import Block, Group, Heading, Notes, Paragraph, Style, Table, run
from kzref.briefs.voice import Voice
from kzref.compare import Column, Comparison
from kzref.domain import Claim, Clause

_SHARES = (28, 72)  # of a table without what is left out


def hand_blocks(voice: Voice, comparison: Comparison, claims_of: ClaimsOf | None) -> Iterator[Block]:
    """Yield the chosen records in one table; claims stand under the question that they answer."""
    columns = comparison.columns
    warning = voice.say("Chosen by hand: other records may say otherwise.")
    yield Paragraph(run(warning, Style.STRONG))
    if any(isinstance(each.record, Clause) for each in columns):
        note = voice.say("Clauses are restated in our own words; this is not the official text.")
        yield Paragraph(run(note))
    spoken = sum(map(said.is_speech, columns))
    yield Heading(voice.say("What was chosen"))
    yield _table(voice, columns, spoken=bool(spoken))
    label = voice.say("Left out or denied, of {n} texts:", n=spoken)
    yield from said.lost(voice, label, comparison.counts)
    if claims_of:
        yield from _others(voice, columns, claims_of)
    yield from parts.doubts(voice, said.doubts(voice, columns))


def _table(voice: Voice, columns: Sequence[Column], *, spoken: bool) -> Table:
    """Return the table; where nobody said anything, nothing can have been left out."""
    groups = _groups(voice, columns, spoken=spoken)
    if spoken:
        return Table(said.head(voice), said.SHARES, groups)
    return Table((voice.say("What, when"), voice.say("What it says")), _SHARES, groups)


def _groups(voice: Voice, columns: Sequence[Column], *, spoken: bool) -> tuple[Group, ...]:
    """Return what takes no position first: under the band of a claim it would seem to take that one."""
    held: dict[str, list[Column]] = {"": []}
    for column in columns:
        held.setdefault(_band(voice, column), []).append(column)
    make = said.row if spoken else said.short_row
    return tuple(
        Group(band, tuple(make(voice, column) for column in inside))
        for band, inside in held.items()
        if inside
    )


def _band(voice: Voice, column: Column) -> str:
    """Return «Affirms: Will Kazakhstan extradite ...?», nothing for what is no claim."""
    if not isinstance(column.record, Claim):
        return ""
    question = voice.find(column.record.question)
    position = voice.word(column.record.polarity)
    return f"{position}: {voice.words(question.title)}" if question else position


def _others(voice: Voice, columns: Sequence[Column], claims_of: ClaimsOf) -> Iterator[Block]:
    """Yield, for each question, the claims of the positions that were not chosen."""
    chosen: dict[str, list[Claim]] = {}
    for column in columns:
        if isinstance(column.record, Claim):
            chosen.setdefault(column.record.question, []).append(column.record)
    for name, claims in chosen.items():
        notes = sides.opposing(voice, claims, claims_of)
        if not notes.paragraphs and len({each.polarity for each in claims}) > 1:
            continue  # every position that anybody took is on the sheet
        if len(chosen) > 1:
            question = voice.find(name)
            title = voice.text(question.title) if question else run(name)
            notes = Notes(notes.label, (title, *notes.paragraphs))
        yield notes
