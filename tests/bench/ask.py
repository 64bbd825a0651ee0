"""Asks one side in a fresh process: ``python -m tests.bench.ask SIDE PATH``, queries on standard input."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

from tests.bench.queries import Query


def main(side: str, path: str) -> None:
    """Write what was measured as JSON; the other sides are not even imported."""
    queries = [Query(*each) for each in json.load(sys.stdin)]
    measured = importlib.import_module(f"tests.bench.{side}_side").ask(Path(path), queries)
    sys.stdout.write(measured.to_json())


if __name__ == "__main__":
    main(*sys.argv[1:3])
