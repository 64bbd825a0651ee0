"""No text may raise or take long."""

from __future__ import annotations

import random
import time

import pytest

from kzref.domain import Kind, Lang, NameType
from kzref.search import Engine, Request
from tests.search.fuzzing import random_text
from tests.search.shelf import BINDING, doc, engine_of, name, term


@pytest.fixture(scope="module")
def engine() -> Engine:
    return engine_of(
        [
            doc("minsk-1993/art-58", "Minsk Convention, art. 58: extradition", "papers", kind=Kind.CLAUSE,
                number="58", force=BINDING, ru=("Минская конвенция, ст. 58: выдача", "98 000 человек")),
            doc("st", "Statement", "Words.", names=("Marat Akhmetzhanov",), by="Ахметжанов",
                dated="2022-09-27", kk=("Мәлімдеме", "ұстап беру")),
        ],
        [name("p-a", NameType.PERSON, ("en", "Marat Akhmetzhanov"), ("ru", "Ахметжанов"))],
        [term("t-extradition", en=("extradition",), ru=("выдача",), kk=("ұстап беру",))],
    )  # fmt: skip


def test_anything_is_answered(engine: Engine) -> None:
    chance = random.Random(11)
    slowest = 0.0
    for number in range(3_000):
        text = random_text(chance)
        start = time.perf_counter()
        results = engine.search(Request(text, Lang.RU, as_you_type=bool(number % 2)))
        _ = [(hit.snippet, hit.why) for hit in results.hits], results.facets
        slowest = max(slowest, time.perf_counter() - start)
        for hit in results.hits:
            for start_at, length in hit.marks:
                assert 0 <= start_at < start_at + length <= len(hit.snippet)
    assert slowest < 1.0  # a second: here only what hangs shall fail; times are for the bench


@pytest.mark.parametrize(
    "text",
    ["(" * 500, '"' * 501, "a OR " * 300, "-" * 300, "a*" * 200, "~" * 99, "kind:" * 60,
     "(a " * 60 + ")" * 60, "a" * 100_000, "ст. " * 300, "58, " * 200, "\ud800", "a\x00b"],
)  # fmt: skip
def test_extremes(engine: Engine, text: str) -> None:
    engine.search(Request(text))
    engine.explain(Request(text))
