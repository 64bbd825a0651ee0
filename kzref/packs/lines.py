"""Canonical JSON Lines: one record a line, in library order, same records same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kzref.domain import Force, InvalidValue, Kind, Record, from_json, to_json
from kzref.errors import Refused

MAX_LINE = 2_000_000  # bytes; the longest honest record has a few ten thousand


def in_library_order(records: Iterable[Record]) -> list[Record]:
    """Sort by kind, then legal force, then id: the order in which a library stores and lists them."""
    kinds, weakest = list(Kind), len(Force)
    return sorted(
        records,
        key=lambda each: (kinds.index(each.kind), each.force.rank if each.force else weakest, each.id),
    )


def to_lines(records: Iterable[Record]) -> bytes:
    """Return the records as UTF-8 JSON Lines."""
    return "".join(f"{to_json(record)}\n" for record in records).encode()


def from_lines(data: bytes) -> Iterator[Record]:
    """Read JSON Lines back; raises :class:`Refused` naming the first line that is not a record."""
    for number, line in enumerate(data.split(b"\n")[:-1], 1):
        if len(line) > MAX_LINE:
            raise Refused("Line {number} is longer than any record.", number=number)
        try:
            yield from_json(line.decode())
        except (InvalidValue, UnicodeDecodeError) as error:
            raise Refused("Line {number} is not a record: {reason}", number=number, reason=error) from error
