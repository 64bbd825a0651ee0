"""Replacing a file so that after a power cut either the old or the new one is there, whole.

Four steps (tried with power cuts): write beside, fsync the file, ``os.replace``, fsync the folder.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kzref.disk import flush_folder
from kzref.errors import Refused


@contextmanager
def switched(target: Path) -> Iterator[Path]:
    """Give a path beside ``target`` to write; switch it in when the block ends well, else remove it.

    Raises :class:`Refused` with one sentence when the place is read-only, full or not a file.
    """
    if target.is_dir():
        raise Refused("{path} is a folder, not a file.", path=target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise _refused(target, error) from error
    beside = Path(name)
    try:
        yield beside
        _sync(beside)
        beside.chmod(0o644)  # mkstemp made it private, a library is public
        beside.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        beside.unlink(missing_ok=True)


def switch_in(target: Path, data: bytes) -> None:
    """Replace a file by these bytes, durably."""
    with switched(target) as beside:
        beside.write_bytes(data)


def _sync(path: Path) -> None:
    # Windows flushes only handles opened for writing.
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused(target: Path, error: OSError) -> Refused:
    # Whole sentences, one for each reason: other languages do not put them together as English does.
    match error.errno:
        case errno.ENOSPC:
            return Refused("{path} was not written: the disk is full. Nothing was changed.", path=target)
        case errno.EDQUOT:
            return Refused(
                "{path} was not written: the disk quota is used up. Nothing was changed.", path=target
            )
        case errno.EROFS:
            return Refused("{path} was not written: the disk is read-only. Nothing was changed.", path=target)
        case errno.EACCES | errno.EPERM:
            return Refused(
                "{path} was not written: writing there is not allowed. Nothing was changed.", path=target
            )
    if error.strerror:
        # The system's own words, in whatever language it has them.
        return Refused(
            "{path} was not written: {reason}. Nothing was changed.", path=target, reason=error.strerror
        )
    return Refused("{path} was not written: the disk refused. Nothing was changed.", path=target)
