"""What the start made is set aside from the search for garbage, once."""

from __future__ import annotations

import gc
from typing import Any

from kzref.desktop import garbage
from tests.desktop.conftest import type_in


def test_what_the_start_made_is_set_aside_once(qtbot: Any, open_window: Any, monkeypatch: Any) -> None:
    frozen: list[int] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(1))
    monkeypatch.setattr(garbage, "_SETTLED", 1)
    window = open_window()
    garbage.set_aside_once_settled(window.desk)
    qtbot.wait(20)
    assert frozen == []
    for text in ("interior", "expelled"):
        type_in(qtbot, window, text)
    qtbot.waitUntil(lambda: bool(frozen))
    assert frozen == [1]
