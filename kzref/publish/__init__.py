"""The editors' side: Markdown corpus, checked, written as records and built into a library."""

from kzref.publish.check import Checked, Coverage, check
from kzref.publish.corpus import Corpus, Edition, read_corpus
from kzref.publish.faults import EXPLANATIONS, NOTICES, Fault
from kzref.publish.release import build_library, write_records

__all__ = [
    "EXPLANATIONS", "NOTICES", "Checked", "Corpus", "Coverage", "Edition", "Fault",
    "build_library", "check", "read_corpus", "write_records",
]  # fmt: skip
