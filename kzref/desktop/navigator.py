"""Moves between places: opens what is asked for, and goes back and forward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kzref.desktop.context import Context
from kzref.desktop.holdings import Holdings, Laid
from kzref.desktop.kinds import BY_NAME, HELP, SEARCH
from kzref.desktop.leaf import help_page
from kzref.desktop.leaf.help import PAGES, welcome_page
from kzref.desktop.places import History, Place, View
from kzref.desktop.rooms import Rooms
from kzref.desktop.search_desk import SearchDesk
from kzref.desktop.shown import Shown, make_shown
from kzref.desktop.voice import quoted
from kzref.desktop.worker import Worker
from kzref.domain import Kind, Lang
from kzref.errors import KzrefError

if TYPE_CHECKING:
    from kzref.search import Hit

_HELP = "help/"
_QUESTIONS = "questions"


class Navigator(QObject):
    """``moved`` after something is shown; ``failed`` carries an error that nobody foresaw."""

    moved = Signal()
    failed = Signal(object)

    def __init__(self, rooms: Rooms, desk: SearchDesk, worker: Worker, context: Context) -> None:
        super().__init__(rooms)
        self._rooms, self._desk, self._worker, self._context = rooms, desk, worker, context
        self.history = History()
        self.shown: Shown | None = None
        self._found: Hit | None = None
        self._scroll = 0
        self._at_match = False
        desk.first_wanted.connect(self._on_first)
        desk.typed.connect(self._on_typed)
        rooms.list.browsed.connect(self._on_browsed)
        rooms.list.opened.connect(self._on_opened)
        rooms.list.like.left.connect(self.leave_like)
        for reader in (rooms.list.reader, rooms.help):
            reader.followed.connect(self.follow)
        rooms.list.reader.lang_asked.connect(self._on_lang)
        rooms.side_made.connect(self._on_side_made)

    def _on_side_made(self) -> None:
        self._rooms.side.opened.connect(self.follow)
        self._rooms.side.as_of_changed.connect(self._on_as_of)

    @property
    def now(self) -> Place:
        """Return the place shown."""
        return self.history.now or Place(View.LIST, SEARCH.name)

    def go(self, place: Place) -> None:
        """Show a new place."""
        self.history.go(place, scroll=self._present_scroll())
        self._show(self.now)

    def go_way(self, name: str) -> None:
        """Show a way in from its beginning."""
        if name == HELP.name:
            self.go(Place(View.HELP, name, (PAGES[0],)))
        else:
            self.go(Place(View.LIST, name))

    def follow(self, id: str, place: str = "") -> None:
        """Follow a link: to a page of the help, to a question's claims side by side, or to a record."""
        if id.startswith(_HELP):
            self.go(Place(View.HELP, HELP.name, (id.removeprefix(_HELP),)))
        elif place == "side":
            self.go(Place(View.QUESTION, _QUESTIONS, (id,)))
        else:
            self._found = None
            self.go(Place(View.RECORD, self._list_way(), (id,), like=self.now.like))

    def lay(self, ids: tuple[str, ...]) -> None:
        """Lay gathered records side by side."""
        self.go(Place(View.HAND, self._list_way(), ids, like=self.now.like))

    def like(self, id: str) -> None:
        """List the records like one beside that one, which stays open where it is read."""
        now, place = self.now, Place(View.RECORD, SEARCH.name, (id,), like=id)
        if now.view is View.RECORD and now.ids == place.ids:
            place = replace(place, lang=now.lang, scroll=self._present_scroll())
        self._walk_list()
        self.go(place)

    def leave_like(self) -> None:
        """Return from records like one to the place from which they were asked for."""
        # Before the way back is hidden: Qt would hand its focus to whatever comes next.
        self._walk_list()
        self.go(self._before_like)

    def _walk_list(self) -> None:
        """Let the arrows walk along the list at once, with nothing new chosen in it."""
        page = self._rooms.list
        if self._rooms.pages.currentWidget() is page:
            page.choose(self.shown.id if self.shown else "")
            page.list.setFocus()

    def enter(self) -> None:
        """Open the first hit of what is typed: from records like one, first list what is typed again."""
        if self.now.like:
            self.go_way(SEARCH.name)
        else:
            self._desk.open_first()

    def back(self) -> None:
        """Go to the place before."""
        self._step(self.history.back(scroll=self._present_scroll()))

    def forward(self) -> None:
        """Go to the place after."""
        self._step(self.history.forward(scroll=self._present_scroll()))

    def again(self) -> None:
        """Show the present place anew, in another language for example."""
        place = self.now
        self._scroll = self._present_scroll()
        if place.view in (View.LIST, View.RECORD):
            self._desk.ask(look_first=False)
            self._name_way_back()
        self._load(replace(place, scroll=self._scroll))

    def _step(self, place: Place | None) -> None:
        if place is not None:
            self._found = None
            self._show(place)

    def _list_way(self) -> str:
        return SEARCH.name if self.now.way == HELP.name else self.now.way

    def _present_scroll(self) -> int:
        rooms, view = self._rooms, self.now.view
        if view in (View.QUESTION, View.HAND):
            return rooms.side.offset
        return (rooms.help if view is View.HELP else rooms.list.reader).offset

    def _show(self, place: Place) -> None:
        self._rooms.rail.show_way(place.way)
        if place.view in (View.LIST, View.RECORD):
            # A way in other than the search opens on its first record; the search, on a greeting.
            first = place.view is View.LIST and (place.way != SEARCH.name or bool(self._desk.text))
            self._desk.list_way(place.way, like=place.like, look_first=first)
            self._name_way_back()
        self._load(place)

    def _load(self, place: Place) -> None:
        self._scroll = place.scroll
        if place.view is View.RECORD:
            self._load_record(place)
        elif place.view is View.LIST:
            self._show_list(place)
        elif place.view is View.HELP:
            self._rooms.help.show_page(help_page(place.ids[0], self._context.voice))
            self._rooms.help.scroll_to(place.scroll)
            self._turn_to(self._rooms.help)
        else:
            self._load_side(place)

    def _show_list(self, place: Place) -> None:
        self._worker.forget("reader")
        self.shown = None
        self._rooms.list.choose("")
        welcome = welcome_page(self._context.voice) if place.way == SEARCH.name else ""
        self._rooms.list.reader.show_page(welcome)
        self._turn_to(self._rooms.list)

    def _load_record(self, place: Place) -> None:
        voice, today = self._context.voice, self._context.today()
        lang, roomy = place.lang or voice.lang, self._rooms.list.reader.is_roomy

        def work(holdings: Any) -> Shown:
            return make_shown(holdings, place.ids[0], voice, lang, today, roomy=roomy)

        self._worker.ask("reader", work, self._on_shown, self._on_missing)

    def _on_shown(self, shown: Shown) -> None:
        self.shown = shown
        reader = self._rooms.list.reader
        reader.show_page(shown.html, shown.langs, shown.lang)
        self._rooms.list.choose(shown.id)
        found, self._found = self._found, None
        if self._scroll:
            reader.scroll_to(self._scroll)
        elif found is not None and found.id == shown.id:
            words = [found.snippet[start : start + length] for start, length in found.marks]
            words += [found.title[start : start + length] for start, length in found.title_marks]
            reader.show_found(words, found.snippet if found.marks else found.title)
            if self._at_match:
                reader.next_found()
        self._at_match = False
        self._turn_to(self._rooms.list)

    def _load_side(self, place: Place) -> None:
        def work(holdings: Holdings) -> Laid:
            if place.view is View.HAND:
                return holdings.lay_out(place.ids)
            return holdings.compare(place.ids[0], place.as_of)

        self._worker.ask("side", work, self._on_laid, self._on_missing)

    def _on_laid(self, laid: Laid) -> None:
        side = self._rooms.side
        side.show_laid(laid, self._context.voice, self._context.today())
        self._turn_to(side)
        side.take_focus()
        # Once the page has taken its height; the focus alone must not scroll it.
        QTimer.singleShot(0, self, partial(side.scroll_to, self._scroll))

    def _turn_to(self, page: QWidget) -> None:
        pages = self._rooms.pages
        before, focus = pages.currentWidget(), QApplication.focusWidget()
        left_behind = before is not page and before and focus and before.isAncestorOf(focus)
        pages.setCurrentWidget(page)
        if left_behind:
            # Qt would hand the focus to whatever comes next, which is somewhere in the head.
            rooms = self._rooms
            {rooms.list: rooms.list.list, rooms.help: rooms.help.view}.get(page, page).setFocus()
        self._rooms.head.show_steps(back=self.history.can_go_back, forward=self.history.can_go_forward)
        self.moved.emit()

    def _on_missing(self, error: Exception) -> None:
        if not isinstance(error, KzrefError):
            self.failed.emit(error)
            return
        self.shown = None
        self._rooms.list.reader.show_sentence(self._context.voice.failed(error))
        self._turn_to(self._rooms.list)

    def _on_typed(self) -> None:
        """Typing leads to the list of the search, whatever is shown; one step back returns."""
        self._found = None
        place = Place(View.LIST, SEARCH.name)
        now = self.now
        if now.view in (View.LIST, View.RECORD) and now.way == SEARCH.name and not now.like:
            self.history.replace(place)
        else:
            self.history.go(place, scroll=self._present_scroll())
        self._rooms.rail.show_way(SEARCH.name)
        if not self._desk.query.text.strip():
            self._show_list(place)
        self._turn_to(self._rooms.list)

    @property
    def _before_like(self) -> Place:
        return self.history.before_like or Place(View.LIST, SEARCH.name)

    def _name_way_back(self) -> None:
        """Say above records like one what the way back leads to."""
        voice, before = self._context.voice, self._before_like
        name = voice.say(BY_NAME[before.way].title)
        if before.view in (View.QUESTION, View.HAND):
            name = voice.say("Side by side")
        elif before.way == SEARCH.name and self._desk.text:
            name = quoted(self._desk.text, voice.lang.value)
        self._rooms.list.like.name_way_back(name, voice)

    def _on_first(self) -> None:
        """Look at the first hit, unless something else has been opened meanwhile."""
        hit = self._rooms.list.first
        if hit is not None and self.now.view in (View.LIST, View.RECORD):
            self._browse(hit)

    def _on_browsed(self, hit: Hit) -> None:
        self._browse(hit)

    def _browse(self, hit: Hit) -> None:
        self._found = hit
        desk = self._desk
        # In the language it was found in, or the words found could not be shown; but nobody typed the
        # words that records have in common, so those are read in one's own.
        lang = None if desk.like or hit.lang == self._context.voice.lang else Lang(hit.lang)
        self.history.replace(Place(View.RECORD, desk.way, (hit.id,), lang, like=desk.like))
        self._load(self.now)

    def _on_opened(self, hit: Hit) -> None:
        if hit.kind is Kind.QUESTION:
            self.follow(hit.id, "side")
            return
        self._rooms.list.reader.view.setFocus()
        if self.shown is not None and self.shown.id == hit.id:
            self._rooms.list.reader.next_found()
        else:
            self._at_match = True
            self._browse(hit)

    def _on_lang(self, lang: Lang) -> None:
        self.history.replace(replace(self.now, lang=lang))
        self._scroll = 0
        self._load(self.now)

    def _on_as_of(self, day: date | None) -> None:
        if self.now.view is View.QUESTION:
            self.history.replace(replace(self.now, as_of=day, scroll=self._rooms.side.offset))
            self._load(self.now)
