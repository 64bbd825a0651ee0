"""The sample records as a whole library, with its index."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kzref.packs import Contents, build, in_library_order
from tests.sample import small_library


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sample library once."""
    out = tmp_path_factory.mktemp("built") / "library.sqlite"
    build(Contents("test", date(2026, 3, 15), "q-a", tuple(in_library_order(small_library()))), out)
    return out
