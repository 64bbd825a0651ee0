"""A file is replaced whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kzref.errors import Refused
from kzref.packs import switch_in, switched


def test_replaces_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "a.txt"
    switch_in(target, b"old")
    switch_in(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]
    assert target.stat().st_mode & 0o777 == 0o644


def test_a_failure_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    switch_in(target, b"old")

    def half_way() -> None:
        with switched(target) as beside:
            beside.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_way()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "not allowed"),
        (errno.EIO, "error"),
    ],
)
def test_what_the_disk_refuses_is_one_sentence(tmp_path: Path, number: int, words: str) -> None:
    target = tmp_path / "a.txt"
    switch_in(target, b"old")
    with pytest.raises(Refused, match=words) as caught, switched(target):
        raise OSError(number, os.strerror(number))
    assert "\n" not in str(caught.value)
    assert target.read_bytes() == b"old"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="folder"):
        switch_in(tmp_path, b"x")


def test_a_write_that_breaks_off_in_earnest(tmp_path: Path) -> None:
    """The system takes so many bytes of a file and refuses the next, as a disk does that fills up."""
    resource = pytest.importorskip("resource")
    target = tmp_path / "a.txt"
    switch_in(target, b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, hard))
    try:
        with pytest.raises(Refused, match="Nothing was changed"):
            switch_in(target, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_order_is_write_sync_replace_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def watched_fsync(handle: int) -> None:
        steps.append("folder" if os.fstat(handle).st_mode & 0o040000 else "file")
        fsync(handle)

    def watched_replace(self: Path, target: Path) -> Path:
        steps.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    switch_in(tmp_path / "a", b"x")
    assert steps == ["file", "replace", "folder"]


def test_a_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def picky_fsync(handle: int) -> None:
        if os.fstat(handle).st_mode & 0o040000:
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", picky_fsync)
    switch_in(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]
