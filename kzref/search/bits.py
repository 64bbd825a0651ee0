"""Sets of records as whole numbers: bit *n* is record *n*. Python adds, counts and compares them in C."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

Docs = int

_CHUNK = 256  # bytes looked at together


def docs_from(numbers: Iterable[int], size: int) -> Docs:
    """Return the set of these record numbers, each below ``size``."""
    data = bytearray((size >> 3) + 1)
    for number in numbers:
        data[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(data, "little")


def each_doc(docs: Docs) -> Iterator[int]:
    """Yield the record numbers in ascending order."""
    data = docs.to_bytes((docs.bit_length() + 7) >> 3, "little")
    for start in range(0, len(data), _CHUNK):
        chunk = int.from_bytes(data[start : start + _CHUNK], "little")
        if not chunk:
            continue
        digits, base = bin(chunk)[:1:-1], start << 3
        at = digits.find("1")
        while at >= 0:
            yield base + at
            at = digits.find("1", at + 1)


def first_docs(docs: Docs, most: int) -> list[int]:
    """Return the first record numbers, at most so many."""
    return list(islice(each_doc(docs), most))


def all_docs(size: int) -> Docs:
    """Return the set of all records."""
    return (1 << size) - 1
