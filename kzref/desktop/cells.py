"""The side-by-side table as styled lines: heads, row labels and cells, before anything is painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from kzref.compare import Change, Column, Comparison, Row, RowKey, drift
from kzref.desktop.holdings import Laid
from kzref.desktop.kinds import POSITION_STYLES, SIGNS, VERIFIED_SIGNS
from kzref.desktop.lines import Line, Lines, Mark, Style
from kzref.desktop.voice import Voice, quoted, upper_first
from kzref.domain import Quote, Record
from kzref.errors import Usage
from kzref.text import plain

IN_HEAD = {RowKey.WHO, RowKey.DATE, RowKey.FORCE}
# What was dropped comes first, as it is what shows most at a glance; then the words themselves; who
# stood where, and how we know, come last.
_ORDER = (
    RowKey.QUALIFIER, RowKey.WORDS, RowKey.RESTATED, RowKey.CORRECTION, RowKey.DOUBT, RowKey.OFFICE,
    RowKey.WHERE, RowKey.VIA, RowKey.LANGUAGE, RowKey.VERIFICATION,
)  # fmt: skip
_MARKS = {Change.ADDED: Mark.ADDED, Change.CHANGED: Mark.CHANGED, Change.DROPPED: Mark.DROPPED}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a column, and the record it opens."""

    lines: Lines
    record: Record


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of columns that take one position: first column, how many, and its words."""

    first: int
    length: int
    title: str


@dataclass(frozen=True, slots=True)
class Cells:
    """A whole table, ready to be painted."""

    bands: tuple[Band, ...]
    heads: tuple[Head, ...]
    labels: tuple[Line, ...]
    rows: tuple[tuple[Lines, ...], ...]


def base_choices(comparison: Comparison) -> tuple[int, ...]:
    """Return the columns whose exact words others in the same language can be marked against."""
    tongues = [_tongue(column.words) for column in comparison.columns]
    return tuple(at for at, tongue in enumerate(tongues) if tongue and tongues.count(tongue) > 1)


def make_cells(
    laid: Laid, voice: Voice, today: date, base: int | None = None, *, matrix: bool = False
) -> Cells:
    """Return the table of a comparison.

    ``base`` is the column that wordings are marked against; ``matrix`` leaves the conditions alone.
    """
    comparison = laid.comparison
    rows = [row for row in comparison.rows if row.key not in IN_HEAD]
    if matrix:
        rows = [row for row in rows if row.key is RowKey.QUALIFIER]
    rows.sort(key=lambda row: _ORDER.index(row.key))
    maker = _Maker(laid.sources, voice, today, comparison.columns[base] if base is not None else None)
    return Cells(
        bands=_bands(comparison, voice),
        heads=tuple(
            Head(_head(column, laid, voice, short=matrix), column.record) for column in comparison.columns
        ),
        labels=tuple(Line(_label(row, voice), Style.STRONG) for row in rows),
        rows=tuple(tuple(maker.cell(row, column) for column in comparison.columns) for row in rows),
    )


def _tongue(words: Quote | None) -> str | None:
    return words.lang.split("-")[0] if words else None


def _label(row: Row, voice: Voice) -> str:
    return upper_first(voice.text(row.qualifier.title)) if row.qualifier else voice.word(row.key)


def _bands(comparison: Comparison, voice: Voice) -> tuple[Band, ...]:
    """Return a band for each stretch of one position: chosen by hand, the columns stand in any order."""
    made: list[Band] = []
    at = 0
    for polarity, held in groupby(comparison.columns, key=lambda column: column.polarity):
        number = len(tuple(held))
        if polarity is not None:
            made.append(Band(at, number, f"{voice.word(polarity)} ({number})"))
        at += number
    return tuple(made)


def _head(column: Column, laid: Laid, voice: Voice, *, short: bool) -> Lines:
    if short:
        when = voice.when(column.when) if column.when else ""
        return (Line(voice.text(column.who), Style.NARROW), Line(when, Style.QUIET))
    parts = [
        voice.word(column.force) if column.force else "",
        voice.when(column.when) if column.when else "",
        voice.language(column.lang) if column.lang else "",
        voice.say("later corrected") if column.correction else "",
    ]
    lines = [Line(voice.text(column.who), Style.STRONG)]
    if column.polarity is None:
        lines.insert(
            0, Line(f"{SIGNS[column.record.kind]} {voice.word(column.record.kind).upper()}", Style.KIND)
        )
    question = laid.question_of(column.record)
    if question is not None:
        lines.append(Line(f"{SIGNS[question.kind]} {voice.text(question.title)}"))
    about = " · ".join(part for part in parts if part)
    return (*lines, Line(about, Style.QUIET)) if about else tuple(lines)


class _Maker:
    """Makes the cells of one table."""

    def __init__(self, sources: Mapping[str, Record], voice: Voice, today: date, base: Column | None) -> None:
        self._sources, self._voice, self._today, self._base = sources, voice, today, base
        self._by_key: dict[RowKey, Callable[[Column], Lines]] = {
            RowKey.WORDS: self._words,
            RowKey.RESTATED: self._restated,
            RowKey.VIA: self._via,
            RowKey.LANGUAGE: self._language,
            RowKey.VERIFICATION: self._verification,
            RowKey.OFFICE: lambda column: self._text(voice.text(column.office)),
            RowKey.WHERE: lambda column: self._text(voice.text(column.where)),
            RowKey.CORRECTION: lambda column: self._text(voice.text(column.correction)),
            RowKey.DOUBT: lambda column: self._text(voice.text(column.doubt), Style.DOUBT),
        }

    def cell(self, row: Row, column: Column) -> Lines:
        if row.key is RowKey.QUALIFIER and row.qualifier:
            position = column.position(row.qualifier.id)
            return (Line(self._voice.position(position), POSITION_STYLES[position]),)
        return self._by_key[row.key](column)

    def _text(self, text: str, style: Style = Style.BODY) -> Lines:
        return (Line(text, style),) if text else ()

    def _words(self, column: Column) -> Lines:
        words = column.words
        if words is None:
            return (Line(self._voice.say("no exact words at hand"), Style.QUIET),)
        marks, notes = self._drift(column, words)
        # The quotation mark in front moves every mark on by one.
        moved = tuple((start + 1, length, mark) for start, length, mark in marks)
        source = self._sources.get(words.source.source)
        origin = f"{self._voice.language(words.lang)}, {self._voice.word(words.origin)}"
        about = f"{origin} · {self._voice.text(source.title)}" if source else origin
        return (Line(quoted(words.text, words.lang), Style.QUOTE, moved), *notes, Line(about, Style.QUIET))

    def _drift(self, column: Column, words: Quote) -> tuple[tuple[tuple[int, int, Mark], ...], Lines]:
        base, say = self._base.words if self._base else None, self._voice.say
        if base is None:
            return (), ()
        if column is self._base:
            return (), (Line(say("others are marked against these words"), Style.WHY),)
        try:
            found = drift(base.text, words.text, base_lang=base.lang, other_lang=words.lang)
        except Usage:
            return (), ()  # another language: the conditions below are compared instead
        if found.is_same:
            return (), (Line(say("the same words"), Style.WHY),)
        dropped = [base.text[each.start : each.start + each.length] for each in found.base]
        notes = [Line(say("not here: {words}", words=" … ".join(dropped)), Style.WHY)] if dropped else []
        return tuple((each.start, each.length, _MARKS[each.change]) for each in found.other), tuple(notes)

    def _restated(self, column: Column) -> Lines:
        if column.restated is None:
            return ()
        phrase = self._voice.best(column.restated)
        lines = tuple(Line(part) for part in plain(phrase.text).split("\n"))
        if phrase.lang is self._voice.lang:
            return lines
        return (
            Line(self._voice.say("in {language}", language=self._voice.word(phrase.lang)), Style.QUIET),
            *lines,
        )

    def _via(self, column: Column) -> Lines:
        return tuple(
            Line(f"{'→ ' if at else ''}{self._voice.text(each.title)}") for at, each in enumerate(column.via)
        )

    def _language(self, column: Column) -> Lines:
        name = self._text(upper_first(self._voice.language(column.lang)) if column.lang else "")
        state = column.record.translation(self._voice.lang)
        return (*name, Line(self._voice.word(state.status), Style.QUIET)) if state else name

    def _verification(self, column: Column) -> Lines:
        record, voice = column.record, self._voice
        sign = VERIFIED_SIGNS[record.verification]
        lines = [
            Line(f"{sign} {voice.word(record.verification)}"),
            Line(voice.say("last looked at {date}", date=voice.date(record.verified_on)), Style.QUIET),
        ]
        if record.review_due < self._today:
            due = voice.say("review overdue since {date}", date=voice.date(record.review_due))
            lines.append(Line(due, Style.DENIED))
        return tuple(lines)
