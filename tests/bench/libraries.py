"""Whole libraries for the window to open: that of the corpus, and synthetic ones."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from kzref import paths
from kzref.domain import Record, from_plain
from kzref.library.writing import creating
from kzref.search import Document
from kzref.search.index import write_index
from tests.bench.measured import LeftOutError
from tests.bench.records import records

_BATCH = 5_000


def corpus_library(folder: Path) -> Path:
    """Return the library of the corpus; where it is missing or of another version, one built anew."""
    if _kzref("doctor") == 0:
        return paths.library()
    path = folder / "library.sqlite"
    if _kzref("build", "--out", str(path)) != 0:
        raise LeftOutError("there is no usable library, and none can be built (make check says why)")
    return path


def _kzref(*arguments: str) -> int:
    command = [sys.executable, "-m", "kzref", *arguments]
    return subprocess.run(command, capture_output=True, check=False).returncode


def make_library(path: Path, count: int) -> Path:
    """Write a library of so many records, every one a source in its reader, all kinds in its search."""
    made = list(records(count))
    with creating(path) as writer:
        writer.meta("bench", date(2026, 3, 15), made[0].id, "none")
        for start in range(0, count, _BATCH):
            batch = made[start : start + _BATCH]
            writer.records((start + at, _record(each)) for at, each in enumerate(batch, 1))
        write_index(writer.raw, made, (), ())
    return path


def _record(document: Document) -> Record:
    return from_plain(
        {
            "kind": "source", "id": document.id, "type": "press", "outlet": "Bench",
            "title": {text.lang.value: text.title for text in document.texts},
            "body": {text.lang.value: text.body for text in document.texts},
            "verification": "secondary", "verified_on": "2026-03-15", "review_due": "2026-09-15",
        }
    )  # fmt: skip
