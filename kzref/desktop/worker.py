"""One thread that holds the library and answers tagged questions; a stale answer never arrives."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

Answer = TypeVar("Answer")
_Job = tuple[int, str, Callable[[Any], Any]]
_RENEW: _Job = (0, "", lambda _session: None)


class _Thread(QThread):
    """Runs jobs one after another; the thing they work on is opened and closed here."""

    answered = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, open_session: Callable[[], Any], newest: dict[str, int]) -> None:
        super().__init__()
        self.jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._open_session = open_session
        self._newest = newest

    def run(self) -> None:
        session = None
        while (job := self.jobs.get()) is not None:
            if job is _RENEW:
                _close(session)
                session = None
                continue
            ticket, topic, work = job
            if self._newest.get(topic) != ticket:
                continue  # asked again meanwhile: nobody waits for this answer
            try:
                session = self._open_session() if session is None else session
                answer = work(session)
            except Exception as error:  # noqa: BLE001 - every failure belongs to the one who asked
                self.failed.emit(ticket, error)
            else:
                self.answered.emit(ticket, answer)
        _close(session)


def _close(session: Any) -> None:
    close = getattr(session, "close", None)
    if close is not None:
        close()


class Worker(QObject):
    """The window's side of the thread: asks, and hands answers on in the GUI thread.

    Of several questions with one topic only the last is answered. ``idle`` tells that nothing is
    waited for any more.
    """

    idle = Signal()

    def __init__(self, open_session: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: dict[str, int] = {}
        self._waiting: dict[int, tuple[str, Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._tickets = count(1)
        self._thread = _Thread(open_session, self._newest)
        self._thread.answered.connect(self._on_answered)
        self._thread.failed.connect(self._on_failed)

    @property
    def is_idle(self) -> bool:
        """Tell whether every question that still matters has been answered."""
        return not self._waiting

    def ask(
        self,
        topic: str,
        work: Callable[[Any], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work(session)`` in the thread and call ``done`` or ``failed`` here, unless asked anew."""
        if not self._thread.isRunning():
            self._thread.start()
        self.forget(topic)
        ticket = next(self._tickets)
        self._newest[topic] = ticket
        self._waiting[ticket] = (topic, done, failed)
        self._thread.jobs.put((ticket, topic, work))

    def forget(self, topic: str) -> None:
        """Drop whatever was asked under a topic."""
        old = self._newest.pop(topic, None)
        if old is not None:
            self._waiting.pop(old, None)

    def renew(self) -> None:
        """Let go of what the thread works on; the next question opens it anew."""
        self._thread.jobs.put(_RENEW)

    def close(self) -> None:
        """Let the job in hand end, drop the others, and wait for the thread."""
        self._newest.clear()
        self._waiting.clear()
        if self._thread.isRunning():
            self._thread.jobs.put(None)
            self._thread.wait()

    @Slot(int, object)
    def _on_answered(self, ticket: int, answer: object) -> None:
        waiting = self._taken(ticket)
        if waiting:
            waiting[1](answer)
            self._tell_if_idle()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: Exception) -> None:
        waiting = self._taken(ticket)
        if waiting:
            waiting[2](error)
            self._tell_if_idle()

    def _taken(self, ticket: int) -> tuple[str, Callable[[Any], None], Callable[[Exception], None]] | None:
        waiting = self._waiting.pop(ticket, None)
        if waiting and self._newest.get(waiting[0]) == ticket:
            del self._newest[waiting[0]]
        return waiting

    def _tell_if_idle(self) -> None:
        if self.is_idle:
            self.idle.emit()
