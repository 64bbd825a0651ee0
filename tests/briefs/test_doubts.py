"""The page of everything that could not be verified."""

from __future__ import annotations

from datetime import date

import pytest

from kzref.briefs import doubts_sheet, is_doubtful, to_html
from kzref.domain import Lang
from tests.sample import claim, record


class Base:
    """What a library says of itself."""

    corpus_version = "test"
    base_date = date(2026, 3, 15)


DOUBT = {"en": "Not seen.", "ru": "Не видели.", "kk": "Көрілмеген."}
CASE = {
    "mechanism": "extradition", "mechanism_note": "x", "status": "x", "status_as_of": "2023",
    "outcome": "unknown", "events": [], "do_no_harm": True,
}  # fmt: skip
RECORDS = [
    claim("cl-sure", "affirms"),
    claim("cl-doubt", "denies", doubt=DOUBT),
    record("term", "t-unseen", verification="unverified"),
    record(
        "case",
        "case-hidden",
        title={"en": "A Name", "ru": "Имя", "kk": "Есім"},
        doubt={"en": "In Town"},
        **CASE,
    ),
]


@pytest.mark.parametrize("lang", list(Lang))
def test_lists_all_that_is_doubtful_and_nothing_else(lang: Lang) -> None:
    assert [each.id for each in RECORDS if is_doubtful(each)] == ["cl-doubt", "t-unseen", "case-hidden"]
    html = to_html(doubts_sheet(RECORDS, lambda _: None, Base(), lang, date(2026, 11, 21)))
    assert DOUBT[lang.value] in html
    assert "t-unseen" in html
    assert "cl-sure" not in html


def test_who_must_not_be_harmed_is_not_named() -> None:
    html = to_html(doubts_sheet(RECORDS, lambda _: None, Base(), Lang.EN, date(2026, 11, 21)))
    assert "A Name" not in html
    assert "In Town" not in html
    assert "case-hidden" not in html
