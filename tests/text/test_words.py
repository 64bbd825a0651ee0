"""Words for the values of the records."""

from __future__ import annotations

from enum import StrEnum

import pytest

from kzref import compare, domain
from kzref.domain import Lang, Polarity, Position, Verification
from kzref.text import country_name, language_name, position_word, shape, word

ENUMS = sorted(
    {
        each
        for package in (domain, compare)
        for each in vars(package).values()
        if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
    },
    key=lambda each: each.__name__,
)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("lang", Lang)
def test_every_value_has_a_word(enum, lang):
    words = {value: word(value, lang) for value in enum}
    if lang is not Lang.EN:
        assert all(any("а" <= sign.lower() <= "ӿ" for sign in said) for said in words.values()), words
    assert len(set(words.values())) == len(words), "two values share a word"


def test_the_words_of_the_look():
    assert [word(each, Lang.EN) for each in Polarity] == ["Affirms", "Only if", "Unclear", "Denies"]
    assert [word(each, Lang.RU) for each in Verification] == [
        "прочитан сам текст", "прочитан пересказ", "не проверено",
    ]  # fmt: skip


def test_positions_have_a_word_and_a_shape():
    shown = [(shape(each), position_word(each, Lang.EN)) for each in (*Position, None)]
    assert shown == [("●", "stated"), ("–", "left out"), ("✕", "denied"), ("?", "not seen")]


def test_an_unknown_value_is_shown_bare():
    class Odd(StrEnum):
        ODD = "odd-one"

    assert word(Odd.ODD, Lang.RU) == "odd-one"
    assert language_name("zz", Lang.RU) == "zz"
    assert country_name("ZZ", Lang.RU) == "ZZ"


def test_languages_and_countries():
    assert language_name("kk", Lang.EN) == "Kazakh"
    assert language_name("kk-Latn", Lang.RU) == "казахский, латиницей"
    assert country_name("KZ", Lang.KK) == "Қазақстан"
