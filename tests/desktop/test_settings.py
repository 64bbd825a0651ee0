"""What the window keeps between starts, and what it makes of a damaged file."""

from __future__ import annotations

import json

import pytest

from kzref.desktop.files import write_durably
from kzref.desktop.settings import Settings, load_settings, save_settings


def test_there_and_back(tmp_path):
    settings = Settings(
        lang="ru", look="dark", scale=1.3, box=(1, 2, 1000, 700), maximized=True, list_width=300
    )
    save_settings(tmp_path / "new" / "window.json", settings)
    assert load_settings(tmp_path / "new" / "window.json") == settings


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 20_000,
        b'{"lang": 5}',
        b'{"box": [1, 2]}',
        b'{"other": 1}',
        b'{"scale": 1e9}',
        b'{"look": "pink"}',
        b'{"list_width": true}',
        b'{"maximized": "yes"}',
        b'{"box": [1, 2, 3, 999999999]}',
    ],
)
def test_a_damaged_file_is_as_good_as_none(tmp_path, content):
    file = tmp_path / "window.json"
    file.write_bytes(content)
    assert load_settings(file) == Settings()


def test_one_bad_part_does_not_spoil_the_others(tmp_path):
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"lang": "kk", "scale": -1}), encoding="utf-8")
    assert load_settings(file) == Settings(lang="kk")


def test_no_file_and_a_folder_instead(tmp_path):
    assert load_settings(tmp_path / "none.json") == Settings()
    assert load_settings(tmp_path) == Settings()


def test_writing_replaces_and_leaves_nothing_else(tmp_path):
    file = tmp_path / "a.txt"
    write_durably(file, b"old")
    write_durably(file, b"new")
    assert file.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_failed_write_keeps_the_old_file(tmp_path):
    folder = tmp_path / "target"
    folder.mkdir()
    (folder / "inside").write_bytes(b"kept")
    with pytest.raises(IsADirectoryError):
        write_durably(folder, b"x")
    assert (folder / "inside").read_bytes() == b"kept"
    assert [each.name for each in tmp_path.iterdir()] == ["target"]
