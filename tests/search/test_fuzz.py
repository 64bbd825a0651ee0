"""No text may raise or take long."""

from __future__ import annotations

import random
import time

import pytest

from kzref.domain import Kind, Lang, NameType
from kzref.search import Engine, Request
from tests.search.shelf import BINDING, doc, engine_of, name, term

_ATOMS = [
    *"()\"'*?~:-+^[]{}<>/\\|&!@#$%=,.;`№§¶\x00\x1f\t\n\u00a0\u00ad\u0301\u200b\ud800\udfff\ufeff😀ß",
    "OR", "AND", "NOT", "NEAR", "ИЛИ", "НЕ", "НЕМЕСЕ", "kind:", "date:", "as-of:", "by:", "art:", "lang:",
    "2022-09-27", "2022..", "98 000", "ст. 58", "590-бап", "case", "extradition", "выдача", "ұстап", "беру",
    "é", "foo:", "Akhmetjanov", "Ахметжанову", "title:", "rowid", "MATCH", "a", "я", "0", " ", " ", " ", "~2",
    '"~3',
]  # fmt: skip


def random_text(chance: random.Random) -> str:
    """Return a text of operators, words and any Unicode."""
    parts = []
    for _ in range(chance.randrange(14)):
        odd = chance.random() < 0.15
        parts.append(chr(chance.randrange(0x11_0000)) if odd else chance.choice(_ATOMS))
    return "".join(part + chance.choice(("", "", " ")) for part in parts)


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
