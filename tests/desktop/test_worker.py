"""One thread, tagged questions, and answers that come too late."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from kzref.desktop.worker import Worker
from tests.desktop.conftest import running_workers, workers_that_stay


class Session:
    def __init__(self) -> None:
        self.closed = False
        self.threads: set[int] = set()

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def session() -> Any:
    return Session()


@pytest.fixture
def worker(session: Any, qapp: Any) -> Any:
    made = Worker(lambda: session)
    yield made
    made.close()


def unexpected(error: Any) -> Any:
    raise AssertionError(error)


def test_answers_come_in_the_gui_thread(qtbot, worker):
    here = threading.get_ident()
    got: list[Any] = []
    worker.ask(
        "a",
        lambda _s: threading.get_ident(),
        lambda ident: got.append((ident, threading.get_ident())),
        unexpected,
    )
    qtbot.waitUntil(lambda: bool(got))
    there, back = got[0]
    assert there != here
    assert back == here


def test_a_stale_answer_never_arrives(qtbot, worker):
    gate = threading.Event()
    got: list[Any] = []
    worker.ask("search", lambda _s: (gate.wait(5), "old")[1], got.append, unexpected)
    worker.ask("search", lambda _s: "new", got.append, unexpected)
    gate.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    qtbot.wait(30)
    assert got == ["new"]


def test_a_stale_question_is_not_even_asked(qtbot, worker):
    gate = threading.Event()
    ran: list[Any] = []
    got: list[Any] = []

    def note(number: int) -> int:
        ran.append(number)
        return number

    worker.ask("other", lambda _s: gate.wait(5), lambda _a: None, unexpected)
    for number in range(20):
        worker.ask("search", lambda _s, number=number: note(number), got.append, unexpected)
    gate.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert ran == [19]
    assert got == [19]


def test_topics_do_not_disturb_each_other(qtbot, worker):
    got: list[Any] = []
    for topic in ("a", "b", "c"):
        worker.ask(topic, lambda _s, topic=topic: topic, got.append, unexpected)
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got == ["a", "b", "c"]


def test_failures_go_to_the_one_who_asked(qtbot, worker):
    failed: list[Any] = []
    got: list[Any] = []
    worker.ask("a", lambda _s: 1 / 0, got.append, failed.append)
    worker.ask("b", lambda _s: "fine", got.append, unexpected)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert got == ["fine"]
    assert [type(error) for error in failed] == [ZeroDivisionError]


def test_a_session_that_fails_to_open_is_tried_again(qtbot, session):
    tries: list[Any] = []

    def open_session():
        tries.append(1)
        if len(tries) == 1:
            raise OSError
        return session

    worker = Worker(open_session)
    failed: list[Any] = []
    got: list[Any] = []
    worker.ask("a", lambda _s: 1, got.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    worker.ask("a", lambda _s: 2, got.append, failed.append)
    qtbot.waitUntil(lambda: bool(got))
    worker.close()
    assert got == [2]
    assert session.closed


def test_renewed_it_works_on_something_new(qtbot):
    sessions: list[Session] = []

    def open_session():
        sessions.append(Session())
        return sessions[-1]

    worker = Worker(open_session)
    got: list[Any] = []
    worker.ask("a", lambda session: session, got.append, unexpected)
    worker.renew()
    worker.ask("b", lambda session: session, got.append, unexpected)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got == sessions
    assert [each.closed for each in sessions] == [True, False]
    worker.close()
    assert all(each.closed for each in sessions)


def test_closing_waits_and_drops_what_is_left(qtbot, worker, session):
    got: list[Any] = []
    ran: list[Any] = []
    started, gate = threading.Event(), threading.Event()

    def slow(_s):
        started.set()
        gate.wait(5)

    worker.ask("a", slow, got.append, unexpected)
    worker.ask("b", lambda _s: ran.append(1), got.append, unexpected)
    assert started.wait(5)
    gate.set()
    worker.close()
    qtbot.wait(30)
    assert got == []
    assert session.closed


def test_forgetting_drops_the_answer(qtbot, worker):
    got: list[Any] = []
    worker.ask("a", lambda _s: 1, got.append, unexpected)
    worker.forget("a")
    worker.ask("b", lambda _s: 2, got.append, unexpected)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert got == [2]


@pytest.mark.parametrize("number", range(25))
def test_closing_with_work_in_flight(qapp, number):
    worker = Worker(Session)
    for at in range(5):
        worker.ask(f"t{at}", lambda _s: sum(range(2000)), lambda _a: None, unexpected)
    worker.close()


def test_the_check_for_threads_left_behind_sees_one(qtbot):
    worker = Worker(Session)
    gate = threading.Event()
    worker.ask("a", lambda _s: gate.wait(5), lambda _a: None, unexpected)
    qtbot.waitUntil(lambda: len(running_workers()) == 1)
    gate.set()
    worker.close()
    assert workers_that_stay() == []
