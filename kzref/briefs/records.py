"""The sheet of any one record; a claim never stands alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from kzref.briefs import cases, law, parts, reference, speech
from kzref.briefs.ports import Base, Shelf
from kzref.briefs.question import question_sheet
from kzref.briefs.sheet import Block, Sheet
from kzref.briefs.voice import Voice
from kzref.compare import lay_out
from kzref.domain import (
    Absence,
    Case,
    Claim,
    Clause,
    Figure,
    Instrument,
    Lang,
    Name,
    Procedure,
    Question,
    Record,
    Report,
    Source,
    Statement,
    Term,
)

_Maker = Callable[[Voice, Any, Shelf], Iterator[Block]]

_MAKERS: dict[type[Record], _Maker] = {
    Statement: speech.statement_blocks,
    Report: speech.report_blocks,
    Claim: speech.claim_blocks,
    Clause: law.clause_blocks,
    Instrument: law.instrument_blocks,
    Case: lambda voice, case, _shelf: cases.case_blocks(voice, case),
    Procedure: reference.procedure_blocks,
    Figure: reference.figure_blocks,
    Absence: reference.absence_blocks,
    Term: reference.term_blocks,
    Name: reference.name_blocks,
    Source: reference.source_blocks,
}


def record_sheet(
    record: Record, related: Shelf, meta: Base, lang: Lang, printed_on: date, *, in_full: bool = False
) -> Sheet:
    """Return the sheet of one record; ``related`` (a library) finds what it refers to.

    A question gets its full sheet, both sides; a claim names the opposing ones; a case that could
    harm somebody names no people and no places, unless it is told ``in_full``, to be read on a screen.
    """
    if isinstance(record, Question):
        laid = lay_out(record, related.claims_of(record.id), related.find)
        return question_sheet(laid, meta, lang, printed_on, find=related.find, in_full=in_full)
    voice = Voice(lang, related.find, in_full=in_full)
    voice.heed(record)
    maker = _MAKERS.get(type(record), reference.other_blocks)
    blocks = tuple(maker(voice, record, related))
    title = cases.case_title(voice, record) if isinstance(record, Case) else voice.words(record.title)
    return parts.sheet(voice, title, voice.word(record.kind), blocks, meta, printed_on)
