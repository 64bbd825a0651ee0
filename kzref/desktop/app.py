"""The composition root of the window: here, and nowhere else, its parts meet the real library."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QIcon, QImageReader
from PySide6.QtWidgets import QApplication

from kzref import paths
from kzref.desktop.garbage import set_aside_once_settled
from kzref.desktop.holdings import open_holdings
from kzref.desktop.main_window import MainWindow
from kzref.desktop.settings import load_settings
from kzref.domain import Lang

_SWITCH = 0.0005  # seconds
_MOST_OF_A_PICTURE = 32  # megabytes decoded; the program's own icon is all it ever reads


def run(library_path: Path, argv: Sequence[str]) -> int:
    """Show the window on a library file and return the exit code when it closes.

    ``argv`` is what followed the program's name; it has been read already and only Qt's own options
    are left to it.
    """
    application = make_application()
    settings_file = paths.config_dir() / "window.json"
    settings = load_settings(settings_file)
    if settings.lang is None:
        settings = settings.changed(lang=system_lang().value)
    window = MainWindow(partial(open_holdings, library_path), settings, settings_file)
    window.crashes.install()
    set_aside_once_settled(window.desk)
    # The worker hands over at once when a key is pressed; Python's own interval is a third of a frame.
    sys.setswitchinterval(_SWITCH)
    # Ctrl+C in the terminal ends the program at once: Python's own way waits for Qt to return.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    # The window first; only then the library and what comes with it.
    QTimer.singleShot(0, window, window.start)
    code = application.exec()
    window.crashes.remove()
    return code


def make_application() -> QApplication:
    """Return the application object with the program's name, icon and the plain style."""
    application = QApplication.instance() or QApplication([sys.argv[0] or "kzref"])
    assert isinstance(application, QApplication)
    application.setApplicationName("kzref")
    application.setDesktopFileName("kzref")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resources("icons", "kzref.png"))))
    QImageReader.setAllocationLimit(_MOST_OF_A_PICTURE)
    return application


def system_lang() -> Lang:
    """Return the language of the system, English where the program does not speak it."""
    for each in QLocale.system().uiLanguages():
        tag = each.split("-")[0]
        if tag in set(Lang):
            return Lang(tag)
    return Lang.EN
