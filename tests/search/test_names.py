"""Names across spellings: recall, false merges, and the reason that is given."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from kzref.search.names import name_keys, patronymic_keys, share_a_key, why_same

_DATA = Path(__file__).parent / "data"
_ROWS = [
    line.split("\t")
    for line in (_DATA / "names.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("kept_in", ["research", "held-out"])
def test_recall(kept_in: str) -> None:
    pairs = [(name, spelling) for name, spelling, source in _ROWS if source == kept_in]
    missed = [pair for pair in pairs if not share_a_key(*pair)]
    assert len(pairs) > 400
    assert 1 - len(missed) / len(pairs) >= 0.98, missed


def test_false_merges_of_surnames() -> None:
    surnames = (_DATA / "surnames.txt").read_text(encoding="utf-8").split()
    pairs = list(combinations(surnames, 2))
    merged = [pair for pair in pairs if share_a_key(*pair)]
    assert len(pairs) > 10_000
    assert len(merged) <= 0.005 * len(pairs), merged


def test_false_merges_of_all_spellings() -> None:
    groups: dict[str, set[str]] = {}
    for name, spelling, source in _ROWS:
        if source == "held-out":
            groups.setdefault(name, {name}).add(spelling)
    pairs = [
        (first, second)
        for one, other in combinations(groups.values(), 2)
        for first in one
        for second in other
    ]
    merged = [pair for pair in pairs if share_a_key(*pair)]
    assert len(merged) <= 0.005 * len(pairs), merged


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Иванов", "Петров"),
        ("Токаев", "Тукаев"),
        ("Касенов", "Хасенов"),
        ("Ахметов", "Ахмедов"),
        ("Жумагали", "Жумагалиев"),
        ("Шарипов", "Сарипов"),
        ("Муратович", "Муратовна"),
        ("Мурат", "Муратович"),
    ],
)
def test_strangers_stay_apart(first: str, second: str) -> None:
    assert not share_a_key(first, second)


@pytest.mark.parametrize(
    "form", ["Ахметжанова", "Ахметжанову", "Ахметжановым", "Ахметжанове", "Ахметжановой", "Ахметжановтың"]
)
def test_cases_and_feminine(form: str) -> None:
    assert share_a_key("Akhmetzhanov", form)


def test_patronymics_meet_across_languages() -> None:
    assert patronymic_keys("Мұратұлы") & patronymic_keys("Муратович") & patronymic_keys("Muratuly")
    assert not patronymic_keys("Ахметжанов")


def test_wrong_script_letters() -> None:
    assert share_a_key("Ахмeтжанов", "Ахметжанов")  # the е is Latin


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        ("Akhmetjanov", "Ахметжанов", ("j", "ж")),
        ("Akhmetjanov", "Akhmetzhanov", ("j", "zh")),
        ("Achmetschanow", "Ахметжанову", ("ch", "х")),
        ("Siganschin", "Зиганшин", ("s", "з")),
    ],
)
def test_reason(first: str, second: str, pair: tuple[str, str]) -> None:
    assert pair in (why_same(first, second) or ())


def test_no_reason_for_strangers() -> None:
    assert why_same("Иванов", "Петров") is None


@pytest.mark.parametrize("text", ["", "1", "  ", "'", "😀", "ა", "x" * 500, "\u0301"])
def test_anything_has_keys_or_none(text: str) -> None:
    assert isinstance(name_keys(text), frozenset)
