"""Building: deterministic, cancellable, and never at the cost of the old library."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kzref.errors import Refused
from kzref.library import Library
from kzref.packs import Contents, build, in_library_order
from tests.sample import small_library

CONTENTS = Contents("test", date(2026, 3, 15), "q-a", tuple(in_library_order(small_library())))


def test_same_records_same_bytes(tmp_path: Path) -> None:
    build(CONTENTS, tmp_path / "a.sqlite")
    build(CONTENTS, tmp_path / "b.sqlite")
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()


def test_same_bytes_under_another_clock_locale_and_hash_seed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kzref.packs import build;"
        "from tests.packs.test_build import CONTENTS; build(CONTENTS, Path(sys.argv[1]))"
    )
    files = []
    for seed, zone, locale in (("1", "Asia/Almaty", "C"), ("2", "America/New_York", "ru_RU.UTF-8")):
        files.append(tmp_path / f"{seed}.sqlite")
        odd = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        subprocess.run(
            [sys.executable, "-c", code, str(files[-1])], check=True, env=odd, cwd=Path(__file__).parents[2]
        )
    assert files[0].read_bytes() == files[1].read_bytes()


def test_cancelling_keeps_the_old_library(tmp_path: Path) -> None:
    out = tmp_path / "a.sqlite"
    build(CONTENTS, out)
    old = out.read_bytes()

    def stop(what: str, done: int, total: int) -> None:
        if what == "index" and done > 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(CONTENTS, out, stop)
    assert out.read_bytes() == old
    assert list(tmp_path.iterdir()) == [out]


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    build(CONTENTS, tmp_path / "a.sqlite", lambda *step: seen.append(step))
    total = len(CONTENTS.records)
    assert ("records", total, total) in seen
    assert seen[-1] == ("index", total, total)


def test_the_place_may_refuse(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="folder"):
        build(CONTENTS, tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused):
        build(CONTENTS, tmp_path / "file" / "library.sqlite")
    assert (tmp_path / "file").read_text() == "x"


def test_what_was_built_opens(tmp_path: Path) -> None:
    build(CONTENTS, tmp_path / "a.sqlite")
    library = Library.open(tmp_path / "a.sqlite")
    assert [each.id for each in library.everything()] == [each.id for each in CONTENTS.records]
    assert library.meta.digest == CONTENTS.digest
