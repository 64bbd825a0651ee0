"""The search engines side by side over synthetic records."""

from __future__ import annotations

from pathlib import Path

from tests.bench import same_tokens
from tests.bench.measured import LeftOutError, Measured
from tests.bench.queries import mix
from tests.bench.records import records
from tests.bench.sides import sides
from tests.bench.timing import median, milliseconds, p95


def measure(count: int, folder: Path, most_whoosh: int) -> None:
    """Measure and print one size."""
    made, queries = list(records(count)), mix()
    found: dict[str, Measured] = {}
    left_out: list[str] = []
    for name, measure_side in sides(count, most_whoosh).items():
        try:
            found[name] = measure_side(made, queries, folder)
        except LeftOutError as reason:
            left_out.append(f"{name:<14}left out: {reason}")
    print(f"\n{count:,} bilingual records, {len(queries)} queries each asked once; times in ms, median / p95")
    _table(found)
    for line in left_out:
        print(line)
    mine = found["kzref"]
    for name, side in found.items():
        if name != "kzref":
            ratio = median(mine.all) / median(side.all)
            print(f"median over {name}: {ratio:.2f}x   build over {name}: {mine.build / side.build:.2f}x")
    floor = same_tokens.insertion(made, folder)
    print(f"build over bare FTS5 insertion of the same tokens ({floor:.1f} s): {mine.build / floor:.2f}x")
    print(f"with facets and twelve snippets: {_pair(mine.on_screen)}   open: {milliseconds(mine.open)}")
    print(f"each key, the same: {_pair(mine.each_key)}   most {milliseconds(max(mine.each_key))}")


def _table(found: dict[str, Measured]) -> None:
    _line("", list(found))
    for sort in found["kzref"].times:
        _line(sort, [_pair(side.times[sort]) for side in found.values()])
    _line("all", [_pair(side.all) for side in found.values()])
    _line("build, s", [f"{side.build:.1f}" for side in found.values()])
    _line("size, MB", [f"{side.size / 1e6:.1f}" for side in found.values()])


def _line(name: str, cells: list[str]) -> None:
    print(f"{name:<14}" + "".join(f"{cell:>20}" for cell in cells))


def _pair(times: list[float]) -> str:
    return f"{milliseconds(median(times))} / {milliseconds(p95(times))}"
