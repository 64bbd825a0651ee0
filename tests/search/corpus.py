"""The real corpus as a search index in memory, made once a session."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kzref import paths
from kzref.domain import Name, Record, Term
from kzref.packs import in_library_order
from kzref.packs.documents import documents
from kzref.publish import read_corpus
from kzref.search import Document, Engine, Request
from tests.search.judging import DEPTH, Judged
from tests.search.shelf import connection_of, ids


@cache
def _records() -> Sequence[Record]:
    return in_library_order(read_corpus(paths.corpus()).records.values())


def real_documents() -> list[Document]:
    """Return what the index is told of the corpus of this checkout."""
    return list(documents(_records(), lambda _: None))


@cache
def real_engine() -> Engine:
    """Return an engine over the corpus of this checkout."""
    names = [each for each in _records() if isinstance(each, Name)]
    terms = [each for each in _records() if isinstance(each, Term)]
    return Engine(connection_of(real_documents(), names, terms))


def found(query: Judged) -> list[str]:
    """Return the ids of the first hits of a judged query."""
    return ids(real_engine().search(Request(query.text, lang=query.lang, limit=DEPTH)))
