"""The real program in a real window: search, open, side by side, PDF, and what is left afterwards."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.shelf import RECORDS, STATEMENT
from tests.e2e.driver import PATIENCE, Program, wait_for
from tests.linux import linux_only

pytestmark = pytest.mark.e2e
Start = Callable[..., Program]
_SEARCHED = "mobilization interior"


def text_of(pdf: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True
    )
    # Ligatures and line breaks are the font's business.
    return re.sub(r"\s+", " ", done.stdout.replace("ﬃ", "ffi").replace("ﬁ", "fi").replace("ﬀ", "ff"))


def written(home: Path) -> dict[str, bytes]:
    """Return every file under a home folder that is not ours to ignore."""
    files = (each for each in home.rglob("*") if each.is_file() and each.name != "log.txt")
    return {each.relative_to(home).as_posix(): each.read_bytes() for each in files}


def test_search_open_compare_and_save(start: Start, library: Path) -> None:
    program = start(library)
    program.window("kzref – Search")
    program.settle()
    program.keys("ctrl+l")
    program.type("avoid mobilization")
    program.settle()
    program.keys("Down", "Return")
    program.window("kzref – Side by side")
    program.settle()
    program.keys("ctrl+p")
    program.window("kzref – Preview")
    program.settle()
    program.keys("ctrl+s")
    program.window("Save PDF")
    program.settle()
    program.keys("Return")
    pdf = wait_for(lambda: next(iter(program.home.glob("*.pdf")), None), "the PDF")
    wait_for(lambda: pdf.stat().st_size > 1000, "the PDF's end")
    assert re.fullmatch(r"kzref-sheet-\d{4}-\d\d-\d\d\.pdf", pdf.name)
    text = text_of(pdf)
    for words in (
        "Will Kazakhstan extradite people who avoid mobilization?",
        "Affirms",
        "Denies",
        "15 March 2026",
    ):
        assert words in text, words


def test_cyrillic_typing_finds(start: Start, library: Path) -> None:
    program = start(library, lang="ru")
    program.window("kzref – Поиск")
    program.settle()
    program.keys("ctrl+l")
    program.type("уклоняется мобилизации")
    program.settle()
    program.keys("Return")
    program.window("kzref – Рядом")


def test_back_and_forward_and_the_help(start: Start, library: Path) -> None:
    program = start(library)
    program.window("kzref – Search")
    program.settle()
    program.lead("F1", "kzref – Help")
    program.lead("alt+Left", "kzref – Search")
    program.lead("alt+Right", "kzref – Help")


def test_nothing_but_the_window_s_shape_is_left(start: Start, library: Path) -> None:
    program = start(library)
    program.window("kzref – Search")
    program.settle()
    program.keys("ctrl+l")
    program.type(_SEARCHED)
    program.settle()
    program.keys("Down", "Return")
    program.settle()
    assert program.close() == 0
    log = (program.home / "log.txt").read_text(encoding="utf-8")
    assert "Traceback" not in log
    left = written(program.home)
    # Qt's and the fonts' own caches hold no words; everything of ours is one file.
    ours = [name for name in left if "kzref" in name or "QtProject" in name or "recent" in name.lower()]
    assert ours == ["config/kzref/window.json"]
    words = (*_SEARCHED.split(), STATEMENT.id, *(record.id for record in RECORDS))
    for name, content in left.items():
        assert [word for word in words if word.encode() in content] == [], name


@pytest.mark.parametrize("damage", ["missing", "cut", "folder", "foreign"])
def test_a_bad_library_is_a_calm_page(start: Start, library: Path, tmp_path: Path, damage: str) -> None:
    bad = tmp_path / "bad.sqlite"
    if damage == "cut":
        bad.write_bytes(library.read_bytes()[:20_000])
    elif damage == "folder":
        bad.mkdir()
    elif damage == "foreign":
        bad.write_bytes(b"not a library at all" * 500)
    program = start(bad)
    program.window("kzref")
    program.settle()
    assert program.process.poll() is None
    program.process.terminate()
    program.process.wait(PATIENCE)
    assert "Traceback" not in (program.home / "log.txt").read_text(encoding="utf-8")


@linux_only("strace")
def test_no_socket_to_anywhere(start: Start, library: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    program = start(library)
    tracing = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=%network",
        "-o",
        str(trace),
        "-p",
        str(program.process.pid),
    ]
    # From the first moments of the process: what it opens while it starts counts as well.
    with subprocess.Popen(tracing, stderr=subprocess.DEVNULL) as tracer:
        program.window("kzref – Search")
        program.settle()
        program.keys("ctrl+l")
        program.type("avoid mobilization")
        program.settle()
        program.keys("Return")
        program.window("kzref – Side by side")
        program.keys("ctrl+p")
        program.window("kzref – Preview")
        program.settle()
        program.process.terminate()
        program.process.wait(PATIENCE)
        tracer.wait(PATIENCE)
    calls = trace.read_text(encoding="utf-8", errors="replace")
    assert "AF_INET" not in calls
    assert "AF_UNIX" in calls or "recvmsg" in calls
