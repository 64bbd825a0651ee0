"""What the tests of the window share: a window on fakes, patience, and a check for threads left behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kzref.desktop.app import make_application
from kzref.desktop.holdings import Holdings
from kzref.desktop.ink import Ink
from kzref.desktop.main_window import MainWindow
from kzref.desktop.settings import Settings
from kzref.desktop.theme import Theme, load_theme
from kzref.desktop.voice import Voice
from kzref.domain import Lang
from tests.desktop.fakes import FakeEngine, FakeLibrary
from tests.desktop.shelf import TODAY


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen of the tests knows no size hints, and says so as a warning each time."""
    for item in items:
        if "tests/desktop" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def no_threads_left(qapp: QApplication) -> Iterator[None]:
    """Fail when a test leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    left = [each.name for each in set(threading.enumerate()) - before if each.is_alive()]
    assert left == []
    assert workers_that_stay() == []


def workers_that_stay() -> list[str]:
    """Return the workers that still run after the moment that the system needs to end a thread."""
    end = time.monotonic() + 1
    while (held := running_workers()) and time.monotonic() < end:
        time.sleep(0.005)
    return held


def running_workers() -> list[str]:
    """Return the system's threads that bear the name of the window's worker (Linux tells)."""
    tasks = Path("/proc/self/task")
    names = (each / "comm" for each in (tasks.iterdir() if tasks.is_dir() else ()))
    held = []
    for name in names:
        with suppress(OSError):  # a thread may end while we look
            if name.read_text(encoding="utf-8").strip() == "_Thread":
                held.append(name.parent.name)
    return held


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], pytestconfig: pytest.Config) -> QApplication:
    """The program's own application, so that tests see its style."""
    return make_application()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return load_theme("light", 1.0)


@pytest.fixture
def ink(theme: Theme) -> Ink:
    return Ink(theme)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def engine(library: FakeLibrary) -> FakeEngine:
    return FakeEngine(library)


@pytest.fixture
def holdings(library: FakeLibrary, engine: FakeEngine) -> Holdings:
    return Holdings(library, engine)


@pytest.fixture(params=list(Lang), ids=lambda lang: lang.value)
def voice(request: pytest.FixtureRequest) -> Voice:
    """Every language in turn."""
    return Voice(request.param)


@pytest.fixture
def english() -> Voice:
    return Voice(Lang.EN)


Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path, holdings: Holdings) -> Iterator[Open]:
    """Return a function that opens a window on the fakes and waits until it is ready."""
    opened: list[MainWindow] = []

    def open_it(open_session: Callable[[], Holdings] | None = None, **kept: Any) -> MainWindow:
        settings = Settings(**{"lang": "en", "look": "light", **kept})
        file = tmp_path / "config" / "window.json"
        window = MainWindow(open_session or (lambda: holdings), settings, file, lambda: TODAY)
        opened.append(window)
        for timer in (window.desk._counting, window.desk._quiet, window.desk._later):
            timer.setInterval(1)
        qtbot.addWidget(window)
        window.resize(1200, 760)
        window.show()
        window.start()
        settle(qtbot, window)
        return window

    yield open_it
    for window in opened:
        window.close()


def settle(qtbot: Any, window: MainWindow) -> None:
    """Wait until nothing is asked for any more."""
    for _ in range(3):
        qtbot.waitUntil(lambda: window.worker.is_idle and not window.desk.is_waiting, timeout=5000)
        qtbot.wait(5)


def type_in(qtbot: Any, window: MainWindow, text: str) -> None:
    """Write into the search field and wait for what comes of it."""
    window.rooms.head.field.setText(text)
    settle(qtbot, window)
