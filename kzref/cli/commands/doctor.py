"""Say whether this installation is sound: SQLite, library, records, index, window."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
from collections.abc import Callable

from kzref import __version__
from kzref.cli import terminal
from kzref.cli.options import add_json, open_library
from kzref.domain import Lang, to_json
from kzref.errors import KzrefError, Refused
from kzref.library import Library, check_sqlite_version
from kzref.search import Engine, Request

Check = tuple[str, bool, str]  # name, sound, what was seen


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run every check; 3 when one fails."""
    checks = [("program", True, __version__), _checked("sqlite", _sqlite)]
    try:
        library = open_library(arguments)
    except KzrefError as error:
        checks.append(("library", False, str(error)))
    else:
        checks.append(("library", True, f"{library.meta.corpus_version}, base of {library.meta.base_date}"))
        checks.append(_checked("records", lambda: _records(library)))
        checks.append(_checked("index", lambda: _index(library)))
    window = importlib.util.find_spec("PySide6") is not None
    checks.append(
        ("window", window, "Qt is installed" if window else "Qt is not installed; the commands work")
    )
    # A machine without a window is still sound: every ability exists as a command.
    ok = all(sound for name, sound, _ in checks if name != "window")
    if arguments.json:
        seen = [{"name": name, "ok": sound, "detail": detail} for name, sound, detail in checks]
        terminal.write_json({"ok": ok, "checks": seen})
    else:
        for name, sound, detail in checks:
            terminal.write_wrapped(f"{name}: {detail}", "        ", "ok      " if sound else "FAULT   ")
    return 0 if ok else 3


def _checked(name: str, look: Callable[[], str]) -> Check:
    try:
        return name, True, look()
    except KzrefError as error:
        return name, False, str(error)


def _sqlite() -> str:
    return check_sqlite_version()


def _records(library: Library) -> str:
    digest = hashlib.sha256()
    count = 0
    for record in library.everything():
        digest.update(f"{to_json(record)}\n".encode())
        count += 1
    if digest.hexdigest() != library.meta.digest:
        raise Refused("The records are not the ones the library was built from. Build or install it anew.")
    return f"{count} records, unaltered"


def _index(library: Library) -> str:
    total = Engine(library.connection()).search(Request("", lang=Lang.EN, limit=1)).total
    if total != sum(library.meta.counts.values()):
        raise Refused("The index does not hold every record. Build or install the library anew.")
    return f"{total} records can be found"
