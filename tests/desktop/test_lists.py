"""The list of hits: model, lines, delegate and chips."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QPushButton, QStyleOptionViewItem

from kzref.desktop.chips import Chips
from kzref.desktop.hit_delegate import HitDelegate
from kzref.desktop.hit_model import HIT, LINES, HitModel, hit_lines
from kzref.desktop.holdings import Query
from kzref.desktop.lines import Line, Mark, Style
from kzref.domain import Force, Kind, Lang, Message, When


def hit(id: Any = "a", **more: Any) -> Any:
    held = {
        "id": id,
        "kind": Kind.STATEMENT,
        "title": "A title",
        "lang": Lang.EN,
        "force": Force.OFFICIAL,
        "dated": When("2022-09-27"),
        "by": "Somebody",
        "snippet": "some words",
        "marks": ((0, 4),),
        "title_marks": ((2, 5),),
        "why": (Message.of("{a} = {b}", a="zh", b="j"),),
        "score": 1.0,
        "paragraph": 0,
    }
    return SimpleNamespace(**{**held, **more})


def test_the_model_passes_qts_own_checker(qtbot, english):
    model = HitModel(english)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_hits([hit(str(n)) for n in range(10)], english)
    model.add_hits([hit(f"more{n}") for n in range(5)])
    model.add_hits([])
    assert model.rowCount() == 15
    assert model.row_of("more4") == 14
    assert model.row_of("nobody") == -1
    model.show_hits([], english)
    assert model.rowCount() == 0


def test_what_a_hit_shows(english):
    lines = hit_lines(hit(), english)
    assert [line.style for line in lines] == [Style.KIND, Style.TITLE, Style.QUIET, Style.BODY, Style.WHY]
    assert lines[0].text == "■ STATEMENT · official position"
    assert lines[1].marks == ((2, 5, Mark.FOUND),)
    assert lines[2].text == "Somebody · 27 Sept 2022"
    assert lines[4].text == "zh = j"


def test_a_hit_in_another_language_says_so(english):
    assert "in Russian" in hit_lines(hit(lang=Lang.RU), english)[0].text


def test_a_bare_hit_has_two_lines(english):
    lines = hit_lines(hit(force=None, dated=None, by=None, snippet=" ", marks=(), why=()), english)
    assert len(lines) == 2


def test_those_who_hear_the_screen_get_all_of_it(english):
    model = HitModel(english)
    model.show_hits([hit()], english)
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "A title" in heard
    assert "some words" in heard
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_rows_are_as_high_as_their_text(qtbot, english, ink):
    view = QListView()
    qtbot.addWidget(view)
    view.resize(300, 400)
    model = HitModel(english, view)
    view.setModel(model)
    delegate = HitDelegate(ink, view)
    model.show_hits([hit(), hit("b", snippet="many words " * 30)], english)
    short, long = (delegate.sizeHint(QStyleOptionViewItem(), model.index(row)).height() for row in (0, 1))
    assert long > short > 60
    assert isinstance(model.index(0).data(HIT), SimpleNamespace)
    assert ink.height(model.index(0).data(LINES), 280) <= short


def test_a_hit_is_painted_as_it_was_measured(qtbot, english, ink):
    view = QListView()
    qtbot.addWidget(view)
    view.setStyleSheet("QScrollBar:vertical { width: 23px }")
    view.resize(300, 400)
    model = HitModel(english, view)
    view.setModel(model)
    view.setItemDelegate(HitDelegate(ink, view))
    view.show()
    for number in (1, 20):  # without a scroll bar and with one
        model.show_hits([hit(str(n)) for n in range(number)], english)
        qtbot.wait(10)
        ink._laid.clear()
        view.scheduleDelayedItemsLayout()
        view.grab()
        assert view.verticalScrollBar().isVisible() is (number > 1)
        assert {width for _, width in ink._laid} == {300 - 2 * view.frameWidth() - 23 - 28}


def test_marks_count_characters_as_qt_does(qapp, ink):
    line = Line("𝐀𝐁 word", Style.BODY, ((3, 4, Mark.FOUND),))
    ink.height((line,), 200)
    layout, _ = ink._lay(line, 200)
    found = layout.formats()[0]
    assert (found.start, found.length) == (5, 4)


def facets() -> Any:
    return (
        SimpleNamespace(name="kind", counts=tuple((kind.value, 20 - at) for at, kind in enumerate(Kind))),
        SimpleNamespace(name="country", counts=(("KZ", 5), ("RU", 3))),
        SimpleNamespace(name="year", counts=(("2022", 5), ("2023", 1))),
        SimpleNamespace(name="lang", counts=(("en", 5), ("ru", 4))),
        SimpleNamespace(name="force", counts=(("press", 1),)),
    )


@pytest.fixture
def chips(qtbot: Any) -> Any:
    made = Chips()
    qtbot.addWidget(made)
    made.resize(380, 200)
    made.show()
    return made


def captions(qtbot: Any, chips: Any) -> Any:
    qtbot.wait(10)
    return [each.text() for each in chips.findChildren(QPushButton) if not each.isHidden()]


def test_chips_count_kinds_and_gather_the_rest(qtbot, chips, english):
    chips.show_facets(facets(), Query("x"), (), english)
    shown = captions(qtbot, chips)
    assert shown[0] == "Disputed question 20"
    assert any(each.startswith("More kinds") for each in shown)
    assert any(each.startswith("Country") for each in shown)
    assert any(each.startswith("Year") for each in shown)
    assert any(each.startswith("Language") for each in shown)


def test_pressing_a_chip_asks_anew_and_keeps_the_words(qtbot, chips, english):
    asked: list[Any] = []
    chips.changed.connect(asked.append)
    chips.show_facets(facets(), Query("x"), (), english)
    chips.findChildren(QPushButton)[0].click()
    assert asked == [Query("x", kinds=(Kind.QUESTION,))]


def test_chips_that_stay_ask_with_the_newest_words(qtbot, chips, english):
    asked: list[Any] = []
    chips.changed.connect(asked.append)
    chips.show_facets(facets(), Query("x"), (), english)
    first = chips.findChildren(QPushButton)[0]
    chips.show_facets(facets(), Query("xy"), (), english)
    first.click()
    chips.show_facets(facets(), Query(like="a"), (), english)
    first.click()
    assert asked == [Query("xy", kinds=(Kind.QUESTION,)), Query(like="a", kinds=(Kind.QUESTION,))]


def test_a_pressed_chip_can_be_let_go(qtbot, chips, english):
    asked: list[Any] = []
    chips.changed.connect(asked.append)
    query = Query("x", kinds=(Kind.CASE,), years=(2022,))
    chips.show_facets(facets(), query, (), english)
    assert "✕ all filters" in captions(qtbot, chips)
    chip = next(each for each in chips.findChildren(QPushButton) if each.text().startswith("Case"))
    assert chip.isChecked()
    chip.click()
    assert asked[-1] == Query("x", years=(2022,))


def test_menu_values_have_the_types_of_the_filters(qtbot, chips, english):
    asked: list[Any] = []
    chips.changed.connect(asked.append)
    chips.show_facets(facets(), Query(), (), english)
    year = next(each for each in chips.findChildren(QPushButton) if each.text().startswith("Year"))
    year.menu().aboutToShow.emit()
    year.menu().actions()[0].trigger()
    assert asked == [Query(years=(2022,))]
    assert isinstance(asked[0].years[0], int)


def test_a_way_in_shows_only_its_kinds(qtbot, chips, english):
    chips.show_facets(facets(), Query(), (Kind.NAME, Kind.TERM), english)
    assert [each for each in captions(qtbot, chips) if each.startswith("Case")] == []
    chips.show_facets(facets(), Query(), (Kind.CASE,), english)
    assert [each for each in captions(qtbot, chips) if each.startswith("Case")] == []
