"""Snippets, marks and the place to open at."""

from __future__ import annotations

from dataclasses import asdict

from kzref.domain import Kind, Lang
from kzref.search import Hit, Request
from tests.search.shelf import doc, engine_of


def hit_of(query: str, *texts: str, **how: object) -> Hit:
    """Return the first hit in a library of one record with these paragraphs."""
    engine = engine_of([doc("a", "The title", "\n".join(texts), kind=Kind.CASE, dated="2022-09")])
    return engine.search(Request(query, **how)).hits[0]  # type: ignore[arg-type]


def marked(hit: Hit) -> list[str]:
    """Return the marked words of a snippet."""
    return [hit.snippet[start : start + length] for start, length in hit.marks]


def test_marks_are_the_words_found() -> None:
    hit = hit_of("extradite refused", "First.", "The court refused; extradition was refused twice.")
    assert marked(hit) == ["refused", "extradition", "refused"]
    assert hit.paragraph == 1


def test_title_marks() -> None:
    hit = hit_of("title", "Nothing here.")
    assert hit.title_marks == ((4, 5),)
    assert (hit.marks, hit.paragraph) == ((), -1)
    assert hit.snippet == "Nothing here."


def test_a_long_paragraph_is_cut_around_the_match() -> None:
    hit = hit_of("needle", "hay " * 300 + "the needle is here " + "hay " * 300)
    assert len(hit.snippet) < 260
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert marked(hit) == ["needle"]


def test_phrases_are_marked_whole() -> None:
    assert marked(hit_of('"wanted list"', "A list of wanted men and a wanted list.")) == ["wanted list"]


def test_the_text_of_the_match_is_shown() -> None:
    engine = engine_of([doc("a", "In English", "Words.", ru=("По-русски", "Слова о розыске."))])
    hit = engine.search(Request("розыск", lang=Lang.EN)).hits[0]
    assert (hit.lang, hit.title) == (Lang.RU, "По-русски")
    assert marked(hit) == ["розыске"]
    assert engine.search(Request("", lang=Lang.RU)).hits[0].title == "По-русски"


def test_signs_of_html_stay_text() -> None:
    hit = hit_of("word", "<b>word</b> & <img src=x>")
    assert hit.snippet == "<b>word</b> & <img src=x>"


def test_a_hit_is_a_plain_value() -> None:
    hit = hit_of("title", "Nothing here.")
    assert asdict(hit)["title"] == "The title"
    assert hit.dated is not None
    assert (hit.kind, hit.dated.edtf) == (Kind.CASE, "2022-09")


def test_similar_records_are_shown_in_the_readers_language() -> None:
    shared = ("Решение суда", "О выдаче по запросу Генеральной прокуратуры.")
    both = [doc(id, f"Decision {id}", "In English.", ru=shared) for id in ("one", "two")]
    only = doc("three", *shared, lang=Lang.RU)
    others = [doc(f"other-{at}", "Something else", "Nothing of it.") for at in range(9)]
    engine = engine_of([*both, only, *others])
    hits = {hit.id: hit for hit in engine.similar("one", Request("", lang=Lang.EN)).hits}
    assert (hits["two"].lang, hits["two"].title) == (Lang.EN, "Decision two")
    assert hits["two"].why == ()
    assert hits["three"].lang is Lang.RU
