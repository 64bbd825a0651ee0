"""Drives the real program in a real window on a virtual screen, with keys as a person would."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "setxkbmap", "import", "compare")
PATIENCE = 30.0  # seconds for anything to happen on a slow machine
_STILL = 300  # pixels that may change while nothing happens: a blinking cursor
_T = TypeVar("_T")


def missing_tools() -> list[str]:
    """Return the tools that this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_for(ask: Callable[[], _T | None], what: str) -> _T:
    """Ask until there is an answer; fails with what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


class Screen:
    """A virtual screen of its own, on a display number that nobody uses."""

    def __init__(self, width: int = 1366, height: int = 768) -> None:
        read, write = os.pipe()
        size = f"{width}x{height}x24"
        # Without -noreset the server starts anew whenever its last client leaves, as a tool that looks
        # for a window does, and refuses the program that connects just then.
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"

    def close(self) -> None:
        """Take the screen away."""
        self._server.terminate()
        self._server.wait(10)

    def run(self, *command: str) -> str:
        """Run a tool on this screen and return what it prints; nothing when it fails."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
        return done.stdout.strip() if done.returncode == 0 else ""


class Program:
    """The program as a process of its own, with a home folder of its own."""

    def __init__(
        self, screen: Screen, library: Path, home: Path, *, lang: str = "en", size: str = "1366x768"
    ) -> None:
        self.screen, self.home = screen, home
        width, height = (int(part) for part in size.split("x"))
        self.settings = home / "config" / "kzref" / "window.json"
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text(json.dumps({"lang": lang, "box": [0, 0, width, height]}), encoding="utf-8")
        for name in ("run", "data", "cache", "state"):
            (home / name).mkdir(mode=0o700, exist_ok=True)
        environment = {
            **os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(home / "run"), "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-m", "kzref", "--library", str(library)]
        self.log = (home / "log.txt").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=self.log, stderr=self.log)

    def window(self, name: str) -> str:
        """Wait for a window by its title, give it the keyboard, and return its id."""
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{name}$")
        try:
            window = wait_for(lambda: self.screen.run(*search), f"a window named {name}").split()[-1]
        except AssertionError as error:
            raise AssertionError(f"{error}; {self.state()}") from error
        self.screen.run("xdotool", "windowfocus", "--sync", window)
        return window

    def state(self) -> str:
        """Return what a failure should tell: the windows there are, whether the program runs, its output."""
        log = (self.home / "log.txt").read_text(encoding="utf-8")[-2000:]
        return f"there are {self.titles()}, exit code {self.process.poll()}, it said: {log or 'nothing'}"

    def titles(self) -> list[str]:
        """Return the titles of all windows on the screen."""
        found = self.screen.run("xdotool", "search", "--onlyvisible", "--name", "kzref").split()
        return [self.screen.run("xdotool", "getwindowname", each) for each in found]

    def keys(self, *keys: str) -> None:
        """Press keys, such as ``ctrl+l`` or ``Down``."""
        for key in keys:
            self.screen.run("xdotool", "key", key)
            time.sleep(0.05)

    def lead(self, key: str, name: str) -> None:
        """Press a key until a window bears a title: on a busy machine the first press can get lost."""
        for _ in range(4):
            self.keys(key)
            end = time.monotonic() + PATIENCE / 4
            while time.monotonic() < end:
                if any(re.fullmatch(name, title) for title in self.titles()):
                    return
                time.sleep(0.1)
        raise AssertionError(f"{key} did not lead to {name}, but to {self.titles()}")

    def type(self, text: str) -> None:
        """Type a text; Cyrillic letters need a keyboard that has them, Latin ones another."""
        for latin, run in groupby(text, str.isascii):
            if not latin:
                self.screen.run("setxkbmap", "ru")
                time.sleep(0.4)
            self.screen.run("xdotool", "type", "--delay", "25" if latin else "60", "".join(run))
            if not latin:
                self.screen.run("setxkbmap", "us")
                time.sleep(0.4)

    def picture(self, path: Path) -> Path:
        """Write what the screen shows."""
        self.screen.run("import", "-window", "root", str(path))
        return path

    def settle(self) -> None:
        """Wait until the screen no longer changes, a blinking cursor apart."""
        first, second = self.home / "before.png", self.home / "after.png"
        self.picture(first)

        def still() -> bool:
            time.sleep(0.25)
            self.picture(second)
            command = ["compare", "-metric", "AE", str(first), str(second), "null:"]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
            second.replace(first)
            return float((done.stderr.split() or ["1e9"])[0]) < _STILL

        wait_for(lambda: still() and still(), "a screen that stands still")
        first.unlink(missing_ok=True)

    def close(self) -> int:
        """Close the main window as a person would; returns the exit code."""
        if self.process.poll() is None:
            self.window("kzref – .*")
            self.keys("ctrl+q")
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        self.log.close()
        return self.process.returncode
