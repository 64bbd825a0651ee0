"""The window before paper: the pages as they will be, in the client's language, to save or print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzref.desktop.files import write_durably
from kzref.desktop.holdings import SheetChoice
from kzref.desktop.intro import CalmCombo
from kzref.desktop.notice import confirm, tell
from kzref.desktop.page_view import PageView
from kzref.desktop.plain import button, label, name_for, set_button_text, tool
from kzref.desktop.printing import print_sheet
from kzref.desktop.save_dialog import SaveDialog
from kzref.desktop.theme import Theme
from kzref.desktop.tongues import NATIVE
from kzref.desktop.voice import Voice
from kzref.desktop.worker import Worker
from kzref.domain import Lang
from kzref.errors import KzrefError

if TYPE_CHECKING:
    from kzref.briefs import Sheet

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_SCREEN = 96


class Preview(QDialog):
    """Shows a sheet; ``fetch`` asks the library for it, in a language, and answers later."""

    def __init__(
        self,
        parent: QWidget,
        voice: Voice,
        theme: Theme,
        choice: SheetChoice,
        fetch: Callable[[SheetChoice, Callable[[Sheet], None], Callable[[Exception], None]], None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(f"kzref – {voice.say('Preview')}")
        self._voice, self._choice, self._fetch = voice, choice, fetch
        self._sheet: Sheet | None = None
        self._zoom = ZOOMS.index(1.0)
        self._paper = Worker(object, self)
        self.finished.connect(lambda _code: self._paper.close())  # on Escape no close event comes
        self.view = PageView(theme)
        self._area = QScrollArea()
        self._area.setObjectName("desk")
        self._area.setWidget(self.view)
        self._area.setWidgetResizable(True)
        self.said = label("", "quiet")
        self._langs = CalmCombo()
        for lang in Lang:
            self._langs.addItem(NATIVE[lang], lang)
        self._langs.setCurrentIndex(list(Lang).index(choice.lang))
        self._langs.currentIndexChanged.connect(self._on_lang)
        self._smaller = tool("flat", lambda: self._step(-1), text="−")
        self._larger = tool("flat", lambda: self._step(1), text="+")
        self._save, self._print = button("main", self.save_pdf), button("second", self.print_paper)
        self._close = button("second", self.close)
        self._build()
        self._ask()

    def _build(self) -> None:
        say = self._voice.say
        bar = QWidget()
        bar.setObjectName("tray")
        line = QHBoxLayout(bar)
        line.setContentsMargins(14, 8, 14, 8)
        language = label(say("Language of the sheet"), "quiet")
        left: tuple[QWidget, ...] = (language, self._langs, self._smaller, self._larger, self.said)
        for part in left:
            line.addWidget(part)
        line.addStretch(1)
        for made in (self._print, self._save, self._close):
            line.addWidget(made)
        set_button_text(self._save, say("Save PDF…"))
        set_button_text(self._print, say("Print on paper…"))
        set_button_text(self._close, say("Close"))
        name_for(self._langs, say("Language of the sheet"))
        name_for(self._smaller, say("Smaller"))
        name_for(self._larger, say("Larger"))
        self._area.setAccessibleName(say("Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._area, 1)
        self._offer(ready=False)
        zooms = (("Ctrl++", self._larger.click), ("Ctrl+-", self._smaller.click))
        for keys, action in (("Ctrl+S", self.save_pdf), *zooms):
            QShortcut(QKeySequence(keys), self, action)

    @property
    def is_ready(self) -> bool:
        """Tell whether the pages are shown."""
        return self._save.isEnabled()

    def save_pdf(self) -> None:
        """Ask where, then write the PDF; its name says the day and nothing of the search."""
        if not self.is_ready:
            return
        SaveDialog(self, self._voice, file_name(self._choice.on), self.write_pdf).open()

    def write_pdf(self, path: Path) -> None:
        """Make the PDF in memory and write it."""
        sheet = self._sheet
        if sheet is None:
            return
        self._paper.ask("pdf", lambda _desk: _write(sheet, path), self._on_written, self._on_failed)

    def print_paper(self) -> None:
        """Print, after a warning that copies stay behind."""
        said = self._voice.say(
            "The print service of this computer keeps copies of what is printed, and may keep them for long. "
            "A PDF leaves only the file you save."
        )
        confirm(self, self._voice, said, self._voice.say("Print on paper"), self._on_print)

    def _ask(self) -> None:
        self._offer(ready=False)
        self.said.setText(self._voice.say("Laying out…"))
        self._fetch(self._choice, self._on_sheet, self._on_failed)

    def _on_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._draw()

    def _draw(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        dpi = round(_SCREEN * ZOOMS[self._zoom] * self.devicePixelRatioF())
        self._paper.ask("pages", lambda _desk: _pictures(sheet, dpi), self._on_pages, self._on_failed)

    def _on_pages(self, pages: list[QImage]) -> None:
        self.view.show_pages(pages)
        percent = round(ZOOMS[self._zoom] * 100)
        self.said.setText(f"{self._voice.say.count('{n} pages', len(pages))} · {percent} %")
        self._offer(ready=True)

    def _on_written(self, path: Path) -> None:
        tell(self, self._voice, self._voice.say("Saved: {name}", name=path.name))

    def _on_print(self) -> None:
        if self._sheet is not None:
            print_sheet(self, self._sheet)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzrefError):
            said = self._voice.failed(error)
        elif isinstance(error, OSError):
            said = self._voice.say(
                "The file could not be written: the disk is full, read-only, or was taken out."
            )
        else:
            raise error
        self.said.setText("")
        tell(self, self._voice, said)

    def _on_lang(self) -> None:
        self._choice = replace(self._choice, lang=Lang(self._langs.currentData()))
        self._ask()

    def _step(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._draw()

    def _offer(self, *, ready: bool) -> None:
        parts: tuple[QWidget, ...] = (self._save, self._print, self._smaller, self._larger)
        for part in parts:
            part.setEnabled(ready)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the layouting thread go."""
        self._paper.close()
        super().closeEvent(event)


def file_name(day: date) -> str:
    """Return the name a PDF gets unless the user writes another."""
    return f"kzref-sheet-{day.isoformat()}.pdf"


def _pictures(sheet: Sheet, dpi: int) -> list[QImage]:
    # Late, because pages are laid out only once somebody wants paper.
    from kzref.pages.output import page_pictures  # noqa: PLC0415

    return page_pictures(sheet, dpi)


def _write(sheet: Sheet, path: Path) -> Path:
    # Late, for the same reason.
    from kzref.pages.output import to_pdf  # noqa: PLC0415

    write_durably(path, to_pdf(sheet))
    return path
