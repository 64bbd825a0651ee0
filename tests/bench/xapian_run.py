"""Xapian, through the system's interpreter: `xapian_side` builds and asks."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from kzref.search import Document
from tests.bench.measured import LeftOutError, Measured
from tests.bench.queries import Query
from tests.bench.tokens import facts

_SYSTEM_PYTHON = "/usr/bin/python3"


def measure(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Build and ask."""
    if not _has_xapian():
        raise LeftOutError(f"{_SYSTEM_PYTHON} has no Xapian (Debian: apt-get install python3-xapian)")
    with (folder / "records.jsonl").open("w", encoding="utf-8") as out:
        for record in records:
            plain = {"texts": [(text.title, text.body) for text in record.texts], **facts(record)}
            out.write(json.dumps(plain, ensure_ascii=False) + "\n")
    with (folder / "queries.jsonl").open("w", encoding="utf-8") as out:
        for query in queries:
            asked = {"sort": query.sort, "text": query.text, "kind": query.kind}
            out.write(json.dumps(asked, ensure_ascii=False) + "\n")
    script = Path(__file__).with_name("xapian_side.py")
    subprocess.run([_SYSTEM_PYTHON, str(script), str(folder)], check=True)
    held = json.loads((folder / "xapian.json").read_text(encoding="utf-8"))
    measured = Measured(held["build"], held["open"], held["size"])
    for sort, seconds, _ in held["times"]:
        measured.times[sort].append(seconds)
    return measured


def _has_xapian() -> bool:
    command = [_SYSTEM_PYTHON, "-c", "import xapian"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
