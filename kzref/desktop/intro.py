"""What stands above a side-by-side table: the question, the answer in short, and the law that decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from kzref.compare import Comparison, GoverningClause
from kzref.desktop.cells import base_choices
from kzref.desktop.flow_layout import FlowLayout
from kzref.desktop.kinds import SIGNS
from kzref.desktop.plain import button, label, name_for, set_button_text
from kzref.desktop.voice import Voice
from kzref.domain import Kind, Question


class CalmCombo(QComboBox):
    """A choice that the wheel passes over, so that scrolling a page changes nothing in it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class CalmDate(QDateEdit):
    """A date that the wheel passes over."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def row_of(*widgets: QWidget, gap: int = 8) -> QWidget:
    """Return widgets set side by side, from the left."""
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return held


class Intro(QWidget):
    """``opened`` carries a clause, ``as_of_changed`` a day or None, ``base_changed`` a column or None."""

    opened = Signal(str)
    as_of_changed = Signal(object)
    base_changed = Signal(object)
    matrix_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._kind = label("", "kind")
        self._title = label("", "title", wrap=True, selectable=True)
        self._as_of_label, self._base_label = label("", "quiet"), label("", "quiet")
        self._date = CalmDate()
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self._today = button("chip", self._on_today)
        self._today.setCheckable(True)
        self._matrix = button("chip", lambda: self.matrix_asked.emit(self._matrix.isChecked()))
        self._matrix.setCheckable(True)
        self._base = CalmCombo()
        self._base.setMaximumWidth(320)
        self._answer, self._answer_text, self._answer_note = _framed("answer")
        self._governing = QWidget()
        self._chips = FlowLayout(self._governing)
        self._date.dateChanged.connect(self._on_date)
        self._base.currentIndexChanged.connect(lambda _at: self.base_changed.emit(self._base.currentData()))
        self._controls = row_of(
            self._as_of_label, self._date, self._today, self._base_label, self._base, self._matrix
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(7)
        for part in (self._kind, self._title, self._answer, self._governing, self._controls):
            column.addWidget(part)

    def show_comparison(self, comparison: Comparison, voice: Voice, today: date, base: int | None) -> None:
        """Show what belongs to a comparison, in a language."""
        question = comparison.question
        for part in (self._answer, self._as_of_label, self._date, self._today, self._governing):
            part.setVisible(question is not None)
        if question is None:
            self._kind.setText(f"{SIGNS[Kind.QUESTION]} {voice.say('SIDE BY SIDE')}")
            self._title.setText(voice.say.count("{n} records side by side", len(comparison.columns)))
        else:
            self._show_question(question, voice)
            self._show_day(comparison.as_of, voice, today)
            self._show_clauses(comparison, voice, today)
        self._show_bases(comparison, voice, base)

    def _show_question(self, question: Question, voice: Voice) -> None:
        self._kind.setText(f"{SIGNS[Kind.QUESTION]} {voice.word(Kind.QUESTION).upper()}")
        self._title.setText(voice.text(question.title))
        short = voice.best(question.short_answer)
        said = voice.say("In short: {answer}", answer=short.text)
        self._answer_text.setText(said)
        notes = [
            voice.say("Assessed {date}", date=voice.date(question.assessed_on)),
            voice.say("not legal advice"),
        ]
        if short.lang is not voice.lang:
            notes.append(voice.say("in {language}", language=voice.word(short.lang)))
        state = question.translation(short.lang)
        if state is not None:
            notes.append(voice.word(state.status))
        self._answer_note.setText(" · ".join(notes))

    def _show_day(self, as_of: date | None, voice: Voice, today: date) -> None:
        day = as_of or today
        self._as_of_label.setText(voice.say("As of"))
        self._date.setLocale(QLocale(voice.lang.value))
        with QSignalBlocker(self._date):
            self._date.setDate(QDate(day.year, day.month, day.day))
        name_for(self._date, voice.say("Show what had been said and what was in force on this day"))
        set_button_text(self._today, voice.say("today"))
        self._today.setChecked(as_of is None)
        name_for(self._today, voice.say("Show everything known today"))

    def _show_clauses(self, comparison: Comparison, voice: Voice, today: date) -> None:
        self._chips.clear()
        self._governing.setVisible(bool(comparison.governing))
        self._chips.addWidget(label(voice.say("Governed by")))
        day = comparison.as_of or today
        for held in grouped(comparison.governing, day):
            self._chips.addWidget(self._chip(held, voice, past=is_past(held[0], day)))

    def _chip(self, held: Sequence[GoverningClause], voice: Voice, *, past: bool) -> QWidget:
        """Return the chip of one clause, or of several of one instrument, which opens a menu."""
        text = clause_words(held, voice, past=past)
        notes = [voice.text(each.note) for each in held if each.note]
        single = partial(self.opened.emit, held[0].clause.id) if len(held) == 1 else None
        chip = button("past" if past else "clause", single)
        if single is None:
            menu = QMenu(chip)
            for each in held:
                title = voice.text(each.clause.title).replace("&", "&&")
                menu.addAction(title, partial(self.opened.emit, each.clause.id))
            chip.setMenu(menu)
        set_button_text(chip, text if single else f"{text} ▾")
        name_for(chip, text, "\n".join(notes) or text)
        return chip

    def _show_bases(self, comparison: Comparison, voice: Voice, base: int | None) -> None:
        choices = base_choices(comparison)
        self._base_label.setText(voice.say("Mark wordings against"))
        with QSignalBlocker(self._base):
            self._base.clear()
            self._base.addItem(voice.say("nothing"), None)
            for at in choices:
                column = comparison.columns[at]
                tongue = voice.language(column.words.lang) if column.words else ""
                self._base.addItem(f"{voice.text(column.who)} ({tongue})", at)
            self._base.setCurrentIndex(max(self._base.findData(base), 0))
        name_for(self._base, voice.say("Mark wordings against"))
        for part in (self._base_label, self._base):
            part.setVisible(bool(choices))
        set_button_text(self._matrix, voice.say("Conditions only"))
        name_for(self._matrix, voice.say("Show only what each states and leaves out, in narrow columns"))
        self._matrix.setVisible(bool(comparison.counts))

    def _on_date(self, day: QDate) -> None:
        self.as_of_changed.emit(date(day.year(), day.month(), day.day()))

    def _on_today(self) -> None:
        self.as_of_changed.emit(None)


def is_past(each: GoverningClause, day: date) -> bool:
    """Tell whether a clause is known not to have been in force on a day."""
    outside = each.period is not None and not each.period.includes(day)
    return each.in_force is False or outside


def grouped(governing: Sequence[GoverningClause], day: date) -> list[list[GoverningClause]]:
    """Return the clauses with those of one instrument and one period together, in their order."""
    groups: dict[object, list[GoverningClause]] = {}
    for each in governing:
        groups.setdefault((each.clause.instrument, each.period, is_past(each, day)), []).append(each)
    return list(groups.values())


def clause_words(held: Sequence[GoverningClause], voice: Voice, *, past: bool) -> str:
    """Return «§ Minsk Convention, art. 56, 57, 58 · until 27 June 2023 · doubtful»."""
    first = held[0]
    instrument = voice.text(first.instrument.short) if first.instrument else first.clause.instrument
    numbers = ", ".join(each.clause.number for each in held if each.clause.number)
    places = [voice.say("art. {number}", number=numbers)] if numbers else []
    places += [voice.text(each.clause.place) for each in held if each.clause.place]
    parts = [f"{SIGNS[Kind.CLAUSE]} {instrument}, {'; '.join(places)}"]
    if first.period:
        parts.append(voice.when(first.period))
    elif past:
        parts.append(voice.say("not in force on this day"))
    if any(each.clause.doubt for each in held):
        parts.append(voice.say("doubtful"))
    return " · ".join(parts)


def _framed(role: str) -> tuple[QFrame, QLabel, QLabel]:
    """Return a frame with a text and a note under it."""
    frame = QFrame()
    frame.setObjectName(role)
    text, note = label("", wrap=True, selectable=True), label("", "quiet", wrap=True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 9, 14, 9)
    column.setSpacing(3)
    column.addWidget(text)
    column.addWidget(note)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame, text, note
