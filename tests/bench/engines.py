"""The search engines side by side over synthetic records."""

from __future__ import annotations

from pathlib import Path

from tests.bench.queries import mix
from tests.bench.records import records
from tests.bench.sides import Measured, bare_fts5, ours, xapian
from tests.bench.timing import median, milliseconds, p95


def measure(count: int, folder: Path) -> None:
    """Measure and print one size."""
    made, queries = list(records(count)), mix()
    sides: dict[str, Measured] = {"kzref": ours(made, queries, folder)}
    sides["FTS5"] = bare_fts5(made, queries, folder)
    other = xapian(made, queries, folder)
    if other:
        sides["Xapian"] = other
    print(f"\n{count:,} bilingual records, {len(queries)} queries each asked once; times in ms, median / p95")
    print(f"{'':<14}" + "".join(f"{name:>18}" for name in sides))
    for sort in sides["kzref"].times:
        print(f"{sort:<14}" + "".join(f"{_pair(side.times[sort]):>18}" for side in sides.values()))
    print(f"{'all':<14}" + "".join(f"{_pair(side.all):>18}" for side in sides.values()))
    print(f"{'build, s':<14}" + "".join(f"{side.build:>18.1f}" for side in sides.values()))
    print(f"{'size, MB':<14}" + "".join(f"{side.size / 1e6:>18.1f}" for side in sides.values()))
    mine = sides["kzref"]
    for name, side in sides.items():
        if name != "kzref":
            ratio = median(mine.all) / median(side.all)
            print(f"median over {name}: {ratio:.2f}x   build over {name}: {mine.build / side.build:.2f}x")
    print(f"with facets and twelve snippets: {_pair(mine.on_screen)}   open: {milliseconds(mine.open)}")
    print(f"each key, the same: {_pair(mine.each_key)}   most {milliseconds(max(mine.each_key))}")


def _pair(times: list[float]) -> str:
    return f"{milliseconds(median(times))} / {milliseconds(p95(times))}"
