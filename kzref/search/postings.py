"""Posting lists: in which records a token stands, and how much it weighs in each.

A weight is a level from 0 to 7, the eighths of BM25's saturated term frequency. A rare token is a
list of numbers (record * 8 + level) in ascending order, with the compressed set of the records before
it when the list is long; a common one is four compressed sets: the records, and the three bits of
their levels.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from kzref.search.bits import Docs, docs_from, each_doc

LEVELS = 8
_SPARSE, _DENSE, _RAW, _LISTED = 0, 1, 2, 3
_LONG = 128  # entries; from here on unpacking a set is faster than setting its bits one by one
_COMPRESSION = 1


def encode(entries: array[int], size: int) -> bytes:
    """Return the stored form of ``record * 8 + level`` entries in ascending order."""
    if len(entries) * 48 < size or len(entries) < 4:
        held = entries
        if sys.byteorder == "big":
            entries = array("I", entries)
            entries.byteswap()
        if len(entries) < _LONG:
            return bytes((_SPARSE,)) + entries.tobytes()
        members = docs_from([entry >> 3 for entry in held], size)
        packed = zlib.compress(members.to_bytes((size >> 3) + 1, "little"), _COMPRESSION)
        return bytes((_LISTED,)) + len(packed).to_bytes(4, "little") + packed + entries.tobytes()
    levels = bytearray(size)
    for entry in entries:
        levels[entry >> 3] = entry & 7 | 8
    # As digits of a number in base 2, highest record first, a set is read by one call in C.
    levels.reverse()
    planes = [int(levels.translate(digits), 2) for digits in _PLANE_DIGITS]
    return _dense([plane.to_bytes((size >> 3) + 1, "little") for plane in planes], size)


_PLANE_DIGITS = tuple(
    bytes(ord("1") if level & 8 and level & bit else ord("0") for level in range(256)) for bit in (8, 4, 2, 1)
)


def encode_halves(docs: Docs, heavy: Docs, size: int) -> bytes:
    """Return the stored form of records of which some have level 5, the others 2."""
    planes = (docs, heavy, docs & ~heavy, heavy)
    return _dense([plane.to_bytes((size >> 3) + 1, "little") for plane in planes], size)


def _dense(planes: Sequence[bytes | bytearray], size: int) -> bytes:
    if size <= 4096:  # small enough to be read as it is
        return bytes((_RAW,)) + b"".join(planes)
    packed = [_packed(plane) for plane in planes]
    lengths = b"".join(len(each).to_bytes(4, "little") for each in packed)
    return bytes((_DENSE,)) + lengths + b"".join(packed)


def _packed(plane: bytes | bytearray) -> bytes:
    """Compress a set where that saves at least half; reading it costs more than the disk it saves."""
    small = zlib.compress(plane, _COMPRESSION)
    return small if 2 * len(small) < len(plane) else bytes(plane)


def _lightness(entry: int) -> int:
    return 7 - (entry & 7)


class Postings:
    """One token's records and levels, decoded as far as it is needed."""

    __slots__ = ("_docs", "_levels", "_planes", "_raw", "df", "size")

    def __init__(self, df: int, raw: bytes, size: int) -> None:
        self.df = df
        self.size = size
        self._raw = raw
        self._docs: Docs | None = None
        self._levels: dict[int, int] | None = None
        self._planes: tuple[bytes, ...] | None = None

    @classmethod
    def of(cls, docs: Docs, size: int, level: int) -> Postings:
        """Return the same level for each of these records."""
        return cls.of_two(docs, level, 0, level, size)

    @classmethod
    def of_two(cls, docs: Docs, level: int, others: Docs, higher: int, size: int) -> Postings:
        """Return one level for some records and a higher one for others."""
        pairs = [(doc, level) for doc in each_doc(docs)] + [(doc, higher) for doc in each_doc(others)]
        numbers = array("I", (doc << 3 | each for doc, each in sorted(pairs)))
        made = cls(len(numbers), encode(numbers, size), size)
        made._docs = docs | others
        return made

    @property
    def docs(self) -> Docs:
        """Return the records."""
        if self._docs is None:
            if self._raw[0] == _LISTED:
                self._docs = int.from_bytes(zlib.decompress(self._raw[5 : self._list_start()]), "little")
            elif self._raw[0] == _SPARSE:
                data = bytearray((self.size >> 3) + 1)
                for entry in self._entries():
                    data[entry >> 6] |= 1 << (entry >> 3 & 7)
                self._docs = int.from_bytes(data, "little")
            else:
                self._docs = int.from_bytes(self._plane(0), "little")
        return self._docs

    @property
    def is_rare(self) -> bool:
        """Tell whether the records are listed, heaviest first."""
        return self._raw[0] in (_SPARSE, _LISTED)

    def heaviest(self) -> Iterable[int]:
        """Return the records of a rare token, heaviest first."""
        return [entry >> 3 for entry in sorted(self._entries(), key=_lightness)]

    def heavy(self, least: int) -> Docs:
        """Return the records of a common token with at least level 4, or 6."""
        high = int.from_bytes(self._plane(1), "little")
        return high & int.from_bytes(self._plane(2), "little") if least == 6 else high

    def levels(self, docs: list[int]) -> list[int]:
        """Return the level in each of these records, -1 where the token does not stand."""
        if self._raw[0] == _LISTED:
            return self._levels_listed(docs)
        if self._raw[0] == _SPARSE:
            if self._levels is None:
                self._levels = {entry >> 3: entry & 7 for entry in self._entries()}
            held = self._levels
            return [held.get(doc, -1) for doc in docs]
        if self._planes is None:
            self._planes = tuple(self._plane(number) for number in range(4))
        members, high, middle, low = self._planes
        found = []
        for doc in docs:
            at, bit = doc >> 3, 1 << (doc & 7)
            if members[at] & bit:
                found.append(
                    (4 if high[at] & bit else 0)
                    + (2 if middle[at] & bit else 0)
                    + (1 if low[at] & bit else 0)
                )
            else:
                found.append(-1)
        return found

    def _levels_listed(self, docs: list[int]) -> list[int]:
        entries = self._entries()
        entries.append(0xFFFF_FFFF)  # so that a place past the end holds no record
        found = []
        for doc in docs:
            entry = entries[bisect_left(entries, doc << 3)]
            found.append(entry & 7 if entry >> 3 == doc else -1)
        return found

    def _list_start(self) -> int:
        return 5 + int.from_bytes(self._raw[1:5], "little")

    def _entries(self) -> array[int]:
        entries = array("I")
        entries.frombytes(self._raw[self._list_start() if self._raw[0] == _LISTED else 1 :])
        if sys.byteorder == "big":
            entries.byteswap()
        return entries

    def _plane(self, number: int) -> bytes:
        raw = self._raw
        if raw[0] == _RAW:
            width = (self.size >> 3) + 1
            return raw[1 + number * width : 1 + (number + 1) * width]
        lengths = [int.from_bytes(raw[1 + 4 * at : 5 + 4 * at], "little") for at in range(4)]
        start = 17 + sum(lengths[:number])
        plane = raw[start : start + lengths[number]]
        return plane if lengths[number] == (self.size >> 3) + 1 else zlib.decompress(plane)
