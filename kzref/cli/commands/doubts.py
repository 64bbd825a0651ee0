"""List everything in the library that is unverified or doubtful."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzref.briefs import doubts_sheet, is_doubtful
from kzref.cli import terminal
from kzref.cli.options import add_json, add_lang, open_library, today
from kzref.cli.paper import save_sheet
from kzref.text import word


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_lang(parser)
    how = parser.add_mutually_exclusive_group()
    add_json(how)
    how.add_argument("--html", type=Path, metavar="FILE", help="write a page")
    how.add_argument("--pdf", type=Path, metavar="FILE", help="write a PDF")


def run(arguments: argparse.Namespace) -> int:
    """List the doubts; 1 when there are none."""
    library = open_library(arguments)
    records = list(library.everything())
    doubtful = [each for each in records if is_doubtful(each)]
    lang = arguments.lang
    if arguments.html or arguments.pdf:
        sheet = doubts_sheet(records, library.find, library.meta, lang, today())
        save_sheet(sheet, html=arguments.html, pdf=arguments.pdf)
    elif arguments.json:
        terminal.write_json(
            [
                {
                    "id": each.id,
                    "kind": each.kind.value,
                    "verification": each.verification.value,
                    "doubt": each.doubt.best(lang).text if each.doubt else None,
                }
                for each in doubtful
            ]
        )
    else:
        for each in doubtful:
            title = f"{each.title.best(lang).text} ({word(each.verification, lang)}, {each.id})"
            terminal.write_wrapped(title, "  ", "")
            if each.doubt:
                terminal.write_wrapped(each.doubt.best(lang).text, "    ")
    return 0 if doubtful else 1
