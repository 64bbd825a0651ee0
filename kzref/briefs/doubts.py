"""Everything a library holds that nobody verified or that is doubtful, on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kzref.briefs import cases, parts
from kzref.briefs.ports import Base, Find
from kzref.briefs.sheet import Block, Bullets, Cell, Heading, Paragraph, Run, Sheet, Style, joined, run
from kzref.briefs.voice import Voice
from kzref.domain import Case, Kind, Lang, Record, Verification


def is_doubtful(record: Record) -> bool:
    """Tell whether a record is unverified or says a doubt."""
    return record.verification is Verification.UNVERIFIED or record.doubt is not None


def doubts_sheet(records: Iterable[Record], find: Find, meta: Base, lang: Lang, printed_on: date) -> Sheet:
    """Return the page «What we could not verify», made from the records themselves."""
    held = list(records)
    doubtful = [each for each in held if is_doubtful(each)]
    voice = Voice(lang, find)
    say = voice.say
    opening = say("{n} of {all} records are unverified or doubtful.", n=len(doubtful), all=len(held))
    blocks = (Paragraph(run(opening)), *_by_kind(voice, doubtful))
    return parts.sheet(voice, say("What we could not verify"), "", blocks, meta, printed_on)


def _by_kind(voice: Voice, doubtful: Sequence[Record]) -> Iterator[Block]:
    for kind in Kind:
        items = [_item(voice, each) for each in doubtful if each.kind is kind]
        if items:
            yield Heading(f"{voice.word(kind)} – {len(items)}")
            yield Bullets(tuple(items))


def _item(voice: Voice, record: Record) -> Cell:
    voice.heed(record)
    level = voice.word(record.verification)
    if isinstance(record, Case) and voice.withholds(record):
        # Neither named nor told, here as on its own sheet.
        return ((Run(cases.case_title(voice, record), Style.STRONG), Run(f" ({level})", Style.SMALL)),)
    title = Run(voice.words(record.title), Style.STRONG)
    return (joined(((title, Run(f" ({level}, {record.id})", Style.SMALL)), voice.text(record.doubt))),)
