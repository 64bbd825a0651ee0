"""The index as a file: same input, same bytes; read-only; foreign ones refused."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from kzref.domain import Lang
from kzref.errors import Refused
from kzref.search import Engine, Request
from kzref.search.index import write_index
from tests.bench.records import records
from tests.search.shelf import connection_of, doc, engine_of, ids, term

_TERMS = [term("t-a", en=("one",), ru=("раз",))]


def _written(path: Path, count: int) -> bytes:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("BEGIN")
    write_index(connection, records(count), (), _TERMS)
    connection.execute("COMMIT")
    connection.close()
    return path.read_bytes()


def test_same_input_same_bytes(tmp_path: Path) -> None:
    assert _written(tmp_path / "a", 60) == _written(tmp_path / "b", 60)


def test_read_only_and_immutable(tmp_path: Path) -> None:
    _written(tmp_path / "a", 20)
    connection = sqlite.connect(f"file:{tmp_path / 'a'}?mode=ro&immutable=1", uri=True)
    assert Engine(connection).search(Request("")).total == 20


def test_an_empty_library() -> None:
    engine = engine_of([])
    assert engine.search(Request("word")).total == 0
    assert engine.search(Request("")).hits == ()


def test_a_library_without_an_index_of_ours() -> None:
    connection = connection_of([doc("a")])
    connection.execute("DELETE FROM search_meta WHERE name = 'weights'")
    with pytest.raises(Refused):
        Engine(connection)
    connection.execute("UPDATE search_meta SET value = x'30' WHERE name = 'format'")
    with pytest.raises(Refused):
        Engine(connection)


@pytest.mark.slow
def test_many_records_are_found_as_few_are() -> None:
    """Beginnings and common words take another road in a large library; the answers must not differ."""
    made = list(records(3_200))
    few, many = engine_of(made[:2_900]), engine_of(made)
    query = Request("пр*", Lang.RU, limit=4_000)
    inside = {f"rec-{number}" for number in range(2_900)}
    assert set(ids(many.search(query))) & inside == set(ids(few.search(query)))


def test_damage_anywhere_is_one_sentence_or_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    whole = _written(path, 60)
    refused: list[str] = []
    for page in range(4096, len(whole), 4096):
        damaged = bytearray(whole)
        damaged[page + 8 : page + 3000] = b"\xa5" * 2992
        path.write_bytes(damaged)
        connection = sqlite.connect(str(path))
        try:
            results = Engine(connection).search(Request("ба", Lang.RU, as_you_type=True))
            _ = results.facets, [hit.snippet for hit in results.hits]
        except Refused as error:
            refused.append(str(error))
        connection.close()
    assert refused
    assert not any("\n" in sentence for sentence in refused)
