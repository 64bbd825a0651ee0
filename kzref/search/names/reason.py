"""Why two spellings are one name: the letters that stand for each other."""

from __future__ import annotations

from functools import lru_cache

from kzref.search.names.keys import name_keys
from kzref.search.names.readings import Trace, letters_of, readings

_GAP = 0.6  # cost of a letter that only one spelling writes
_OTHER = 1.0


@lru_cache(maxsize=4_000)
def why_same(first: str, second: str) -> tuple[tuple[str, str], ...] | None:
    """Return the pairs of spellings that stand for one sound, None when the names share no key.

    Pairs that are plain at sight (m = м) and endings are left out, so the answer may be empty.
    """
    if name_keys(first).isdisjoint(name_keys(second)):
        return None
    left, right = readings(letters_of(first)), readings(letters_of(second))
    best = min(((_align(a, b)) for a in left for b in right), key=lambda found: found[0])
    pairs = [_difference(a, b) for a, b, sound in best[1] if _tells(a, b, sound)]
    return tuple(dict.fromkeys(pairs))


def _tells(first: str, second: str, sound: str) -> bool:
    if first == second or not first or not second or sound == "":
        return False
    return not (_plain(first, sound) and _plain(second, sound))


def _difference(first: str, second: str) -> tuple[str, str]:
    """Leave out letters that both begin with: tj and tzh differ in j and zh."""
    while len(first) > 1 and len(second) > 1 and first[0] == second[0]:
        first, second = first[1:], second[1:]
    return first, second


def _plain(piece: str, sound: str) -> bool:
    return piece == sound or (len(piece) == 1 and not piece.isascii() and sound.islower())


def _align(first: Trace, second: Trace) -> tuple[float, list[tuple[str, str, str]]]:
    """Pair the pieces of two readings at the least cost (classic table of edit distances)."""
    rows: list[list[tuple[float, int]]] = [[(0.0, 0)]]
    rows[0] += [(_GAP * j, 2) for j in range(1, len(second) + 1)]
    for i, (_, a) in enumerate(first, 1):
        row = [(_GAP * i, 1)]
        for j, (_, b) in enumerate(second, 1):
            both = rows[i - 1][j - 1][0] + (0.0 if a == b else _OTHER)
            row.append(min((both, 0), (rows[i - 1][j][0] + _GAP, 1), (row[j - 1][0] + _GAP, 2)))
        rows.append(row)
    return rows[-1][-1][0], _walk_back(rows, first, second)


def _walk_back(
    rows: list[list[tuple[float, int]]], first: Trace, second: Trace
) -> list[tuple[str, str, str]]:
    i, j, pairs = len(first), len(second), []
    while i or j:
        step = rows[i][j][1] if i and j else (1 if i else 2)
        if step == 0:
            i, j = i - 1, j - 1
            if first[i][1] == second[j][1]:
                pairs.append((first[i][0], second[j][0], first[i][1]))
        elif step == 1:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
