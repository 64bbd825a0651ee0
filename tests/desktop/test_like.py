"""Records like the open one: listed as a search is, and left as easily."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from kzref.desktop.hit_model import HIT
from kzref.desktop.holdings import Query
from kzref.domain import Kind, Lang
from tests.desktop.conftest import settle, type_in
from tests.desktop.shelf import STATEMENT

CLAIM, CASE = "cl-rbc", "case-zhilin"


@pytest.fixture
def window(open_window: Any) -> Any:
    return open_window()


def open_record(qtbot: Any, window: Any, id: str) -> None:
    window.navigator.follow(id)
    settle(qtbot, window)


def ask_like(qtbot: Any, window: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)


def listed(window: Any) -> list[str]:
    model = window.rooms.list.model
    return [model.index(row).data(HIT).id for row in range(model.rowCount())]


def count_words(window: Any) -> str:
    text: str = window.rooms.list._count.text()
    return text


def test_the_list_is_filled_and_the_record_stays_open(qtbot, window):
    open_record(qtbot, window, CASE)
    window.rooms.list.reader._like.click()
    settle(qtbot, window)
    assert "kz-cpc-2014/art-590" in listed(window)
    assert CASE not in listed(window)
    assert window.rooms.list.like.said == "Records like: Mikhail Zhilin: expelled, not extradited"
    assert "most alike first" in count_words(window)
    assert window.navigator.shown.id == CASE
    assert window.rooms.rail._ways["search"].isChecked()


def test_the_arrows_walk_along_the_list_at_once(qtbot, window):
    open_record(qtbot, window, CLAIM)
    ask_like(qtbot, window)
    hits = window.rooms.list.list
    assert hits.hasFocus()
    assert window.navigator.shown.id == CLAIM
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert window.navigator.shown.id == listed(window)[0]
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert window.navigator.shown.id == listed(window)[1]


def test_the_way_back_leads_to_the_search_and_its_record(qtbot, window):
    type_in(qtbot, window, "interior minister")
    before = listed(window)
    ask_like(qtbot, window)
    assert listed(window) != before
    assert window.rooms.list.like._back.text() == "← Back to: “interior minister”"
    assert window.rooms.head._reading.text() == ""
    qtbot.keyClick(window.rooms.list.list, Qt.Key.Key_Down)
    settle(qtbot, window)
    window.rooms.list.like._back.click()
    settle(qtbot, window)
    assert listed(window) == before
    assert window.navigator.shown.id == STATEMENT.id == window.rooms.list.current.id
    assert window.rooms.list.like.isHidden()
    assert window.rooms.head.field.text() == "interior minister"
    assert window.rooms.list.list.accessibleName() == "What was found"


def test_back_and_forward_pass_through(qtbot, window):
    open_record(qtbot, window, CLAIM)
    ask_like(qtbot, window)
    alike = listed(window)
    window.navigator.back()
    settle(qtbot, window)
    assert window.rooms.list.like.isHidden()
    assert window.navigator.shown.id == CLAIM
    window.navigator.forward()
    settle(qtbot, window)
    assert listed(window) == alike
    assert "RBC" in window.rooms.list.like.said


def test_like_after_like_leads_back_to_the_beginning(qtbot, window):
    window.navigator.go_way("cases")
    settle(qtbot, window)
    ask_like(qtbot, window)
    assert window.rooms.list.like._back.text() == "← Back to: Cases"
    qtbot.keyClick(window.rooms.list.list, Qt.Key.Key_Down)
    settle(qtbot, window)
    second = window.navigator.shown.id
    ask_like(qtbot, window)
    assert second not in listed(window)
    assert window.rooms.list.like._back.text() == "← Back to: Cases"
    window.rooms.list.like._back.click()
    settle(qtbot, window)
    assert window.rooms.rail._ways["cases"].isChecked()
    assert window.navigator.shown.id == CASE


def test_a_link_followed_from_there_keeps_the_list(qtbot, window):
    open_record(qtbot, window, STATEMENT.id)
    ask_like(qtbot, window)
    alike = listed(window)
    window.navigator.follow("t-commissariat")
    settle(qtbot, window)
    assert window.navigator.shown.id == "t-commissariat"
    assert listed(window) == alike
    assert STATEMENT.title.best(Lang.EN).text in window.rooms.list.like.said


def chip(window: Any, words: str) -> QPushButton:
    held: list[QPushButton] = window.rooms.list.chips.findChildren(QPushButton)
    return next(each for each in held if each.text().startswith(words))


def test_filters_work_and_are_kept_apart_from_those_of_the_search(qtbot, window):
    type_in(qtbot, window, "extradition")
    open_record(qtbot, window, CLAIM)
    ask_like(qtbot, window)
    everything = listed(window)
    assert len({window.rooms.list.model.index(row).data(HIT).kind for row in range(len(everything))}) > 1
    chip(window, "Clause").click()
    settle(qtbot, window)
    assert listed(window) == ["kz-cpc-2014/art-590"]
    assert "RBC" in window.rooms.list.like.said
    chip(window, "✕").click()
    settle(qtbot, window)
    assert listed(window) == everything
    chip(window, "Clause").click()
    settle(qtbot, window)
    window.rooms.list.like._back.click()
    settle(qtbot, window)
    assert window.desk.query == Query("extradition")


def test_nothing_alike_is_said(qtbot, window):
    open_record(qtbot, window, "p-akhmetzhanov")
    window.navigator.like("fig-entries")
    settle(qtbot, window)
    assert listed(window) == []
    assert count_words(window).startswith("No other record is like this one.")
    assert window.rooms.list.like.isVisible()
    qtbot.keyClick(window.rooms.list.list, Qt.Key.Key_Down)
    assert window.navigator.shown.id == "fig-entries"


def test_nothing_alike_with_these_filters_is_said(qtbot, window):
    open_record(qtbot, window, CASE)
    ask_like(qtbot, window)
    window.rooms.list.chips_changed.emit(Query(like=CASE, kinds=(Kind.NAME,)))
    settle(qtbot, window)
    assert count_words(window) == "Nothing like it fits these filters."
    chip(window, "✕").click()
    settle(qtbot, window)
    assert listed(window)


def test_a_stale_answer_never_shows(qtbot, open_window, engine):
    engine.held_back = f"like {CASE}"
    window = open_window()
    open_record(qtbot, window, CASE)
    window.rooms.list.reader._like.click()
    qtbot.waitUntil(lambda: engine.held_back in engine.asked)
    window.rooms.head.field.setText("interior")
    engine.gate.set()
    settle(qtbot, window)
    assert STATEMENT.id in listed(window)
    assert window.rooms.list.like.isHidden()
    window.navigator.back()
    settle(qtbot, window)
    assert "Zhilin" in window.rooms.list.like.said


def test_the_window_stays_alive_while_it_is_looked_for(qtbot, open_window, engine):
    engine.held_back = f"like {CASE}"
    window = open_window()
    open_record(qtbot, window, CASE)
    window.rooms.list.reader._like.click()
    qtbot.waitUntil(lambda: engine.held_back in engine.asked)
    assert not window.worker.is_idle
    engine.gate.set()
    settle(qtbot, window)
    assert listed(window)


def test_enter_in_the_field_asks_for_what_stands_in_it(qtbot, window):
    type_in(qtbot, window, "interior minister")
    ask_like(qtbot, window)
    qtbot.keyClick(window.rooms.head.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.rooms.list.like.isHidden()
    assert window.navigator.shown.id == STATEMENT.id


def test_the_column_one_is_in_can_be_liked(qtbot, window):
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    table = window.rooms.side.page.table
    table.setCurrentIndex(table.model().index(0, 1))
    column = window.rooms.side.current_record.id
    ask_like(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.list
    assert window.navigator.shown.id == column
    assert window.rooms.list.like._back.text() == "← Back to: Side by side"
    window.rooms.list.like._back.click()
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.side


def test_it_is_offered_for_records_alone(qtbot, window):
    reader = window.rooms.list.reader
    assert not reader._like.isVisible()
    ask_like(qtbot, window)
    assert window.rooms.list.like.isHidden()
    open_record(qtbot, window, CASE)
    assert reader._like.isVisible()
    window.navigator.follow("nobody")
    settle(qtbot, window)
    assert not reader._like.isVisible()
    window.navigator.go_way("help")
    assert not window.rooms.help._like.isVisible()


@pytest.mark.parametrize("lang", list(Lang))
def test_it_speaks_every_language_at_once(qtbot, window, lang):
    type_in(qtbot, window, "interior minister")
    ask_like(qtbot, window)
    window.set_lang(lang)
    settle(qtbot, window)
    assert STATEMENT.title.best(lang).text in window.rooms.list.like.said
    assert "interior minister" in window.rooms.list.like._back.text()
    assert window.rooms.list.list.accessibleName() == window.rooms.list.like.said
    assert all(
        each.textFormat() is Qt.TextFormat.PlainText for each in window.rooms.list.findChildren(QLabel)
    )


@pytest.mark.parametrize("width", [860, 960, 1040, 1100, 1366])
def test_no_button_is_cut_off(qtbot, window, voice, width):
    window.set_lang(voice.lang)
    type_in(qtbot, window, "extradit")
    reader = window.rooms.list.reader
    reader.next_found()
    window.resize(width, 700)
    settle(qtbot, window)
    held = reader._bar.findChildren(QAbstractButton)
    shown = [each for each in held if each.isVisible()]
    assert reader._like in shown
    for each in shown:
        assert each.width() >= each.minimumSizeHint().width() - 1, (each.text(), width)
        assert each.mapTo(window, QPoint(each.width(), 0)).x() <= window.width()
    ask_like(qtbot, window)
    back = window.rooms.list.like._back
    assert back.mapTo(window.rooms.list, QPoint(back.width(), 0)).x() <= reader.x()
