"""Many rows in one statement, the next ones made meanwhile: the same index, and nothing lost on the way."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from kzref.search import Document, filling
from kzref.search.ahead import ahead
from tests.bench.records import records
from tests.search.shelf import connection_of


def _postings(documents: list[Document]) -> list[tuple[str, int, str, int]]:
    connection = connection_of(documents)
    connection.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab('main', 'search_words', 'instance')")
    return list(connection.execute("SELECT * FROM held ORDER BY term, doc, col, offset"))


def test_batches_of_any_size_give_the_same_postings(monkeypatch: pytest.MonkeyPatch) -> None:
    made = list(records(40))
    at_once = _postings(made)
    monkeypatch.setattr(filling, "_BATCH", 1)  # tokens: each record by itself
    assert _postings(made) == at_once
    assert {doc for _, doc, _, _ in at_once} == set(range(40))


def test_the_search_for_garbage_is_as_it_was() -> None:
    connection_of(list(records(3)))
    assert gc.isenabled()


def test_the_next_item_is_made_in_another_thread() -> None:
    makers = []

    def made() -> Iterator[int]:
        for number in range(5):
            makers.append(threading.current_thread())
            yield number

    assert list(ahead(made())) == [0, 1, 2, 3, 4]
    assert threading.current_thread() not in makers


def test_what_making_raises_is_raised_after_what_was_made() -> None:
    def made() -> Iterator[int]:
        yield 1
        raise OSError("no space left on device")

    got = ahead(made())
    assert next(got) == 1
    with pytest.raises(OSError, match="no space"):
        next(got)


def test_nothing_more_is_made_once_the_caller_stops() -> None:
    made = iter(range(1_000))
    got = ahead(made)
    assert next(got) == 0
    got.close()
    assert next(made) <= 3
    assert not [each for each in threading.enumerate() if each.name.startswith("ahead")]
