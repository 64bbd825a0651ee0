"""Opening a library: whole files are read, everything else gets one sentence."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from kzref.domain import Kind, Lang
from kzref.errors import NotFound, Refused
from kzref.library import FORMAT, Library, check_sqlite_version
from tests.library.making import make_library


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_library(tmp_path_factory.mktemp("library") / "library.sqlite")


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    held = Library.open(file)
    yield held
    held.close()


@pytest.fixture
def copy(file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(file, tmp_path / "copy.sqlite"))


def test_records_come_back_as_values(library: Library) -> None:
    assert library.get("cl-yes").title.get(Lang.RU) == "Образец"
    assert [each.id for each in library.claims_of("q-a")] == ["cl-if", "cl-no", "cl-yes"]
    assert [each.id for each in library.reports_of("st-akhmetov-2022")] == ["rp-first", "rp-second"]
    assert [each.id for each in library.clauses_of("old-treaty")] == ["old-treaty/art-1"]


def test_meta_counts_what_is_there(library: Library) -> None:
    assert library.meta.counts[Kind.CLAIM] == len(library.all(Kind.CLAIM)) == 3
    assert library.meta.base_date == date(2026, 3, 15)
    assert library.meta.age(date(2026, 11, 21)) == 251
    assert library.meta.age(date(1980, 1, 1)) == 0


def test_what_points_to_a_record(library: Library) -> None:
    found = {(each.rel, each.id) for each in library.pointing_to("st-akhmetov-2022")}
    assert {("rests-on", "cl-if"), ("reports", "rp-first"), ("reports", "rp-second")} == found


def test_an_unknown_id_is_named(library: Library) -> None:
    with pytest.raises(NotFound, match="no record q-none"):
        library.get("q-none")
    assert library.find("' OR 1=1 --") is None


def test_nothing_can_be_written(library: Library) -> None:
    for sql in ("DELETE FROM records", "PRAGMA query_only=OFF", "CREATE TABLE x(y)"):
        try:
            library.connection().execute(sql)
        except sqlite.OperationalError:
            continue
    with pytest.raises(sqlite.OperationalError):
        library.connection().execute("DELETE FROM records")
    assert library.get("q-a")


def test_each_thread_has_its_own_connection(library: Library) -> None:
    seen = [library.connection()]

    def use() -> None:
        seen.append(library.connection())
        library.close()

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert seen[0] is not seen[1]
    assert library.connection() is seen[0]


def refused(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        Library.open(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "kzref build"))
    return sentence


def test_missing_folder_foreign_and_empty(tmp_path: Path) -> None:
    assert "There is no library" in refused(tmp_path / "none.sqlite")
    assert "folder" in refused(tmp_path)
    text = tmp_path / "text"
    text.write_text("a letter " * 100)
    assert "not a kzref library" in refused(text)
    (tmp_path / "empty").touch()
    assert "not a kzref library" in refused(tmp_path / "empty")
    connection = sqlite.connect(str(tmp_path / "other.sqlite"))
    connection.execute("CREATE TABLE a(b)")
    connection.close()
    assert "another program" in refused(tmp_path / "other.sqlite")


@pytest.mark.parametrize("share", [0.99, 0.5, 0.1])
def test_truncated(copy: Path, share: float) -> None:
    data = copy.read_bytes()
    copy.write_bytes(data[: int(len(data) * share)])
    assert "damaged" in refused(copy)


def test_every_damaged_page_is_an_answer_not_a_crash(copy: Path) -> None:
    whole = copy.read_bytes()
    for page in range(0, len(whole), 4096):
        data = bytearray(whole)
        data[page + 100 : page + 600] = b"\xff" * 500
        copy.write_bytes(data)
        try:
            library = Library.open(copy)
            list(library.everything())
            library.pointing_to("q-a")
        except Refused:
            continue


def test_pages_can_be_checked_later(copy: Path) -> None:
    whole = bytearray(copy.read_bytes())
    whole[-3000:-1000] = b"\xff" * 2000
    copy.write_bytes(whole)
    refused(copy)
    library = Library.open(copy, check_pages=False)
    with pytest.raises(Refused, match="damaged"):
        library.check_pages()


def test_a_newer_format_is_refused_politely(copy: Path) -> None:
    change(copy, f"UPDATE meta SET value='{FORMAT[0] + 1}.0' WHERE name='format'")
    assert "newer kzref" in refused(copy)


def test_an_older_format_is_refused_with_the_way_out(copy: Path) -> None:
    change(copy, f"UPDATE meta SET value='{FORMAT[0] - 1}.9' WHERE name='format'")
    assert "anew" in refused(copy)


def test_a_newer_minor_format_is_read(copy: Path) -> None:
    change(copy, f"UPDATE meta SET value='{FORMAT[0]}.7' WHERE name='format'")
    assert Library.open(copy).meta.format == (FORMAT[0], 7)


@pytest.mark.parametrize(
    "sql",
    ["DELETE FROM meta", "UPDATE meta SET value='soon' WHERE name='base_date'", "DROP TABLE records",
     "UPDATE records SET kind='spell'", "CREATE VIEW v AS SELECT * FROM records",
     "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END"],
)  # fmt: skip
def test_a_changed_library_is_refused(copy: Path, sql: str) -> None:
    change(copy, sql)
    refused(copy)


def test_a_record_that_is_none_is_refused_when_read(copy: Path) -> None:
    change(copy, "UPDATE records SET value='{}' WHERE id='q-a'")
    with pytest.raises(Refused, match="damaged"):
        Library.open(copy).get("q-a")


def test_old_sqlite_is_refused() -> None:
    with pytest.raises(Refused, match=r"3\.40\.1"):
        check_sqlite_version((3, 40, 1))
    assert check_sqlite_version()


def test_odd_places(file: Path, tmp_path: Path) -> None:
    odd = tmp_path / "папка с #?% и 'пробелами'"
    odd.mkdir()
    assert Library.open(Path(shutil.copy(file, odd / "ж&=?.sqlite"))).get("q-a")


def change(path: Path, sql: str) -> None:
    connection = sqlite.connect(str(path))
    connection.execute(sql)
    connection.commit()
    connection.close()
