"""What happens when something unforeseen fails: one sentence, and a report without anything that was read."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from kzref import __version__
from kzref.desktop.notice import Notice, tell
from kzref.desktop.voice import Voice
from kzref.errors import KzrefError

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report(error: BaseException) -> str:
    """Return what the makers need: versions, the kind of error, where in the code; no texts, no paths."""
    machine = f"{platform.system()} {platform.machine()}"
    lines = [f"kzref {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {machine}"]
    seen: BaseException | None = error
    while seen is not None:
        # Only the kind: the message of an error can hold a text, a name or a folder.
        lines.append(type(seen).__name__)
        lines.extend(
            f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        )
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    return "/".join(parts[parts.index("kzref") :]) if "kzref" in parts else parts[-1]


class CrashDesk:
    """Shows one such sentence at a time; later failures wait for nobody and are dropped."""

    def __init__(self, voice: Callable[[], Voice]) -> None:
        self._voice = voice
        self._shown: Notice | None = None
        self._before: Hook = sys.excepthook

    def install(self) -> None:
        """Take over what Python does with an error that nobody caught."""
        self._before = sys.excepthook
        sys.excepthook = self._on_error

    def remove(self) -> None:
        """Give it back."""
        sys.excepthook = self._before

    def show(self, error: BaseException) -> None:
        """Say that something failed; a deliberate failure says its own sentence."""
        if self._shown is not None:
            return
        voice = self._voice()
        if isinstance(error, KzrefError):
            self._shown = tell(None, voice, voice.failed(error))
        else:
            said = voice.say("Something failed inside kzref. Nothing was lost; you can go on reading.")
            self._shown = tell(None, voice, said, report(error))
        self._shown.finished.connect(self._on_closed)

    def _on_closed(self) -> None:
        self._shown = None

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
        else:
            self.show(error)
