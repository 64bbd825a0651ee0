"""Days as tokens: what may lie between two days, and what had begun by one."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from random import Random

import pytest

from kzref.domain import When
from kzref.search import Engine, Request
from kzref.search.dates import between, date_tokens, days
from tests.search.shelf import doc, engine_of, find

_DATED = {
    "day": "2022-09-27",
    "month": "2022-09",
    "year": "2022",
    "span": "2022-12-30/2023-01-27",
    "since": "2023-06-28/..",
    "until": "../2021-03",
    "never": None,
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return engine_of([doc(id, "word", dated=dated) for id, dated in _DATED.items()])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("date:2022-09-27", {"day", "month", "year"}),
        ("date:2022-09-28", {"month", "year"}),
        ("date:2022-10", {"year"}),
        ("date:2022-12-31..2023-01-01", {"year", "span"}),
        ("date:2023-01-28..2023-06-27", set()),
        ("date:2024..", {"since"}),
        ("date:..2020", {"until"}),
        ("date:2022-10..2022-09", {"day", "month", "year"}),
        ("as-of:2022-09-26", {"month", "year", "until", "never"}),
        ("as-of:2022-09-27", {"day", "month", "year", "until", "never"}),
        ("as-of:1999-01-01", {"until", "never"}),
    ],
)
def test_overlaps(engine: Engine, query: str, found: set[str]) -> None:
    assert set(find(engine, query)) == found
    assert set(find(engine, f"word {query}")) == found


@pytest.mark.parametrize("value", ["yesterday", "2022-13", "2022-02-30", "27.09", "2022-09-27 or so"])
def test_what_is_no_date(value: str) -> None:
    assert days(value) is None


def test_every_pair_of_days_is_told_apart() -> None:
    """The tokens of a span hold exactly when the days overlap, over random spans."""
    chance = Random(9)
    start = date(2019, 12, 20)
    spans = []
    for _ in range(120):
        first = start + timedelta(days=chance.randrange(800))
        spans.append((first, first + timedelta(days=chance.choice((0, 1, 40, 400)))))
    held = {span: set(date_tokens(When(f"{span[0]}/{span[1]}"))) for span in spans}
    every = sorted(set().union(*held.values()))

    def tokens(begin: str, end: str) -> list[str]:
        return every[bisect_left(every, begin) : bisect_left(every, end)]

    for first, last in spans:
        expression = between((first, last), tokens)
        sides = [set(part.strip("()").split(" OR ")) for part in expression.split(" AND ")]
        for other, own in held.items():
            quoted = {f'"{token}"' for token in own}
            assert all(side & quoted for side in sides) == (other[0] <= last and first <= other[1])


def test_years_and_facets_of_spans(engine: Engine) -> None:
    years = dict(next(f for f in engine.search(Request("word")).facets if f.name == "year").counts)
    assert years["2022"] == 4
    assert years["2023"] == 2
