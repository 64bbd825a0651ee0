"""What stands below a side-by-side table: what is left out, what came of it, our reading and our doubts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kzref.compare import Comparison
from kzref.desktop.flow_layout import FlowLayout
from kzref.desktop.kinds import SIGNS
from kzref.desktop.plain import button, label, name_for, set_button_text
from kzref.desktop.voice import Voice
from kzref.domain import Case, Localized, Record
from kzref.text import plain


class Tail(QWidget):
    """``opened`` carries a record's id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(9)

    def show_comparison(self, comparison: Comparison, voice: Voice) -> None:
        """Show what belongs to a comparison, in a language."""
        self._clear()
        if comparison.later:
            later = voice.say.count(
                "{n} later claims are left out: they came after this day.", comparison.later
            )
            self._add(label(later, "problem", wrap=True))
        counted = count_sentence(comparison, voice)
        if counted:
            self._add(label(counted, "missing", wrap=True, selectable=True))
        question = comparison.question
        if question is None:
            return
        self._practice(comparison.practice, voice)
        self._titled(voice.say("What is missing"), question.missing, voice)
        self._assessment(question.assessment, voice.date(question.assessed_on), voice)
        self._titled(voice.say("What would change this reading"), question.would_change, voice)
        if question.doubt:
            self._add(_doubt(voice.say("Doubt: {text}", text=voice.text(question.doubt))))
        more = button("second", lambda: self.opened.emit(question.id))
        set_button_text(more, voice.say("Sources, links and full text of this question"))
        self._add(_left(more))

    def _practice(self, records: Sequence[Record], voice: Voice) -> None:
        if not records:
            return
        self._add(label(voice.say("Seen in practice"), "heading"))
        held = QWidget()
        chips = FlowLayout(held)
        for each in records:
            chip = button("clause", partial(self.opened.emit, each.id))
            text = f"{SIGNS[each.kind]} {voice.text(each.title)}"
            if isinstance(each, Case):
                text += f" · {voice.word(each.outcome)}"
            set_button_text(chip, text)
            name_for(chip, text)
            chips.addWidget(chip)
        self._add(held)

    def _titled(self, title: str, text: Localized | None, voice: Voice) -> None:
        if text is not None:
            self._add(label(title, "heading"))
            self._add(label(plain(voice.text(text)), wrap=True, selectable=True))

    def _assessment(self, text: Localized, day: str, voice: Voice) -> None:
        self._add(label(voice.say("Our reading, {date}", date=day), "heading"))
        frame = QFrame()
        frame.setObjectName("assessment")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(12, 2, 0, 2)
        inner.addWidget(label(plain(voice.text(text)), wrap=True, selectable=True))
        inner.addWidget(
            label(voice.say("An assessment by the makers of kzref, not a ruling."), "quiet", wrap=True)
        )
        self._add(frame)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            held = item.widget() if item else None
            if held is not None:
                held.hide()
                held.deleteLater()


def count_sentence(comparison: Comparison, voice: Voice) -> str:
    """Return «Of 9 claims: 6 leave out “international wanted list” · …», nothing when nothing is left out."""
    say, parts = voice.say, []
    for each in comparison.counts:
        name = voice.text(each.qualifier.title)
        if each.omitted:
            parts.append(say.count("{n} leave out “{name}”", each.omitted, name=name))
        if each.denied:
            parts.append(say.count("{n} deny “{name}”", each.denied, name=name))
    if not parts:
        return ""
    total = len(comparison.columns)
    whole = say.count("Of {n} claims:", total) if comparison.question else say.count("Of {n} texts:", total)
    return f"{whole} {'; '.join(parts)}."


def _doubt(text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("doubt")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(14, 9, 14, 9)
    held: QLabel = label(text, wrap=True, selectable=True)
    inner.addWidget(held)
    return frame


def _left(widget: QWidget) -> QWidget:
    held = QWidget()
    FlowLayout(held).addWidget(widget)
    return held
