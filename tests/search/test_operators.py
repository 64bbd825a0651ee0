"""Operators, fields, filters, facets, dates, relaxing: over one small library."""

from __future__ import annotations

from datetime import date

import pytest

from kzref.domain import Force, Kind, Lang, Verification
from kzref.search import Engine, Filters, Request
from tests.search.shelf import doc, engine_of, find, ids


@pytest.fixture(scope="module")
def engine() -> Engine:
    return engine_of(
        [
            doc("case-a", "Extradition of A", "A deserter was held on a wanted list.", kind=Kind.CASE,
                dated="2022-09-27", countries=("KZ", "RU"), topics=("extradition",), status="pending"),
            doc("case-b", "Expulsion of B", "A deserter was expelled.", kind=Kind.CASE, dated="2023-05",
                countries=("KZ",), sources=("src-one-2023",), verification=Verification.PRIMARY),
            doc("st-c", "Statement on extradition", "The wanted list decides.", kind=Kind.STATEMENT,
                dated="2022-10-01", countries=("KZ",), force=Force.OFFICIAL, by="The Minister",
                ru=("Заявление о выдаче", "Решает список розыска.")),
            doc("law", "On military service", "Absence without leave is punished.", kind=Kind.CLAUSE,
                force=Force.BINDING, number="442", countries=("KZ",)),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"wanted list"', {"case-a", "st-c"}),
        ('"held list"~4', {"case-a"}),
        ("extradit*", {"case-a", "st-c"}),
        ("ex*ion", {"case-a", "case-b", "st-c"}),
        ("extradtion~", {"case-a", "st-c"}),
        ("deserter -wanted", {"case-b"}),
        ("deserter NOT wanted", {"case-b"}),
        ("expulsion OR absence", {"case-b", "law"}),
        ("(expulsion OR wanted) deserter", {"case-a", "case-b"}),
        ("kind:case", {"case-a", "case-b"}),
        ("вид:дело", {"case-a", "case-b"}),
        ("kind:case,statement", {"case-a", "case-b", "st-c"}),
        ("kind:case -date:2023", {"case-a"}),
        ("country:RU", {"case-a"}),
        ("страна:Россия", {"case-a"}),
        ("lang:ru", {"st-c"}),
        ("by:minister", {"st-c"}),
        ("topic:extradition", {"case-a"}),
        ("source:src-one-2023", {"case-b"}),
        ("status:pending", {"case-a"}),
        ("art:442", {"law"}),
        ("date:2022-09", {"case-a"}),
        ("date:2022-09..2022-10", {"case-a", "st-c"}),
        ("date:..2022-12", {"case-a", "st-c"}),
        ("date:2023..", {"case-b"}),
        ("date:01.10.2022", {"st-c"}),
        ("as-of:2022-09-30", {"case-a", "law"}),
        ("verified:primary", {"case-b"}),
        ("force:binding", {"law"}),
        ("deserter kind:case date:2022", {"case-a"}),
    ],
)
def test_finds(engine: Engine, query: str, found: set[str]) -> None:
    assert set(find(engine, query)) == found


def test_a_field_that_says_nothing_is_told(engine: Engine) -> None:
    results = engine.search(Request("kind:nonsense"))
    assert results.total == 0
    assert "kind:nonsense" in str(results.notes[0])
    bad_date = engine.search(Request("deserter date:someday"))
    assert bad_date.total == 2
    assert "date:someday" in str(bad_date.notes[0])


def test_an_empty_text_lists_all_in_library_order(engine: Engine) -> None:
    assert find(engine, "") == ["case-a", "case-b", "st-c", "law"]
    assert find(engine, "", filters=Filters(kinds=(Kind.CASE,))) == ["case-a", "case-b"]
    assert find(engine, "", limit=1) == ["case-a"]


def test_filters(engine: Engine) -> None:
    assert set(find(engine, "", filters=Filters(countries=("RU",)))) == {"case-a"}
    assert set(find(engine, "", filters=Filters(years=(2022,)))) == {"case-a", "st-c"}
    assert set(find(engine, "", filters=Filters(langs=(Lang.RU,)))) == {"st-c"}
    assert set(find(engine, "", filters=Filters(forces=(Force.OFFICIAL,)))) == {"st-c"}
    assert set(find(engine, "", as_of=date(2022, 9, 30))) == {"case-a", "law"}


def test_facets_are_exact(engine: Engine) -> None:
    facets = {facet.name: dict(facet.counts) for facet in engine.search(Request("deserter")).facets}
    assert facets["kind"] == {"case": 2}
    assert facets["country"] == {"KZ": 2, "RU": 1}
    assert facets["year"] == {"2022": 1, "2023": 1}
    assert facets["verification"] == {"primary": 1, "secondary": 1}


def test_a_facet_counts_as_if_its_own_filter_were_not_chosen(engine: Engine) -> None:
    results = engine.search(Request("", filters=Filters(kinds=(Kind.CASE,))))
    facets = {facet.name: dict(facet.counts) for facet in results.facets}
    assert results.total == 2
    assert facets["kind"] == {"case": 2, "statement": 1, "clause": 1}
    assert facets["country"] == {"KZ": 2, "RU": 1}


def test_filters_that_leave_nothing_are_told(engine: Engine) -> None:
    results = engine.search(Request("absence", filters=Filters(kinds=(Kind.CASE,))))
    assert results.total == 0
    assert "filters" in str(results.notes[0])


def test_unknown_words_are_respelled_or_left_out(engine: Engine) -> None:
    results = engine.search(Request("extraditoin"))
    assert set(ids(results)) == {"case-a", "st-c"}
    assert "extradition" in str(results.notes[0])
    results = engine.search(Request("xyzzyx deserter"))
    assert set(ids(results)) == {"case-a", "case-b"}
    assert "xyzzyx" in str(results.notes[0])


def test_the_other_keyboard(engine: Engine) -> None:
    assert find(engine, "hjpscrf") == ["st-c"]  # розыска


def test_most_words_when_none_has_all() -> None:
    others = [doc(f"other-{at}", "Something else", "Nothing of it.") for at in range(9)]
    case = doc("case", "Extradition of A", "A deserter was held on a wanted list.", kind=Kind.CASE)
    law = doc("law", "On service", "Absence is punished.", kind=Kind.CLAUSE, force=Force.BINDING)
    results = engine_of([law, case, *others]).search(Request("can a deserter on the wanted list be punished"))
    assert ids(results)[0] == "case"
    assert results.notes


def test_a_phrase_that_stands_nowhere_is_loosened(engine: Engine) -> None:
    results = engine.search(Request('"list wanted"'))
    assert set(ids(results)) == {"case-a", "st-c"}
    assert "together" in str(results.notes[0])


def test_nothing_at_all(engine: Engine) -> None:
    results = engine.search(Request("qqqqqq"))
    assert (results.total, results.hits) == (0, ())
    assert results.notes


def test_similar(engine: Engine) -> None:
    assert engine.similar("case-a", Request("")).hits[0].id in {"case-b", "st-c"}
    assert "case-a" not in ids(engine.similar("case-a", Request("")))
    assert engine.similar("no-such", Request("")).total == 0
