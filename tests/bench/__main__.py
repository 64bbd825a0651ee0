"""Prints every figure as a ratio measured in one run: ``python -m tests.bench [RECORDS ...]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from kzref import paths
from tests.bench import engines, safety, window
from tests.bench.libraries import make_library

_SIZES = (10_000, 100_000)


def main(arguments: list[str]) -> None:
    """Measure the window and its safety on the built library, and each number of synthetic records."""
    library = paths.library()
    window.start_up(library)
    safety.main(library)
    for count in map(int, arguments or _SIZES):
        with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
            engines.measure(count, Path(folder))
        with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
            window.keys(make_library(Path(folder) / "library.sqlite", count), count)


if __name__ == "__main__":
    main(sys.argv[1:])
