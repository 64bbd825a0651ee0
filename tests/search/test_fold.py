"""Letters made comparable."""

from __future__ import annotations

import unicodedata

import pytest

from kzref.search.fold import fold, fold_kazakh, one_script


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Ёлка", "елка"),
        ("о\u0301рган", "орган"),
        ("со\u00adдержание", "содержание"),
        ("Chișinău", "chisinau"),
        ("Қылмыс", "қылмыс"),
        ("кодексi", "кодексі"),  # Latin i
        ("əскери", "әскери"),  # Latin schwa
        ("Ќазаќстан", "қазақстан"),  # an old font
        ("Aхметжанов", "ахметжанов"),  # Latin A
        ("Аkhmet", "akhmet"),  # Cyrillic А
        ("", ""),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("word", ["й", "Ёжик", "Қайрат", "Chișinău", "Žumabaev", "İstanbul", "ё\u0301"])
def test_composed_and_decomposed_are_one(word: str) -> None:
    assert fold(unicodedata.normalize("NFD", word)) == fold(unicodedata.normalize("NFC", word))


def test_kazakh_letters_on_a_russian_keyboard() -> None:
    assert fold_kazakh("әғқңөұүһі") == "агкноууХи".lower()


def test_a_word_in_two_scripts_that_look_alike_nowhere_is_left() -> None:
    assert one_script("яw") == "яw"


def test_plain_words_take_a_shorter_way_to_the_same() -> None:
    for word in ("Ёлка", "ӘКІМШІЛІК", "Ұстап", "подъезд", "Йод", "Һаһ"):
        assert fold(word) == fold(f"{word}\u200b")  # the long way, as this one is not plain
