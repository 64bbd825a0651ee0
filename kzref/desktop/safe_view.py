"""The one widget that shows HTML: it loads nothing, opens nothing, and copies plain text only."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from kzref.desktop.theme import Theme
from kzref.pages import SafeDocument

_TARGET = re.compile(r"kzref:([a-z0-9][a-z0-9/-]{0,200})(?:#([a-z]{1,20}))?")
_WIDEST = 50  # of the height of a line
_MOST_FOUND = 500  # places marked at once; more would be a page of nothing but marks


class SafeView(QTextBrowser):
    """Shows safe HTML; ``followed`` carries (id, place) of a ``kzref:`` link, others do nothing."""

    followed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._hold = SafeDocument(self)
        self.setDocument(self._hold)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([])
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Words are never cut, so that a narrow column of a table cannot make two of one.
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.anchorClicked.connect(self._on_link)

    def set_css(self, sheet: str, theme: Theme) -> None:
        """Set the look of what is shown from now on."""
        self.document().setDefaultStyleSheet(sheet)
        self.document().setDefaultFont(theme.font())
        self.document().setDocumentMargin(18)
        self.document().setIndentWidth(theme.px * 1.5)

    def show_html(self, html: str) -> None:
        """Show a page made by :mod:`kzref.desktop.leaf`, from its top."""
        self.setExtraSelections([])
        self.setHtml(html)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read on a wide screen."""
        super().resizeEvent(event)
        widest = _WIDEST * self.fontMetrics().height()
        wide = event.size().width() > widest
        mode = QTextEdit.LineWrapMode
        self.setLineWrapMode(mode.FixedPixelWidth if wide else mode.WidgetWidth)
        if wide:
            self.setLineWrapColumnOrWidth(widest)

    def find_all(self, words: str) -> list[QTextCursor]:
        """Return every place of some words, in the order of the page."""
        found: list[QTextCursor] = []
        cursor = self.document().find(words, 0) if words.strip() else QTextCursor()
        while not cursor.isNull() and len(found) < _MOST_FOUND:
            found.append(cursor)
            cursor = self.document().find(words, cursor)
        return found

    def mark(self, places: list[QTextCursor], current: int, theme: Theme) -> None:
        """Mark places; the current one also by an outline of dark ground."""
        self.setExtraSelections(
            [_marked(place, theme, current=at == current) for at, place in enumerate(places)]
        )
        if 0 <= current < len(places):
            cursor = QTextCursor(places[current])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002
        """Load nothing: an image is one empty dot, anything else is blank."""
        if int(type) == int(QTextDocument.ResourceType.ImageResource.value):
            dot = QImage(1, 1, QImage.Format.Format_ARGB32)
            dot.fill(0)
            return dot
        return b" "

    def setSource(self, name: QUrl | str, type: Any = None) -> None:  # noqa: A002, N802
        """Open nothing: a page comes from :meth:`show_html` alone."""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy the words without their looks and links."""
        plain = QMimeData()
        plain.setText(self.textCursor().selection().toPlainText())
        return plain

    def _on_link(self, url: QUrl) -> None:
        match = _TARGET.fullmatch(url.toString())
        if match is not None:
            self.followed.emit(match.group(1), match.group(2) or "")


def _marked(place: QTextCursor, theme: Theme, *, current: bool) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(QColor(theme["accent_deep"] if current else theme["found_paper"]))
    look.setForeground(QColor(theme["on_accent"] if current else theme["ink"]))
    made.cursor, made.format = place, look
    return made
