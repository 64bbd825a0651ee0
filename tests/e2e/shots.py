"""Takes the pictures that the documentation shows, from the real window: ``python -m tests.e2e.shots``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from kzref import paths
from tests.e2e.driver import ROOT, Program, Screen, missing_tools

FOLDER = ROOT / "packaging" / "shots"
# What is typed: the statement for the reader, the main question for the side by side.
TYPED = {"en": ("extradition mobilization", "Akhmetjanov"), "ru": ("выдача мобилизация", "Ахметжанов")}
MAIN_QUESTION = "kind:question"


def take(screen: Screen, library: Path, lang: str) -> list[Path]:
    """Take all pictures in a language."""
    with tempfile.TemporaryDirectory(prefix="kzref-shots-") as home:
        program = Program(screen, library, Path(home), lang=lang)
        try:
            return _walk(program, lang)
        finally:
            program.process.terminate()
            program.process.wait(20)
            program.log.close()


def _walk(program: Program, lang: str) -> list[Path]:
    made = []

    def shot(name: str) -> None:
        program.settle()
        made.append(program.picture(FOLDER / f"{name}.{lang}.png"))

    words, name = TYPED[lang]
    program.window("kzref – .*")
    program.settle()
    program.keys("ctrl+l")
    program.type(words)
    shot("search")
    program.keys("ctrl+l")
    program.type(f"{name} kind:statement")
    program.settle()
    program.keys("Down", "Return")
    shot("reader")
    program.keys("ctrl+l")
    program.type(f"{words} {MAIN_QUESTION}")
    program.settle()
    program.keys("Return")
    program.settle()
    shot("question")
    program.keys("ctrl+p")
    program.window("kzref – (Preview|Просмотр)")
    shot("preview")
    return made


def main() -> int:
    """Take the pictures in English and Russian; returns the exit code."""
    lacking = missing_tools()
    library = paths.library()
    if lacking or not library.exists():
        sys.stderr.write(f"shots: missing {', '.join(lacking) or library}\n")
        return 3
    FOLDER.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    try:
        for lang in TYPED:
            for path in take(screen, library, lang):
                sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    finally:
        screen.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
