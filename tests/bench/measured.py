"""What one engine took, and the asking of it in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path

from tests.bench.queries import Query

_ROOT = Path(__file__).parents[2]
WARM = 20  # queries asked beforehand, untimed
LIMIT, SCREEN = 50, 12  # hits asked for, hits seen at once


class LeftOutError(Exception):
    """An engine is not measured; the message says why."""


@dataclass(slots=True)
class Measured:
    """What one engine took: seconds to build and open, bytes, seconds a query by sort."""

    build: float
    open: float
    size: int
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    on_screen: list[float] = field(default_factory=list)
    each_key: list[float] = field(default_factory=list)

    @property
    def all(self) -> list[float]:
        """Return the times of all sorts."""
        return [each for times in self.times.values() for each in times]

    def ask(self, queries: Sequence[Query], ask: Callable[[Query], object]) -> None:
        """Time each query once, after a few that nobody times."""
        for query in queries[:WARM]:
            ask(query)
        for query in queries:
            self.times[query.sort].append(timed(partial(ask, query)))

    def to_json(self) -> str:
        """Return it as the asked process writes it."""
        return json.dumps({each.name: getattr(self, each.name) for each in fields(self)})


def asked(side: str, path: Path, queries: Sequence[Query], build: float) -> Measured:
    """Ask in a process of its own: in this one a hundred thousand records lie in the way."""
    command = [sys.executable, "-m", "tests.bench.ask", side, str(path)]
    plain = json.dumps([(query.sort, query.text, query.kind) for query in queries])
    done = subprocess.run(
        command, cwd=_ROOT, input=plain, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    return Measured(**{**json.loads(done.stdout), "build": build})


def bytes_in(folder: Path) -> int:
    """Return the size of the files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def timed(work: Callable[[], object]) -> float:
    """Return the seconds a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
