"""What is found, and what comes first."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from kzref.domain import Kind, Lang, NameType
from kzref.search import Engine, Filters, Request
from tests.search.shelf import BINDING, PRESS, doc, engine_of, find, name, term


def test_exact_above_another_form_wherever_it_stands() -> None:
    engine = engine_of(
        [
            doc("form", "Заголовок о выдаче", "о выдаче", Lang.RU),
            doc("exact", "Прочее", "в тексте одна выдача среди многих других слов", Lang.RU),
        ]
    )
    assert find(engine, "выдача") == ["exact", "form"]


def test_all_forms_are_found() -> None:
    forms = ["выдача", "выдачи", "выдачу", "выдачей", "выдачам"]
    engine = engine_of([doc(f"d{at}", "x", f"текст {form} текст", Lang.RU) for at, form in enumerate(forms)])
    for form in forms:
        assert len(find(engine, form)) == len(forms)
    assert find(engine_of([doc("a", "x", "they were extradited")]), "extradite") == ["a"]


def test_title_above_heading_above_body() -> None:
    filler = "other words that fill the line up so that it ends as a sentence does."
    engine = engine_of(
        [
            doc("body", "x", f"{filler}\n{filler} treaty {filler}"),
            doc("heading", "x", f"treaty\n{filler} {filler} {filler}"),
            doc("title", "treaty", f"{filler}\n{filler} {filler}"),
        ]
    )
    assert find(engine, "treaty") == ["title", "heading", "body"]


def test_legal_force_decides_between_equals() -> None:
    engine = engine_of(
        [doc("press", "treaty", force=PRESS), doc("law", "treaty", force=BINDING), doc("none", "treaty")]
    )
    assert find(engine, "treaty") == ["law", "none", "press"]


def test_every_word_must_hold_when_some_record_has_all() -> None:
    engine = engine_of([doc("both", "one two"), doc("first", "one"), doc("second", "two")])
    assert find(engine, "one two") == ["both"]


@pytest.mark.parametrize("query", ["й", "орган й", "Chișinău"])
def test_composed_and_decomposed_find_the_same(query: str) -> None:
    engine = engine_of([doc("a", "орган й", lang=Lang.RU), doc("b", "Chișinău")])
    found = find(engine, unicodedata.normalize("NFC", query))
    assert found
    assert find(engine, unicodedata.normalize("NFD", query)) == found


def test_kazakh_forms_and_keyboards() -> None:
    engine = engine_of([doc("a", "x", "қылмыстық құқық бұзушылық туралы", Lang.KK)])
    for query in ["құқықтарын", "кукык", "кукыктарын", "бұзушылықтың", "құқық бұзушылық"]:
        assert find(engine, query) == ["a"], query


def test_latin_i_in_kazakh_words() -> None:
    engine = engine_of([doc("a", "x", "әкiмшiлiк кодексi", Lang.KK)])  # every i is Latin, as codes print it
    assert find(engine, "әкімшілік кодексі") == ["a"]


@pytest.mark.parametrize("query", ["98 000", "98,000", "98000", "98\u00a0000", "98 thousand", "98 тыс."])
def test_numbers_in_every_writing(query: str) -> None:
    engine = engine_of(
        [doc("a", "98,000 entries"), doc("b", "98 entries"), doc("c", "около 98 тыс.", lang=Lang.RU)]
    )
    assert set(find(engine, query)) == {"a", "c"}


def test_compound_words() -> None:
    engine = engine_of([doc("a", "cyber-security"), doc("b", "cybersecurity")])
    assert set(find(engine, "cybersecurity")) == {"a", "b"}
    assert set(find(engine, "cyber-security")) == {"a", "b"}


@pytest.fixture(scope="module")
def law() -> Engine:
    """Clauses of two treaties and a code, with what mentions them."""
    clause: dict[str, Any] = {"kind": Kind.CLAUSE, "force": BINDING}
    return engine_of(
        [
            doc("minsk-1993/art-58", "Minsk Convention, art. 58: what a request contains", "the papers",
                number="58", ru=("Минская конвенция, ст. 58: содержание", ""),
                kk=("Минск конвенциясы, 58-бап", ""), **clause),
            doc("minsk-1993/art-59", "Minsk Convention, art. 59: more papers", "after art. 58", number="59",
                ru=("Минская конвенция, ст. 59", ""), **clause),
            doc("chisinau-2002/art-58", "Chisinau Convention, art. 58: refusal", "unlike Minsk", number="58",
                ru=("Кишинёвская конвенция, ст. 58", "в отличие от минской"), **clause),
            doc("kz-cpc-2014/art-590", "KZ Criminal Procedure Code, art. 590: refusal", number="590",
                ru=("УПК РК, ст. 590: отказ", ""), kk=("ҚР ҚПК, 590-бап", ""), **clause),
            doc("note", "A note", "It cites Minsk, art. 58, and CPC art. 590 twice: art. 590."),
        ],
        [name("n-upk", NameType.INSTRUMENT, ("en", "Criminal Procedure Code"), ("en", "CPC"), ("ru", "УПК"))],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ст 58 минской", "minsk-1993/art-58"),
        ("ст. 58 Минской конвенции", "minsk-1993/art-58"),
        ("art 58 minsk", "minsk-1993/art-58"),
        ("minsk 58", "minsk-1993/art-58"),
        ("58-бап минск", "minsk-1993/art-58"),
        ("ст 58 кишинёвской", "chisinau-2002/art-58"),
        ("ст. 590", "kz-cpc-2014/art-590"),
        ("art. 590", "kz-cpc-2014/art-590"),
        ("590-бап", "kz-cpc-2014/art-590"),
        ("УПК 590", "kz-cpc-2014/art-590"),
        ("CPC 590", "kz-cpc-2014/art-590"),
        ("упк ст 590", "kz-cpc-2014/art-590"),
        ("ҚПК 590-бап", "kz-cpc-2014/art-590"),
        ("art:590", "kz-cpc-2014/art-590"),
    ],
)
def test_citations_open_the_clause_first(law: Engine, query: str, first: str) -> None:
    assert find(law, query)[0] == first


def test_a_citation_finds_what_mentions_it_too(law: Engine) -> None:
    assert "note" in find(law, "ст. 590")


def test_bridges_come_last_and_can_be_switched_off() -> None:
    engine = engine_of(
        [
            doc("en", "extradition"),
            doc("ru", "выдача", lang=Lang.RU),
            doc("kk", "ұстап беруден", lang=Lang.KK),
        ],
        terms=[term("t-extradition", en=("extradition",), ru=("экстрадиция", "выдача"), kk=("ұстап беру",))],
    )
    for query, own in (("extradition", "en"), ("выдача", "ru"), ("ұстап беру", "kk"), ("экстрадиция", None)):
        found = find(engine, query)
        assert set(found) == {"en", "ru", "kk"}, query
        assert own is None or found[0] == own
    assert find(engine, "extradition", bridges=False) == ["en"]
    results = engine.search(Request("extradition"))
    assert "выдача" in results.reading.bridges[0].also
    reasons = {hit.id: [str(why) for why in hit.why] for hit in results.hits}
    assert reasons["ru"] == ["extradition → выдача"]
    assert reasons["en"] == []


def test_many_records_keep_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzref.search.store._SMALL", 0)
    monkeypatch.setattr("kzref.search.store._FEW", 20)
    many = [doc(f"body-{at}", "x", "word " + "filler " * 40) for at in range(300)]
    engine = engine_of([*many, doc("title", "word"), doc("law", "word", force=BINDING)])
    results = engine.search(Request("word"))
    assert results.total == 302
    assert [hit.id for hit in results.hits[:2]] == ["law", "title"]


def test_in_a_large_library_a_chosen_kind_keeps_title_before_body(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzref.search.store._SMALL", 0)
    monkeypatch.setattr("kzref.search.store._FEW", 20)
    many = [doc(f"body-{at}", "x", "word " + "filler " * 40) for at in range(100)]
    monkeypatch.setattr("kzref.search.rank.MOST_SCORED", 20)
    engine = engine_of([*many, doc("title", "the word here", kind=Kind.SOURCE)])  # the last in law and kind
    chosen = Filters(kinds=(Kind.SOURCE, many[0].kind))
    results = engine.search(Request("word", filters=chosen, limit=10))
    assert results.total == 101
    assert results.hits[0].id == "title"


@pytest.mark.parametrize(
    "query", ["one", "one two", "one three", '"one two"', "one OR three", "tw*", "one -two"]
)
def test_a_large_library_finds_and_counts_what_a_small_one_does(
    query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("one", "two", "one two", "one three two", "two one", "three")
    many = [doc(f"r-{at}", "x", words[at % len(words)]) for at in range(60)]
    small = engine_of(many).search(Request(query, limit=60))
    monkeypatch.setattr("kzref.search.store._SMALL", 0)
    monkeypatch.setattr("kzref.search.store._FEW", 5)
    large = engine_of(many).search(Request(query, limit=60))
    assert large.total == small.total > 0
    assert {hit.id for hit in large.hits} == {hit.id for hit in small.hits}
    assert large.facets == small.facets
