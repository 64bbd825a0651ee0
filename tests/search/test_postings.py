"""Posting lists and sets of records."""

from __future__ import annotations

from array import array

import pytest

from kzref.search.bits import all_docs, docs_from, each_doc, first_docs
from kzref.search.postings import Postings, encode


@pytest.mark.parametrize("size", [1, 7, 8, 9, 3_000, 5_000, 20_000])
@pytest.mark.parametrize("every", [1, 3, 97])
def test_what_goes_in_comes_out(size: int, every: int) -> None:
    docs = list(range(0, size, every))
    levels = [(doc * 5) % 8 for doc in docs]
    entries = array("I", (doc << 3 | level for doc, level in zip(docs, levels, strict=True)))
    postings = Postings(len(docs), encode(entries, size), size)
    assert list(each_doc(postings.docs)) == docs
    assert postings.levels(docs) == levels
    absent = [doc for doc in range(size) if doc % every]
    assert set(postings.levels(absent)) <= {-1}


def test_heaviest_first() -> None:
    entries = array("I", (1 << 3 | 2, 5 << 3 | 7, 9 << 3 | 4))
    assert list(Postings(3, encode(entries, 10_000), 10_000).heaviest()) == [5, 9, 1]


def test_two_levels() -> None:
    postings = Postings.of_two(0b0101, 3, 0b1000, 6, 4)
    assert postings.levels([0, 1, 2, 3]) == [3, -1, 3, 6]


def test_first_docs() -> None:
    assert first_docs(docs_from([900, 3, 70_000], 80_000), 2) == [3, 900]
    assert first_docs(0, 5) == []
    assert all_docs(3) == 0b111
