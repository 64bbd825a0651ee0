"""A library and a search made of plain values, with the faces of the real ones."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

from kzref.domain import Claim, Clause, Kind, Lang, Message, Record, Report, references
from kzref.errors import NotFound
from tests.desktop.shelf import RECORDS


class FakeLibrary:
    """Holds records in memory; counts how often it was closed."""

    def __init__(self, records: tuple[Record, ...] = RECORDS, base_date: date = date(2026, 3, 15)) -> None:
        self.records = {record.id: record for record in records}
        counts = {kind: len(self.all(kind)) for kind in Kind}
        self.meta = SimpleNamespace(
            format=(1, 0), corpus_version="test", base_date=base_date, counts=counts, digest="0" * 64
        )
        self.closed = 0

    def find(self, id: str) -> Record | None:
        return self.records.get(id)

    def get(self, id: str) -> Record:
        if id not in self.records:
            raise NotFound(f"There is no record {id} in this library.")
        return self.records[id]

    def all(self, kind: Kind) -> list[Record]:
        return [record for record in self.records.values() if record.kind is kind]

    def claims_of(self, question: str) -> list[Claim]:
        return [
            each for each in self.records.values() if isinstance(each, Claim) and each.question == question
        ]

    def reports_of(self, statement: str) -> list[Report]:
        return [
            each for each in self.records.values() if isinstance(each, Report) and each.statement == statement
        ]

    def clauses_of(self, instrument: str) -> list[Clause]:
        return [
            each
            for each in self.records.values()
            if isinstance(each, Clause) and each.instrument == instrument
        ]

    def pointing_to(self, id: str) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(rel=rel, id=each.id, kind=each.kind, title=each.title)
            for each in self.records.values()
            for rel, target in references(each)
            if target == id
        ]

    def close(self) -> None:
        self.closed += 1


@dataclass
class FakeEngine:
    """Finds records whose text holds every word; ``gate`` can hold an answer back."""

    library: FakeLibrary
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)
    held_back: str | None = None

    def search(self, request: SimpleNamespace) -> SimpleNamespace:
        self.asked.append(request.text)
        if self.held_back is not None and request.text == self.held_back:
            self.gate.wait(5)
        words = request.text.casefold().split()
        found = [each for each in self.library.records.values() if self._fits(each, words, request)]
        facets = (
            SimpleNamespace(name="kind", counts=_count(each.kind for each in found)),
            SimpleNamespace(name="country", counts=_count(c for each in found for c in each.countries)),
        )
        return SimpleNamespace(
            reading=SimpleNamespace(
                words=tuple(SimpleNamespace(text=word) for word in words),
                names=(),
                bridges=(),
                fields=(),
                problems=(),
            ),
            total=len(found),
            hits=tuple(_hit(each, words, request.lang) for each in found[: request.limit]),
            facets=facets,
            notes=(),
        )

    def _fits(self, record: Record, words: list[str], request: SimpleNamespace) -> bool:
        kinds = request.filters.kinds
        if kinds and record.kind not in kinds:
            return False
        held = " ".join(
            text for _, text in (*record.title.texts, *(record.body.texts if record.body else ()))
        )
        return all(word in held.casefold() for word in words)


def _count(values: object) -> tuple[tuple[str, int], ...]:
    held: dict[str, int] = {}
    for value in values:  # type: ignore[attr-defined]
        held[value] = held.get(value, 0) + 1
    return tuple(held.items())


def _hit(record: Record, words: list[str], lang: Lang) -> SimpleNamespace:
    title, tongue = record.title.best(lang)
    body = record.body.best(lang).text if record.body else ""
    snippet = body.split("\n")[0].replace("**", "")[:180]
    return SimpleNamespace(
        id=record.id, kind=record.kind, title=title, lang=tongue, force=record.force, dated=record.dated,
        by=None, snippet=snippet, marks=_marks(snippet, words), title_marks=_marks(title, words),
        why=(Message.of("{a} = {b}", a="akhmetjanov", b="Akhmetzhanov"),) if record.kind is Kind.STATEMENT else (),
        score=1.0, paragraph=0,
    )  # fmt: skip


def _marks(text: str, words: list[str]) -> tuple[tuple[int, int], ...]:
    low = text.casefold()
    return tuple(sorted((low.find(word), len(word)) for word in words if word in low))
