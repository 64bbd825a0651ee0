"""Dates as sources give them."""

from __future__ import annotations

from datetime import date

import pytest

from kzref.domain import InvalidValue, When


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2022-09-27", date(2022, 9, 27), date(2022, 9, 27)),
        ("2022-02", date(2022, 2, 1), date(2022, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-09-22~", date(2022, 9, 22), date(2022, 9, 22)),
        ("2022-09-27/2022-12", date(2022, 9, 27), date(2022, 12, 31)),
        ("../2023-06-27", None, date(2023, 6, 27)),
        ("2023-06-28/..", date(2023, 6, 28), None),
    ],
)
def test_bounds(edtf: str, earliest: date | None, latest: date | None) -> None:
    when = When(edtf)
    assert (when.earliest, when.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "yesterday",
        "2022-13",
        "2022-02-30",
        "2022-9-1",
        "../..",
        "2022/2021",
        "1/2/3",
        "2022-09-27T10:00",
        "0000",
    ],
)
def test_what_is_no_date_cannot_be_built(edtf: str) -> None:
    with pytest.raises(InvalidValue):
        When(edtf)


def test_the_day_a_treaty_changes_over() -> None:
    old, new = When("../2023-06-27"), When("2023-06-28/..")
    before, after = date(2023, 6, 27), date(2023, 6, 28)
    assert [old.includes(before), new.includes(before)] == [True, False]
    assert [old.includes(after), new.includes(after)] == [False, True]


def test_approximate_is_told() -> None:
    assert When("2022-09~").is_approximate
    assert not When("2022-09").is_approximate
