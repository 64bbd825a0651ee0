"""What all parts of the window share at the moment: language, colours, the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kzref.desktop.ink import Ink
from kzref.desktop.theme import Theme
from kzref.desktop.voice import Voice


@dataclass
class Context:
    """Changed in one place, the main window; read everywhere."""

    voice: Voice
    theme: Theme
    ink: Ink
    today: Callable[[], date]
