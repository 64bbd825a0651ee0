"""Random texts asked of the library of the corpus: how many raise, and what the slowest takes."""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

from kzref.domain import Lang
from kzref.library import Library
from kzref.search import Engine, Request
from tests.bench.timing import median, milliseconds
from tests.search.fuzzing import random_text

_LOOKED_AT = 10  # of so many texts, the hits and facets of one are worked out too
_IN_WINDOW = 5  # hits that the window waits for


def measure(library: Path) -> None:
    """Ask in a process of its own and print; ``KZREF_BENCH_FUZZ`` says how many texts (100,000)."""
    count = os.environ.get("KZREF_BENCH_FUZZ", "100000")
    command = [sys.executable, "-m", "tests.bench.fuzz", str(library), count]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    told = json.loads(done.stdout)
    print(
        f"{told['asked']:,} random texts: {told['raised']} raised; "
        f"median {milliseconds(told['median'])} ms, slowest {milliseconds(told['slowest'])} ms"
    )


def ask(library: Path, count: int) -> dict[str, float]:
    """Ask so many texts; every other one as it is typed."""
    engine = Engine(Library.open(library).connection())
    gc.collect()
    gc.freeze()  # as the window does after its start
    chance = random.Random(3)
    times, raised = [], 0
    for number in range(count):
        text = random_text(chance)
        looked_at = number % _LOOKED_AT == 0
        start = time.perf_counter()
        try:
            results = engine.search(Request(text, Lang.RU, as_you_type=bool(number % 2)))
            _ = results.total
            if looked_at:
                _ = [hit.snippet for hit in results.hits[:_IN_WINDOW]], results.facets
            times.append(time.perf_counter() - start)
            if looked_at:  # nobody waits for these, but none of them may raise either
                _ = [hit.snippet for hit in results.hits]
        except Exception:  # noqa: BLE001 - whatever is raised is what is counted
            raised += 1
    return {"asked": count, "raised": raised, "median": median(times), "slowest": max(times)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(ask(Path(sys.argv[1]), int(sys.argv[2]))))
