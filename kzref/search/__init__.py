"""Finding records: the query language, the index inside ``library.sqlite``, and why each hit is one.

Writing that index is apart, in :mod:`kzref.search.index`: whoever only searches does not load it.
"""

from kzref.search.document import DocText, Document
from kzref.search.engine import Engine
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
    "Request", "Results", "WordReading",
]  # fmt: skip
