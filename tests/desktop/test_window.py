"""The whole window on fakes: as a person uses it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)

from kzref.desktop.kinds import WAYS
from kzref.desktop.places import View
from kzref.domain import Lang
from tests.desktop.conftest import settle, type_in
from tests.desktop.shelf import RECORDS, STATEMENT


@pytest.fixture
def window(open_window: Any) -> Any:
    return open_window()


def reader_text(window: Any) -> Any:
    return window.rooms.list.reader.view.toPlainText()


def test_it_greets_and_lists(window):
    assert window.rooms.pages.currentWidget() is window.rooms.list
    assert "what the law says" in reader_text(window)
    assert window.rooms.list.model.rowCount() > 5
    assert window.rooms.head.field.hasFocus()
    assert window.windowTitle() == "kzref – Search"


def test_results_as_one_types_and_the_first_in_the_reader(qtbot, window):
    type_in(qtbot, window, "interior minister")
    assert window.rooms.list.current.id == STATEMENT.id
    assert "Военкоматы" in reader_text(window)
    assert "all forms of: interior, minister" in window.rooms.head._reading.text()


def test_a_stale_answer_never_shows(qtbot, open_window, engine):
    engine.held_back = "expelled"
    window = open_window()
    window.rooms.head.field.setText("expelled")
    qtbot.waitUntil(lambda: "expelled" in engine.asked)
    window.rooms.head.field.setText("interior")
    engine.gate.set()
    settle(qtbot, window)
    ids = {
        window.rooms.list.model.index(row).data(Qt.ItemDataRole.UserRole).id
        for row in range(window.rooms.list.model.rowCount())
    }
    assert STATEMENT.id in ids
    assert "case-zhilin" not in ids


def test_typing_fast_asks_little(qtbot, open_window, engine):
    engine.held_back = "e"
    window = open_window()
    before = len(engine.asked)
    text = "extradition and mobilization"
    window.rooms.head.field.setText(text[:1])
    qtbot.waitUntil(lambda: engine.asked[-1] == text[:1])  # and there the thread is held
    for end in range(2, len(text) + 1):
        window.rooms.head.field.setText(text[:end])
    engine.gate.set()
    settle(qtbot, window)
    assert engine.asked[-1] == text
    assert len(engine.asked) - before == 2


def test_more_hits_than_a_screen_arrive_later(qtbot, window):
    assert window.rooms.list.model.rowCount() == min(len(RECORDS), 50)


def test_keys_lead_from_the_field_to_the_reader(qtbot, window):
    type_in(qtbot, window, "extradit")
    field, listed = window.rooms.head.field, window.rooms.list.list
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.hasFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert window.navigator.shown.id == window.rooms.list.current.id == STATEMENT.id
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.rooms.list.reader.view.hasFocus()
    window.rooms.list.list.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert field.hasFocus()


def test_enter_on_a_question_lays_its_claims_side_by_side(qtbot, window):
    type_in(qtbot, window, "avoid mobilization")
    qtbot.keyClick(window.rooms.head.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.side
    assert window.rooms.side.page.table.table.columnCount() == 9
    assert window.windowTitle() == "kzref – Side by side"


def test_links_open_in_place_and_lead_back(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.navigator.follow("t-commissariat")
    settle(qtbot, window)
    assert "The office that calls up" in reader_text(window)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert window.navigator.shown.id == STATEMENT.id
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert window.navigator.shown.id == "t-commissariat"


def test_the_mouses_own_buttons_go_back(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    target = window.rooms.side.page.table.viewport()
    where = QPointF(QPoint(5, 5))
    press = QMouseEvent(
        QMouseEvent.Type.MouseButtonPress,
        where,
        where,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.BackButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, press)
    settle(qtbot, window)
    assert window.navigator.now.view is View.RECORD


def test_a_link_to_nothing_is_a_sentence(qtbot, window):
    window.navigator.follow("nobody")
    settle(qtbot, window)
    assert "There is no record nobody" in reader_text(window)
    assert not window.rooms.tray._preview.isEnabled()


@pytest.mark.parametrize("way", [way.name for way in WAYS])
def test_every_way_in_leads_somewhere(qtbot, window, way):
    window.navigator.go_way(way)
    settle(qtbot, window)
    if way == "help":
        assert window.rooms.pages.currentWidget() is window.rooms.help
        assert len(window.rooms.help.view.toPlainText()) > 300
    else:
        assert window.rooms.pages.currentWidget() is window.rooms.list
        assert window.rooms.list.model.rowCount() > 0
        assert way == "search" or window.navigator.shown is not None
    assert window.rooms.rail._ways[way].isChecked()


def test_typing_leaves_a_question_and_one_step_leads_back(qtbot, window):
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    type_in(qtbot, window, "interior")
    assert window.rooms.pages.currentWidget() is window.rooms.list
    window.navigator.back()
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.side


def test_as_of_a_day(qtbot, window):
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    from PySide6.QtCore import QDate

    window.rooms.side._intro._date.setDate(QDate(2022, 9, 27))
    settle(qtbot, window)
    assert window.rooms.side.page.table.table.columnCount() == 8
    assert any("1 later claim" in each.text() for each in window.rooms.side.findChildren(QLabel))
    window.rooms.side._intro._today.click()
    settle(qtbot, window)
    assert window.rooms.side.page.table.table.columnCount() == 9


def test_gathering_by_hand(qtbot, window):
    tray = window.rooms.tray
    for id in ("rp-kursiv", "rp-rbc", "rp-afp"):
        window.navigator.follow(id)
        settle(qtbot, window)
        tray._add.click()
    assert tray.held == ("rp-kursiv", "rp-rbc", "rp-afp")
    assert tray._lay.text() == "Lay 3 side by side"
    tray._lay.click()
    settle(qtbot, window)
    assert window.rooms.side.page.table.table.columnCount() == 3
    window.gather()
    assert len(tray.held) == 3


def test_no_more_than_six_are_gathered(qtbot, window):
    tray = window.rooms.tray
    assert [tray.add(f"r{n}", f"Record {n}") for n in range(7)] == [True] * 6 + [False]
    tray._drop("r0")
    assert len(tray.held) == 5


@pytest.mark.parametrize("width", [860, 1024, 1366])
@pytest.mark.parametrize("number", [1, 3, 6])
def test_what_is_gathered_is_shortened_and_not_cut_off(qtbot, window, voice, width, number):
    window.set_lang(voice.lang)
    window.resize(width, 700)
    tray = window.rooms.tray
    for at in range(number):
        tray.add(f"r{at}", f"{at}. Interfax-Kazakhstan & others, who retold it")
    settle(qtbot, window)
    for at, made in enumerate(tray._made.values()):
        assert made.width() >= made.minimumSizeHint().width()
        assert made.text().endswith("×")
        assert "Interfax-Kazakhstan & others" in made.accessibleName()
        assert made.text() == "×" or made.text().startswith(f"{at}")
    if width > 1000:
        assert all(len(made.text()) > 4 for made in tray._made.values())


def test_find_in_page(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.rooms.list.reader.find_bar
    assert bar.isVisible()
    bar._field.setText("international")
    assert bar._count.text().startswith("1 of ")
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    assert bar._count.text().startswith("2 of ")
    bar._field.setText("nowhere to be found")
    assert bar._count.text() == "not on this page"
    qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_matches_of_the_search_can_be_walked(qtbot, window):
    type_in(qtbot, window, "interior minister")
    reader = window.rooms.list.reader
    assert reader._matches.isVisible()
    assert reader.offset == 0
    number = len(reader._found)
    assert number > 1
    assert reader._matches.text() in (f"{number} matches ↓", f"{number} ↓")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert "1" in reader._matches.text()
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader._at == number - 1
    window.navigator.follow("t-commissariat")
    settle(qtbot, window)
    assert not reader._matches.isVisible()


def test_opening_a_hit_goes_to_its_match(qtbot, window):
    type_in(qtbot, window, "interior minister on")
    qtbot.keyClick(window.rooms.head.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    reader = window.rooms.list.reader
    assert reader.view.hasFocus()
    assert reader._walked


def test_the_text_of_a_record_in_another_language(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.rooms.list.reader._langs[Lang.RU].click()
    settle(qtbot, window)
    assert "Министр внутренних дел" in reader_text(window)
    assert "translation not reviewed" in reader_text(window)
    assert window.context.voice.lang is Lang.EN


@pytest.mark.parametrize("lang", list(Lang))
def test_each_language_opens_every_page(qtbot, window, lang):
    window.set_lang(lang)
    settle(qtbot, window)
    for record in RECORDS:
        window.navigator.follow(record.id)
        settle(qtbot, window)
        assert record.title.best(lang).text in reader_text(window)
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    window.grab()
    window.navigator.go_way("help")
    assert window.settings.lang == lang.value


def test_the_language_changes_at_once_and_keeps_the_place(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.rooms.head._langs[Lang.RU].click()
    settle(qtbot, window)
    assert window.navigator.shown.id == STATEMENT.id
    assert "Министр" in reader_text(window)
    assert window.rooms.rail._ways["cases"].text() == "Дела"


@pytest.mark.parametrize("look", ["light", "dark", "contrast", "system"])
def test_every_look_can_be_worn(qtbot, window, look):
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    window.set_look(look)
    window.step_size(1)
    window.step_size(0)
    window.grab()
    assert window.settings.look == look
    assert window.settings.scale == 1.0


def test_the_age_turns_to_a_warning(window):
    assert "251 days old" in window.rooms.head._age.text()
    assert window.rooms.head._age.property("warning") == "true"
    assert window.rooms.head._age.text().startswith("!")


def test_enter_before_the_answer_opens_the_first_when_it_comes(qtbot, open_window, engine):
    engine.held_back = "avoid mobilization"
    window = open_window()
    window.rooms.head.field.setText("avoid mobilization")
    qtbot.keyClick(window.rooms.head.field, Qt.Key.Key_Return)
    assert window.rooms.pages.currentWidget() is window.rooms.list
    engine.gate.set()
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.side
