"""Asks one side in a fresh process: ``python -m tests.bench.ask SIDE FILE``, queries on standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.bench.queries import Query
from tests.bench.sides import Measured, ask_fts5, ask_ours


def main(side: str, path: str) -> None:
    """Write what was measured as JSON."""
    queries = [Query(*each) for each in json.load(sys.stdin)]
    ask = ask_ours if side == "ours" else ask_fts5
    json.dump(vars_of(ask(Path(path), queries)), sys.stdout)


def vars_of(measured: Measured) -> dict[str, object]:
    """Return what was measured as plain values."""
    return {
        "open": measured.open,
        "size": measured.size,
        "times": dict(measured.times),
        "on_screen": measured.on_screen,
        "each_key": measured.each_key,
    }


if __name__ == "__main__":
    main(*sys.argv[1:3])
