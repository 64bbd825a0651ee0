"""The side-by-side table: its cells, its model, its shape on screens of every size."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kzref.compare import RowKey
from kzref.desktop.cells import base_choices, make_cells
from kzref.desktop.claim_table import PAD
from kzref.desktop.intro import clause_words, grouped, is_past
from kzref.desktop.lines import Mark, Style, plain_text
from kzref.desktop.side_page import SidePage
from kzref.desktop.table_model import RECORD_ID, TableModel
from kzref.desktop.tail import count_sentence
from kzref.domain import Localized, Polarity
from tests.desktop.shelf import TODAY


@pytest.fixture
def laid(holdings: Any) -> Any:
    return holdings.compare("q-extradite", None)


def row(cells: Any, label: Any) -> Any:
    return next(held for name, held in zip(cells.labels, cells.rows, strict=True) if name.text == label)


def texts(cells: Any, label: Any) -> Any:
    return [plain_text(lines) for lines in row(cells, label)]


def column(laid: Any, id: Any) -> Any:
    return next(at for at, each in enumerate(laid.comparison.columns) if each.record.id == id)


def test_bands_group_the_positions(laid, english):
    bands = make_cells(laid, english, TODAY).bands
    assert [(band.title, band.first, band.length) for band in bands] == [
        ("Affirms (3)", 0, 3), ("Only if (3)", 3, 3), ("Unclear (1)", 6, 1), ("Denies (2)", 7, 2),
    ]  # fmt: skip


def test_the_matrix_says_it_in_words_and_shapes(laid, english):
    cells = make_cells(laid, english, TODAY)
    wanted = texts(cells, "International wanted list")
    assert wanted[column(laid, "cl-rbc")] == "– left out"
    assert wanted[column(laid, "cl-republic")] == "● stated"
    assert wanted[column(laid, "cl-afp")] == "✕ denied"
    assert wanted[column(laid, "cl-expert")] == "? not seen"


def test_what_was_dropped_comes_before_who_and_how(laid, english):
    labels = [label.text for label in make_cells(laid, english, TODAY).labels]
    assert labels[0] == "Crime in both states"
    assert labels.index("Exact words") < labels.index("Restated") < labels.index("Verified")


def test_drift_is_marked_within_a_language_only(laid, english):
    base = column(laid, "cl-republic")
    cells = make_cells(laid, english, TODAY, base)
    kursiv = row(cells, "Exact words")[column(laid, "cl-kursiv")]
    assert {mark for *_, mark in kursiv[0].marks} <= {Mark.ADDED, Mark.CHANGED}
    assert kursiv[0].marks
    assert any("not here" in line.text for line in kursiv)
    russian = row(cells, "Exact words")[column(laid, "cl-afn")]
    assert russian[0].marks == ()
    assert russian[0].text.startswith("«")
    start, length, _ = kursiv[0].marks[0]
    assert kursiv[0].text[start : start + length].strip() == kursiv[0].text[start : start + length]


def test_only_columns_with_a_partner_can_be_the_base(laid):
    tongues = [laid.comparison.columns[at].words.lang for at in base_choices(laid.comparison)]
    assert tongues == ["en"] * 3


def test_the_matrix_alone(laid, english):
    cells = make_cells(laid, english, TODAY, matrix=True)
    assert len(cells.rows) == 4
    assert all(len(head.lines) == 2 for head in cells.heads)


def test_a_doubt_has_its_own_style_and_a_blank_is_blank(laid, english):
    doubts = row(make_cells(laid, english, TODAY), "Doubt")
    assert doubts[column(laid, "cl-rbc")][0].style is Style.DOUBT
    assert doubts[column(laid, "cl-bbc")] == ()


def test_overdue_in_words(laid, english):
    assert "review overdue since 15 Sept 2026" in texts(make_cells(laid, english, TODAY), "Verified")[0]
    assert "overdue" not in texts(make_cells(laid, english, date(2026, 4, 1)), "Verified")[0]


def test_every_language_makes_a_table(laid, voice):
    cells = make_cells(laid, voice, TODAY, base_choices(laid.comparison)[0])
    assert all(len(held) == 9 for held in cells.rows)


def test_the_computed_sentence(laid, english):
    said = count_sentence(laid.comparison, english)
    assert said.startswith("Of 9 claims: ")
    assert "6 leave out “crime in both states”" in said
    assert "1 denies “international wanted list”" in said


def test_records_by_hand(holdings, english):
    laid = holdings.lay_out(("minsk-1993/art-58", "kz-cpc-2014/art-590"))
    cells = make_cells(laid, english, TODAY, matrix=False)
    assert cells.bands == ()
    assert cells.heads[0].lines[0].text == "§ CLAUSE"
    assert count_sentence(laid.comparison, english) == ""


def test_claims_by_hand_stand_under_their_own_position_and_question(holdings, english):
    laid = holdings.lay_out(("cl-rbc", "cl-bbc", "cl-republic"))
    cells = make_cells(laid, english, TODAY)
    affirms, denies = english.word(Polarity.AFFIRMS), english.word(Polarity.DENIES)
    assert [(band.first, band.length, band.title) for band in cells.bands] == [
        (0, 1, f"{affirms} (1)"),
        (1, 1, f"{denies} (1)"),
        (2, 1, f"{affirms} (1)"),
    ]
    for head in cells.heads:
        assert "◆ Will Kazakhstan extradite people who avoid mobilization?" in [
            line.text for line in head.lines
        ]


def test_the_claims_of_a_question_do_not_repeat_it(laid, english):
    cells = make_cells(laid, english, TODAY)
    assert all("◆" not in line.text for head in cells.heads for line in head.lines)


def test_a_clause_that_is_over_says_until_when(laid, english):
    old, new = (each for each in laid.comparison.governing)
    assert is_past(old, TODAY)
    assert not is_past(old, date(2022, 9, 27))
    assert not is_past(new, TODAY)
    assert (
        clause_words([old], english, past=True)
        == "§ Minsk Convention, art. 58 · up to 27 June 2023 inclusive · doubtful"
    )


def test_clauses_of_one_instrument_share_a_chip(laid):
    old = laid.comparison.governing[0]
    assert [len(group) for group in grouped([old, old, laid.comparison.governing[1]], TODAY)] == [2, 1]


def test_a_clause_without_a_number_is_named_in_words(laid, english):
    old = laid.comparison.governing[0]
    unnumbered = replace(old.clause, number=None, place=Localized.of("refusal article"))
    held = [old, replace(old, clause=unnumbered)]
    assert clause_words(held, english, past=True).startswith(
        "§ Minsk Convention, art. 58; refusal article · "
    )


def test_the_model_passes_qts_own_checker(qtbot, laid, english):
    model = TableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_cells(make_cells(laid, english, TODAY))
    assert (model.rowCount(), model.columnCount()) == (len(make_cells(laid, english, TODAY).rows), 9)
    index = model.index(1, 0)
    assert index.data(RECORD_ID) == laid.comparison.columns[0].record.id
    assert "EuroWeekly" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.headerData(0, Qt.Orientation.Vertical) == "Crime in both states"


@pytest.fixture
def side(qtbot: Any, ink: Any, laid: Any, english: Any) -> Any:
    made = SidePage(ink, english)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show_laid(laid, english, TODAY)
    made.show()
    qtbot.wait(50)
    return made


@pytest.mark.parametrize("size", [(860, 500), (1024, 540), (1366, 650), (1920, 950)])
def test_nothing_is_cut_off(qtbot, side, ink, size):
    side.resize(*size)
    qtbot.wait(30)
    table = side.page.table
    for at, held in enumerate(table.table.cells.rows):
        for each, lines in enumerate(held):
            needed = ink.height(lines, table.columnWidth(each) - 2 * PAD) + PAD
            assert table.rowHeight(at) >= needed
    for head in table.table.cells.heads:
        assert ink.widest_word(head.lines) <= table.column_width
    assert table.height() == sum(table.rowHeight(at) for at in range(table.table.rowCount())) + 1
    assert table.verticalHeader().width() + table.column_width * 9 >= table.width() - 9


def test_the_head_stays_in_sight(qtbot, side):
    strip, bar = side.page.strip, side.page.area.verticalScrollBar()
    natural = strip.y()
    assert natural > 0
    bar.setValue(natural + 100)
    assert strip.y() == 0
    bar.setValue(0)
    assert strip.y() == natural


def test_one_bar_moves_the_columns_and_their_heads(qtbot, side):
    page = side.page
    assert page.across.isVisible()
    page.across.setValue(page.across.maximum())
    assert page.table.horizontalScrollBar().value() == page.across.maximum()
    assert page.strip._left(0) < page.table.verticalHeader().width()


def test_the_keyboard_walks_the_table_into_sight(qtbot, side):
    table, area = side.page.table, side.page.area
    table.setFocus()
    table.setCurrentIndex(table.table.index(0, 0))
    for _ in range(table.table.rowCount() - 1):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == table.table.rowCount() - 1
    box = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(area.viewport(), box.topLeft()).y()
    assert top >= side.page.strip.height() - 1
    opened: list[Any] = []
    side.opened.connect(opened.append)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [side.current_record.id]


def test_a_click_on_a_head_opens_its_claim(qtbot, side):
    from PySide6.QtCore import QPoint

    opened: list[Any] = []
    side.opened.connect(opened.append)
    strip = side.page.strip
    where = QPoint(side.page.table.verticalHeader().width() + 20, strip.height() - 20)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=where)
    assert opened == [side.page.table.table.cells.heads[0].record.id]


def test_conditions_only_fits_more_columns(qtbot, side):
    wide = side.page.table.column_width
    side._intro._matrix.click()
    assert side.page.table.column_width < wide
    assert side.page.table.table.rowCount() == 4
    side._intro._matrix.click()
    assert side.page.table.column_width == wide


def test_the_row_keys_are_all_placed():
    from kzref.desktop.cells import _ORDER, IN_HEAD

    assert {*_ORDER, *IN_HEAD} == set(RowKey)
