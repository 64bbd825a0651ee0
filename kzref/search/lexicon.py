"""The tokens that a library has, and in how many of its records each stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from kzref.search.analysis import SIGNS
from kzref.search.facets import facet_token

_KEPT_TOKENS = 5_000
_AT_ONCE = 500  # values bound to one statement
_END = "\U0010ffff"


class Lexicon:
    """The lexicon of one library; one connection, one thread."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._frequencies: dict[str, int] = {}

    def load(self, tokens: Iterable[str]) -> None:
        """Read in one go how frequent these tokens are."""
        missing = [token for token in dict.fromkeys(tokens) if token not in self._frequencies]
        if missing and len(self._frequencies) > _KEPT_TOKENS:
            self._frequencies.clear()
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            rows = self._connection.execute(
                f"SELECT token, df FROM search_lexicon WHERE token IN ({marks})",  # noqa: S608
                some,
            )
            self._frequencies.update(dict.fromkeys(some, 0))
            self._frequencies.update(rows.fetchall())

    def frequency(self, token: str) -> int:
        """Return in how many records a token stands."""
        if token not in self._frequencies:
            self.load((token,))
        return self._frequencies[token]

    def held(self, tokens: Iterable[str]) -> list[str]:
        """Return those of the tokens that some record has."""
        return [token for token in tokens if self.frequency(token)]

    def entries(self, start: str, end: str | None = None, most: int = -1) -> list[tuple[str, int]]:
        """Return the tokens from ``start`` to before ``end`` (by default all that begin so), with the
        number of their records, in their order."""
        rows = self._connection.execute(
            "SELECT token, df FROM search_lexicon WHERE token >= ? AND token < ? LIMIT ?",
            (start, start + _END if end is None else end, most),
        )
        found: list[tuple[str, int]] = rows.fetchall()
        return found

    def tokens(self, start: str, end: str | None = None, most: int = -1) -> list[str]:
        """Return the same tokens without their numbers."""
        return [token for token, _ in self.entries(start, end, most)]

    def words_like(self, pattern: str, most: int) -> list[str]:
        """Return the exact words that a pattern of letters, ``*`` and ``?`` fits."""
        start = re.split(r"[*?]", pattern)[0]
        rows = self._connection.execute(
            "SELECT token FROM search_lexicon WHERE token >= ? AND token < ? AND token GLOB ? "
            "AND instr(?, substr(token, 1, 1)) = 0 LIMIT ?",
            (start, start + _END, pattern.replace("[", "[[]"), SIGNS, most),
        )
        return [word for (word,) in rows.fetchall()]

    def values(self, name: str) -> list[str]:
        """Return every value of a facet."""
        start = facet_token(name, "")
        return [token.removeprefix(start) for token in self.tokens(start)]
