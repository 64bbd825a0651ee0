"""One record on a terminal: what its sheet says, and where else it is used."""

from __future__ import annotations

from collections.abc import Sequence

from kzref.briefs import Sheet
from kzref.cli import terminal
from kzref.cli.blocks import say_blocks
from kzref.domain import Record
from kzref.library import Backlink
from kzref.text import catalogue, word


def say_record(record: Record, sheet: Sheet, backlinks: Sequence[Backlink]) -> None:
    """Write a record from its sheet, with its id, and what points to it."""
    lang = sheet.lang
    say = catalogue("cli", lang)
    terminal.write_wrapped(sheet.title)
    terminal.write_wrapped(f"{sheet.kind} · {record.id}")
    say_blocks(sheet.blocks)
    if backlinks:
        terminal.write(f"\n{say('Where else')}")
        for link in backlinks:
            terminal.write_wrapped(
                f"{word(link.kind, lang)}: {link.title.best(lang).text} ({link.id})", "     ", "   · "
            )
    terminal.write()
    for line in sheet.foot:
        terminal.write_wrapped(line)
