"""The Kazakh stemmer, on the forms of the research and on what must stay whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzref.search.fold import fold, fold_kazakh
from kzref.search.kazakh import kazakh_stems, kazakh_stems_typed

_ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "data" / "kazakh.tsv").read_text(encoding="utf-8").splitlines()
]


def test_there_are_sixty_pairs() -> None:
    assert len(_ROWS) == 60


@pytest.mark.parametrize(("form", "stem", "chain"), _ROWS, ids=[row[0] for row in _ROWS])
def test_pair(form: str, stem: str, chain: str) -> None:
    assert kazakh_stems(fold(form))[0] == stem, chain


@pytest.mark.parametrize(("form", "stem", "chain"), _ROWS, ids=[row[0] for row in _ROWS])
def test_pair_typed_without_kazakh_letters(form: str, stem: str, chain: str) -> None:
    assert kazakh_stems_typed(fold(form))[0] == fold_kazakh(stem), chain


@pytest.mark.parametrize(
    "word", ["босқын", "заңсыз", "қашқын", "экстрадицияламау", "қорғаушы", "кепілдік", "сот", "2022", ""]
)
def test_stays_whole(word: str) -> None:
    assert kazakh_stems(word) == (word,)


def test_known_words_decide_between_readings() -> None:
    assert kazakh_stems("жұмысы") == ("жұмыс",)


def test_unknown_words_keep_both_readings() -> None:
    assert {"тарма", "тармас"} <= set(kazakh_stems("тармасы"))
