"""What a damaged index says, in one sentence instead of the many that lower parts have for it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlite

from kzref.errors import Refused


def damaged() -> Refused:
    """Return that sentence as a failure to be raised."""
    return Refused("The index of this library is damaged; build the library again.")


@contextmanager
def readable() -> Iterator[None]:
    """Turn every way in which a damaged index fails to be read into :class:`Refused`."""
    try:
        yield
    except (sqlite.DatabaseError, zlib.error, UnicodeDecodeError) as error:
        raise damaged() from error
