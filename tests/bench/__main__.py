"""Prints every figure as a ratio measured in one run: ``python -m tests.bench [RECORDS ...]``."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench import engines, fuzz, questions, safety, window
from tests.bench.libraries import corpus_library, make_library
from tests.bench.measured import LeftOutError

_SIZES = (10_000, 100_000)
_MOST_WHOOSH = 10_000


def main(arguments: list[str]) -> None:
    """Measure the window and its safety on the corpus, and each number of synthetic records."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("records", nargs="*", type=int, help="numbers of synthetic records (10000 100000)")
    parser.add_argument(
        "--whoosh", type=int, metavar="RECORDS", default=_MOST_WHOOSH,
        help="the most records a Whoosh index is built over (%(default)s; more take many minutes)",
    )  # fmt: skip
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
        _told(partial(_corpus, Path(folder)))
    _told(questions.measure)
    for count in options.records or _SIZES:
        with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
            engines.measure(count, Path(folder), options.whoosh)
        with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
            _told(partial(_typed, count, Path(folder)))


def _corpus(folder: Path) -> None:
    library = corpus_library(folder)
    for measure in (window.start_up, fuzz.measure, safety.kills, safety.sockets):
        _told(partial(measure, library))


def _typed(count: int, folder: Path) -> None:
    library = make_library(folder / "library.sqlite", count)
    print(f"whole library of {count:,} records: {library.stat().st_size / 1e6:.0f} MB")
    window.keys(library, count)


def _told(work: Callable[[], None]) -> None:
    """Do one part; where it cannot be done here, say so and go on."""
    try:
        work()
    except (LeftOutError, subprocess.TimeoutExpired) as reason:
        print(f"not measured: {reason}")


if __name__ == "__main__":
    main(sys.argv[1:])
