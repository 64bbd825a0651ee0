"""A small, made-up corpus of values for tests: never facts, only shapes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kzref.domain import Record, from_plain

HEAD: Mapping[str, Any] = {
    "verification": "secondary",
    "verified_on": "2026-03-15",
    "review_due": "2026-09-15",
}
ALL_LANGS = {"en": "Sample", "ru": "Образец", "kk": "Үлгі"}


def record(kind: str, record_id: str, **fields: Any) -> Record:
    """Build a record of a kind with whatever a test does not care about filled in."""
    plain = {**HEAD, "kind": kind, "id": record_id, "title": dict(ALL_LANGS), **fields}
    if kind not in {"source", "qualifier", "name", "term"}:
        plain.setdefault("sources", [{"source": "src-a"}])
    return from_plain(plain)


def claim(record_id: str, polarity: str, **fields: Any) -> Record:
    """Build a claim on ``q-a``."""
    base = {
        "question": "q-a",
        "polarity": polarity,
        "by": {"en": record_id, "ru": record_id},
        "weight": "press",
    }
    return record("claim", record_id, body={"en": "Restated.", "ru": "Пересказ."}, **{**base, **fields})


def question(**fields: Any) -> Record:
    """Build the question ``q-a``, with two conditions and two governing clauses."""
    base: dict[str, Any] = {
        "body": {"en": "Background.", "ru": "Предыстория."},
        "short_answer": {"en": "Only if.", "ru": "Только если."},
        "assessment": {"en": "Both leave something out.", "ru": "Обе опускают часть."},
        "assessed_on": "2026-03-15",
        "qualifiers": ["crime", "listed"],
        "governing": [
            {"clause": "old-treaty/art-1", "period": "../2023-06-27"},
            {"clause": "new-treaty/art-1", "period": "2023-06-28/.."},
        ],
    }
    return record("question", "q-a", **{**base, **fields})


def treaty(name: str, period: str) -> list[Record]:
    """Build an instrument that applies between KZ and RU for a period, and its article 1."""
    application = [{"between": ["KZ", "RU"], "period": period, "verification": "secondary"}]
    instrument = record(
        "instrument", name, type="treaty", short={"en": name, "ru": name}, adopted="1993-01-22",
        application=application, body={"en": "A treaty."},
    )  # fmt: skip
    article = record(
        "clause", f"{name}/art-1", instrument=name, number="1", eid="art_1",
        body={"en": "Parties surrender.", "ru": "Стороны выдают."},
    )  # fmt: skip
    return [instrument, article]


def small_library() -> list[Record]:
    """Return a whole little library: one question, three claims, a statement retold twice, two treaties."""
    return [
        question(),
        claim("cl-no", "denies", when="2022-09-28", qualifiers={"listed": "omitted"}, rests_on=["rp-second"]),
        claim("cl-yes", "affirms", when="2022-09-27", qualifiers={"crime": "omitted", "listed": "omitted"}),
        claim(
            "cl-if", "conditional", when="2022-10-05", weight="official", rests_on=["st-akhmetov-2022"],
            qualifiers={"crime": "stated", "listed": "stated"},
        ),
        record(
            "statement", "st-akhmetov-2022", speaker={"en": "Marat Akhmetov", "ru": "Марат Ахметов"},
            speaker_name="p-akhmetov", when="2022-09-27", lang="ru", weight="official",
            place={"en": "Astana", "ru": "Астана"}, office={"en": "Minister", "ru": "Министр"},
            body={"en": "Extradition only for crimes.", "ru": "Выдача только за преступления."},
            quotes=[{"text": "выдача только за преступления", "lang": "ru", "origin": "original",
                     "source": {"source": "src-a"}}],
        ),
        record("report", "rp-first", statement="st-akhmetov-2022", outlet={"en": "Wire", "ru": "Агентство"},
               when="2022-09-27", lang="ru", body={"en": "A wire.", "ru": "Сообщение."}),
        record("report", "rp-second", statement="st-akhmetov-2022", outlet={"en": "Paper", "ru": "Газета"},
               when="2022-09-28", lang="en", via=["rp-first"], body={"en": "Retold.", "ru": "Пересказ."}),
        *treaty("old-treaty", "../2023-06-27"),
        *treaty("new-treaty", "2023-06-28/.."),
        record("qualifier", "crime", body={"en": "A crime in both states.", "ru": "Преступление там и там."}),
        record("qualifier", "listed", body={"en": "On the list.", "ru": "В розыске."}),
        record("name", "p-akhmetov", type="person",
               spellings=[{"text": "Marat Akhmetov", "lang": "en"}, {"text": "Марат Ахметов", "lang": "ru"}]),
        record("source", "src-a", type="press", outlet="A Paper"),
    ]  # fmt: skip
