"""One measured process: ``python -m tests.bench.window_child MODE [LIBRARY]`` prints one line of JSON.

``KZREF_BENCH_START`` is the parent's monotonic clock when it started this process.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

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
    from PySide6.QtWidgets import QListView

    from kzref.desktop.app import make_application, run

    application = make_application()
    seen: dict[str, Any] = {}

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.setdefault("window", since_start())
                view = watched.parent()
                if isinstance(view, QListView) and view.model() and view.model().rowCount():
                    # After this event the list is on the screen.
                    QTimer.singleShot(0, self, self.on_result)
            return False

        def on_result(self) -> None:
            if "result" not in seen:
                seen["result"] = since_start()
                application.removeEventFilter(self)  # each event seen would cost a switch of threads
                QTimer.singleShot({"start": 0, "idle": 3000}.get(mode, 500), self, self.finish)

        def finish(self) -> None:
            if mode == "keys":
                from tests.bench.typist import Typist

                typist = Typist()
                typist.type(os.environ["KZREF_BENCH_TEXTS"].split("|"))
                seen["keys"], seen["counts"] = typist.times, typist.counts
            seen["pss"] = pss()
            application.closeAllWindows()

    watch = Watch()
    application.installEventFilter(watch)
    run(library, [])
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the watchers above outlive their application; what was measured is said


if __name__ == "__main__":
    if sys.argv[1] in {"bare", "browser"}:
        bare(sys.argv[1])
    else:
        kzref(sys.argv[1], Path(sys.argv[2]))
