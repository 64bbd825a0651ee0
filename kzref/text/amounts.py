"""Numbers as a reader of each language expects them: thousands apart, and how sharp they are."""

from __future__ import annotations

from decimal import Decimal

from kzref.domain import Bound, Figure, Lang
from kzref.text.words import word

# Of the last word of a Kazakh number: «than» and «to» hang on it as endings, as it is spoken.
_TENS = {
    10: ("нан", "ға"), 20: ("дан", "ға"), 30: ("дан", "ға"), 40: ("тан", "қа"), 50: ("ден", "ге"),
    60: ("тан", "қа"), 70: ("тен", "ке"), 80: ("нен", "ге"), 90: ("нан", "ға"),
}  # fmt: skip
_ONES = {
    1: ("ден", "ге"), 2: ("ден", "ге"), 3: ("тен", "ке"), 4: ("тен", "ке"), 5: ("тен", "ке"),
    6: ("дан", "ға"), 7: ("ден", "ге"), 8: ("ден", "ге"), 9: ("дан", "ға"),
}  # fmt: skip
_HUNDRED, _THOUSAND = ("ден", "ге"), ("нан", "ға")  # a million takes those of a thousand


def say_amount(figure: Figure, lang: Lang) -> str:
    """Return the number of a figure, or both ends of it, as sharp as it was given."""
    numbers = "–".join(say_number(each, lang) for each in (figure.value, figure.upper) if each is not None)
    if figure.bound is Bound.EXACT:
        return numbers
    sharp = word(figure.bound, lang)
    last = figure.value if figure.upper is None else figure.upper
    if lang is Lang.KK and figure.bound in (Bound.MORE_THAN, Bound.UP_TO) and last == int(last):
        than, to = _endings(int(last))
        return f"{numbers}-{than if figure.bound is Bound.MORE_THAN else to} {sharp}"
    return f"{sharp} {numbers}"


def say_number(value: Decimal, lang: Lang) -> str:
    """Return a number with its thousands apart: 98,000 in English, 98 000 in Russian and Kazakh."""
    text = f"{value:,f}"
    if lang is Lang.EN:
        return text
    return text.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")


def _endings(number: int) -> tuple[str, str]:
    if number % 10:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number % 100]
    return _HUNDRED if number % 1000 else _THOUSAND
