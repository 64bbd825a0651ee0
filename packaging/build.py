"""Builds the wheel and the source archive into dist/, each with the built library inside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "db" / "library.sqlite"
DIST = ROOT / "dist"


def main() -> int:
    """Build both archives, look inside them, and return the exit code."""
    if not LIBRARY.is_file():
        return fail("db/library.sqlite is missing; run `make build` first.")
    shutil.rmtree(DIST, ignore_errors=True)
    command = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", str(DIST)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        return fail(f"the build failed.\n{done.stdout}{done.stderr}")
    for archive in sorted(DIST.iterdir()):
        inside = names(archive)
        absent = [end for end in expected(archive) if not any(name.endswith(end) for name in inside)]
        if absent:
            return fail(f"{archive.name} lacks {', '.join(absent)}.")
        print(f"dist/{archive.name}  {archive.stat().st_size / 1e6:.1f} MB")
    return 0


def fail(sentence: str) -> int:
    """Say what went wrong and return the exit code for it."""
    print(f"package: {sentence}", file=sys.stderr)
    return 1


def environment() -> dict[str, str]:
    """Return the environment with the time of the last commit, so that one commit gives one archive."""
    asked = ["git", "log", "-1", "--format=%ct"]
    commit = subprocess.run(asked, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if commit.returncode != 0 or not commit.stdout.strip():
        return dict(os.environ)
    return {"SOURCE_DATE_EPOCH": commit.stdout.strip(), **os.environ}


def names(archive: Path) -> list[str]:
    """Return the paths inside a wheel or a source archive."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.namelist()
    with tarfile.open(archive) as source:
        return source.getnames()


def expected(archive: Path) -> list[str]:
    """Return the ends of the paths without which an installed kzref would have nothing to show."""
    if archive.suffix == ".whl":
        return ["kzref/__main__.py", "kzref/library.sqlite", "kzref/resources/corpus/LICENSE"]
    return ["/kzref/__main__.py", "/db/library.sqlite", "/resources/corpus/LICENSE", "/Makefile"]


if __name__ == "__main__":
    sys.exit(main())
