"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime

from kzref.cli.terminal import default_lang
from kzref.domain import Kind, Lang
from kzref.library import Library


def day(text: str) -> date:
    """Read a day such as 2022-09-27."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2022-09-27") from error


def today() -> date:
    """Return the day where the user is."""
    return datetime.now(UTC).astimezone().date()


def positive(text: str) -> int:
    """Read a whole number from 1 up to 10,000."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10000")
    return int(text)


def add_lang(parser: argparse.ArgumentParser) -> None:
    """Add ``--lang``, by default the language of the environment."""
    parser.add_argument("--lang", type=Lang, choices=list(Lang), default=default_lang(), help="en, ru or kk")


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="write JSON, as documented in the README")


def add_kind(parser: argparse.ArgumentParser) -> None:
    """Add ``--kind``, which may be given several times."""
    parser.add_argument(
        "--kind", type=Kind, choices=list(Kind), action="append", default=[], help="only this kind"
    )


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """Add ``--as-of``."""
    parser.add_argument("--as-of", type=day, metavar="DATE", help="as things stood on that day")


def open_library(arguments: argparse.Namespace) -> Library:
    """Open the library that the command line names."""
    return Library.open(arguments.library)
