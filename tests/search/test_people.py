"""People found in any spelling, with the reason."""

from __future__ import annotations

import pytest

from kzref.domain import Lang, NameType
from kzref.search import Engine, Request
from tests.search.shelf import doc, engine_of, find, name


@pytest.fixture(scope="module")
def engine() -> Engine:
    return engine_of(
        [
            doc("statement", "Statement of the minister", "He spoke of surrender.", by="Marat Akhmetzhanov",
                names=("Marat Akhmetzhanov",),
                ru=("Заявление", "Министр Ахметжанов сказал, что Ахметжанову известно.")),
            doc("alias", "Aikhal Ammosov left", "", names=("Aikhal Ammosov",)),
            doc("other", "Statement of Tokayev", "Nothing of the minister."),
            doc("word", "x", "ахмет is here a plain word"),
        ],
        [
            name("p-akhmetzhanov", NameType.PERSON, ("en", "Marat Akhmetzhanov"),
                 ("ru", "Марат Муратович Ахметжанов")),
            name("p-ammosov", NameType.PERSON, ("en", "Aikhal Ammosov"), ("ru", "Игорь Иванов")),
        ],
    )  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "Akhmetzhanov", "Akhmetjanov", "Ahmetzhanov", "Achmetschanow", "Ахметжанов", "Ахметжанову",
        "Ахметжанова", "Ахмeтжанов", "akhmetjanov", "Ахметжановтың", "Akhmetdzhanov", "Marat Akhmetjanov",
        "Akhmetjanov Marat", "М. Ахметжанов", "Ахметжанов М.", "Марат Мұратұлы Ахметжанов",
        "Akhmetzhanov Marat Muratovich",
    ],
)  # fmt: skip
def test_one_person(engine: Engine, query: str) -> None:
    assert find(engine, query)[0] == "statement"


def test_alias(engine: Engine) -> None:
    assert find(engine, "Игорь Иванов") == ["alias"]


def test_the_reason_is_given(engine: Engine) -> None:
    hit = engine.search(Request("Akhmetjanov", lang=Lang.RU)).hits[0]
    assert [str(why) for why in hit.why] == ["Name: Akhmetjanov = Ахметжанов (kh = х, j = ж)"]


def test_keys_are_told(engine: Engine) -> None:
    readings = [engine.explain(Request(each)).names[0] for each in ("Akhmetjanov", "Ахметжанову")]
    assert set(readings[0].keys) & set(readings[1].keys)


def test_a_surname_is_never_stemmed() -> None:
    engine = engine_of([doc("given", "x", "Иван пришёл, Ивану дали", Lang.RU)])
    assert find(engine, "Иванов") == []


def test_a_guess_is_labelled(engine: Engine) -> None:
    results = engine.search(Request("Akhmetzhunov"))
    assert results.hits[0].id == "statement"
    assert results.notes
    assert any("guess" in str(why).lower() for why in results.hits[0].why)


def test_by_takes_any_spelling(engine: Engine) -> None:
    assert find(engine, "by:Ахметжанов") == ["statement"]
    assert find(engine, "by:Tokayev") == []


def test_as_you_type(engine: Engine) -> None:
    for typed in ("Akhmetzh", "Ахметж", "Akhmetj"):
        assert "statement" in find(engine, typed, as_you_type=True), typed
