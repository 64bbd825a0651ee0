"""The same tokens for every engine that takes ready ones: exact words, then stems."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kzref.domain import Lang
from kzref.search import Document
from kzref.search.analysis import analyse, primary
from kzref.search.evaluate import exact_words
from kzref.search.words import WORD
from tests.bench.queries import Query

FACTS = ("kind", "country", "year", "force", "verification", "language")
TITLE_WEIGHT = 4.0  # times that of the body


@dataclass(frozen=True, slots=True)
class Row:
    """A record: its tokens with blanks between, ``facts`` to choose and count by, ``texts`` to show."""

    title: str
    body: str
    facts: dict[str, str]
    texts: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query asks of the tokens: all of the words, in a row, or one beginning."""

    how: Literal["all", "phrase", "beginning"]
    words: list[str]


def rows(records: Sequence[Document]) -> list[Row]:
    """Return the records as tokens."""
    return [
        Row(
            " ".join(_tokens(text.title, text.lang) for text in record.texts),
            " ".join(_tokens(text.body, text.lang) for text in record.texts),
            facts(record),
            json.dumps([(text.title, text.body) for text in record.texts], ensure_ascii=False),
        )
        for record in records
    ]


def facts(record: Document) -> dict[str, str]:
    """Return what a record is chosen and counted by, empty where it has nothing."""
    values: Iterable[str] = (
        record.kind.value,
        record.countries[0] if record.countries else "",
        record.dated.edtf[:4] if record.dated else "",
        record.force.value if record.force else "",
        record.verification.value,
        "en",
    )
    return dict(zip(FACTS, values, strict=True))


def asked_of(query: Query) -> Asked:
    """Return a query as tokens."""
    if query.text.startswith('"'):
        return Asked("phrase", exact_words(query.text))
    if query.text.endswith("*"):
        return Asked("beginning", exact_words(query.text)[:1])
    return Asked("all", [stem for raw in WORD.findall(query.text) for stem in primary(raw, Lang.RU)])


def _tokens(text: str, lang: Lang) -> str:
    raws = WORD.findall(text)
    exact = [word for raw in raws for word in analyse(raw, lang).exact]
    return " ".join((*exact, *(stem for raw in raws for stem in primary(raw, lang))))
