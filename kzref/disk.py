"""What the disk is asked for after a file was switched in."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def flush_folder(folder: Path) -> None:
    """Ask the disk to keep the names of a folder's files through a power cut, as far as it can.

    The new file is in its place by now, and whole; a disk that refuses can only bring the old one back.
    """
    if os.name != "posix":
        return  # Windows has no handle to a folder; NTFS journals the switch itself
    # Some USB file systems refuse this, and one may write into a folder that one may not read.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
