"""Write a sheet for a client: a question with both sides, or a record, as PDF or HTML."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzref.cli.options import add_lang, open_library, today
from kzref.cli.paper import write_sheet


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("id", help="a question or any other record")
    add_lang(parser)
    out = parser.add_mutually_exclusive_group(required=True)
    out.add_argument("--pdf", type=Path, metavar="FILE")
    out.add_argument("--html", type=Path, metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Write the sheet."""
    library = open_library(arguments)
    record = library.get(arguments.id)
    write_sheet(library, record, arguments.lang, today(), html=arguments.html, pdf=arguments.pdf)
    return 0
