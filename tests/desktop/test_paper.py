"""Preview and PDF: both sides, no traces, no words of the search in a name."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QLabel

from kzref.briefs import question_sheet
from kzref.compare import lay_out_records
from kzref.desktop.notice import Notice
from kzref.desktop.preview import ZOOMS, file_name
from kzref.desktop.save_dialog import SaveDialog
from kzref.domain import Lang
from tests.desktop.conftest import settle
from tests.desktop.shelf import STATEMENT, TODAY


@pytest.fixture
def window(open_window: Any) -> Any:
    return open_window()


@pytest.fixture
def preview(qtbot: Any, window: Any) -> Any:
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    window.show_preview()
    made = window.preview
    qtbot.waitUntil(lambda: made.is_ready, timeout=10_000)
    yield made
    if window.preview is not None:
        made.close()


def notices() -> Any:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Notice) and each.isVisible()]


def close_notices(qtbot: Any) -> Any:
    for each in notices():
        each.close()
    qtbot.wait(10)


def text_of(pdf: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def test_the_pages_are_shown_with_their_number(preview):
    assert preview.view._pages
    assert f"{len(preview.view._pages)} page" in preview.said.text()
    assert preview.windowTitle() == "kzref – Preview"


def test_zoom(qtbot, preview):
    before = preview.view._pages[0].width()
    preview._step(1)
    qtbot.waitUntil(lambda: preview.view._pages[0].width() > before, timeout=10_000)
    for _ in range(20):
        preview._step(-1)
    qtbot.waitUntil(lambda: preview.view._pages[0].width() < before, timeout=10_000)
    assert preview._zoom == 0
    assert ZOOMS[0] == 0.5


def test_the_pdf_has_both_sides(qtbot, preview, tmp_path):
    file = tmp_path / "sheet.pdf"
    preview.write_pdf(file)
    qtbot.waitUntil(file.exists, timeout=10_000)
    qtbot.waitUntil(lambda: bool(notices()))
    assert notices()[0].text == "Saved: sheet.pdf"
    close_notices(qtbot)
    text = text_of(file)
    assert "Affirms" in text.replace("ﬃ", "ffi")
    assert "Denies" in text
    assert "15 March 2026" in text


def test_a_failed_write_is_one_sentence(qtbot, preview, tmp_path):
    preview.write_pdf(tmp_path / "no" / "such" / "sheet.pdf")
    qtbot.waitUntil(lambda: bool(notices()), timeout=10_000)
    assert "could not be written" in notices()[0].text
    close_notices(qtbot)


def test_another_language_for_the_client(qtbot, preview):
    preview._langs.setCurrentIndex(preview._langs.findData(Lang.RU))
    qtbot.waitUntil(lambda: preview.is_ready and preview._sheet.lang is Lang.RU, timeout=10_000)
    assert preview._sheet.title.startswith("Выдаст ли")


def test_a_record_can_be_previewed_too(qtbot, window):
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.show_preview()
    qtbot.waitUntil(lambda: window.preview.is_ready, timeout=10_000)
    window.preview.close()
    qtbot.wait(10)
    assert window.preview is None


@pytest.fixture
def laid(qtbot: Any, window: Any) -> Any:
    """The preview of records laid side by side by hand: two claims of one position, and a clause."""
    for id in ("cl-rbc", "cl-republic", "kz-cpc-2014/art-590"):
        window.navigator.follow(id)
        settle(qtbot, window)
        window.gather()
    window.rooms.tray._lay.click()
    settle(qtbot, window)
    assert window.rooms.tray._preview.isEnabled()
    window.rooms.tray._preview.click()
    made = window.preview
    qtbot.waitUntil(lambda: made.is_ready, timeout=10_000)
    yield made
    if window.preview is not None:
        made.close()


@pytest.mark.parametrize("lang", list(Lang))
def test_records_laid_by_hand_are_previewed_as_the_command_writes_them(qtbot, laid, library, lang):
    laid._langs.setCurrentIndex(laid._langs.findData(lang))
    qtbot.waitUntil(lambda: laid.is_ready and laid._sheet.lang is lang, timeout=10_000)
    records = [library.get(id) for id in ("cl-rbc", "cl-republic", "kz-cpc-2014/art-590")]
    find, claims_of = library.find, library.claims_of
    compared = lay_out_records(records, find)
    assert laid._sheet == question_sheet(compared, library.meta, lang, TODAY, find=find, claims_of=claims_of)


def test_the_pdf_of_one_side_laid_by_hand_names_the_other(qtbot, laid, tmp_path):
    file = tmp_path / "sheet.pdf"
    laid.write_pdf(file)
    qtbot.waitUntil(lambda: bool(notices()), timeout=10_000)
    close_notices(qtbot)
    text = " ".join(text_of(file).replace("ﬃ", "ffi").split())
    assert "Affirms: Will Kazakhstan extradite people who avoid mobilization?" in text
    assert "Republic World" in text
    assert "KZ CPC, art. 590" in text
    assert "This is one position of several. The others:" in text
    assert "Denies: " in text
    assert "avia-pro" in text


def test_a_hand_made_comparison_is_printed_like_any_sheet(qtbot, laid):
    laid.print_paper()
    assert "keeps copies" in notices()[0].text
    close_notices(qtbot)


def test_paper_warns_first_and_makes_no_printer_until_then(qtbot, preview):
    preview.print_paper()
    assert len(notices()) == 1
    assert "keeps copies" in notices()[0].text
    assert "PySide6.QtPrintSupport" not in sys.modules
    close_notices(qtbot)


def test_the_file_name_says_the_day_alone():
    assert file_name(date(2026, 11, 21)) == "kzref-sheet-2026-11-21.pdf"


@pytest.fixture
def chosen() -> list[Path]:
    return []


@pytest.fixture
def dialog(qtbot: Any, window: Any, english: Any, tmp_path: Any, chosen: list[Path]) -> Any:
    made = SaveDialog(window, english, "kzref-sheet.pdf", chosen.append)
    (tmp_path / "inner").mkdir()
    (tmp_path / ".hidden").mkdir()
    made.show_folder(tmp_path)
    made.open()
    yield made
    close_notices(qtbot)


def folders(dialog: Any) -> Any:
    return [dialog._folders.item(at).text() for at in range(dialog._folders.count())]


def test_walking_through_folders(qtbot, dialog, tmp_path):
    assert "inner/" in folders(dialog)
    assert ".hidden/" not in folders(dialog)
    dialog._on_item(dialog._folders.item(folders(dialog).index("inner/")))
    assert dialog._folder == tmp_path / "inner"
    dialog._up.click()
    assert dialog._folder == tmp_path


def test_saving_adds_the_ending(dialog, chosen, tmp_path):
    dialog.name.setText("sheet")
    dialog._save.click()
    assert chosen == [tmp_path / "sheet.pdf"]


def test_a_whole_path_may_be_typed(dialog, chosen, tmp_path):
    dialog.name.setText(str(tmp_path / "inner" / "x.pdf"))
    dialog._save.click()
    assert chosen == [tmp_path / "inner" / "x.pdf"]


@pytest.mark.parametrize("name", ["", "a/b", "../x", "/no/such/folder/x.pdf", ".hidden"])
def test_names_that_cannot_be(dialog, chosen, name):
    dialog.name.setText(name)
    dialog._save.click()
    assert chosen == []
    assert dialog._problem.isVisible()


def test_writing_over_a_file_is_asked_for(qtbot, dialog, chosen, tmp_path):
    (tmp_path / "there.pdf").write_bytes(b"old")
    dialog.name.setText("there.pdf")
    dialog._save.click()
    assert chosen == []
    assert "Write over it?" in notices()[0].text
    notices()[0]._line.itemAt(2).widget().click()
    assert chosen == [tmp_path / "there.pdf"]


def test_a_folder_that_cannot_be_read(dialog, tmp_path):
    dialog.show_folder(tmp_path / "gone")
    assert dialog._folder == tmp_path
    assert dialog._problem.isVisible()


def test_dialogs_are_plain_text(dialog):
    labels = [each for each in QApplication.allWidgets() if isinstance(each, QLabel)]
    assert [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText] == []


def test_nothing_is_left_behind(qtbot, dialog, tmp_path):
    dialog._save.click()
    dialog.close()
    places = QStandardPaths.StandardLocation
    for place in (places.GenericConfigLocation, places.GenericDataLocation, places.GenericCacheLocation):
        folder = Path(QStandardPaths.writableLocation(place))
        names = [each.name for each in folder.rglob("*") if each.is_file()] if folder.exists() else []
        assert [name for name in names if "Qt" in name or "kzref" in name or "recent" in name] == []
    assert QSettings(QSettings.Scope.UserScope, "QtProject").allKeys() == []


def test_escape_ends_the_layouting_thread_too(qtbot, window, preview):
    thread = preview._paper._thread
    assert thread.isRunning()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.wait(20)
    assert window.preview is None
    # The C++ thread is gone with its dialog; were it running, Qt would have aborted the program.
