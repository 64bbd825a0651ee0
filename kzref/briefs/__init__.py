"""Sheets for paper: what is chosen becomes one document value, and that becomes HTML."""

from kzref.briefs.doubts import doubts_sheet, is_doubtful
from kzref.briefs.html import to_html
from kzref.briefs.ports import Base, Find, Shelf
from kzref.briefs.question import question_sheet
from kzref.briefs.records import record_sheet
from kzref.briefs.sheet import (
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
    Run,
    Sheet,
    Sources,
    Style,
    Table,
    Text,
    joined,
    run,
)

__all__ = [
    "Base", "Block", "Bullets", "Cell", "Facts", "Find", "Framed", "Group", "Heading", "NoteLines", "Notes",
    "Paragraph", "Prose", "Run", "Sheet", "Shelf", "Sources", "Style", "Table", "Text",
    "doubts_sheet", "is_doubtful", "joined", "question_sheet", "record_sheet", "run", "to_html",
]  # fmt: skip
