"""What only Linux can show. There nothing may be skipped: a run with a skipped test fails (``conftest``)."""

from __future__ import annotations

import sys

import pytest


def linux_only(what: str) -> pytest.MarkDecorator:
    """Return the mark of a test that needs something of Linux."""
    return pytest.mark.skipif(sys.platform != "linux", reason=f"{what} is Linux's")
