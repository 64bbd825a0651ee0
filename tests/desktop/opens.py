"""Tells whether this process opened a file of a folder, in Python or in C++."""

from __future__ import annotations

import ctypes
import os
import select
from pathlib import Path

from tests.linux import linux_only

_IN_OPEN = 0x20
LINUX = linux_only("inotify")


class Watch:
    """Watches a folder with inotify."""

    def __init__(self, folder: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._handle = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._libc.inotify_add_watch(self._handle, os.fsencode(folder), _IN_OPEN) >= 0

    def opened(self) -> bool:
        """Tell whether anything was opened since the last call."""
        found = False
        while select.select([self._handle], [], [], 0)[0]:
            os.read(self._handle, 65536)
            found = True
        return found

    def close(self) -> None:
        """Stop watching."""
        os.close(self._handle)
