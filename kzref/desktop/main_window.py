"""The main window: joins its parts, speaks the language, wears the look, and keeps its shape."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from kzref.desktop.context import Context
from kzref.desktop.crash import CrashDesk
from kzref.desktop.holdings import Holdings, SheetChoice
from kzref.desktop.ink import Ink
from kzref.desktop.kinds import BY_NAME, SEARCH
from kzref.desktop.navigator import Navigator
from kzref.desktop.places import Place, View
from kzref.desktop.rooms import Rooms
from kzref.desktop.search_desk import SearchDesk
from kzref.desktop.settings import SCALES, Settings, save_settings
from kzref.desktop.theme import interface_font, load_theme, qt_palette, style_sheet
from kzref.desktop.voice import Voice
from kzref.desktop.worker import Worker
from kzref.domain import Lang
from kzref.errors import KzrefError

if TYPE_CHECKING:
    from kzref.desktop.preview import Preview

LEAST = (860, 560)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """One window. ``open_session`` opens the library in the worker thread; ``today`` tells the day."""

    def __init__(
        self,
        open_session: Callable[[], Holdings],
        settings: Settings,
        settings_file: Path,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setWindowTitle("kzref")
        self.settings, self._settings_file = settings, settings_file
        theme = load_theme(settings.look, settings.scale)
        lang = Lang(settings.lang) if settings.lang else Lang.EN
        self.context = Context(Voice(lang), theme, Ink(theme), today)
        self._dress()
        self.worker = Worker(open_session, self)
        self.rooms = Rooms(self.context)
        self.desk = SearchDesk(self.rooms, self.worker, self.context)
        self.navigator = Navigator(self.rooms, self.desk, self.worker, self.context)
        self.crashes = CrashDesk(lambda: self.context.voice)
        self._base: date | None = None
        self.preview: Preview | None = None
        self.setCentralWidget(self.rooms)
        self.rooms.head.build_menu(self.context.voice, settings.look)
        self._join()
        self._add_shortcuts()
        self._take_shape()

    def start(self) -> None:
        """Open the library and show the first page; called once the window is on the screen."""
        self.rooms.calm.show_waiting(self.context.voice)
        self.worker.ask("open", lambda holdings: holdings.meta, self._on_open, self._on_not_open)

    def _start_again(self) -> None:
        # The file may be another one by now.
        self.worker.renew()
        self.start()

    def _join(self) -> None:
        rooms, navigator = self.rooms, self.navigator
        head, tray, page = rooms.head, rooms.tray, rooms.list
        head.lang_chosen.connect(self.set_lang)
        head.look_chosen.connect(self.set_look)
        head.sized.connect(self.step_size)
        head.back_asked.connect(navigator.back)
        head.forward_asked.connect(navigator.forward)
        head.help_asked.connect(lambda: navigator.follow("help/search"))
        head.age_asked.connect(lambda: navigator.follow("help/verification"))
        head.field.left_down.connect(page.step_in)
        head.field.returnPressed.connect(navigator.enter)
        page.list.left_up.connect(head.field.setFocus)
        page.reader.like_asked.connect(self.list_like)
        rooms.rail.chosen.connect(navigator.go_way)
        rooms.calm.again_asked.connect(self._start_again)
        tray.add_asked.connect(self.gather)
        tray.lay_asked.connect(navigator.lay)
        tray.preview_asked.connect(self.show_preview)
        rooms.side_made.connect(self._on_side_made)
        navigator.moved.connect(self._on_moved)
        navigator.failed.connect(self.crashes.show)
        self.desk.failed.connect(self._on_search_failed)
        for part in (rooms.list.reader.view, rooms.list.list, rooms.help.view):
            part.viewport().installEventFilter(self)
        self.installEventFilter(self)
        QApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())

    def _on_side_made(self) -> None:
        page = self.rooms.side.page
        page.table.selectionModel().currentChanged.connect(lambda *_: self._offer())
        for part in (page.area, page.table):
            part.viewport().installEventFilter(self)

    def _add_shortcuts(self) -> None:
        rooms = self.rooms
        pairs: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+L", self._focus_search), ("Ctrl+K", self._focus_search), ("Alt+Left", self.navigator.back),
            ("Alt+Right", self.navigator.forward), ("Ctrl+F", self._find), ("Ctrl+P", self.show_preview),
            ("F3", rooms.list.reader.next_found), ("Shift+F3", partial(rooms.list.reader.next_found, -1)),
            ("Ctrl+D", self.gather), ("Ctrl+J", self.list_like), ("Ctrl++", lambda: self.step_size(1)),
            ("Ctrl+=", lambda: self.step_size(1)), ("Ctrl+-", lambda: self.step_size(-1)),
            ("Ctrl+0", lambda: self.step_size(0)), ("F1", lambda: self.navigator.go_way("help")),
            ("Ctrl+Q", self.close),
        )  # fmt: skip
        for keys, action in pairs:
            QShortcut(QKeySequence(keys), self, action)

    # ------------------------------------------------------------ opening

    def _on_open(self, meta: Any) -> None:
        self._base = meta.base_date
        self.rooms.head.show_age(meta.base_date, self.context.today(), self.context.voice)
        self.navigator.go(Place(View.LIST, SEARCH.name))
        self.worker.ask("check", Holdings.check, lambda _: None, self._on_not_open)
        if not self.rooms.head.field.text():
            self._focus_search()

    def _on_not_open(self, error: Exception) -> None:
        self.rooms.calm.show_failure(error, self.context.voice)
        self.rooms.pages.setCurrentWidget(self.rooms.calm)
        if not isinstance(error, KzrefError):
            self.crashes.show(error)

    def _on_search_failed(self, error: Exception) -> None:
        if isinstance(error, KzrefError):
            self._on_not_open(error)
        else:
            self.crashes.show(error)

    # ------------------------------------------------------------ language and look

    def set_lang(self, lang: Lang) -> None:
        """Speak another language at once."""
        self.context.voice = Voice(lang)
        self.settings = self.settings.changed(lang=lang.value)
        self.rooms.retranslate(self.settings.look)
        if self._base is not None:
            self.rooms.head.show_age(self._base, self.context.today(), self.context.voice)
            self.navigator.again()

    def set_look(self, look: str) -> None:
        """Wear another theme."""
        self.settings = self.settings.changed(look=look)
        self._wear()

    def step_size(self, step: int) -> None:
        """Make all text larger or smaller by a step; 0 for the usual size."""
        at = SCALES.index(self.settings.scale)
        scale = 1.0 if step == 0 else SCALES[min(max(at + step, 0), len(SCALES) - 1)]
        self.settings = self.settings.changed(scale=scale)
        self._wear()

    def _follow_system(self) -> None:
        if self.settings.look == "system":
            self._wear()

    def _wear(self) -> None:
        self.context.theme = load_theme(self.settings.look, self.settings.scale)
        self.context.ink = Ink(self.context.theme)
        self._dress()
        self.rooms.set_look()
        self.rooms.head.build_menu(self.context.voice, self.settings.look)

    def _dress(self) -> None:
        font = interface_font()
        font.setPixelSize(self.context.theme.px)
        QApplication.setFont(font)
        QApplication.setPalette(qt_palette(self.context.theme))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(style_sheet(self.context.theme))

    # ------------------------------------------------------------ what is shown

    def _on_moved(self) -> None:
        now, voice = self.navigator.now, self.context.voice
        # No title of a record: a window's title is read by whoever sees the task bar.
        title = voice.say(BY_NAME[now.way].title)
        if now.view in (View.QUESTION, View.HAND):
            title = voice.say("Side by side")
        self.setWindowTitle(f"kzref – {title}")
        self._offer()

    def _offer(self) -> None:
        self.rooms.tray.offer(add=self._gatherable() is not None, preview=self._printable() is not None)

    def _gatherable(self) -> tuple[str, str] | None:
        """Return id and title of what can be gathered: the record in the reader, or the current column."""
        voice, view = self.context.voice, self.navigator.now.view
        if view is View.RECORD and self.navigator.shown is not None:
            return self.navigator.shown.id, voice.text(self.navigator.shown.title)
        if view in (View.QUESTION, View.HAND):
            record = self.rooms.side.current_record
            return (record.id, voice.text(record.title)) if record else None
        return None

    def _printable(self) -> SheetChoice | None:
        now, lang, today = self.navigator.now, self.context.voice.lang, self.context.today()
        if now.view in (View.QUESTION, View.HAND):
            return SheetChoice(now.ids, lang, today, now.as_of)
        if now.view is View.RECORD and self.navigator.shown is not None:
            return SheetChoice((self.navigator.shown.id,), lang, today)
        return None

    def gather(self) -> None:
        """Add what is shown to the records that can be laid side by side."""
        found = self._gatherable()
        if found is not None:
            self.rooms.tray.add(*found)

    def list_like(self) -> None:
        """List the records like the one that is shown, or that of the column one is in."""
        found = self._gatherable()
        if found is not None:
            self.navigator.like(found[0])

    def show_preview(self) -> None:
        """Show how what is shown comes out on paper."""
        choice = self._printable()
        if choice is None:
            return
        # Late, because paper is needed long after the window has shown.
        from kzref.desktop.preview import Preview  # noqa: PLC0415

        self.preview = Preview(self, self.context.voice, self.context.theme, choice, self._fetch_sheet)
        self.preview.resize(min(self.width() - 60, 960), max(self.height() - 60, 480))
        self.preview.destroyed.connect(self._on_preview_gone)
        self.preview.open()

    def _on_preview_gone(self) -> None:
        self.preview = None

    def _fetch_sheet(self, choice: SheetChoice, done: Any, failed: Any) -> None:
        self.worker.ask("sheet", lambda holdings: holdings.sheet(choice), done, failed)

    def _focus_search(self) -> None:
        self.rooms.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rooms.head.field.selectAll()

    def _find(self) -> None:
        page = self.rooms.pages.currentWidget()
        if page is self.rooms.list:
            self.rooms.list.reader.find_bar.start()
        elif page is self.rooms.help:
            self.rooms.help.find_bar.start()

    # ------------------------------------------------------------ shape and end

    def _take_shape(self) -> None:
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        screen = self.screen().availableGeometry()
        if self.settings.box:
            x, y, width, height = self.settings.box
            self.resize(min(width, screen.width()), min(height, screen.height()))
            # A screen that is gone must not keep the window out of sight.
            if screen.contains(x + 40, y + 20):
                self.move(x, y)
        elif screen.width() < USUAL[0] or screen.height() < USUAL[1]:
            self.resize(screen.size())
        # On a small screen the reader keeps more than half.
        width = min(self.settings.list_width, self.width() // 3)
        self.rooms.list.splitter.setSizes([width, self.width() - width])
        if self.settings.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def kept(self) -> Settings:
        """Return what is kept for the next start."""
        box = self.normalGeometry()
        width = self.rooms.list.splitter.sizes()[0] or self.settings.list_width
        return self.settings.changed(
            box=(box.x(), box.y(), box.width(), box.height()), maximized=self.isMaximized(), list_width=width
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the shape, and let the library go."""
        with suppress(OSError):  # a full disk must not keep the window open
            save_settings(self._settings_file, self.kept())
        if self.preview is not None:
            self.preview.close()
        self.worker.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse's own back and forward buttons."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            steps = {
                Qt.MouseButton.BackButton: self.navigator.back,
                Qt.MouseButton.ForwardButton: self.navigator.forward,
            }
            if event.button() in steps:
                QTimer.singleShot(0, self, steps[event.button()])
                return True
        return super().eventFilter(watched, event)
