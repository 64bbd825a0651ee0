"""The window against a bare one: start-up, memory, keys, in one run and side by side."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.measured import LeftOutError
from tests.bench.queries import typed
from tests.bench.timing import median, milliseconds, p95

RUNS, MEMORY_RUNS = 7, 3
_PATIENCE = 300  # seconds for one window


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give an environment with a screen: the present one, or a virtual one of our own."""
    # Without bytecode every start would be a compilation.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if env.get("DISPLAY") or not shutil.which("Xvfb"):
        yield env if env.get("DISPLAY") else {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        yield {**env, "DISPLAY": f":{number}"}
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def child(env: dict[str, str], *arguments: str) -> dict[str, Any]:
    """Run one measured process and return what it measured."""
    start = {**env, "KZREF_BENCH_START": repr(time.monotonic())}
    command = [sys.executable, "-m", "tests.bench.window_child", *arguments]
    done = subprocess.run(
        command, env=start, capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=False
    )
    if done.returncode != 0 or not done.stdout.strip():
        said = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise LeftOutError(f"the window ({arguments[0]}) ended with {done.returncode}: {said}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def start_up(library: Path) -> None:
    """Print process start to first window and first result, and idle memory, over a bare window."""
    with display() as env:
        child(env, "bare")
        child(env, "start", str(library))
        pairs = [(child(env, "bare"), child(env, "start", str(library))) for _ in range(RUNS)]
        memories = [
            (child(env, "browser")["pss"], child(env, "idle", str(library))["pss"])
            for _ in range(MEMORY_RUNS)
        ]
    first = median([ours["window"] / bare["window"] for bare, ours in pairs])
    result = median([ours["result"] / bare["window"] for bare, ours in pairs])
    bare_ms = milliseconds(median([bare["window"] for bare, _ in pairs]))
    memory = median([ours / bare for bare, ours in memories])
    idle = median([ours for _, ours in memories]) / 1e6
    print(f"\nstart to first window over a bare window ({bare_ms} ms): {first:.2f}x")
    print(f"start to first result over the same: {result:.2f}x")
    print(f"idle memory over a QTextBrowser window: {memory:.2f}x ({idle:.0f} MB)")


def keys(library: Path, records: int) -> None:
    """Print the time from a key to the painted hits, typing what synthetic records hold.

    And that to the counts on the chips, which come after the hits.
    """
    with display() as env:
        found = child({**env, "KZREF_BENCH_TEXTS": "|".join(typed())}, "keys", str(library))
    for what, times in (("results", found["keys"]), ("counts", found["counts"])):
        print(f"key to painted {what} over {records:,} records: median {milliseconds(median(times))} ms, "
              f"p95 {milliseconds(p95(times))} ms ({len(times)} keys)")  # fmt: skip
