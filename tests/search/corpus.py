"""The real corpus as a search index in memory, made once a session."""

from __future__ import annotations

from functools import cache

from kzref import paths
from kzref.domain import Name, Term
from kzref.packs import in_library_order
from kzref.packs.documents import documents
from kzref.publish import read_corpus
from kzref.search import Engine
from tests.search.shelf import connection_of


@cache
def real_engine() -> Engine:
    """Return an engine over the corpus of this checkout."""
    records = in_library_order(read_corpus(paths.corpus()).records.values())
    names = [each for each in records if isinstance(each, Name)]
    terms = [each for each in records if isinstance(each, Term)]
    return Engine(connection_of(documents(records, lambda _: None), names, terms))
