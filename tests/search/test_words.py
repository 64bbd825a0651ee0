"""Cutting texts into words, numbers and citations."""

from __future__ import annotations

import pytest

from kzref.search.words import WORD, articles, grouped_number, parts, scaled_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ст. 590 УПК", ["590"]),
        ("art. 58, 59 and 62", ["58", "59", "62"]),
        ("58-бап", ["58"]),
        ("592-бабында", ["592"]),
        ("589-1-баппен", ["589-1"]),
        ("ст. 280.3 УК", ["280-3"]),
        ("по статье 328 или 337", ["328", "337"]),
        ("590-й статьи", ["590"]),
        ("articles 587 and 590, in 2022", ["587", "590"]),
        ("в 2022 году 98 000 человек", []),
        ("часть 58", []),
    ],
)
def test_articles(text: str, numbers: list[str]) -> None:
    assert [number for number, _, _ in articles(text)] == numbers


@pytest.mark.parametrize("text", ["98 000", "98,000", "98\u00a0000", "98.000", "98’000"])
def test_grouped_numbers(text: str) -> None:
    assert WORD.findall(text) == [text]
    assert grouped_number(text) == "98000"


def test_a_date_is_no_grouped_number() -> None:
    assert WORD.findall("21.09.2022") == ["21", "09", "2022"]


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        ("Kassym-Jomart", ["Kassym", "Jomart"]),
        ("Minister's", ["Minister"]),
        ("Игорь’", ["Игорь"]),
        ("көші‑қон", ["көші", "қон"]),
        ("word", ["word"]),
    ],
)
def test_parts(raw: str, pieces: list[str]) -> None:
    assert parts(raw) == pieces


def test_scaled_numbers() -> None:
    text = "98 тыс. 1,5 млн 100 thousand 200 мың 3 million 12 человек"
    assert list(scaled_numbers(text)) == ["98000", "1500000", "100000", "200000", "3000000"]
