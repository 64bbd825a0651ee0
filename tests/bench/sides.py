"""The engines that are measured: ours, bare FTS5 over the same tokens, and Xapian where it is there."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from kzref.domain import Kind, Lang
from kzref.search import Document, Engine, Filters, Request, write_index
from kzref.search.analysis import analyse, primary
from kzref.search.evaluate import exact_words
from kzref.search.words import WORD
from tests.bench.queries import Query

_ROOT = Path(__file__).parents[2]
_SYSTEM_PYTHON = "/usr/bin/python3"
LIMIT, SCREEN = 50, 12  # hits asked for, hits seen at once


@dataclass(slots=True)
class Measured:
    """What one engine took: seconds to build and open, bytes, seconds a query by sort."""

    build: float
    open: float
    size: int
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    on_screen: list[float] = field(default_factory=list)
    each_key: list[float] = field(default_factory=list)

    @property
    def all(self) -> list[float]:
        """Return the times of all sorts."""
        return [each for times in self.times.values() for each in times]


def ours(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Measure the search of kzref: the whole of what the window asks, up to the hits."""
    path = folder / "ours.sqlite"
    connection = sqlite.connect(str(path), isolation_level=None)
    _fast(connection)
    build = _timed(lambda: _in_transaction(connection, lambda: write_index(connection, records, (), ())))
    connection.close()
    return _asked("ours", path, queries, build)


def ask_ours(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries, and the queries of two words key by key."""
    connection = sqlite.connect(f"file:{path}?immutable=1", uri=True)
    start = time.perf_counter()
    engine = Engine(connection)
    measured = Measured(0.0, time.perf_counter() - start, path.stat().st_size)
    for query in queries[:20]:
        engine.search(_request(query))
    for query in queries:
        start = time.perf_counter()
        results = engine.search(_request(query))
        if query.sort == "facets":
            _ = results.facets
        measured.times[query.sort].append(time.perf_counter() - start)
        _ = [hit.snippet for hit in results.hits[:SCREEN]], results.facets
        measured.on_screen.append(time.perf_counter() - start)
    for query in queries:
        if query.sort == "two words":
            measured.each_key += _typed(engine, query.text)
    return measured


def _typed(engine: Engine, text: str) -> list[float]:
    """Return the time of each key: hits, facets and the snippets of a screenful."""
    times = []
    for length in range(1, len(text) + 1):
        start = time.perf_counter()
        results = engine.search(Request(text[:length], Lang.RU, limit=LIMIT, as_you_type=True))
        _ = [hit.snippet for hit in results.hits[:SCREEN]], results.facets
        times.append(time.perf_counter() - start)
    return times


def _request(query: Query) -> Request:
    filters = Filters(kinds=(Kind(query.kind),)) if query.kind else Filters()
    return Request(query.text, Lang.RU, filters, LIMIT)


def bare_fts5(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Measure FTS5 by itself over the same tokens: all matches ranked by its own bm25."""
    path = folder / "fts5.sqlite"
    connection = sqlite.connect(str(path), isolation_level=None)
    _fast(connection)
    connection.execute("CREATE TABLE shown (doc INTEGER PRIMARY KEY, kind TEXT, texts TEXT)")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize=\"ascii tokenchars '~'\")"
    )
    rows = [_row(number, record) for number, record in enumerate(records)]

    def insert() -> None:
        connection.executemany("INSERT INTO shown VALUES (?,?,?)", ((row[0], *row[3:]) for row in rows))
        connection.executemany(
            "INSERT INTO words(rowid, title, body) VALUES (?,?,?)", (row[:3] for row in rows)
        )

    build = _timed(lambda: _in_transaction(connection, insert))
    connection.close()
    return _asked("fts5", path, queries, build)


def ask_fts5(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries of the bare table."""
    connection = sqlite.connect(f"file:{path}?immutable=1", uri=True)
    measured = Measured(0.0, 0.0, path.stat().st_size)
    for query in queries:
        expression = _expression(query)
        start = time.perf_counter()
        connection.execute(
            "SELECT shown.* FROM words JOIN shown ON shown.doc = words.rowid"
            " WHERE words MATCH ? AND (? IS NULL OR shown.kind = ?) ORDER BY bm25(words, 4, 1) LIMIT ?",
            (expression, query.kind, query.kind, LIMIT),
        ).fetchall()
        measured.times[query.sort].append(time.perf_counter() - start)
    return measured


def _asked(side: str, path: Path, queries: Sequence[Query], build: float) -> Measured:
    """Ask in a process of its own: in this one a hundred thousand records lie in the way."""
    command = [sys.executable, "-m", "tests.bench.ask", side, str(path)]
    asked = json.dumps([(query.sort, query.text, query.kind) for query in queries])
    done = subprocess.run(
        command, cwd=_ROOT, input=asked, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    held = json.loads(done.stdout)
    return Measured(build, held["open"], held["size"], held["times"], held["on_screen"], held["each_key"])


def _row(number: int, record: Document) -> tuple[int, str, str, str, str]:
    titles, bodies, shown = [], [], []
    for text in record.texts:
        titles.append(_tokens(text.title, text.lang))
        bodies.append(_tokens(text.body, text.lang))
        shown.append((text.title, text.body))
    texts = json.dumps(shown, ensure_ascii=False)
    return number, " ".join(titles), " ".join(bodies), record.kind.value, texts


def _tokens(text: str, lang: Lang) -> str:
    raws = WORD.findall(text)
    exact = [word for raw in raws for word in analyse(raw, lang).exact]
    return " ".join((*exact, *(stem for raw in raws for stem in primary(raw, lang))))


def _expression(query: Query) -> str:
    if query.text.startswith('"'):
        return '"' + " ".join(exact_words(query.text)) + '"'
    if query.text.endswith("*"):
        return f'"{exact_words(query.text)[0]}"*'
    return " AND ".join(f'"{stem}"' for raw in WORD.findall(query.text) for stem in primary(raw, Lang.RU))


def xapian(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured | None:
    """Measure Xapian through the system's interpreter; None where that has no Xapian."""
    if subprocess.run([_SYSTEM_PYTHON, "-c", "import xapian"], capture_output=True, check=False).returncode:
        return None
    with (folder / "records.jsonl").open("w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(_plain(record), ensure_ascii=False) + "\n")
    with (folder / "queries.jsonl").open("w", encoding="utf-8") as out:
        for query in queries:
            plain = {"sort": query.sort, "text": query.text, "kind": query.kind}
            out.write(json.dumps(plain, ensure_ascii=False) + "\n")
    script = Path(__file__).with_name("xapian_side.py")
    subprocess.run([_SYSTEM_PYTHON, str(script), str(folder)], check=True)
    held = json.loads((folder / "xapian.json").read_text(encoding="utf-8"))
    measured = Measured(held["build"], held["open"], held["size"])
    for sort, seconds, _ in held["times"]:
        measured.times[sort].append(seconds)
    return measured


def _plain(record: Document) -> dict[str, Any]:
    return {
        "texts": [(text.title, text.body) for text in record.texts],
        "kind": record.kind.value,
        "country": record.countries[0],
        "year": record.dated.edtf[:4] if record.dated else "",
        "force": record.force.value if record.force else "",
        "verification": record.verification.value,
        "language": "en",
    }


def _fast(connection: Any) -> None:
    """Leave the disk's own time out of every engine alike."""
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")


def _in_transaction(connection: Any, work: Callable[[], None]) -> None:
    connection.execute("BEGIN")
    work()
    connection.execute("COMMIT")


def _timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
