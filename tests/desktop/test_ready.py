"""Hits are made ready as they are needed: the screen's at once, the others when it is quiet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kzref.desktop.holdings import Holdings
from tests.desktop.conftest import settle


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note how many hits are made ready at a time."""
    noted: list[int] = []
    finish: Callable[..., Any] = Holdings.finish

    def noting(self: Holdings, hits: Any) -> Any:
        noted.append(len(hits))
        return finish(self, hits)

    monkeypatch.setattr(Holdings, "finish", noting)
    return noted


def listed(window: Any) -> int:
    rows: int = window.rooms.list.model.rowCount()
    return rows


def test_a_higher_list_has_room_for_more(qtbot, open_window):
    window = open_window()
    room = window.rooms.list.room
    window.resize(window.width(), 2 * window.height())
    assert window.rooms.list.room >= 2 * room - 1


def test_the_screen_comes_first_and_the_rest_in_steps(qtbot, open_window, steps):
    window = open_window()
    every, room = listed(window), window.rooms.list.room
    assert every > room + 10
    window.desk._later.setInterval(200)
    steps.clear()
    with qtbot.waitSignal(window.desk.answered):
        window.rooms.head.field.setText("e")
    assert steps == [room]
    assert listed(window) == room
    assert window.rooms.list.current is None
    settle(qtbot, window)
    assert max(steps[1:]) <= 10
    assert listed(window) == sum(steps) > room


def test_a_screen_that_is_not_full_is_filled_at_once(qtbot, open_window, steps, monkeypatch):
    window = open_window()
    window.desk._later.setInterval(60_000)
    monkeypatch.setattr(type(window.rooms.list), "room", 1)
    with qtbot.waitSignal(window.desk.answered):
        window.rooms.head.field.setText("e")
    assert listed(window) == 1
    qtbot.waitUntil(lambda: window.rooms.list.is_full)


def test_all_is_in_its_place_before_it_is_painted(qtbot, open_window):
    window = open_window()
    full: list[bool] = []
    window.desk.answered.connect(lambda: full.append(window.rooms.list.is_full))
    with qtbot.waitSignal(window.desk.answered):
        window.rooms.head.field.setText("e")
    assert full == [True]
