"""The Qt application that fonts and paint need; made on demand, without a display."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kzref.errors import Refused


def ensure_application() -> QGuiApplication:
    """Return the running application, or a new one that needs no display.

    Raises :class:`Refused` where no font could write the sheets.
    """
    running = QCoreApplication.instance()
    application = running if isinstance(running, QGuiApplication) else _made()
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic):
        raise Refused(
            "No font with Cyrillic letters is installed; install one, such as Noto Sans or DejaVu Sans."
        )
    return application


@cache  # keeps the application alive: Qt would end it with the last reference
def _made() -> QGuiApplication:
    # Elsewhere the plain platform works without a window and knows the system's fonts.
    offscreen = [] if sys.platform in {"win32", "darwin"} else ["-platform", "offscreen"]
    application = QGuiApplication(["kzref", *offscreen])
    application.setApplicationName("kzref")
    return application
