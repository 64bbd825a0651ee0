"""Keeps Python's search for garbage from landing on a key."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt, QTimer

from kzref.desktop.search_desk import SearchDesk

_SETTLED = 300  # milliseconds after the first list: by then all that a search needs has been read in


def set_aside_once_settled(desk: SearchDesk) -> None:
    """Take what the start made, and the window needs to its end, out of that search.

    Modules, widgets and tables are tens of thousands of objects: looking through them takes longer
    than a frame, finds nothing, and would happen again and again while one types.
    """

    def wait() -> None:
        QTimer.singleShot(_SETTLED, desk, _set_aside)

    desk.answered.connect(wait, Qt.ConnectionType.SingleShotConnection)


def _set_aside() -> None:
    gc.collect()
    gc.freeze()
