"""Dates in three languages, as precise as their source."""

from __future__ import annotations

from datetime import date

import pytest

from kzref.domain import Lang, When
from kzref.text import say_by, say_date, say_when

EN, RU, KK = Lang.EN, Lang.RU, Lang.KK


def test_a_day():
    day = date(2022, 9, 27)
    assert [say_date(day, lang) for lang in Lang] == [
        "27 Sept 2022",
        "27 сентября 2022",
        "2022 ж. 27 қыркүйек",
    ]


@pytest.mark.parametrize(
    ("edtf", "en", "ru", "kk"),
    [
        ("2022-09-27", "27 Sept 2022", "27 сентября 2022", "2022 ж. 27 қыркүйек"),
        ("2022-09", "Sept 2022", "сентябрь 2022", "2022 ж. қыркүйек"),
        ("2022", "2022", "2022", "2022 ж."),
        ("2022~", "about 2022", "примерно 2022", "шамамен 2022 ж."),
        (
            "2022-09-01?",
            "1 Sept 2022 (uncertain)",
            "1 сентября 2022 (неточно)",
            "2022 ж. 1 қыркүйек (нақты емес)",
        ),
        ("2022%", "about 2022 (uncertain)", "примерно 2022 (неточно)", "шамамен 2022 ж. (нақты емес)"),
        ("2023-06-28/..", "since 28 June 2023", "с 28 июня 2023", "2023 ж. 28 маусымнан бастап"),
        ("2022-09/..", "since Sept 2022", "с сентября 2022", "2022 ж. қыркүйектен бастап"),
        ("2022/..", "since 2022", "с 2022 года", "2022 жылдан бастап"),
        (
            "../2023-06-27",
            "up to 27 June 2023 inclusive",
            "по 27 июня 2023 включительно",
            "2023 ж. 27 маусымға дейін (қоса алғанда)",
        ),
        (
            "../2022-09",
            "up to Sept 2022 inclusive",
            "по сентябрь 2022 включительно",
            "2022 ж. қыркүйекке дейін (қоса алғанда)",
        ),
        (
            "../2022~",
            "about up to 2022 inclusive",
            "примерно по 2022 год включительно",
            "шамамен 2022 жылға дейін (қоса алғанда)",
        ),
        ("2022-09-20/2022-09-27", "20–27 Sept 2022", "20–27 сентября 2022", "2022 ж. 20–27 қыркүйек"),
        (
            "2022-09-20/2022-10-04",
            "20 Sept 2022 – 4 Oct 2022",
            "20 сентября 2022 – 4 октября 2022",
            "2022 ж. 20 қыркүйек – 2022 ж. 4 қазан",
        ),
        (
            "2022-12~/2026-02",
            "about Dec 2022 – Feb 2026",
            "примерно декабрь 2022 – февраль 2026",
            "шамамен 2022 ж. желтоқсан – 2026 ж. ақпан",
        ),
    ],
)
def test_every_precision(edtf, en, ru, kk):
    assert [say_when(When(edtf), lang) for lang in Lang] == [en, ru, kk]


@pytest.mark.parametrize("lang", Lang)
def test_twelve_different_months(lang):
    said = {say_when(When(f"2022-{month:02d}"), lang) for month in range(1, 13)}
    assert len(said) == 12


@pytest.mark.parametrize(
    ("edtf", "en", "ru", "kk"),
    [
        ("../2015", "not later than 2015", "не позднее 2015 года", "2015 жылдан кешіктірмей"),
        (
            "../2015-06-03",
            "not later than 3 June 2015",
            "не позднее 3 июня 2015",
            "2015 ж. 3 маусымнан кешіктірмей",
        ),
        ("1993-01-22", "22 Jan 1993", "22 января 1993", "1993 ж. 22 қаңтар"),
    ],
)
def test_an_act_known_by_its_latest_day_is_not_said_to_have_ended(
    edtf: str, en: str, ru: str, kk: str
) -> None:
    assert [say_by(When(edtf), lang) for lang in Lang] == [en, ru, kk]
