"""The whole window on fakes: when things fail, for those who hear the screen, and what is kept."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextBrowser,
)

from kzref.desktop.calm_page import CalmPage
from kzref.desktop.holdings import Holdings
from kzref.desktop.kinds import WAYS
from kzref.desktop.notice import Notice
from kzref.desktop.settings import load_settings
from kzref.domain import Lang
from kzref.errors import NotFound, Refused
from tests.desktop.conftest import settle, type_in
from tests.desktop.fakes import FakeEngine, FakeLibrary
from tests.desktop.shelf import STATEMENT


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.mark.parametrize("error", [Refused("The library is damaged."), RuntimeError("secret words")])
def test_no_library_is_a_calm_page(qtbot, open_window, error):
    def fail():
        raise error

    window = open_window(fail)
    assert isinstance(window.rooms.pages.currentWidget(), CalmPage)
    texts = calm_text(window)
    assert "cannot be opened" in texts
    assert "kzref build" in texts
    assert ("damaged" in texts) == isinstance(error, Refused)
    assert "secret" not in texts
    for each in QApplication.topLevelWidgets():
        if isinstance(each, Notice):
            assert "secret" not in each._details
            each.close()


@pytest.mark.parametrize(
    ("lang", "said"), [(Lang.RU, "Файл /k.sqlite повреждён."), (Lang.KK, "/k.sqlite файлы бүлінген.")]
)
def test_a_failure_speaks_the_language_of_the_window(qtbot, open_window, lang, said):
    def fail():
        raise Refused("{path} is damaged. Build or install it anew.", path="/k.sqlite")

    window = open_window(fail)
    assert "/k.sqlite is damaged." in calm_text(window)
    window.set_lang(lang)
    assert said in calm_text(window)
    assert "damaged" not in calm_text(window)


@pytest.mark.parametrize(
    ("lang", "said"),
    [(Lang.RU, "Записи nobody в этой библиотеке нет."), (Lang.KK, "Бұл кітапханада nobody жазбасы жоқ.")],
)
def test_a_missing_record_and_a_notice_speak_it_too(qtbot, open_window, lang, said):
    window = open_window(lang=lang.value)
    window.navigator.follow("nobody")
    settle(qtbot, window)
    assert said in window.rooms.list.reader.view.toPlainText()
    window.crashes.show(NotFound("There is no record {id} in this library.", id="nobody"))
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Notice) and each.isVisible()]
    assert [each.text for each in shown] == [said]
    shown[0].close()
    qtbot.wait(10)


def calm_text(window: Any) -> str:
    return " ".join(each.text() for each in window.rooms.calm.findChildren(QLabel))


def test_a_torn_library_is_told_once_looked_through_and_a_good_one_taken_instead(qtbot, open_window):
    files = [FakeLibrary(), FakeLibrary()]
    files[0].torn = True
    opened: list[FakeLibrary] = []

    def open_session():
        opened.append(files[len(opened)])
        return Holdings(opened[-1], FakeEngine(opened[-1]))

    window = open_window(open_session)
    assert isinstance(window.rooms.pages.currentWidget(), CalmPage)
    assert "/k.sqlite is damaged." in calm_text(window)
    window.rooms.calm._again.click()
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.list
    assert [each.closed for each in files] == [1, 0]


def test_trying_again(qtbot, open_window, holdings):
    tries: list[Any] = []

    def open_session():
        tries.append(1)
        if len(tries) < 2:
            raise Refused("Not yet.")
        return holdings

    window = open_window(open_session)
    window.rooms.calm._again.click()
    settle(qtbot, window)
    assert window.rooms.pages.currentWidget() is window.rooms.list


def test_an_unforeseen_error_is_one_sentence_without_content(qtbot, window):
    window.crashes.install()
    try:
        import sys

        try:
            raise ValueError("words that were read /home/somebody")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
            sys.excepthook(type(error), error, error.__traceback__)  # a second one is not stacked on it
    finally:
        window.crashes.remove()
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Notice) and each.isVisible()]
    assert len(shown) == 1
    assert "Nothing was lost" in shown[0].text
    assert "ValueError" in shown[0]._details
    assert "words that were read" not in shown[0]._details
    assert "/home" not in shown[0]._details
    shown[0]._copy()
    assert QApplication.clipboard().text() == shown[0]._details
    shown[0].close()
    qtbot.wait(10)


def all_shown(window: Any) -> Any:
    for way in WAYS:
        window.navigator.go_way(way.name)
    return [each for each in QApplication.allWidgets() if each.window() is window]


def test_every_label_is_plain_text(qtbot, window):
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    window.gather()
    labels = [each for each in QApplication.allWidgets() if isinstance(each, QLabel)]
    assert len(labels) > 20
    assert [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText] == []
    for each in QApplication.allWidgets():
        assert "<" not in each.toolTip()
        assert each.whatsThis() == ""


def test_the_keyboard_reaches_everything_that_can_be_pressed(qtbot, window):
    type_in(qtbot, window, "extradit")
    for each in all_shown(window):
        if isinstance(each, QAbstractButton) and each.isVisible() and each.window() is window:
            assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.text()


def test_everything_has_a_name_for_those_who_hear(qtbot, window):
    type_in(qtbot, window, "extradit")
    for each in all_shown(window):
        if isinstance(each, QAbstractButton) and each.isVisible():
            assert each.accessibleName() or len(each.text().strip()) > 1, each.objectName()
        if isinstance(each, QLineEdit | QTextBrowser | QAbstractItemView) and each.isVisible():
            assert each.accessibleName(), each.objectName()


def test_shortcuts_lead_into_the_field(qtbot, window):
    for key in (Qt.Key.Key_L, Qt.Key.Key_K):
        window.rooms.list.list.setFocus()
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.rooms.head.field.hasFocus()


def test_the_shape_is_kept_and_the_search_is_not(qtbot, window, tmp_path):
    type_in(qtbot, window, "mobilization")
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.resize(1111, 666)
    window.set_lang(Lang.RU)
    window.close()
    file = tmp_path / "config" / "window.json"
    kept = load_settings(file)
    assert kept.box is not None
    assert kept.box[2:] == (1111, 666)
    assert kept.lang == "ru"
    text = file.read_text(encoding="utf-8")
    assert "mobilization" not in text
    assert STATEMENT.id not in text


def test_closing_lets_the_library_go(qtbot, open_window, library):
    window = open_window()
    window.close()
    assert library.closed == 1
    assert threading.active_count() >= 1


def test_a_full_disk_does_not_keep_the_window_open(qtbot, window, tmp_path):
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("size", [(860, 560), (940, 600), (1024, 640), (1366, 768), (1920, 1080)])
def test_no_button_is_cut_off(qtbot, window, voice, size):
    window.set_lang(voice.lang)
    window.resize(*size)
    type_in(qtbot, window, "extradit")
    for each in QApplication.allWidgets():
        if isinstance(each, QAbstractButton) and each.isVisible() and each.window() is window:
            assert each.width() >= each.minimumSizeHint().width() - 1, (each.text(), each.objectName())
            right = each.mapTo(window, QPoint(each.width(), 0)).x()
            assert right <= window.width(), each.text()
