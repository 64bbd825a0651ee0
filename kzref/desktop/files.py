"""Writing a plain file so that a power cut leaves the old one or the new one, never half."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kzref.disk import flush_folder


def write_durably(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, switch, and flush the folder; raises :class:`OSError`."""
    # A name of our own, because a name taken from the target could be too long for the disk.
    beside = path.with_name(f".{os.urandom(6).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    flush_folder(path.parent)
