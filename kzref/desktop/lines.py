"""Styled lines as plain values: what a list entry or a table cell shows, before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Style(Enum):
    """The looks a line of text can have."""

    KIND = auto()
    TITLE = auto()
    NARROW = auto()  # a title where there is little room
    BODY = auto()
    STRONG = auto()
    QUIET = auto()
    WHY = auto()
    QUOTE = auto()
    STATED = auto()
    OMITTED = auto()
    DENIED = auto()
    UNKNOWN = auto()
    DOUBT = auto()


class Mark(Enum):
    """What is said about a stretch of a line; each can be told apart without colour."""

    FOUND = auto()  # bold on a tinted ground
    ADDED = auto()  # underlined
    CHANGED = auto()  # underlined with dashes
    DROPPED = auto()  # struck through


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in one style; ``marks`` are (first character, length, mark)."""

    text: str
    style: Style = Style.BODY
    marks: tuple[tuple[int, int, Mark], ...] = ()


Lines = tuple[Line, ...]


def plain_text(lines: Lines) -> str:
    """Return the text alone, for copying and for screen readers."""
    return "\n".join(line.text for line in lines)
