"""Between the search field and the list: one question at a time, the last one wins.

While one types, the hits are an answer of their own and the counts on the chips another that comes
after it: counting takes longer than finding where much is found, and nobody waits for it to read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kzref.desktop.context import Context
from kzref.desktop.holdings import Query
from kzref.desktop.kinds import BY_NAME, SEARCH
from kzref.desktop.reading_line import problem_words, reading_words
from kzref.desktop.rooms import Rooms
from kzref.desktop.worker import Worker
from kzref.domain import Lang, Localized

if TYPE_CHECKING:
    from kzref.search import Hit, Results

# What was found, how many hits of it are ready to be shown, and the title of what it is like.
_Answer = tuple["Results", int, Localized | None]

LIMIT = 50
_STEP = 10  # hits made ready at once beyond the first screen: a key that comes then waits for no more
_COUNT_AFTER = 30  # milliseconds of quiet, in which the list is painted, before the chips are counted
_LOOK_AFTER = 140  # milliseconds of quiet before the first hit is shown in the reader
_REST_AFTER = 220  # milliseconds of quiet before the hits beyond the first screen are made ready


class SearchDesk(QObject):
    """``answered`` after hits are shown, ``counted`` after their counts are.

    ``first_wanted`` when the first hit may be looked at.
    """

    answered = Signal()
    counted = Signal()
    first_wanted = Signal()
    typed = Signal()
    failed = Signal(object)

    def __init__(self, rooms: Rooms, worker: Worker, context: Context) -> None:
        super().__init__(rooms)
        self._rooms, self._worker, self._context = rooms, worker, context
        self.way, self.like = SEARCH.name, ""
        self._queries: dict[tuple[str, str], Query] = {}
        self._listed: tuple[str, Query, Lang] | None = None
        self._look_first = self._count_later = False
        self._asking = self._open_when_answered = False
        self._results: Results | None = None
        self._counting = self._timer(_COUNT_AFTER, self._ask_counts)
        self._quiet = self._timer(_LOOK_AFTER, self.first_wanted.emit)
        self._rest: Sequence[Hit] = ()
        self._later = self._timer(_REST_AFTER, self._ask_rest)
        rooms.head.field.textChanged.connect(self._on_text)
        rooms.list.chips_changed.connect(self._on_chips)

    def _timer(self, after: int, then: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after)
        made.timeout.connect(then)
        return made

    @property
    def query(self) -> Query:
        """Return what is asked on the present way in."""
        return self._queries.get((self.way, self.like), Query(like=self.like))

    @property
    def text(self) -> str:
        """Return what is typed, whichever way in is shown."""
        return self._queries.get((SEARCH.name, ""), Query()).text.strip()

    def open_first(self) -> None:
        """Open the chosen hit or the first one, once it comes for those who type faster than it."""
        if self._asking:
            self._open_when_answered = True
        else:
            self._rooms.list.open_current()

    @property
    def is_waiting(self) -> bool:
        """Tell whether the first hit is about to be looked at, or more to be asked about the list."""
        return self._quiet.isActive() or self._later.isActive() or self._counting.isActive()

    def list_way(self, name: str, *, like: str = "", look_first: bool) -> None:
        """List a way in, or the records like one, unless exactly that is listed already."""
        self.way, self.like = name, like
        if self._listed == (name, self.query, self._context.voice.lang):
            if look_first:
                self._quiet.start()
            return
        self.ask(look_first=look_first)

    def ask(self, *, look_first: bool, count_later: bool = False) -> None:
        """Ask for the list of the present way in; ``look_first`` shows its first hit in the reader.

        Unless ``count_later``, the list comes with its counts: no chips stand over another way in.
        """
        for timer in (self._quiet, self._counting, self._later):
            timer.stop()
        for topic in ("counts", "rest"):
            self._worker.forget(topic)
        self._look_first, self._count_later = look_first, count_later
        self._asking, self._open_when_answered = True, False
        query, lang, way = self.query, self._context.voice.lang, BY_NAME[self.way]
        asked = replace(query, kinds=query.kinds or way.kinds, verifications=way.verifications)
        self._listed = (self.way, query, lang)
        ready = self._rooms.list.room

        def work(holdings: Any) -> _Answer:
            found = holdings.search(asked, lang, LIMIT, ready)
            if not count_later:
                holdings.count(found)
            return found, ready, holdings.title(asked.like) if asked.like else None

        self._worker.ask("search", work, self._on_results, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._asking = self._open_when_answered = False
        self.failed.emit(error)

    def _on_results(self, answer: _Answer) -> None:
        voice, rooms = self._context.voice, self._rooms
        results, ready, like = answer
        shown = results.hits[:ready]
        self._asking, self._results = False, results
        rooms.list.show_results(results, shown, self.query, voice)
        if self._count_later:
            self._counting.start()
        else:
            self._on_counted(results)
        rooms.list.show_like(voice.text(like), voice)
        typed = self.way == SEARCH.name and bool(self.query.text.strip())
        reading = reading_words(results, shown, voice) if typed else ""
        rooms.head.show_reading(reading, problem_words(results, voice) if typed else "")
        rooms.lay_out()
        self._rest = results.hits[ready:]
        if self._rest and rooms.list.is_full:
            self._later.start()
        elif self._rest:
            self._ask_rest()  # these hits are lower than most, and leave room for more
        self.answered.emit()
        if self._open_when_answered:
            self._open_when_answered = False
            rooms.list.open_current()
        elif self._look_first and results.hits:
            self._quiet.start()

    def _ask_counts(self) -> None:
        results = self._results

        def work(holdings: Any) -> Results:
            counted: Results = holdings.count(results)
            return counted

        self._worker.ask("counts", work, self._on_counted, self._on_failed)

    def _on_counted(self, results: Results) -> None:
        self._rooms.list.show_counts(results, self.query, BY_NAME[self.way].kinds, self._context.voice)
        self.counted.emit()

    def _ask_rest(self) -> None:
        hits, self._rest = self._rest[:_STEP], self._rest[_STEP:]

        def work(holdings: Any) -> Sequence[Hit]:
            rest: Sequence[Hit] = holdings.finish(hits)
            return rest

        self._worker.ask("rest", work, self._on_rest, self.failed.emit)

    def _on_rest(self, hits: Sequence[Hit]) -> None:
        self._rooms.list.show_more(hits)
        if self._rest:
            self._ask_rest()

    def _on_text(self, text: str) -> None:
        self.way, self.like = SEARCH.name, ""
        self._queries[self.way, ""] = Query(text).with_chips_of(self.query)
        self.typed.emit()
        self.ask(look_first=bool(text.strip()), count_later=True)

    def _on_chips(self, query: Query) -> None:
        self._queries[self.way, self.like] = query
        self.ask(look_first=True)
