"""What cannot be true cannot be built, and every record survives its JSON form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kzref.domain import (
    RECORD_TYPES,
    InvalidValue,
    Kind,
    Lang,
    Localized,
    from_json,
    from_plain,
    references,
    to_json,
    to_plain,
)
from tests.sample import HEAD, claim, question, record, small_library


def test_every_kind_has_a_record_type() -> None:
    assert set(RECORD_TYPES) == set(Kind)


@pytest.mark.parametrize("each", small_library(), ids=lambda each: each.id)
def test_records_survive_json(each: Any) -> None:
    line = to_json(each)
    assert from_json(line) == each
    assert to_json(from_json(line)) == line


def test_json_is_canonical() -> None:
    plain = json.loads(to_json(claim("cl-a", "affirms")))
    turned = dict(reversed(list(plain.items())))
    assert to_json(from_plain(turned)) == to_json(from_plain(plain))


def test_decomposed_letters_become_one() -> None:
    decomposed = record("qualifier", "q", title={"en": "a", "ru": "\u0438\u0306"})
    assert decomposed.title.get(Lang.RU) == "й"


def test_a_quotation_stays_under_forty_words() -> None:
    words = {"text": "слово " * 39, "lang": "ru", "origin": "original", "source": {"source": "src-a"}}
    assert claim("cl-a", "affirms", words=words)
    with pytest.raises(InvalidValue) as caught:
        claim("cl-a", "affirms", words={**words, "text": "слово " * 40})
    assert (caught.value.code, caught.value.field) == ("quote-length", "words.text")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"id": "Not A Slug"}, "id"),
        ({"id": "../../etc/passwd"}, "id"),
        ({"title": {"ru": "Нет английского"}}, "title"),
        ({"title": {"en": " "}}, "title"),
        ({"title": {"en": "A", "xx": "B"}}, "title"),
        ({"review_due": "2020-01-01"}, "review_due"),
        ({"verified_on": "tomorrow"}, "verified_on"),
        ({"verification": "certain"}, "verification"),
        ({"countries": ["Kazakhstan"]}, "countries"),
        ({"polarity": "maybe"}, "polarity"),
        ({"qualifiers": {"crime": "perhaps"}}, "qualifiers"),
        ({"lang": "russian"}, "lang"),
        ({"when": "soon"}, "when"),
        ({"body": None}, "body"),
        ({"question": None}, "question"),
        ({"colour": "red"}, "colour"),
        ({"links": [{"rel": "loves", "target": "x"}]}, "links.rel"),
    ],
)
def test_bad_values_are_refused_by_field(fields: dict[str, Any], field: str) -> None:
    good = json.loads(to_json(claim("cl-a", "affirms")))
    plain = {name: value for name, value in {**good, **fields}.items() if value is not None}
    with pytest.raises(InvalidValue) as caught:
        from_plain(plain)
    assert caught.value.field.startswith(field.split(".")[0])


@pytest.mark.parametrize(
    "line", ["", "null", "[]", '"x"', "{", "[" * 100_000, '{"kind":"spell"}', '{"kind":["claim"]}', "{}"]
)
def test_no_line_but_a_record_is_read(line: str) -> None:
    with pytest.raises(InvalidValue):
        from_json(line)


def test_events_stand_in_order() -> None:
    event = {"what": {"en": "x", "ru": "x"}}
    base = {
        "mechanism": "extradition",
        "mechanism_note": "x",
        "status": "x",
        "status_as_of": "2023",
        "outcome": "unknown",
    }
    dates = [{**event, "when": "2023-02"}, {**event, "when": "2023-01"}]
    assert record("case", "case-a", events=dates[::-1], **base)
    with pytest.raises(InvalidValue) as caught:
        record("case", "case-a", events=dates, **base)
    assert caught.value.code == "date-order"


def test_law_cannot_be_in_force_before_it_was_made() -> None:
    with pytest.raises(InvalidValue):
        record("instrument", "law-a", type="law", short="A", adopted="2020-05-01", in_force="2020-04-01")


def test_a_clause_is_named_after_its_instrument() -> None:
    with pytest.raises(InvalidValue):
        record("clause", "other/art-1", instrument="law-a", number="1", eid="art_1")


@pytest.mark.parametrize("given", [{}, {"number": "1", "place": {"en": "the annex"}}, {"number": " "}])
def test_a_clause_has_a_number_or_says_its_place_in_words(given: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        record("clause", "law-a/art-1", instrument="law-a", eid="art_1", **given)


@pytest.mark.parametrize("alike", ["afn.today 301409", "04.10.2022", "11:50", "cons_doc_LAW_5942; nd=1"])
def test_what_holds_no_word_is_written_alike_in_all_languages(alike: str) -> None:
    text = Localized.of(alike)
    assert [text.get(lang) for lang in Lang] == [alike] * 3
    assert to_plain(text) == alike


@pytest.mark.parametrize("worded", ["art. 590", "AFN", "«Курсив»", "63(1)(л)", "Нет."])
def test_a_word_is_of_a_language(worded: str) -> None:
    assert Localized.of(worded).langs == (Lang.EN,)


def test_best_language_falls_back_and_says_so() -> None:
    text = Localized.of({"en": "A", "ru": "Б"})
    assert text.best(Lang.KK) == ("Б", Lang.RU)
    assert text.best(Lang.EN) == ("A", Lang.EN)


def test_references_are_complete_and_single() -> None:
    held = references(claim("cl-a", "affirms", rests_on=["st-a", "st-a"], qualifiers={"crime": "stated"}))
    assert held == (("answers", "q-a"), ("rests-on", "st-a"), ("qualifier", "crime"), ("cites", "src-a"))
    assert ("governed-by", "old-treaty/art-1") in references(question())


def test_a_record_needs_its_head() -> None:
    with pytest.raises(InvalidValue) as caught:
        from_plain({"kind": "qualifier", "id": "q", "title": "Q"})
    assert caught.value.code == "missing-field"
    assert from_plain({**HEAD, "kind": "qualifier", "id": "q", "title": "Q"})
