"""Show one record with its sources, doubts and what points to it."""

from __future__ import annotations

import argparse

from kzref.briefs import record_sheet
from kzref.cli import terminal
from kzref.cli.options import add_json, add_lang, open_library, today
from kzref.cli.record import say_record
from kzref.domain import to_plain


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("id")
    add_lang(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show a record; 1 when there is none with that id."""
    library = open_library(arguments)
    record = library.get(arguments.id)
    backlinks = library.pointing_to(record.id)
    if arguments.json:
        pointing = [{"relation": each.rel, "id": each.id, "kind": each.kind.value} for each in backlinks]
        terminal.write_json({"kind": record.kind.value, **to_plain(record), "pointing_to_it": pointing})
    else:
        sheet = record_sheet(record, library, library.meta, arguments.lang, today(), in_full=True)
        say_record(record, sheet, backlinks)
    return 0
