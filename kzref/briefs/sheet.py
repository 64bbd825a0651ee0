"""A sheet as a value: what stands on the paper and in which order, nothing about how it looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzref.domain import Lang


class Style(StrEnum):
    """How a run of words is set."""

    PLAIN = "plain"
    STRONG = "strong"
    ITALIC = "italic"
    QUOTE = "quote"  # somebody's exact words
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one style; plain text, never markup."""

    text: str
    style: Style = Style.PLAIN


Text = tuple[Run, ...]
Cell = tuple[Text, ...]  # paragraphs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the sheet; what follows belongs to it."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Prose:
    """A record's own text as safe HTML from :func:`kzref.text.render`."""

    html: str


@dataclass(frozen=True, slots=True)
class Framed:
    """What must not be missed: framed, never split between pages."""

    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """Paragraphs beside a rule: doubts, warnings, the other side of a lone claim."""

    label: str
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; numbered when the order matters or the numbers are referred to."""

    items: tuple[Cell, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what they say, without lines."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of a table under one band; a band without words is left out."""

    band: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head that is repeated on every page; ``shares`` are the widths, out of 100."""

    head: tuple[str, ...]
    shares: tuple[int, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """What everything rests on, numbered as the marks [1] refer to it; small."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class NoteLines:
    """Empty lines to write on by hand."""

    label: str
    count: int


Block = Heading | Paragraph | Prose | Framed | Notes | Bullets | Facts | Table | Sources | NoteLines


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A whole sheet in one language.

    ``mark`` and ``head`` stand at the top of every page with the page number, made from ``page``
    (a template with ``{page}`` and ``{pages}``); ``foot`` stands at the bottom of every page.
    """

    title: str
    kind: str
    lang: Lang
    mark: str
    head: str
    page: str
    foot: tuple[str, ...]
    blocks: tuple[Block, ...]


def run(text: str, style: Style = Style.PLAIN) -> Text:
    """Return a text of one run, empty for no words."""
    return (Run(text, style),) if text else ()


def joined(parts: tuple[Text, ...], by: str = " ") -> Text:
    """Return the parts that are not empty as one text."""
    held: list[Run] = []
    for part in parts:
        if part and held:
            held.append(Run(by))
        held.extend(part)
    return tuple(held)
