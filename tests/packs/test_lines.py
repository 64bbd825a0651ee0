"""JSON Lines: the content of a pack."""

from __future__ import annotations

import pytest

from kzref.errors import Refused
from kzref.packs import from_lines, in_library_order, to_lines
from tests.sample import small_library


def test_lines_survive() -> None:
    records = in_library_order(small_library())
    assert list(from_lines(to_lines(records))) == records


def test_order_does_not_depend_on_the_order_given() -> None:
    assert to_lines(in_library_order(small_library())) == to_lines(in_library_order(small_library()[::-1]))


def test_stronger_words_stand_first() -> None:
    claims = [each.id for each in in_library_order(small_library()) if each.kind == "claim"]
    assert claims == ["cl-if", "cl-no", "cl-yes"]


@pytest.mark.parametrize("line", [b"{}\n", b"\xff\n", b"null\n", b"[]\n", b"{\n", b" " * 2_000_001 + b"\n"])
def test_the_first_bad_line_is_named(line: bytes) -> None:
    good = to_lines(small_library()[:2])
    with pytest.raises(Refused, match="Line 3"):
        list(from_lines(good + line))
