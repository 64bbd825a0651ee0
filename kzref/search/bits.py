"""Sets of records as whole numbers: bit *n* is record *n*. Python adds, counts and compares them in C."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

Docs = int

_WINDOW_BITS = 8_192
_WINDOW = (1 << _WINDOW_BITS) - 1


def docs_from(numbers: Iterable[int], size: int) -> Docs:
    """Return the set of these record numbers, each below ``size``."""
    data = bytearray((size >> 3) + 1)
    for number in numbers:
        data[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(data, "little")


def each_doc(docs: Docs) -> Iterator[int]:
    """Yield the record numbers in ascending order."""
    # The first window alone, because often only the first few are wanted.
    yield from _ones(docs & _WINDOW, 0)
    yield from _ones(docs >> _WINDOW_BITS, _WINDOW_BITS)


def _ones(docs: Docs, base: int) -> Iterator[int]:
    if not docs:
        return
    digits = bin(docs)
    top = len(digits) - 1 + base
    at = digits.rfind("1", 2)
    while at >= 0:
        yield top - at
        at = digits.rfind("1", 2, at)


def first_docs(docs: Docs, most: int) -> list[int]:
    """Return the first record numbers, at most so many."""
    return list(islice(each_doc(docs), most))


def all_docs(size: int) -> Docs:
    """Return the set of all records."""
    return (1 << size) - 1
