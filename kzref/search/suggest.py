"""Spellings: words of the library near to one that is not in it."""

from __future__ import annotations

from kzref.search.store import Store

_SHORTEST = 4  # letters; below, everything is near to everything
_RU = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_EN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_TO_RUSSIAN = str.maketrans(_EN, _RU)
_TO_ENGLISH = str.maketrans(_RU, _EN)


def near_words(store: Store, word: str, distance: int, most: int) -> list[tuple[str, int]]:
    """Return words at most so many letters away, nearest and most frequent first.

    The first letter is taken to be right: mistyped ones are rare, and without it every word of the
    library would have to be compared.
    """
    if len(word) < 2 or not word.isalnum():
        return []
    letters = set(word)
    found = []
    for other, df in store.lexicon.entries(word[0]):
        if other == word or abs(len(other) - len(word)) > distance:
            continue
        if len(letters.symmetric_difference(other)) > 2 * distance:
            continue
        steps = edit_distance(word, other, distance)
        if steps <= distance:
            found.append((steps, -df, other))
    return [(other, -df) for _, df, other in sorted(found)[:most]]


def suggestion(store: Store, word: str) -> str | None:
    """Return the likeliest word of the library for one that is not in it, None when none is near."""
    swapped = other_keyboard(word)
    if swapped and store.lexicon.frequency(swapped):
        return swapped
    if len(word) < _SHORTEST:
        return None
    near = near_words(store, word, 1 if len(word) < 7 else 2, 1)
    return near[0][0] if near else None


def other_keyboard(word: str) -> str | None:
    """Return the word as the other keyboard would have typed it (dslfxf for выдача)."""
    other = word.translate(_TO_RUSSIAN if word.isascii() else _TO_ENGLISH)
    return other if other != word and other.isalpha() else None


def edit_distance(first: str, second: str, most: int) -> int:
    """Return how many letters must change, neighbours swapped counting one; ``most + 1`` when more."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and b == first[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
