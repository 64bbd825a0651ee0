"""Finding records: the query language, the index inside ``library.sqlite``, and why each hit is one."""

from kzref.search.document import DocText, Document
from kzref.search.engine import Engine
from kzref.search.index import write_index
from kzref.search.model import (
    Bridge,
    Facet,
    Filters,
    Hit,
    NameReading,
    Reading,
    Request,
    Results,
    WordReading,
)

__all__ = [
    "Bridge", "DocText", "Document", "Engine", "Facet", "Filters", "Hit", "NameReading", "Reading",
    "Request", "Results", "WordReading", "write_index",
]  # fmt: skip
