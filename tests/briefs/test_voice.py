"""Excerpts, source marks, quotation marks."""

from __future__ import annotations

import pytest

from kzref.briefs.voice import Voice, excerpt, first_sentence, ranges
from kzref.domain import Citation, Lang, Localized, Origin
from tests.briefs import samples


@pytest.mark.parametrize(
    "first",
    [
        "The act must be a crime in both states.",
        "Extradition under art. 58 needs a request.",
        "Выдача по ст. 590 УПК РК не допускается.",
        "Министр М. Ахметжанов сказал это на брифинге.",
        "Part 1. Extradition is refused when the act is no crime.",
        "Қылмыс екі елде де болуы керек деп айтылған.",
    ],
)
def test_first_sentence(first):
    assert first_sentence(f"{first} Ал екінші сөйлем.") == first


@pytest.mark.parametrize("text", ["", "One sentence without an end", "Short. But this is what it says."])
def test_a_text_without_a_second_sentence_is_whole(text):
    assert first_sentence(text) == text


def test_an_excerpt_brings_the_list_it_introduces():
    assert excerpt("It is refused when:\nthere is no crime;\ntorture threatens.") == (
        "It is refused when: there is no crime; torture threatens."
    )


def test_a_long_list_is_cut_and_says_so():
    cut = excerpt("\n".join(["It is refused when:", *["a ground of refusal " * 5] * 9]))
    assert cut.endswith(" …")
    assert len(cut) < 400


@pytest.mark.parametrize(
    ("numbers", "shown"), [({1}, "1"), ({2, 1}, "1, 2"), ({1, 2, 3}, "1–3"), ({1, 3, 4, 5, 9}, "1, 3–5, 9")]
)
def test_ranges(numbers, shown):
    assert ranges(numbers).replace("\u00a0", " ") == shown


def test_a_source_keeps_its_number_and_gathers_its_places():
    voice = Voice(Lang.EN, samples.shelf().find)
    first = voice.cite([Citation(source="src-afn", locator=Localized.of("1")), Citation(source="src-codes")])
    again = voice.cite([Citation(source="src-afn", locator=Localized.of("2, note"))])
    assert (first, again) == ("\u00a0[1,\u00a02]", "\u00a0[1]")
    assert voice.citations == {"src-afn": ["1", "2, note"], "src-codes": []}
    assert voice.cite([]) == ""


@pytest.mark.parametrize(("lang", "left"), [("ru", "«"), ("kk-Latn", "«"), ("en", "“"), ("de", "“")])
def test_quotation_marks_follow_the_language_of_the_words(lang, left):
    voice = Voice(Lang.EN, samples.shelf().find)
    assert voice.quote(samples.quote("words", lang, Origin.OURS))[0].text[0] == left
