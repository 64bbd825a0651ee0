"""Word-level drift."""

from __future__ import annotations

import pytest

from kzref.compare import Change, drift
from kzref.errors import Usage


def marked(text: str, spans: tuple[object, ...]) -> list[tuple[str, Change]]:
    return [(text[span.start : span.start + span.length], span.change) for span in spans]  # type: ignore[attr-defined]


def test_the_dropped_word_shows() -> None:
    base, other = "if he is on the international wanted list", "if he is on the wanted list"
    found = drift(base, other, base_lang="en", other_lang="en")
    assert marked(base, found.base) == [("international", Change.DROPPED)]
    assert found.other == ()


def test_changed_and_added_words() -> None:
    base, other = "мы будем обязаны выдать", "мы можем выдать его"
    found = drift(base, other, base_lang="ru", other_lang="ru")
    assert marked(base, found.base) == [("будем обязаны", Change.CHANGED)]
    assert marked(other, found.other) == [("можем", Change.CHANGED), ("его", Change.ADDED)]


def test_case_commas_and_yo_are_no_drift() -> None:
    assert drift("Её, выдадут!", "ее выдадут", base_lang="ru", other_lang="ru").is_same


def test_two_languages_are_not_compared_by_words() -> None:
    with pytest.raises(Usage):
        drift("will", "будет", base_lang="en", other_lang="ru")


def test_a_document_is_not_a_wording() -> None:
    with pytest.raises(Usage):
        drift("a " * 20_000, "b", base_lang="en", other_lang="en")


def test_empty_texts() -> None:
    assert drift("", "", base_lang="en", other_lang="en").is_same
    assert len(drift("", "a b", base_lang="en", other_lang="en").other) == 1
