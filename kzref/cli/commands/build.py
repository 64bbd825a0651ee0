"""Build a library from the corpus, beside the old one, and switch it in."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from kzref import paths
from kzref.cli import terminal
from kzref.publish import build_library, check, write_records


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--corpus", type=Path, metavar="DIR", default=paths.corpus(), help="another corpus folder"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write the library")
    parser.add_argument("--records", type=Path, metavar="FILE", help="also write the records as JSON Lines")


def run(arguments: argparse.Namespace) -> int:
    """Check and build; refuses a corpus with faults (exit code 3)."""
    tell = terminal.progress_line()
    today = datetime.now(UTC).date()
    checked = check(arguments.corpus, today, lambda done, total: tell("reading", done, total))
    out = arguments.out or arguments.library
    build_library(checked, out, tell)
    if arguments.records:
        write_records(checked, arguments.records)
    edition = checked.corpus.edition
    count = len(checked.corpus.records)
    built = f"Built {out.name}: {count} records, corpus {edition.version}"
    terminal.write(f"{built}, base of {edition.base_date}.")
    return 0
