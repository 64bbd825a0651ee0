"""What FTS5 is asked, built from parts: each part is the text of an FTS5 expression.

``NOTHING`` and ``EVERY`` are worked out here, so that an expression never holds a part that cannot
change it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kzref.search.analysis import BEGINNING, LONGEST_BEGINNING

Expression = str

NOTHING: Expression = ""
EVERY: Expression = '"+"'  # the token that each record has

_QUOTED = re.compile('"([^"]*)"')
_BRACKETS = str.maketrans("", "", "()")


def token(text: str) -> Expression:
    """Return what matches the records with a token."""
    return '"' + text.replace('"', '""') + '"'


def is_token(expression: Expression) -> bool:
    """Tell whether an expression asks for one token alone."""
    return expression.count('"') == 2 and expression.endswith('"')


def token_of(expression: Expression) -> str | None:
    """Return the one token that an expression asks for; None for any other expression."""
    return expression[1:-1] if is_token(expression) and " " not in expression else None


def all_of(expression: Expression) -> list[str]:
    """Return the tokens that an expression asks for together; none when it asks for anything else."""
    between = set(_QUOTED.sub("", expression).translate(_BRACKETS).split())
    tokens = _QUOTED.findall(expression)
    return tokens if between <= {"AND"} and not any(" " in each for each in tokens) else []


def any_of(tokens: Iterable[str]) -> Expression:
    """Return what matches the records with one of these tokens."""
    return either(*map(token, tokens))


def beginning(start: str) -> Expression:
    """Return what matches the records with a word that begins so."""
    return token(BEGINNING + start) if len(start) <= LONGEST_BEGINNING else token(start) + " *"


def sequence(words: list[str], slop: int) -> Expression:
    """Return what matches these words in this order, with at most ``slop - 1`` others between them all."""
    if slop > 1:
        return f"NEAR({' '.join(map(token, words))}, {slop})"
    return token(" ".join(words))


def both(*parts: Expression) -> Expression:
    """Return what matches where every part does."""
    if NOTHING in parts:
        return NOTHING
    return _joined(" AND ", (part for part in parts if part != EVERY)) or EVERY


def either(*parts: Expression) -> Expression:
    """Return what matches where one part does."""
    if len(parts) == 1:
        return parts[0]
    return EVERY if EVERY in parts else _joined(" OR ", (part for part in parts if part != NOTHING))


def maybe(part: Expression) -> Expression:
    """Return what matches every record, and weighs where a part matches."""
    return f"({part} OR {EVERY})" if part else EVERY


def without(part: Expression, other: Expression) -> Expression:
    """Return what matches where the first part does and the other does not."""
    if NOTHING in (part, other):
        return part
    return NOTHING if other in (part, EVERY) else f"({part} NOT {other})"


def inside(columns: str, part: Expression) -> Expression:
    """Return what matches inside these columns."""
    return f"({columns} : {part})" if part else NOTHING


def _joined(sign: str, parts: Iterable[Expression]) -> Expression:
    different = list(dict.fromkeys(parts))
    if len(different) < 2:
        return different[0] if different else NOTHING
    return f"({sign.join(different)})"
