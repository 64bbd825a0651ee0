"""Reading the words back out of blocks."""

from __future__ import annotations

from functools import singledispatch
from typing import Any, TypeVar

from kzref.briefs import (
    Bullets,
    Cell,
    Facts,
    Framed,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Sheet,
    Sources,
    Table,
)

_B = TypeVar("_B")


def words(cell: Cell) -> str:
    """Return the words of paragraphs, a paragraph a line, with plain spaces."""
    return "\n".join("".join(run.text for run in text) for text in cell).replace("\u00a0", " ")


def block(sheet: Sheet, kind: type[_B]) -> _B:
    """Return the first block of a kind."""
    return next(each for each in sheet.blocks if isinstance(each, kind))


@singledispatch
def said(block: Any) -> str:
    """Return all words of a block."""
    raise TypeError(type(block).__name__)


@said.register
def _(block: Heading) -> str:
    return block.text


@said.register
def _(block: Paragraph) -> str:
    return words((block.text,))


@said.register
def _(block: Prose) -> str:
    return block.html


@said.register
def _(block: Framed) -> str:
    return words(block.paragraphs)


@said.register
def _(block: Notes) -> str:
    return "\n".join([block.label, *filter(None, [words(block.paragraphs)])])


@said.register
def _(block: Bullets) -> str:
    return "\n".join(words(item) for item in block.items)


@said.register
def _(block: Facts) -> str:
    return "\n".join(f"{label}: {words((text,))}" for label, text in block.rows)


@said.register
def _(block: Table) -> str:
    rows = [words(cell) for group in block.groups for row in group.rows for cell in row]
    return "\n".join([*block.head, *(group.band for group in block.groups), *rows])


@said.register
def _(block: Sources) -> str:
    return words(block.items)


@said.register
def _(block: NoteLines) -> str:
    return block.label


def whole(sheet: Sheet) -> str:
    """Return every word of a sheet."""
    return "\n".join([sheet.kind, sheet.title, sheet.mark, sheet.head, *map(said, sheet.blocks), *sheet.foot])
