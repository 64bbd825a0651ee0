"""A library and a search made of plain values, with the faces of the real ones."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kzref.domain import Claim, Clause, Kind, Lang, Message, Record, Report, references
from kzref.errors import NotFound, Refused
from kzref.library import Backlink, Meta
from kzref.search import Facet, Hit, Reading, Request, Results, WordReading
from tests.desktop.shelf import RECORDS


class FakeLibrary:
    """Holds records in memory; counts how often it was closed."""

    def __init__(self, records: tuple[Record, ...] = RECORDS, base_date: date = date(2026, 3, 15)) -> None:
        self.records = {record.id: record for record in records}
        counts = {kind: len(self.all(kind)) for kind in Kind}
        self.meta = Meta((1, 0), "test", base_date, counts, "q-extradite", "0" * 64)
        self.closed = 0
        self.torn = False

    def check_pages(self) -> None:
        if self.torn:
            raise Refused("{path} is damaged. Build or install it anew.", path="/k.sqlite")

    def find(self, id: str) -> Record | None:
        return self.records.get(id)

    def get(self, id: str) -> Record:
        if id not in self.records:
            raise NotFound("There is no record {id} in this library.", id=id)
        return self.records[id]

    def all(self, kind: Kind) -> list[Record]:
        return [record for record in self.records.values() if record.kind is kind]

    def claims_of(self, question: str) -> list[Claim]:
        held = self.records.values()
        return [each for each in held if isinstance(each, Claim) and each.question == question]

    def reports_of(self, statement: str) -> list[Report]:
        held = self.records.values()
        return [each for each in held if isinstance(each, Report) and each.statement == statement]

    def clauses_of(self, instrument: str) -> list[Clause]:
        held = self.records.values()
        return [each for each in held if isinstance(each, Clause) and each.instrument == instrument]

    def pointing_to(self, id: str) -> list[Backlink]:
        return [
            Backlink(rel, each.id, each.kind, each.title)
            for each in self.records.values()
            for rel, target in references(each)
            if target == id
        ]

    def close(self) -> None:
        self.closed += 1


@dataclass
class FakeEngine:
    """Finds records whose text holds every word; ``gate`` can hold the answer to one query back.

    Alike are those with a long word of the title in common.
    """

    library: FakeLibrary
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)
    held_back: str | None = None

    def search(self, request: Request) -> Results:
        self._hold(request.text)
        words = request.text.casefold().split()
        found = [each for each in self.library.records.values() if self._fits(each, words, request)]
        return self._results(found, words, request)

    def similar(self, id: str, request: Request) -> Results:
        self._hold(f"like {id}")
        words = long_words(self.library.records[id])
        found = [
            each
            for each in self.library.records.values()
            if each.id != id and words & long_words(each) and self._fits(each, [], request)
        ]
        return self._results(found, sorted(words), request)

    def _hold(self, asked: str) -> None:
        self.asked.append(asked)
        if asked == self.held_back:
            self.gate.wait(5)

    def _results(self, found: list[Record], words: list[str], request: Request) -> Results:
        return Results(
            reading=Reading(words=tuple(WordReading(word, ()) for word in words)),
            total=len(found),
            hits=tuple(_hit(each, words, request.lang) for each in found[: request.limit]),
            facets=(
                Facet("kind", _count(each.kind.value for each in found)),
                Facet("country", _count(code for each in found for code in each.countries)),
            ),
            notes=(),
        )

    def _fits(self, record: Record, words: list[str], request: Request) -> bool:
        kinds = request.filters.kinds
        if kinds and record.kind not in kinds:
            return False
        held = " ".join(
            text for _, text in (*record.title.texts, *(record.body.texts if record.body else ()))
        )
        return all(word in held.casefold() for word in words)


def long_words(record: Record) -> set[str]:
    """Return the beginnings of the words of the English title that tell something."""
    return set(re.findall(r"\b\w{7}", record.title.best(Lang.EN).text.casefold()))


def _count(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(values).items())


def _hit(record: Record, words: list[str], lang: Lang) -> Hit:
    title, tongue = record.title.best(lang)
    body = record.body.best(lang).text if record.body else ""
    snippet = body.split("\n")[0].replace("**", "")[:180]
    why = (
        (Message.of("{a} = {b}", a="akhmetjanov", b="Akhmetzhanov"),) if record.kind is Kind.STATEMENT else ()
    )
    return Hit(
        id=record.id, kind=record.kind, title=title, lang=tongue, force=record.force, dated=record.dated,
        by=None, snippet=snippet, marks=_marks(snippet, words), title_marks=_marks(title, words), why=why,
        score=1.0, paragraph=0,
    )  # fmt: skip


def _marks(text: str, words: list[str]) -> tuple[tuple[int, int], ...]:
    low = text.casefold()
    return tuple(sorted((low.find(word), len(word)) for word in words if word in low))
