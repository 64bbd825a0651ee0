"""Asks one side in a fresh process: ``python -m tests.bench.ask SIDE FILE``, queries on standard input."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.queries import Query
from tests.bench.sides import ask_fts5, ask_ours


def main(side: str, path: str) -> None:
    """Write what was measured as JSON."""
    queries = [Query(*each) for each in json.load(sys.stdin)]
    ask = ask_ours if side == "ours" else ask_fts5
    json.dump(asdict(ask(Path(path), queries)), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:3])
