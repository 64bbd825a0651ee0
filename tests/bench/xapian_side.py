"""Builds and asks a Xapian index. Run by an interpreter that has Xapian, which the venv need not.

usage: xapian_side.py FOLDER, with records as JSON lines in FOLDER/records.jsonl and queries in
FOLDER/queries.jsonl; writes FOLDER/xapian.json.
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import xapian  # type: ignore[import-not-found]

FACETS = {"kind": 0, "country": 1, "year": 2, "force": 3, "verification": 4, "language": 5}
CYRILLIC = re.compile("[\u0400-\u04ff]")


def stemmer(text: str) -> Any:
    return xapian.Stem("russian" if CYRILLIC.search(text) else "english")


def build(folder: Path) -> None:
    db = xapian.WritableDatabase(str(folder / "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
    with (folder / "records.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            document = xapian.Document()
            generator = xapian.TermGenerator()
            generator.set_document(document)
            for title, body in record["texts"]:
                generator.set_stemmer(stemmer(body))
                generator.index_text(title, 4)
                generator.increase_termpos()
                generator.index_text(body)
                generator.increase_termpos()
            document.add_boolean_term("K" + record["kind"])
            for name, slot in FACETS.items():
                document.add_value(slot, record[name] or "")
            document.set_data(json.dumps(record["texts"], ensure_ascii=False))
            db.add_document(document)
    db.commit()
    db.close()


def ask(db: Any, query: dict[str, str]) -> tuple[int, list[bytes]]:
    parser = xapian.QueryParser()
    parser.set_database(db)
    parser.set_default_op(xapian.Query.OP_AND)
    parser.set_stemmer(stemmer(query["text"]))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    flags = (
        xapian.QueryParser.FLAG_PHRASE
        | xapian.QueryParser.FLAG_BOOLEAN
        | xapian.QueryParser.FLAG_LOVEHATE
        | xapian.QueryParser.FLAG_WILDCARD
    )
    parsed = parser.parse_query(query["text"], flags)
    if query["kind"]:
        parsed = xapian.Query(xapian.Query.OP_FILTER, parsed, xapian.Query("K" + query["kind"]))
    enquire = xapian.Enquire(db)
    enquire.set_query(parsed)
    spies = []
    if query["sort"] == "facets":
        for slot in FACETS.values():
            spies.append(xapian.ValueCountMatchSpy(slot))
            enquire.add_matchspy(spies[-1])
        found = enquire.get_mset(0, 50, db.get_doccount())
        for spy in spies:
            _ = [(each.term, each.termfreq) for each in spy.values()]
    else:
        found = enquire.get_mset(0, 50)
    shown = [match.document.get_data() for match in found]
    return found.get_matches_estimated(), shown


def main(folder: Path) -> None:
    start = time.perf_counter()
    build(folder)
    built = time.perf_counter() - start
    start = time.perf_counter()
    db = xapian.Database(str(folder / "xapian"))
    opened = time.perf_counter() - start
    with (folder / "queries.jsonl").open(encoding="utf-8") as lines:
        queries = [json.loads(line) for line in lines]
    for query in queries[:20]:
        ask(db, query)
    times = []
    for query in queries:
        start = time.perf_counter()
        total, _ = ask(db, query)
        times.append([query["sort"], time.perf_counter() - start, total])
    size = sum(path.stat().st_size for path in (folder / "xapian").iterdir())
    with (folder / "xapian.json").open("w", encoding="utf-8") as out:
        json.dump({"build": built, "open": opened, "size": size, "times": times}, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
