"""Reading the index: what FTS5 matches, what records are counted by, and what hits show."""

from __future__ import annotations

import json
import math
import sys
from array import array
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Any

from kzref.errors import Refused
from kzref.search.damage import damaged
from kzref.search.expression import EVERY, NOTHING, Expression, all_of, is_token, token_of
from kzref.search.facets import Classes
from kzref.search.lexicon import Lexicon
from kzref.search.schema import COLUMNS, FORMAT
from kzref.search.terms import Glossary

Scored = list[tuple[int, float]]  # record and points

_PAGE_CACHE = 32_768  # KiB at most; a small library needs less
_SMALL = 2_000  # records of a library in which any number is few
_FEW = 300  # records; in a larger one, so many are looked at one by one
_KEPT_FIRST = 64
# One row with all of them: each row more would cost a turn of Python's lock beside a busy window.
_DOCS = (
    "SELECT json_group_array(rowid) FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? LIMIT ?)"
)
_SCORED = (
    f"SELECT rowid, -bm25(search_words, {', '.join(map(str, COLUMNS.values()))}) "  # noqa: S608
    "FROM search_words WHERE search_words MATCH ? "
    # The plus keeps SQLite from asking FTS5 for one record at a time.
    "AND (? IS NULL OR +rowid IN (SELECT value FROM json_each(?))) LIMIT ?"
)


class Store:
    """The search tables of one library; one connection, one thread."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.lexicon = Lexicon(connection)
        connection.execute(f"PRAGMA cache_size = -{_PAGE_CACHE}")
        if int(self._meta("format")) != FORMAT:
            raise Refused("The index of this library is of another version; build the library again.")
        self.size = int(self._meta("size"))
        self.few = max(_FEW, self.size) if self.size <= _SMALL else _FEW
        self.weights = _numbers("H", self._meta("weights"))
        self.glossary = Glossary.from_json(self._meta("glossary").decode())
        self._first: dict[Expression, list[int]] = {}
        self._scored: dict[Expression, Scored] = {}

    def _meta(self, name: str) -> bytes:
        row = self._connection.execute("SELECT value FROM search_meta WHERE name = ?", (name,)).fetchone()
        if row is None or not isinstance(row[0], bytes):
            raise Refused("The index of this library is incomplete; build the library again.")
        return row[0]

    # ------------------------------------------------------------ the full-text table

    def first(self, expression: Expression) -> list[int]:
        """Return the records an expression matches, the best by law and kind first: ``few`` and one more."""
        if expression not in self._first:
            self._remember(expression, self.docs(expression, self.few + 1))
        return self._first[expression]

    def _remember(self, expression: Expression, first: list[int], scored: Scored | None = None) -> None:
        if len(self._first) > _KEPT_FIRST:
            self._first.clear()
            self._scored.clear()
        self._first[expression] = first
        if scored is not None:
            self._scored[expression] = scored

    def has(self, expression: Expression, number: int = 1) -> bool:
        """Tell whether an expression matches so many records, no more than ``few`` and one."""
        known = self._known(expression)
        if known is None and number == 1 and self._is_likely_few(expression):
            self.scored_if_few(expression)  # what is looked for like this is ranked next
        return (len(self.first(expression)) if known is None else known) >= number

    def is_many(self, expression: Expression) -> bool:
        """Tell whether an expression matches more records than are looked at one by one."""
        return self.has(expression, self.few + 1)

    def count(self, expression: Expression) -> int:
        """Return how many records an expression matches."""
        known = self._known(expression)
        if known is not None:
            return known
        if not self.is_many(expression):
            return len(self.first(expression))
        row = self._connection.execute(
            "SELECT count(*) FROM search_words WHERE search_words MATCH ?", (expression,)
        ).fetchone()
        return int(row[0])

    def _known(self, expression: Expression) -> int | None:
        """Return how many records an expression matches where the lexicon tells, else None."""
        if expression in (NOTHING, EVERY):
            return self.size if expression else 0
        one = token_of(expression)
        return None if one is None else self.lexicon.frequency(one)

    def _is_likely_few(self, expression: Expression) -> bool:
        """Guess, without asking FTS5, whether an expression matches no more than ``few`` records."""
        tokens = all_of(expression)
        if not tokens:
            return is_token(expression)  # a phrase
        shares = (self.lexicon.frequency(each) / self.size for each in tokens)
        return math.prod(shares) * self.size <= self.few / 2

    def scored_if_few(self, expression: Expression) -> Scored | None:
        """Return every record that matches with its score; None when they are many."""
        if expression not in self._scored:
            known = self._known(expression)
            likely = self._is_likely_few(expression) if known is None else known <= self.few
            if not likely and len(self.first(expression)) > self.few:
                return None
            scored = self.scored(expression, self.few + 1)
            self._remember(expression, [doc for doc, _ in scored], scored)
        scored = self._scored[expression]
        return scored if len(scored) <= self.few else None

    def docs(self, expression: Expression, most: int = -1) -> list[int]:
        """Return the same records, as many as wanted; -1 for all."""
        if expression in (NOTHING, EVERY):
            return list(range(self.size if most < 0 else min(most, self.size))) if expression else []
        row = self._connection.execute(_DOCS, (expression, most)).fetchone()
        found: list[int] = json.loads(row[0])
        return found

    def scored(self, expression: Expression, most: int = -1, among: Collection[int] | None = None) -> Scored:
        """Return the same with what FTS5's BM25 gives each of them: more is better."""
        if expression == NOTHING:
            return []
        chosen = None if among is None else json.dumps(sorted(among))
        rows: Scored = self._connection.execute(_SCORED, (expression, chosen, chosen, most)).fetchall()
        return rows

    # ------------------------------------------------------------ records

    @cached_property
    def classes(self) -> Classes:
        """Return what facets are counted by."""
        values = [tuple(map(tuple, each)) for each in json.loads(self._meta("classes"))]
        numbers = list(range(len(values)))  # one object a class, however many records are of it
        return Classes(values, [numbers[each] for each in _numbers("I", self._meta("class_of"))])

    @cached_property
    def places(self) -> Sequence[int]:
        """Return the place of each record in the order in which the library lists them."""
        return _numbers("I", self._meta("places"))

    def ids(self, docs: Sequence[int]) -> list[str]:
        """Return the ids of these records, in the same order."""
        rows = self._connection.execute(
            "SELECT doc, id FROM search_record WHERE doc IN (SELECT value FROM json_each(?))",
            (json.dumps(list(docs)),),
        )
        found: dict[int, str] = dict(rows.fetchall())
        if len(found) != len(set(docs)):
            raise damaged()
        return [found[doc] for doc in docs]

    def shown(self, doc: int) -> bytes:
        """Return what a hit shows of a record (see ``shown``)."""
        row = self._connection.execute("SELECT shown FROM search_shown WHERE doc = ?", (doc,)).fetchone()
        if row is None or not isinstance(row[0], bytes):
            raise damaged()
        return row[0]

    def doc_of(self, id: str) -> int | None:
        """Return the number of a record, None when there is none of this id."""
        row = self._connection.execute("SELECT doc FROM search_record WHERE id = ?", (id,)).fetchone()
        return int(row[0]) if row else None


def _numbers(code: str, data: bytes) -> array[int]:
    numbers = array(code)
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
