"""A library of the sample records, without an index, for the tests of this floor."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kzref.library.writing import creating
from tests.sample import small_library


def make_library(path: Path) -> Path:
    """Write the sample records, sorted by id."""
    records = sorted(small_library(), key=lambda each: each.id)
    with creating(path) as writer:
        writer.meta("test", date(2026, 3, 15), "q-a", "no digest")
        writer.records(enumerate(records, 1))
    return path
