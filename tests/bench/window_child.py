"""One measured process: ``python -m tests.bench.window_child MODE [LIBRARY]`` prints one line of JSON.

``KZREF_BENCH_START`` is the parent's monotonic clock when it started this process.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

START = float(os.environ.get("KZREF_BENCH_START") or time.monotonic())


def since_start() -> float:
    """Return seconds since the parent started this process."""
    return time.monotonic() - START


def pss() -> int:
    """Return this process's proportional share of memory, in bytes (Linux)."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise OSError("the kernel tells no Pss")


def bare(mode: str) -> None:
    """Show the barest window (``bare``) or one with a QTextBrowser (``browser``) and measure it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    application = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1366, 768)
    if mode == "browser":
        browser = QTextBrowser()
        browser.setPlainText("A paragraph.\n" * 200)
        window.setCentralWidget(browser)
    seen: dict[str, float] = {}

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "window" not in seen:
                seen["window"] = since_start()
                QTimer.singleShot(1500 if mode == "browser" else 0, application.quit)
            return False

    watch = Watch()
    application.installEventFilter(watch)
    window.show()
    application.exec()
    print(json.dumps({**seen, "pss": pss()}))


def kzref(mode: str, library: Path) -> None:
    """Show kzref (``start``, ``idle``) or type into it (``keys``) and measure it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QAbstractScrollArea, QListView

    from kzref.desktop.app import make_application, run

    application = make_application()
    seen: dict[str, float] = {}
    typed: list[float] = []
    pending: list[float] = []

    def hits_of(watched: QObject) -> int:
        view = watched.parent()
        if isinstance(view, QListView) and isinstance(view, QAbstractScrollArea) and view.model():
            return view.model().rowCount()
        return 0

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.setdefault("window", since_start())
                if hits_of(watched) and "result" not in seen:
                    # After this event the list is on the screen.
                    QTimer.singleShot(0, lambda: (seen.setdefault("result", since_start()), next_step()))
            return False

    watch = Watch()
    application.installEventFilter(watch)

    def next_step() -> None:
        if mode == "start":
            application.closeAllWindows()
        elif mode == "idle":
            QTimer.singleShot(3000, finish_idle)
        else:
            QTimer.singleShot(500, lambda: type_words(typed, pending))

    def finish_idle() -> None:
        seen["pss"] = pss()
        application.closeAllWindows()

    run(library, [])
    sys.stdout.write(json.dumps({**seen, "keys": typed}) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the watchers above outlive their application; what was measured is said


def type_words(typed: list[float], pending: list[float]) -> None:
    """Type two words ten times a second; note the time from each key to the painted answer."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QListView

    from kzref.desktop.main_window import MainWindow

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    field = window.findChild(QLineEdit)
    view = next(each for each in window.findChildren(QListView) if each.isVisible())
    texts = os.environ.get("KZREF_BENCH_TEXTS", "").split("|")

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and pending and answered:
                key = pending.pop()
                QTimer.singleShot(0, lambda: (typed.append(time.perf_counter() - key), loop.quit()))
            return False

    answered: list[bool] = []
    painted = Painted()
    view.viewport().installEventFilter(painted)
    window.desk.answered.connect(lambda: (answered.append(True), view.viewport().update()))
    loop = QEventLoop()
    for text in texts:
        field.clear()
        pause = QEventLoop()
        QTimer.singleShot(400, pause.quit)
        pause.exec()
        for letter in text:
            answered.clear()
            pending.clear()
            pending.append(time.perf_counter())
            field.insert(letter)
            QTimer.singleShot(2000, loop.quit)
            loop.exec()
            pause = QEventLoop()
            QTimer.singleShot(100, pause.quit)
            pause.exec()
    QTimer.singleShot(0, QApplication.closeAllWindows)


if __name__ == "__main__":
    if sys.argv[1] in {"bare", "browser"}:
        bare(sys.argv[1])
    else:
        kzref(sys.argv[1], Path(sys.argv[2]))
