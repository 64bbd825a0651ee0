"""The side-by-side table."""

from __future__ import annotations

from datetime import date

import pytest

from kzref.compare import Comparison, RowKey, lay_out, lay_out_records, to_plain
from kzref.domain import Claim, Lang, Polarity, Question
from kzref.errors import Usage
from tests.sample import claim, record, small_library


def laid_out(as_of: date | None = None) -> Comparison:
    held = {each.id: each for each in small_library()}
    asked = held["q-a"]
    assert isinstance(asked, Question)
    claims = [each for each in held.values() if isinstance(each, Claim)]
    return lay_out(asked, claims, held.get, as_of=as_of)


def test_columns_stand_by_position_then_weight() -> None:
    assert [each.record.id for each in laid_out().columns] == ["cl-yes", "cl-if", "cl-no"]
    assert laid_out().polarities == (Polarity.AFFIRMS, Polarity.CONDITIONAL, Polarity.DENIES)


def test_qualifiers_are_counted_and_unknown_is_not_omitted() -> None:
    crime = laid_out().counts[0]
    assert (crime.stated, crime.omitted, crime.denied, crime.unknown, crime.total) == (1, 1, 0, 1, 3)


def test_a_claim_inherits_place_and_office_from_what_it_rests_on() -> None:
    column = laid_out().columns[1]
    assert column.office
    assert column.office.best(Lang.EN).text == "Minister"
    assert column.where
    assert column.where.best(Lang.RU).text == "Астана"


def test_an_outlet_does_not_get_the_office_of_whom_it_retells() -> None:
    retold = laid_out().columns[2]
    assert next(iter(retold.via)).id == "st-akhmetov-2022"
    assert retold.office is None


def test_the_chain_runs_from_the_speaker_to_the_outlet() -> None:
    last = laid_out().columns[2]
    assert [each.id for each in last.via] == ["st-akhmetov-2022", "rp-first", "rp-second"]


def test_as_of_hides_what_was_not_yet_said_and_counts_it() -> None:
    then = laid_out(date(2022, 9, 30))
    assert [each.record.id for each in then.columns] == ["cl-yes", "cl-no"]
    assert then.later == 1


@pytest.mark.parametrize(
    ("day", "expected"), [(date(2023, 6, 27), [True, False]), (date(2023, 6, 28), [False, True])]
)
def test_as_of_gives_the_treaty_of_the_day(day: date, expected: list[bool]) -> None:
    assert [each.in_force for each in laid_out(day).governing] == expected


def test_without_a_day_nothing_is_said_about_force() -> None:
    assert [each.in_force for each in laid_out().governing] == [None, None]


def test_rows_nobody_fills_are_left_out() -> None:
    keys = [row.key for row in laid_out().rows]
    assert RowKey.WORDS not in keys
    assert keys.count(RowKey.QUALIFIER) == 2


def test_a_circle_of_retellings_ends() -> None:
    common = {"statement": "st-x", "outlet": {"en": "o"}, "when": "2022", "lang": "en", "body": {"en": "b"}}
    held = {
        "rp-a": record("report", "rp-a", via=["rp-b"], **common),
        "rp-b": record("report", "rp-b", via=["rp-a"], **common),
        "cl-a": claim("cl-a", "affirms", rests_on=["rp-a"]),
        "cl-b": claim("cl-b", "denies"),
    }
    columns = lay_out_records([held["cl-a"], held["cl-b"]], held.get).columns
    assert sorted(each.id for each in columns[0].via) == ["rp-a", "rp-b"]


@pytest.mark.parametrize("count", [0, 1, 7])
def test_side_by_side_takes_two_to_six(count: int) -> None:
    with pytest.raises(Usage):
        lay_out_records([claim(f"cl-{n}", "affirms") for n in range(count)], lambda _: None)


def test_plain_form_has_the_documented_keys() -> None:
    plain = to_plain(laid_out(), Lang.RU)
    assert {"question", "columns", "rows", "clauses", "assessment"} <= set(plain)
    first = plain["columns"][0]
    assert {"id", "polarity", "by", "date", "force", "lang", "words", "qualifiers"} <= set(first)
    assert first["qualifiers"] == {"crime": "omitted", "listed": "omitted"}
    matrix = [row for row in plain["rows"] if row["key"] == "qualifier"]
    assert matrix[0]["cells"] == ["omitted", "stated", None]
    who = next(row for row in plain["rows"] if row["key"] == "who")
    assert who["cells"] == ["cl-yes", "cl-if", "cl-no"]
