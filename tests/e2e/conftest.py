"""A virtual screen and a small real library for the tests of the whole program."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kzref.packs import Contents, build, in_library_order
from tests.desktop.shelf import RECORDS
from tests.e2e.driver import Program, Screen, missing_tools


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    lacking = missing_tools()
    # Set-up installs them: where they could be and are not, the tests fail rather than stay silent.
    if sys.platform != "linux":
        pytest.skip("a virtual screen is Linux's")
    assert not lacking, f"missing: {', '.join(lacking)}; set-up installs them"
    made = Screen()
    yield made
    made.close()


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library built as the real one is, from the shelf of the window's tests."""
    file = tmp_path_factory.mktemp("library") / "library.sqlite"
    build(Contents("test", date(2026, 3, 15), RECORDS[0].id, tuple(in_library_order(RECORDS))), file)
    return file


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Return a function that starts the program on a library file."""
    started: list[Program] = []

    def start_it(library: Path, **how: str) -> Program:
        home = tmp_path / f"home{len(started)}"
        home.mkdir()
        started.append(Program(screen, library, home, **how))
        return started[-1]

    yield start_it
    for program in started:
        if program.process.poll() is None:
            program.process.kill()
            program.process.wait(10)
        if not program.log.closed:
            program.log.close()
