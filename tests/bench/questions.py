"""Questions in plain words over the corpus: who has the answer higher, kzref or plain BM25 over stems."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from statistics import mean
from typing import Any

from kzref.domain import Lang
from kzref.search import Document
from kzref.search.analysis import is_stop_word, primary
from kzref.search.words import WORD
from tests.bench.measured import LeftOutError
from tests.bench.tokens import TITLE_WEIGHT, rows
from tests.search.corpus import found, real_documents
from tests.search.judging import DEPTH, Judged, judged, reciprocal_rank


def measure() -> None:
    """Print the mean reciprocal rank of the first answer among ten, in English and Russian."""
    if importlib.util.find_spec("tantivy") is None:
        raise LeftOutError("questions, as tantivy is not installed (make bench tries to)")
    plain = _bm25(real_documents())
    asked = [query for query in judged() if query.sort == "question"]
    print("\nquestions in plain words over the corpus, mean reciprocal rank of the first answer in ten:")
    for lang in (Lang.EN, Lang.RU):
        queries = [query for query in asked if query.lang is lang]
        ours, theirs = (
            mean(reciprocal_rank(query.grades, find(query)) for query in queries) for find in (found, plain)
        )
        told = f"{ours:.3f}, tantivy's BM25 {theirs:.3f}: {ours / theirs:.2f}x"
        print(f"{lang.value}, {len(queries)} questions: {told}")


def _bm25(records: Sequence[Document]) -> Callable[[Judged], list[str]]:
    """Index the same tokens; any of a question's words may match, those that say nothing left out."""
    import tantivy

    schema = tantivy.SchemaBuilder()
    for name in ("title", "body"):
        schema.add_text_field(name, tokenizer_name="words")
    schema.add_text_field("id", stored=True, tokenizer_name="raw")
    index = tantivy.Index(schema.build())
    index.register_tokenizer("words", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    writer = index.writer()
    for record, row in zip(records, rows(records), strict=True):
        writer.add_document(tantivy.Document(id=record.id, title=row.title, body=row.body))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(query: Judged) -> list[str]:
        parts = [part for stem in _stems(query) for part in _anywhere(index.schema, stem)]
        hits = searcher.search(tantivy.Query.boolean_query(parts), DEPTH).hits
        return [searcher.doc(address).get_first("id") for _, address in hits]

    return ask


def _stems(query: Judged) -> list[str]:
    raws = [raw for raw in WORD.findall(query.text) if not is_stop_word(raw)]
    return [stem for raw in raws for stem in primary(raw, query.lang)]


def _anywhere(schema: Any, stem: str) -> list[Any]:
    import tantivy

    title = tantivy.Query.boost_query(tantivy.Query.term_query(schema, "title", stem), TITLE_WEIGHT)
    body = tantivy.Query.term_query(schema, "body", stem)
    return [(tantivy.Occur.Should, title), (tantivy.Occur.Should, body)]
