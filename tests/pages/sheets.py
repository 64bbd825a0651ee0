"""Sheets to lay out."""

from __future__ import annotations

from kzref.briefs import (
    Block,
    Bullets,
    Facts,
    Framed,
    Group,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Run,
    Sheet,
    Sources,
    Style,
    Table,
    question_sheet,
)
from kzref.compare import lay_out
from kzref.domain import Lang
from tests.briefs import samples

KAZAKH = "Қазақстан әғқңөұүһі ӘҒҚҢӨҰҮҺІ"
RUSSIAN = "Розыск военкомата — не основание: ёж, щит"


def sheet_of(*blocks: Block, words: str = "Title", foot: tuple[str, ...] = ("Foot",)) -> Sheet:
    """Return a sheet of these blocks."""
    return Sheet(
        title=words,
        kind=words,
        lang=Lang.EN,
        mark="kzref",
        head="Base of 15 March 2026",
        page="page {page} of {pages}",
        foot=foot,
        blocks=blocks,
    )


def paragraph(words: str) -> Paragraph:
    """Return a plain paragraph."""
    return Paragraph((Run(words),))


def every_block(words: str, html: str) -> tuple[Block, ...]:
    """Return one of each block, all saying the same."""
    text = (Run(words), *(Run(words, style) for style in Style))
    cell = (text, text)
    return (
        Heading(words),
        Paragraph(text),
        Prose(html),
        Framed((text,)),
        Notes(words, (text,)),
        Bullets((cell,)),
        Bullets((cell,), numbered=True),
        Facts(((words, text),)),
        Table((words, words), (30, 70), (Group(words, ((cell, cell),)),)),
        Sources((text, text)),
        NoteLines(words, 2),
    )


def question(lang: Lang = Lang.EN) -> Sheet:
    """Return the sheet of the sample question."""
    shelf = samples.shelf()
    laid = lay_out(samples.question(), shelf.claims_of("q-extradite"), shelf.find)
    return question_sheet(laid, samples.Meta(), lang, samples.PRINTED, find=shelf.find)
