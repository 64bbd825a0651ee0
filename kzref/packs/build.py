"""From records to a library: tables and full-text index in one file, same records same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kzref.domain import Name, Record, Term
from kzref.library.writing import creating
from kzref.packs.documents import documents
from kzref.packs.durable import switched
from kzref.packs.lines import to_lines
from kzref.search.index import write_index

_BATCH = 500  # records written at once

Progress = Callable[[str, int, int], None]  # what is being done, done, in all; may raise to cancel


@dataclass(frozen=True, slots=True)
class Contents:
    """What a library is built from, its records in library order."""

    version: str
    base_date: date
    opening: str
    records: tuple[Record, ...]

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the canonical lines, in hexadecimal."""
        return hashlib.sha256(to_lines(self.records)).hexdigest()


def build(contents: Contents, out: Path, progress: Progress | None = None) -> None:
    """Build ``out`` beside the old file and switch it in.

    Raises :class:`kzref.errors.Refused` (read-only, disk full ...), and whatever ``progress``
    raises to cancel; the old library then stays as it was.
    """
    tell = progress or (lambda *_: None)
    records = contents.records
    total = len(records)
    with switched(out) as beside, creating(beside) as writer:
        writer.meta(contents.version, contents.base_date, contents.opening, contents.digest)
        for start in range(0, total, _BATCH):
            batch = list(enumerate(records[start : start + _BATCH], start + 1))
            writer.records(batch)
            tell("records", start + len(batch), total)
        names = [each for each in records if isinstance(each, Name)]
        terms = [each for each in records if isinstance(each, Term)]
        texts = documents(records, lambda done: tell("texts", done, total))
        write_index(writer.raw, texts, names, terms, lambda done: tell("index", done, total))
