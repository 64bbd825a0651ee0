"""The command line: exit codes, one sentence for each failure, JSON as documented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzref.cli import COMMANDS, main
from kzref.cli.terminal import printable
from kzref.domain import Kind
from tests.cli.making import built

__all__ = ["built"]


def run(*argv: str | Path) -> int:
    return main([str(each) for each in argv])


def test_search_finds_and_tells_why(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "search", "Akhmetov", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) >= {"query", "total", "hits", "notes"}
    assert "st-akhmetov-2022" in [hit["id"] for hit in found["hits"][:5]]
    assert set(found["hits"][0]) >= {"id", "kind", "title", "snippet", "marks", "why", "score"}
    for hit in found["hits"]:
        for start, length in hit["marks"]:
            assert 0 <= start < start + length <= len(hit["snippet"])


def test_library_may_stand_on_either_side(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "q-a", "--library", built, "--json") == 0
    assert json.loads(capsys.readouterr().out)["id"] == "q-a"


def test_nothing_found_is_one(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "search", "zzzzqqqq") == 1
    assert run("--library", built, "show", "q-none") == 1
    assert "no record q-none" in capsys.readouterr().err


@pytest.mark.parametrize(
    "argv",
    [["fly"], ["search"], ["search", "a", "--limit", "0"], ["search", "a", "--limit", "9" * 5000],
     ["compare", "q-a", "--as-of", "yesterday"], ["show", "q-a", "--lang", "fr"], ["sheet", "q-a"],
     ["compare", "cl-yes"],
     ["compare", "cl-yes", "cl-no", "--as-of", "2022-01-01"], ["check", "--explain", "nothing"], ["--nope"]],
)  # fmt: skip
def test_wrong_use_is_two(built: Path, argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, *argv) == 2
    assert_one_sentence(capsys.readouterr().err)


@pytest.mark.parametrize(
    "command", [["search", "a"], ["show", "q-a"], ["compare", "q-a"], ["explain", "a"], ["doctor"]]
)
def test_a_damaged_library_is_three(
    built: Path, tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(built.read_bytes()[:5000])
    for bad in (cut, tmp_path, tmp_path / "none"):
        assert run("--library", bad, *command) == 3
        shown = capsys.readouterr()
        assert "Traceback" not in shown.out + shown.err


def test_compare_json(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "compare", "q-a", "--json") == 0
    plain = json.loads(capsys.readouterr().out)
    assert {column["polarity"] for column in plain["columns"]} == {"affirms", "conditional", "denies"}
    assert run("--library", built, "compare", "--json") == 0
    assert json.loads(capsys.readouterr().out)["question"]["id"] == "q-a"


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_compare_and_show_in_words(built: Path, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "compare", "q-a", "--lang", lang) == 0
    out = capsys.readouterr().out
    assert all(shape in out for shape in "●–?")
    for each in (
        "q-a",
        "st-akhmetov-2022",
        "rp-second",
        "old-treaty",
        "old-treaty/art-1",
        "p-akhmetov",
        "cl-no",
    ):
        assert run("--library", built, "show", each, "--lang", lang) == 0
        assert each in capsys.readouterr().out


def test_show_tells_what_the_window_tells(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def shown(id: str) -> str:
        assert run("--library", built, "show", id) == 0
        return " ".join(capsys.readouterr().out.split())

    assert "Outlet: A Paper" in shown("src-a")
    assert "Denies." in shown("cl-no")
    assert "[1]" in shown("st-akhmetov-2022")


def test_a_space_that_does_not_break_is_still_a_space() -> None:
    assert printable("98\u00a0000\r\x1b[0m") == "98 000 [0m"


def test_terminal_control_characters_are_not_passed_on(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("--library", built, "show", "\x1b]0;owned\x07")
    shown = capsys.readouterr()
    assert "\x1b" not in shown.out + shown.err


def test_sheets(built: Path, tmp_path: Path) -> None:
    for each in ("q-a", "cl-yes", "old-treaty/art-1"):
        assert run("--library", built, "sheet", each, "--lang", "ru", "--html", tmp_path / "a.html") == 0
        assert "<html" in (tmp_path / "a.html").read_text(encoding="utf-8")
        assert run("--library", built, "sheet", each, "--pdf", tmp_path / "a.pdf") == 0
        assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_a_sheet_goes_nowhere_it_cannot(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--library", built, "sheet", "q-a", "--html", tmp_path) == 3
    assert_one_sentence(capsys.readouterr().err)


def test_doctor_sees_altered_records(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "doctor", "--json") == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
    altered = tmp_path / "altered.sqlite"
    data = built.read_bytes()
    assert b"Only if." in data
    altered.write_bytes(data.replace(b"Only if.", b"Always!!"))
    assert run("--library", altered, "doctor", "--json") == 3
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_explain(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--library", built, "explain", "Akhmetov выдача", "--json") == 0
    assert set(json.loads(capsys.readouterr().out)) >= {"words", "names", "bridges", "fields", "problems"}


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    out = capsys.readouterr().out
    assert caught.value.code == 0
    assert all(command in out for command in COMMANDS)
    assert len(Kind) == 14


def test_without_a_display_the_first_question_is_shown(built: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "kzref", "--library", str(built)],
        capture_output=True, text=True, env=bare, check=False,
        cwd=Path(__file__).parents[2], encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0
    assert "no display" in done.stdout
    assert "Commands: search" in done.stdout


def test_a_poor_terminal_shows_marks_instead_of_failing(built: Path) -> None:
    poor = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-m", "kzref", "--library", str(built), "compare", "q-a", "--lang", "ru"],
        capture_output=True, env=poor, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_a_bug_is_one_sentence_without_values(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a client's name")

    monkeypatch.setattr("kzref.library.Library.get", fail)
    assert run("--library", built, "show", "q-a") == 3
    said = capsys.readouterr().err
    assert_one_sentence(said)
    assert "ZeroDivisionError, test_main.py" in said
    assert "client" not in said


def assert_one_sentence(text: str) -> None:
    assert text.strip()
    assert len(text.strip().split("\n")) == 1
    assert "Traceback" not in text
