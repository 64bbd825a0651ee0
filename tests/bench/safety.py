"""What must never happen, counted: a library lost to a kill, a socket opened."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kzref.errors import Refused
from kzref.library import Library
from tests.bench.measured import LeftOutError
from tests.bench.window import display

_INTERNET = re.compile(r"^.*\bsocket\(AF_INET6?\b", re.MULTILINE)


def kills(library: Path) -> None:
    """Kill builds with SIGKILL at random moments; print how often the old library was lost or damaged.

    ``KZREF_BENCH_KILLS`` says how many (20).
    """
    runs = int(os.environ.get("KZREF_BENCH_KILLS", "20"))
    chance = random.Random(20261121)
    lost = damaged = 0
    with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
        target = Path(folder) / "library.sqlite"
        shutil.copy(library, target)
        command = [sys.executable, "-m", "kzref", "build", "--out", str(target)]
        start = time.monotonic()
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            raise LeftOutError("killed builds, as the corpus cannot be built now (make check says why)")
        whole = time.monotonic() - start
        for _ in range(runs):
            child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, 1.05 * whole))
            child.send_signal(signal.SIGKILL)
            child.wait()
            try:
                Library.open(target)
            except Refused:
                lost += not target.exists()
                damaged += target.exists()
                shutil.copy(library, target)
    print(f"\n{runs} builds killed at random moments: {lost} libraries lost, {damaged} damaged")


def sockets(library: Path) -> None:
    """Run the window from start to first result under strace; print how many internet sockets it opened."""
    if not shutil.which("strace"):
        raise LeftOutError("sockets, as strace is not installed")
    with display() as env, tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
        log = Path(folder) / "calls"
        child = [sys.executable, "-m", "tests.bench.window_child", "keys", str(library)]
        done = subprocess.run(
            ["strace", "-f", "-e", "trace=%network", "-o", str(log), *child],
            env={**env, "KZREF_BENCH_START": "0", "KZREF_BENCH_TEXTS": "extradition"},
            capture_output=True, check=False, timeout=300,
        )  # fmt: skip
        if not done.stdout.strip():
            raise LeftOutError("sockets, as the window showed no result under strace")
        opened = len(_INTERNET.findall(log.read_text(encoding="utf-8", errors="replace")))
    print(f"internet sockets opened from start through search and reading: {opened}")
