"""Hostile text opens no file and no socket, wherever it is shown (security.md Q1)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from kzref.pages import SafeDocument
from tests.linux import linux_only
from tests.pages import hostile

ROOT = Path(__file__).resolve().parents[2]
STRACE = shutil.which("strace")
# Set-up installs it: where it could be and is not, the tests fail rather than stay silent.
needs_strace = linux_only("strace")


def traced(mode: str, folder: Path) -> str:
    """Return the system calls between the start and the end of showing hostile text."""
    hostile.lay_bait(folder)
    calls = folder / "calls"
    watched = "openat,open,creat,socket,connect,rename,unlink"
    assert STRACE, "strace is missing; set-up installs it"
    command = [STRACE, "-f", "-qq", "-s", "300", "-e", f"trace={watched}", "-o", str(calls)]
    done = subprocess.run(
        [*command, sys.executable, "-m", "tests.pages.hostile", mode, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    text = calls.read_text(encoding="utf-8", errors="replace")
    return text.split("/START", 1)[1].split("/END", 1)[0]


def opened(calls: str, folder: Path) -> set[str]:
    """Return the bait that was opened."""
    return set(re.findall(rf'"(?:file://)?{re.escape(str(folder))}/(marker\.\w+)"[^\n]*= \d', calls))


@needs_strace
def test_hostile_text_opens_nothing(tmp_path):
    calls = traced("safe", tmp_path)
    assert opened(calls, tmp_path) == set()
    assert re.findall(r"(?:socket|connect)\([^\n]*AF_INET[^\n]*", calls) == []


@needs_strace
def test_paper_writes_no_file(tmp_path):
    """Neither a PDF nor a preview leaves anything on the disk, not even for a moment."""
    calls = traced("safe", tmp_path)
    written = re.findall(r'"([^"]+)", [^\n]*(?:O_CREAT|O_WRONLY|O_RDWR)[^\n]*= \d', calls)
    assert [path for path in written if path != "/dev/null"] == []
    assert re.findall(r"(?:rename|unlink|creat)\([^\n]*", calls) == []


@needs_strace
def test_the_bait_works_on_qt_itself(tmp_path):
    """Without the safe class the same text does open files, so the tests above can fail."""
    assert opened(traced("bare", tmp_path), tmp_path) >= {"marker.png", "marker.css"}


def test_every_resource_is_a_stand_in(tmp_path):
    hostile.lay_bait(tmp_path)
    document = SafeDocument()
    address = QUrl.fromLocalFile(str(tmp_path / "marker.png"))
    picture = document.resource(QTextDocument.ResourceType.ImageResource.value, address)
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (1, 1)
    for kind in (QTextDocument.ResourceType.StyleSheetResource, QTextDocument.ResourceType.HtmlResource):
        held = document.resource(kind.value, QUrl.fromLocalFile(str(tmp_path / "marker.css")))
        assert bytes(held.data()) == b" "
