"""From a faultless corpus to canonical records and to a library."""

from __future__ import annotations

from pathlib import Path

from kzref.domain import Record
from kzref.errors import Refused
from kzref.packs import Contents, Progress, build, in_library_order, switch_in, to_lines
from kzref.publish.check import Checked


def contents_of(checked: Checked) -> Contents:
    """Return what a pack would carry; raises :class:`Refused` when the corpus has faults."""
    if checked.faults:
        first = checked.faults[0]
        count = len(checked.faults)
        raise Refused(
            "The corpus has {count} faults; nothing was built. The first: {first}"
            if count > 1
            else "The corpus has {count} fault; nothing was built. The first: {first}",
            count=count,
            first=first,
        )
    edition = checked.corpus.edition
    records: list[Record] = in_library_order(checked.corpus.records.values())
    return Contents(edition.version, edition.base_date, edition.opening, tuple(records))


def write_records(checked: Checked, out: Path) -> None:
    """Write the checked records as canonical JSON Lines, the content of a pack."""
    switch_in(out, to_lines(contents_of(checked).records))


def build_library(checked: Checked, out: Path, progress: Progress | None = None) -> None:
    """Build a library from a checked corpus beside the old one, and switch it in."""
    build(contents_of(checked), out, progress)
