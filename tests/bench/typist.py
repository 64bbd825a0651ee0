"""Types into the real window ten times a second and notes when each answer is on the screen.

What one waits for are the hits, so those are the answer. The counts on the chips come after them, as an
answer of their own, and are timed as one.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from kzref.desktop.main_window import MainWindow

_PAUSE = 100  # milliseconds between keys
_PATIENCE = 2000  # milliseconds after which a key counts as never answered


class Typist(QObject):
    """``times`` are the seconds from each key to the painted list, `_PATIENCE` for one never answered.

    ``counts`` are those to the painted chips, of the keys after which they were counted in time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self.counts: list[float] = []
        self._window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        field = self._window.findChild(QLineEdit)
        assert field is not None
        self._field = field
        self._view = next(each for each in self._window.findChildren(QListView) if each.isVisible())
        self._view.viewport().installEventFilter(self)
        self._chips = self._window.rooms.list.chips
        self._chips.installEventFilter(self)
        self._window.desk.answered.connect(self._on_answer)
        self._window.desk.counted.connect(self._on_counted)
        self._loop = QEventLoop()
        self._pressed: float | None = None
        self._uncounted: float | None = None
        self._answered = self._counted = False

    def type(self, texts: Sequence[str]) -> None:
        """Type each text letter by letter."""
        for text in texts:
            self._field.clear()
            self._wait(5 * _PAUSE)
            for letter in text:
                self._pressed = self._uncounted = time.perf_counter()
                self._answered = self._counted = False
                self._field.insert(letter)
                self._wait(_PATIENCE)
                if self._pressed is not None:
                    self.times.append(_PATIENCE / 1000)
                    self._pressed = None
                self._wait(_PAUSE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the list and the chips being painted after their answers came."""
        if event.type() == QEvent.Type.Paint:
            if watched is not self._chips and self._answered and self._pressed is not None:
                QTimer.singleShot(0, self, self._on_screen)
            if watched is self._chips and self._counted:
                QTimer.singleShot(0, self, self._on_chips_on_screen)
        return False

    def _on_answer(self) -> None:
        self._answered = True
        self._view.viewport().update()  # an unchanged list would not be painted

    def _on_counted(self) -> None:
        self._counted = True
        if self._chips.isVisible():
            self._chips.update()
        else:
            self._on_chips_on_screen()

    def _on_screen(self) -> None:
        if self._pressed is not None:
            self.times.append(time.perf_counter() - self._pressed)
            self._pressed = None
            self._loop.quit()

    def _on_chips_on_screen(self) -> None:
        if self._uncounted is not None:
            self.counts.append(time.perf_counter() - self._uncounted)
            self._uncounted = None

    def _wait(self, most: int) -> None:
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        timer.start(most)
        self._loop.exec()
        timer.stop()
