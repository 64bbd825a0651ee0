"""The counts on the chips: an answer of their own while one types, never later than a newer one."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kzref.desktop.holdings import Holdings, Query
from kzref.domain import Kind
from tests.desktop.conftest import settle, type_in


class Told:
    """Notes in which order the desk tells of hits and of counts, and what the chips said then."""

    def __init__(self, window: Any) -> None:
        self.heard: list[tuple[str, list[str]]] = []
        window.desk.answered.connect(lambda: self.heard.append(("hits", captions(window))))
        window.desk.counted.connect(lambda: self.heard.append(("counts", captions(window))))

    @property
    def order(self) -> list[str]:
        return [what for what, _ in self.heard]


def captions(window: Any) -> list[str]:
    return [each.text() for each in chip_buttons(window) if not each.isHidden()]


def chip_buttons(window: Any) -> list[QPushButton]:
    held: list[QPushButton] = window.rooms.list.chips.findChildren(QPushButton)
    return held


@pytest.fixture
def gated(holdings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Hold the first counting back until the gate opens; tells which were begun."""

    class Gate:
        def __init__(self) -> None:
            self.opened, self.closed = threading.Event(), False
            self.begun = 0

    gate, count = Gate(), Holdings.count

    def slowly(self: Holdings, found: Any) -> Any:
        gate.begun += 1
        if gate.closed:
            gate.closed = False
            gate.opened.wait(5)
        return count(self, found)

    monkeypatch.setattr(Holdings, "count", slowly)
    return gate


def test_hits_come_before_their_counts_while_one_types(qtbot, open_window):
    window = open_window()
    told, before = Told(window), captions(window)
    type_in(qtbot, window, "expelled")
    assert told.order == ["hits", "counts"]
    assert told.heard[0][1] == before
    assert told.heard[1][1] != before


def test_another_way_in_comes_with_its_counts(qtbot, open_window):
    window = open_window()
    told = Told(window)
    window.navigator.go_way("names")
    settle(qtbot, window)
    assert told.order == ["counts", "hits"]


def test_stale_counts_never_show(qtbot, open_window, gated):
    window = open_window()
    told = Told(window)
    gated.closed = True
    before = gated.begun
    window.rooms.head.field.setText("expelled")
    qtbot.waitUntil(lambda: gated.begun == before + 1)  # and there the thread is held
    window.rooms.head.field.setText("interior")
    gated.opened.set()
    settle(qtbot, window)
    assert told.order == ["hits", "hits", "counts"]
    newest = captions(window)
    type_in(qtbot, window, "expelled")
    assert captions(window) != newest
    type_in(qtbot, window, "interior")
    assert captions(window) == newest


def test_typing_on_before_the_counts_leaves_them_uncounted(qtbot, open_window, gated):
    window = open_window()
    window.desk._counting.setInterval(60)
    before = gated.begun
    for text in ("interior", "interior min"):
        with qtbot.waitSignal(window.desk.answered):
            window.rooms.head.field.setText(text)
    settle(qtbot, window)
    assert gated.begun == before + 1


def test_a_chip_of_the_last_counts_asks_with_the_newest_words(qtbot, open_window):
    window = open_window()
    window.desk._counting.setInterval(500)
    with qtbot.waitSignal(window.desk.answered):
        window.rooms.head.field.setText("interior")
    chip = next(each for each in chip_buttons(window) if each.text().startswith("Statement"))
    chip.click()
    assert window.desk.query == Query("interior", kinds=(Kind.STATEMENT,))
    settle(qtbot, window)
    assert "✕ all filters" in captions(window)
