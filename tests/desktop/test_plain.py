"""Nothing but the one safe view can show HTML, and nothing leaves traces: checked in the source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QPushButton

from kzref.desktop.plain import button, label, name_for, set_button_text

SOURCES = sorted((Path(__file__).resolve().parents[2] / "kzref" / "desktop").rglob("*.py"))
# What may be called only in the file named, or nowhere.
ONLY_IN = {
    "QLabel": "plain.py",
    "setToolTip": "plain.py",
    "setHtml": "safe_view.py",
    "SafeDocument": "safe_view.py",
    "QTextBrowser": "",
    "QTextEdit": "",
    "QTextDocument": "",
    "insertHtml": "",
    "setMarkdown": "",
    "setWhatsThis": "",
    "setStatusTip": "",
    "QMessageBox": "",
    "QErrorMessage": "",
    "QFileDialog": "",
    "QSettings": "",
    "processEvents": "",
    "QDesktopServices": "",
    "openUrl": "",
    "QPrinter": "printing.py",
    "QPrintDialog": "printing.py",
    "QPrintPreviewDialog": "",
    "QPrinterInfo": "",
    "QToolTip": "",
    "setSource": "",
    "QWhatsThis": "",
    "QInputDialog": "",
    "QProgressDialog": "",
}


def calls(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in functions}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_only_the_safe_places_make_text(path):
    offences = {name for name in calls(path) if name in ONLY_IN and ONLY_IN[name] != path.name}
    assert offences == set()


def test_every_window_text_is_plain(qapp):
    made = label("<img src=file:///x.png>")
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == "<img src=file:///x.png>"
    assert not made.openExternalLinks()


@pytest.mark.parametrize("text", ["<b>x</b>", "<img src='file:///x'>", "a < b", "<!DOCTYPE html>", "plain"])
def test_a_tooltip_cannot_be_taken_for_html(qapp, text):
    made = QPushButton()
    name_for(made, text)
    assert not GuiQt.mightBeRichText(made.toolTip())
    assert made.accessibleName() == text


def test_an_ampersand_is_an_ampersand(qapp):
    made = button()
    set_button_text(made, "Law & order")
    assert made.text() == "Law && order"
