"""Days as tokens, so that FTS5 can answer "not after" and "not before".

A record's first day is kept as its year, its month and itself (``+y<2022``, ``+m<2022-09``,
``+d<2022-09-27``), its last day likewise with ``>``. "Not after 2022-09-27" is then one of the years
before 2022, of the months of 2022 before September, or of the days of that month up to the 27th.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from kzref.domain import InvalidValue, When
from kzref.search.expression import Expression, any_of, both, either, token

UNDATED = "+undated"
_FIRST, _LAST = "<", ">"
_ALWAYS = "+always"  # and the side that is open
_END = "\U0010ffff"

Span = tuple[date | None, date | None]  # first and last day; None is an open end
TokensBetween = Callable[[str, str], Iterable[str]]  # tokens of a library from one to before another


@lru_cache(maxsize=5_000)
def date_tokens(when: When | None) -> tuple[str, ...]:
    """Return the tokens of a record's date."""
    if when is None:
        return (UNDATED,)
    tokens: list[str] = []
    for side, day in ((_FIRST, when.earliest), (_LAST, when.latest)):
        if day is None:
            tokens.append(_ALWAYS + side)
        else:
            iso = day.isoformat()
            tokens += (f"+y{side}{iso[:4]}", f"+m{side}{iso[:7]}", f"+d{side}{iso}")
    return tuple(tokens)


def between(span: Span, tokens: TokensBetween) -> Expression:
    """Return what matches the records whose date may lie in these days (both included)."""
    first, last = span
    return both(_reaching(_FIRST, last, tokens), _reaching(_LAST, first, tokens))


def begun_by(day: date | None, tokens: TokensBetween) -> Expression:
    """Return what matches the records that had begun by a day, and those without a date."""
    return either(_reaching(_FIRST, day, tokens), token(UNDATED))


def _reaching(side: str, day: date | None, tokens: TokensBetween) -> Expression:
    """Match first days not after a day, or last days not before it."""
    found = [_ALWAYS + side]
    iso = day.isoformat() if day else ""
    for letter, before, own in (("y", "", iso[:4]), ("m", iso[:5], iso[:7]), ("d", iso[:8], iso)):
        start = f"+{letter}{side}"
        if day is None:
            found += tokens(start, start + _END)
            break
        if side == _FIRST:
            found += tokens(start + before, start + own)
        else:
            found += tokens(start + own + " ", start + before + _END)
    if day is not None:
        found.append(f"+d{side}{iso}")
    return any_of(found)


def days(value: str) -> Span | None:
    """Return the first and last day of a date or a range; None when it is no date."""
    ends = re.split(r"\.\.|/|…", value.strip().rstrip("."), maxsplit=1)
    spans: list[Span] = []
    for end in ends:
        if not end.strip(" ."):
            spans.append((None, None))
            continue
        try:
            when = When(_iso(end.strip()))
        except InvalidValue:
            return None
        spans.append((when.earliest, when.latest))
    if value.strip().endswith("..") and len(ends) == 1:
        return spans[0][0], None
    first, last = spans[0][0], spans[-1][1]
    backwards = first is not None and last is not None and first > last
    return (spans[-1][0], spans[0][1]) if backwards else (first, last)


def _iso(text: str) -> str:
    """Return a date written 27.09.2022 or 09.2022 as 2022-09-27 or 2022-09."""
    match = re.fullmatch(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})", text)
    if match is None:
        return text
    day, month, year = match.groups()
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
