"""Writing to the terminal: plain text that fits its width, JSON, progress."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from kzref.domain import Lang

MAX_WIDTH = 100  # longer lines are hard to read


def width() -> int:
    """Return how many characters a line may have."""
    return min(shutil.get_terminal_size((88, 24)).columns, MAX_WIDTH)


def default_lang() -> Lang:
    """Return the language of the user's environment, English when it is none of ours."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return next((lang for lang in Lang if named.lower().startswith(lang.value)), Lang.EN)


def prepare_streams() -> None:
    """Let nothing fail on a terminal that lacks a letter: it shows ? instead."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def write(line: str = "") -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{printable(line)}\n")


def complain(sentence: str) -> None:
    """Write a sentence to standard error."""
    sys.stderr.write(f"{printable(sentence)}\n")


def printable(text: str) -> str:
    """Return the text without control characters, which could drive a terminal; every space a plain one."""
    return "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter.isprintable() or letter in "\n\t\u00ad":
        return letter
    return " " if letter.isspace() else ""


def write_json(value: Any) -> None:
    """Write a value as readable JSON with sorted keys left as they are given."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def wrapped(text: str, indent: str = "", first: str | None = None) -> Iterator[str]:
    """Yield lines that fit the width; each line of the text is a paragraph."""
    lead = indent if first is None else first
    for paragraph in text.split("\n"):
        yield from textwrap.wrap(
            paragraph, width(), initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False
        ) or [""]
        lead = indent


def write_wrapped(text: str, indent: str = "", first: str | None = None) -> None:
    """Write a text in lines that fit the width."""
    for line in wrapped(text, indent, first):
        write(line)


def progress_line() -> Callable[[str, int, int], None]:
    """Return a progress callback that keeps one line on a terminal, and is silent elsewhere."""
    if not sys.stderr.isatty():
        return lambda what, done, total: None

    def tell(what: str, done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        sys.stderr.write(f"\r{what}: {done} of {total}{end}")
        sys.stderr.flush()

    return tell
