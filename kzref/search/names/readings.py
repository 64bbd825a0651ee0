"""Reading a written name as classes of sound, in every way a writing habit allows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, product

from kzref.search.fold import one_script, strip_marks
from kzref.search.names.tables import CYRILLIC, SYSTEMS, Readings, Table

# What is written and the class it is read as, letter by letter.
Trace = tuple[tuple[str, str], ...]

MOST_READINGS = 12  # of one habit; a longer name is read in its first ways only
MAX_LETTERS = 40
_APART = re.compile(r"[\s'’‘ʼʹʺ`´\-‐‑.]+")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_FRONT = frozenset("eiyéèêëíìî")


def letters_of(name: str) -> str:
    """Return a name's letters in one script and lower case, without signs between them."""
    if name.isascii() and name.isalpha():
        return name[:MAX_LETTERS].lower()
    text = one_script(unicodedata.normalize("NFC", name[: 2 * MAX_LETTERS])).casefold()
    return _APART.sub("", unicodedata.normalize("NFC", text))[:MAX_LETTERS]


def is_cyrillic(text: str) -> bool:
    """Tell whether a text holds a Cyrillic letter."""
    return bool(_CYRILLIC.search(text))


def sounds(letters: str) -> frozenset[str]:
    """Return every way to read the letters (as :func:`letters_of` gives them) as classes."""
    found: set[str] = set()
    for table in _tables(letters):
        pieces = table.cut.findall(letters)
        found.update(map("".join, islice(product(*_classes(pieces, table)), MOST_READINGS)))
    return frozenset(found)


@lru_cache(maxsize=2_000)
def readings(letters: str) -> tuple[Trace, ...]:
    """Return the same readings with what is written beside each class, for explaining them."""
    found: dict[Trace, None] = {}
    for table in _tables(letters):
        pieces = table.cut.findall(letters)
        for classes in islice(product(*_classes(pieces, table)), MOST_READINGS):
            found[tuple(zip(pieces, classes, strict=True))] = None
    return tuple(found)


def _tables(letters: str) -> tuple[Table, ...]:
    return (CYRILLIC,) if is_cyrillic(letters) else SYSTEMS


def _classes(pieces: list[str], table: Table) -> list[Readings]:
    held = table.classes
    found = []
    for at, piece in enumerate(pieces):
        classes = None
        if at + 1 < len(pieces) and pieces[at + 1][0] in _FRONT:
            classes = held.get(piece + "^")
        found.append(classes or held.get(piece) or _bare(piece, held))
    return found


def _bare(letter: str, held: dict[str, Readings]) -> Readings:
    """Read a letter with a sign that the habit does not know as the bare letter."""
    bare = strip_marks(letter)
    return held.get(bare) or (letter if letter.isalnum() else "",)
