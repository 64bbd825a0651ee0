"""tantivy over the same tokens, written by one thread as the others are."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import tantivy

from kzref.search import Document
from tests.bench.measured import LIMIT, Measured, asked, bytes_in, timed
from tests.bench.queries import Query
from tests.bench.tokens import FACTS, TITLE_WEIGHT, asked_of, rows

_Ask, _MUST, _SHOULD = tantivy.Query, tantivy.Occur.Must, tantivy.Occur.Should
_FIELDS = {"title": TITLE_WEIGHT, "body": 1.0}
_COUNTED = {name: {"terms": {"field": name, "size": 100}} for name in FACTS}
_MEMORY = 512_000_000  # bytes of postings held before a segment is written


def measure(records: Sequence[Document], queries: Sequence[Query], folder: Path) -> Measured:
    """Build and ask."""
    path = folder / "tantivy"
    path.mkdir()
    schema = tantivy.SchemaBuilder()
    for name in _FIELDS:
        schema.add_text_field(name, tokenizer_name="words")
    for name in FACTS:
        schema.add_text_field(name, tokenizer_name="raw", fast=True, index_option="basic")
    schema.add_bytes_field("texts", stored=True)
    index = tantivy.Index(schema.build(), str(path))
    index.register_tokenizer("words", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    made = rows(records)

    def write() -> None:
        writer = index.writer(_MEMORY, num_threads=1)
        for row in made:
            writer.add_document(
                tantivy.Document(title=row.title, body=row.body, texts=row.texts.encode(), **row.facts)
            )
        writer.commit()
        writer.wait_merging_threads()

    return asked("tantivy", path, queries, timed(write))


def ask(path: Path, queries: Sequence[Query]) -> Measured:
    """Ask the queries."""
    start = time.perf_counter()
    index = tantivy.Index.open(str(path))
    searcher = index.searcher()
    measured = Measured(0.0, time.perf_counter() - start, bytes_in(path))
    parsed = {each: _parsed(index.schema, each) for each in queries}

    def search(each: Query) -> list[str]:
        hits = searcher.search(parsed[each], LIMIT, count=False).hits
        if each.sort == "facets":
            searcher.aggregate(parsed[each], _COUNTED)
        return [searcher.doc(address).get_first("texts").decode() for _, address in hits]

    measured.ask(queries, search)
    return measured


def _parsed(schema: Any, each: Query) -> Any:
    asked = asked_of(each)

    def anywhere(make: Callable[..., Any], sought: str | list[str]) -> Any:
        found = [(make(schema, name, sought), weight) for name, weight in _FIELDS.items()]
        return _Ask.boolean_query([(_SHOULD, _Ask.boost_query(part, weight)) for part, weight in found])

    if asked.how == "phrase":
        parts = [anywhere(_Ask.phrase_query, asked.words)]
    elif asked.how == "beginning":
        parts = [anywhere(_Ask.regex_query, re.escape(asked.words[0]) + ".*")]
    else:
        parts = [anywhere(_Ask.term_query, word) for word in asked.words]
    if each.kind:
        parts.append(_Ask.const_score_query(_Ask.term_query(schema, "kind", each.kind), 0.0))
    return _Ask.boolean_query([(_MUST, part) for part in parts])
