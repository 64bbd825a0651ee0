"""Reading the index: posting lists, facets, dates and what hits show, each once and only when needed."""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from kzref.errors import Refused
from kzref.search.analysis import PREFIX
from kzref.search.bits import Docs, all_docs, docs_from
from kzref.search.postings import Postings
from kzref.search.schema import FORMAT
from kzref.search.terms import Glossary

_PAGE_CACHE = 32_768  # KiB at most; a small library needs less
_KEPT_TOKENS = 2_000
_KEPT_SETS = 64
_AT_ONCE = 500  # values bound to one statement
_LAST = "\U0010ffff"


class Store:
    """The search tables of one library; one connection, one thread."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        connection.execute(f"PRAGMA cache_size = -{_PAGE_CACHE}")
        self.size = int(self._meta("size"))
        if int(self._meta("format")) != FORMAT:
            raise Refused("The index of this library is of another version; build the library again.")
        self.every = all_docs(self.size)
        self.priors = self._meta("priors")
        self.glossary = Glossary.from_json(self._meta("glossary").decode())
        self._postings: dict[str, Postings | None] = {}
        self._alone: dict[str, str | None] = {}
        self._sets: dict[tuple[str, str], Docs] = {}
        self._facets: dict[str, dict[str, Docs]] = {}
        self._days: tuple[array[int], array[int]] | None = None

    def _meta(self, name: str) -> bytes:
        row = self._connection.execute("SELECT value FROM search_meta WHERE name = ?", (name,)).fetchone()
        if row is None or not isinstance(row[0], bytes):
            raise Refused("The index of this library is incomplete; build the library again.")
        return row[0]

    # ------------------------------------------------------------ posting lists

    def load(self, tokens: Iterable[str]) -> None:
        """Read the posting lists of these tokens in one go."""
        missing = [token for token in dict.fromkeys(tokens) if token not in self._postings]
        if not missing:
            return
        if len(self._postings) > _KEPT_TOKENS:
            self._postings.clear()
            self._alone.clear()
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            rows = self._connection.execute(
                f"SELECT token, df, alone, data FROM search_posting WHERE token IN ({marks})",  # noqa: S608
                some,
            )
            self._postings.update(dict.fromkeys(some))
            for token, df, alone, data in rows.fetchall():
                self._postings[token] = Postings(df, data, self.size)
                self._alone[token] = alone

    def postings(self, token: str) -> Postings | None:
        """Return the posting list of a token, None when no record has it."""
        if token not in self._postings:
            self.load((token,))
        return self._postings[token]

    def is_alone(self, stem: str, word: str) -> bool:
        """Tell whether a word is the only form of a stem, so that they share a posting list."""
        return self._alone.get(stem) == word

    def tokens_from(self, start: str, most: int) -> list[str]:
        """Return the tokens that begin so, in their order."""
        rows = self._connection.execute(
            "SELECT token FROM search_posting WHERE token >= ? AND token < ? LIMIT ?",
            (start, start + _LAST, most),
        )
        return [token for (token,) in rows.fetchall()]

    # ------------------------------------------------------------ the full-text table

    def matching(self, expression: str) -> Docs:
        """Return the records that an FTS5 expression matches."""
        rows = self._connection.execute(
            "SELECT rowid FROM search_words WHERE search_words MATCH ?", (expression,)
        ).fetchall()
        return docs_from((row[0] for row in rows), self.size)

    def phrase(self, words: list[str], slop: int) -> Postings:
        """Return the records with these words in this order; in a title they weigh more."""
        quoted = '"' + " ".join(words) + '"'
        if slop > 1:
            quoted = f"NEAR({' '.join(chr(34) + word + chr(34) for word in words)}, {slop})"
        return self._weighed(quoted)

    def beginning(self, start: str) -> Postings | None:
        """Return the records with a word that begins so."""
        ready = self.postings(PREFIX + start)
        if ready is not None:
            return ready
        found = self._weighed(f'"{start}"*')
        return found if found.df else None

    def _weighed(self, expression: str) -> Postings:
        every = self.matching(expression)
        if not every:
            return Postings.of(0, self.size, 3)
        titles = self.matching("title : " + expression)
        return Postings.of_two(every & ~titles, 3, titles, 6, self.size)

    def vocabulary(self, start: str, end: str | None = None) -> list[tuple[str, int]]:
        """Return the exact words from ``start`` to before ``end``, with the number of their records."""
        rows = self._connection.execute(
            "SELECT word, df FROM search_vocabulary WHERE word >= ? AND word < ?",
            (start, start + _LAST if end is None else end),
        )
        found: list[tuple[str, int]] = rows.fetchall()
        return found

    def frequency(self, word: str) -> int:
        """Return in how many records an exact word stands."""
        row = self._connection.execute("SELECT df FROM search_vocabulary WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    # ------------------------------------------------------------ facts

    def facet(self, name: str) -> dict[str, Docs]:
        """Return the records of every value of a facet."""
        if name not in self._facets:
            rows = self._connection.execute("SELECT value, docs FROM search_facet WHERE name = ?", (name,))
            self._facets[name] = {
                value: int.from_bytes(zlib.decompress(docs), "little") for value, docs in rows.fetchall()
            }
        return self._facets[name]

    def between(self, first: int, last: int) -> Docs:
        """Return the records whose date may lie in these days (ordinals, both included)."""
        return self._chosen("between", f"{first} {last}", lambda a, b: a <= last and b >= first)

    def begun_by(self, day: int) -> Docs:
        """Return the records that had begun by a day, and those without a date."""
        dated = self._chosen("begun", str(day), lambda a, _: a <= day)
        return dated | self.facet("undated").get("", 0)

    def _chosen(self, name: str, key: str, holds: Any) -> Docs:
        if (name, key) not in self._sets:
            if len(self._sets) > _KEPT_SETS:
                self._sets.clear()
            if self._days is None:
                self._days = _numbers("i", self._meta("first")), _numbers("i", self._meta("last"))
            chosen = (doc for doc, (a, b) in enumerate(zip(*self._days, strict=True)) if holds(a, b))
            self._sets[name, key] = docs_from(chosen, self.size)
        return self._sets[name, key]

    def in_library_order(self) -> Iterator[int]:
        """Yield all records in the order the library lists them."""
        return iter(_numbers("I", self._meta("order")))

    # ------------------------------------------------------------ records

    def records(self, docs: list[int]) -> list[tuple[str, bytes]]:
        """Return the id and what is shown (see ``shown``) of these records, in the same order."""
        found: dict[int, tuple[str, bytes]] = {}
        for start in range(0, len(docs), _AT_ONCE):
            some = docs[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            rows = self._connection.execute(
                f"SELECT doc, id, shown FROM search_record WHERE doc IN ({marks})",  # noqa: S608
                some,
            )
            for doc, id, shown in rows.fetchall():
                found[doc] = id, shown
        if len(found) != len(set(docs)):
            raise Refused("The index of this library is damaged; build the library again.")
        return [found[doc] for doc in docs]

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
