"""Dates as people write them in English, Russian and Kazakh, never more precise than the source."""

from __future__ import annotations

import re
from datetime import date

from kzref.domain import Lang, When

_POINT = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$")
_OPEN = ".."

_EN = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_RU = ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
       "ноябрь", "декабрь")  # fmt: skip
_RU_OF = ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
          "ноября", "декабря")  # fmt: skip
_KK = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
       "қараша", "желтоқсан")  # fmt: skip
_KK_FROM = ("қаңтардан", "ақпаннан", "наурыздан", "сәуірден", "мамырдан", "маусымнан", "шілдеден",
            "тамыздан", "қыркүйектен", "қазаннан", "қарашадан", "желтоқсаннан")  # fmt: skip
_KK_TO = ("қаңтарға", "ақпанға", "наурызға", "сәуірге", "мамырға", "маусымға", "шілдеге", "тамызға",
          "қыркүйекке", "қазанға", "қарашаға", "желтоқсанға")  # fmt: skip

_ABOUT = {Lang.EN: "about {}", Lang.RU: "примерно {}", Lang.KK: "шамамен {}"}
_UNSURE = {Lang.EN: "{} (uncertain)", Lang.RU: "{} (неточно)", Lang.KK: "{} (нақты емес)"}
_SINCE = {Lang.EN: "since {}", Lang.RU: "с {}", Lang.KK: "{} бастап"}
# The last day belongs to it: a law «until the 27th» still governs on the 27th.
_UNTIL = {Lang.EN: "up to {} inclusive", Lang.RU: "по {} включительно", Lang.KK: "{} дейін (қоса алғанда)"}
_BY = {Lang.EN: "not later than {}", Lang.RU: "не позднее {}", Lang.KK: "{} кешіктірмей"}


def say_date(day: date, lang: Lang) -> str:
    """Return a day: «27 Sept 2022», «27 сентября 2022», «2022 ж. 27 қыркүйек»."""
    return _point(day.year, day.month, day.day, lang)


def say_when(when: When, lang: Lang) -> str:
    """Return a date of any precision: months, years, intervals, «about», «since», «until»."""
    ends = when.edtf.split("/")
    if len(ends) == 1:
        return _said(ends[0], lang)
    first, last = ends
    if last == _OPEN:
        return _marked(_SINCE[lang].format(_since(first, lang)), first, lang)
    if first == _OPEN:
        return _marked(_UNTIL[lang].format(_until(last, lang)), last, lang)
    return _short_stretch(first, last, lang) or f"{_said(first, lang)} – {_said(last, lang)}"


def say_by(when: When, lang: Lang) -> str:
    """Return the day of a single act; one known only by its latest day is «not later than» it.

    An adoption dated ``../2015`` was not over in 2015, as :func:`say_when` would have it.
    """
    if not when.edtf.startswith(f"{_OPEN}/"):
        return say_when(when, lang)
    last = when.edtf.split("/")[1]
    year, month, day = _cut(last)
    if lang is Lang.KK:
        named = _kazakh(year, day, _KK_FROM[month - 1] if month else None) or f"{year} жылдан"
    elif lang is Lang.RU and not day:
        named = _russian_of(year, month)
    else:
        named = _point(year, month, day, lang)
    return _marked(_BY[lang].format(named), last, lang)


def _cut(point: str) -> tuple[int, int | None, int | None]:
    match = _POINT.match(point)
    assert match is not None  # When has already checked it
    year, month, day, _ = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def _point(year: int, month: int | None, day: int | None, lang: Lang) -> str:
    if lang is Lang.KK:
        rest = [str(day)] if day else []
        return " ".join([f"{year} ж.", *rest, *([_KK[month - 1]] if month else [])])
    if month is None:
        return str(year)
    names = _EN if lang is Lang.EN else _RU_OF if day else _RU
    return " ".join([*([str(day)] if day else []), names[month - 1], str(year)])


def _said(point: str, lang: Lang) -> str:
    return _marked(_point(*_cut(point), lang), point, lang)


def _marked(text: str, point: str, lang: Lang) -> str:
    """Add what the source was unsure of: about then (~), uncertain (?), both (%)."""
    if point[-1] in "~%":
        text = _ABOUT[lang].format(text)
    if point[-1] in "?%":
        text = _UNSURE[lang].format(text)
    return text


def _since(point: str, lang: Lang) -> str:
    year, month, day = _cut(point)
    if lang is Lang.KK:
        return _kazakh(year, day, _KK_FROM[month - 1] if month else None) or f"{year} жылдан"
    if lang is Lang.RU:
        return _point(year, month, day, lang) if day else _russian_of(year, month)
    return _point(year, month, day, lang)


def _until(point: str, lang: Lang) -> str:
    year, month, day = _cut(point)
    if lang is Lang.KK:
        return _kazakh(year, day, _KK_TO[month - 1] if month else None) or f"{year} жылға"
    if lang is Lang.RU and month is None:
        return f"{year} год"
    return _point(year, month, day, lang)


def _kazakh(year: int, day: int | None, named: str | None) -> str:
    if named is None:
        return ""
    return f"{year} ж. {day} {named}" if day else f"{year} ж. {named}"


def _russian_of(year: int, month: int | None) -> str:
    return f"{_RU_OF[month - 1]} {year}" if month else f"{year} года"


def _short_stretch(first: str, last: str, lang: Lang) -> str:
    """Return «21–27 Sept 2022» when both days lie in one month, else nothing."""
    (year, month, day), (year_2, month_2, day_2) = _cut(first), _cut(last)
    plain_days = first[-1].isdigit() and last[-1].isdigit() and day and day_2
    if not plain_days or (year, month) != (year_2, month_2):
        return ""
    return re.sub(rf"\b{day}\b", f"{day}–{day_2}", _point(year, month, day, lang), count=1)
