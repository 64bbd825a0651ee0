"""Lay the claims on a question, or 2 to 6 records, side by side."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from kzref.cli import terminal
from kzref.cli.comparison import say_comparison
from kzref.cli.options import add_as_of, add_json, add_lang, open_library, today
from kzref.cli.paper import write_sheet
from kzref.compare import Comparison, lay_out, lay_out_records, to_plain
from kzref.domain import Question
from kzref.errors import Usage
from kzref.library import Library


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "id", nargs="*", help="a question, or 2 to 6 records; without one, the opening question"
    )
    add_lang(parser)
    add_as_of(parser)
    how = parser.add_mutually_exclusive_group()
    add_json(how)
    how.add_argument("--html", type=Path, metavar="FILE", help="write a page")
    how.add_argument("--pdf", type=Path, metavar="FILE", help="write a PDF")


def run(arguments: argparse.Namespace) -> int:
    """Lay out and write the comparison."""
    library = open_library(arguments)
    comparison = laid_out(library, arguments.id, arguments.as_of)
    if arguments.json:
        terminal.write_json(to_plain(comparison, arguments.lang))
    elif arguments.html or arguments.pdf:
        write_sheet(library, comparison, arguments.lang, today(), html=arguments.html, pdf=arguments.pdf)
    else:
        say_comparison(comparison, library.meta, arguments.lang, today())
    return 0


def laid_out(library: Library, ids: list[str], as_of: date | None) -> Comparison:
    """Return the comparison of a question's claims or of chosen records."""
    records = [library.get(each) for each in ids or [library.meta.opening]]
    first = records[0]
    if len(records) > 1:
        if as_of is not None:
            raise Usage("--as-of goes with a question.")
        return lay_out_records(records, library.find)
    if not isinstance(first, Question):
        raise Usage(
            "{id} is a {kind}; name a question, or 2 to 6 records.", id=first.id, kind=first.kind.value
        )
    return lay_out(first, library.claims_of(first.id), library.find, as_of=as_of)
