"""Numbers with their thousands apart, and as sharp as they were given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kzref.domain import Bound, Figure, Lang, Localized, Scope, Verification, When
from kzref.text import say_amount

DAY = date(2026, 3, 15)


def figure(value: str, bound: str = "exact", upper: str | None = None) -> Figure:
    return Figure(
        id="fig-a",
        title=Localized.of("A"),
        value=Decimal(value),
        upper=Decimal(upper) if upper else None,
        bound=Bound(bound),
        unit=Localized.of("people"),
        scope=Scope.PERSONS,
        period=When("2022"),
        as_of=When("2022"),
        given_by=Localized.of("Somebody"),
        verification=Verification.SECONDARY,
        verified_on=DAY,
        review_due=DAY,
    )


@pytest.mark.parametrize(
    ("value", "lang", "said"),
    [("98000", "en", "98,000"), ("98000", "ru", "98 000"), ("1.5", "ru", "1,5"), ("7", "kk", "7")],
)
def test_thousands_and_decimals(value: str, lang: str, said: str) -> None:
    assert say_amount(figure(value), Lang(lang)).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("bound", "en", "ru", "kk"),
    [
        ("about", "about 62,000", "около 62 000", "шамамен 62 000"),
        ("more-than", "more than 62,000", "более 62 000", "62 000-нан астам"),
        ("at-least", "at least 62,000", "не менее 62 000", "кемінде 62 000"),
        ("up-to", "up to 62,000", "до 62 000", "62 000-ға дейін"),
    ],
)
def test_how_sharp(bound: str, en: str, ru: str, kk: str) -> None:
    said = [say_amount(figure("62000", bound), lang).replace("\u00a0", " ") for lang in Lang]
    assert said == [en, ru, kk]


def test_both_ends() -> None:
    assert say_amount(figure("50000", "about", "80000"), Lang.EN) == "about 50,000–80,000"


@pytest.mark.parametrize(
    ("number", "more", "up"),
    [
        (1, "1-ден", "1-ге"), (3, "3-тен", "3-ке"), (6, "6-дан", "6-ға"), (9, "9-дан", "9-ға"),
        (40, "40-тан", "40-қа"), (80, "80-нен", "80-ге"), (90, "90-нан", "90-ға"), (12, "12-ден", "12-ге"),
        (300, "300-ден", "300-ге"), (5500, "5 500-ден", "5 500-ге"),
        (2900000, "2 900 000-нан", "2 900 000-ға"),
    ],
)  # fmt: skip
def test_kazakh_endings_follow_the_last_word_spoken(number: int, more: str, up: str) -> None:
    for bound, ending, word in (("more-than", more, "астам"), ("up-to", up, "дейін")):
        said = say_amount(figure(str(number), bound), Lang.KK).replace("\u00a0", " ")
        assert said == f"{ending} {word}"
