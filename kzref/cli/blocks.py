"""The blocks of a sheet on a terminal: the same words as on paper, in lines that fit."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from kzref.briefs import (
    Block,
    Bullets,
    Cell,
    Facts,
    Framed,
    Group,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Sources,
    Table,
    Text,
)
from kzref.cli.terminal import write, write_wrapped
from kzref.text import plain_of_html

_BESIDE = "  │ "  # stands beside what must not be missed


def say_blocks(blocks: Iterable[Block]) -> None:
    """Write the blocks in their order."""
    for block in blocks:
        _say(block)


def _words(text: Text) -> str:
    return "".join(run.text for run in text)


def _lines(cell: Cell) -> str:
    return "\n".join(map(_words, cell))


@singledispatch
def _say(block: object) -> None:
    raise TypeError(f"no lines for {type(block).__name__}")


@_say.register
def _(block: Heading) -> None:
    write(f"\n{block.text}")


@_say.register
def _(block: Paragraph) -> None:
    write()
    write_wrapped(_words(block.text))


@_say.register
def _(block: Prose) -> None:
    write()
    write_wrapped(plain_of_html(block.html))


@_say.register
def _(block: Framed) -> None:
    write()
    for text in block.paragraphs:
        write_wrapped(_words(text), _BESIDE)


@_say.register
def _(block: Notes) -> None:
    write(f"\n{block.label}")
    for text in block.paragraphs:
        write_wrapped(_words(text), _BESIDE)


@_say.register
def _(block: Bullets) -> None:
    write()
    _say_items(map(_lines, block.items), numbered=block.numbered)


@_say.register
def _(block: Facts) -> None:
    write()
    for label, text in block.rows:
        write_wrapped(f"{label}: {_words(text)}", "    ", "")


@_say.register
def _(block: Table) -> None:
    for group in block.groups:
        _say_group(group, block.head)


def _say_group(group: Group, head: tuple[str, ...]) -> None:
    if group.band:
        write(f"\n{group.band}")
    for first, *others in group.rows:
        write()
        write_wrapped(_lines(first), "    ", "  ")
        for label, cell in zip(head[1:], others, strict=True):
            if cell:
                write_wrapped(f"{label}: {_lines(cell)}", "      ", "    ")


@_say.register
def _(block: Sources) -> None:
    _say_items(map(_words, block.items), numbered=True)


@_say.register
def _(block: NoteLines) -> None:
    """Say nothing: there is no pen on a terminal."""


def _say_items(items: Iterable[str], *, numbered: bool) -> None:
    for number, item in enumerate(items, 1):
        write_wrapped(item, "     ", f"{number:3}. " if numbered else "   · ")
