"""The hits of a search as a list model: plain values in, styled lines out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzref.desktop.kinds import SIGNS
from kzref.desktop.lines import Line, Lines, Mark, Style, plain_text
from kzref.desktop.voice import Voice
from kzref.domain import Lang

if TYPE_CHECKING:
    from kzref.search import Hit

HIT = Qt.ItemDataRole.UserRole
LINES = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Hits in the order they came; never more than the search gave."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._hits: tuple[Hit, ...] = ()
        self._lines: dict[int, Lines] = {}

    def show_hits(self, hits: Sequence[Hit], voice: Voice) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self._hits, self._voice = tuple(hits), voice
        self._lines.clear()
        self.endResetModel()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """List more hits after those there are."""
        if hits:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
            self._hits += tuple(hits)
            self.endInsertRows()

    def row_of(self, id: str) -> int:
        """Return the row of a record, -1 when it is not listed."""
        return next((row for row, hit in enumerate(self._hits) if hit.id == id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the hit, its lines, or its text for those who hear the screen."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == LINES:
            return self._lines_of(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain_text(self._lines_of(index.row()))
        return None

    def _lines_of(self, row: int) -> Lines:
        if row not in self._lines:
            self._lines[row] = hit_lines(self._hits[row], self._voice)
        return self._lines[row]


def hit_lines(hit: Hit, voice: Voice) -> Lines:
    """Return what a hit shows: kind and force, title, who and when, the words found, and why."""
    head = [f"{SIGNS[hit.kind]} {voice.word(hit.kind).upper()}"]
    if hit.force:
        head.append(voice.word(hit.force))
    if hit.lang != voice.lang:
        head.append(voice.say("in {language}", language=voice.word(Lang(hit.lang))))
    about = [part for part in (hit.by, voice.when(hit.dated) if hit.dated else None) if part]
    lines = [Line(" · ".join(head), Style.KIND), Line(hit.title, Style.TITLE, _found(hit.title_marks))]
    if about:
        lines.append(Line(" · ".join(about), Style.QUIET))
    if hit.snippet.strip():
        lines.append(Line(hit.snippet, Style.BODY, _found(hit.marks)))
    lines.extend(Line(voice.searched(why), Style.WHY) for why in hit.why)
    return tuple(lines)


def _found(marks: Sequence[tuple[int, int]]) -> tuple[tuple[int, int, Mark], ...]:
    return tuple((start, length, Mark.FOUND) for start, length in marks)
