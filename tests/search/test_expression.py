"""FTS5 expressions built from parts: nothing and everything never reach FTS5."""

from __future__ import annotations

from kzref.search.expression import (
    EVERY,
    NOTHING,
    any_of,
    beginning,
    both,
    either,
    inside,
    maybe,
    sequence,
    token,
    without,
)  # fmt: skip

A, B = token("a"), token("b")


def test_nothing_and_every_are_worked_out() -> None:
    assert both(A, NOTHING) == NOTHING
    assert both(A, EVERY) == A
    assert both() == EVERY
    assert either(A, NOTHING) == A
    assert either(A, EVERY) == EVERY
    assert either() == NOTHING
    assert without(A, NOTHING) == A
    assert without(NOTHING, A) == NOTHING
    assert without(A, EVERY) == NOTHING
    assert without(A, A) == NOTHING
    assert inside("{title}", NOTHING) == NOTHING
    assert maybe(NOTHING) == EVERY


def test_parts_are_joined_once() -> None:
    assert both(A, B, A) == '("a" AND "b")'
    assert either(both(A, B), A) == '(("a" AND "b") OR "a")'
    assert without(EVERY, A) == '("+" NOT "a")'
    assert inside("{title}", A) == '({title} : "a")'
    assert any_of(["a"]) == A


def test_words_are_quoted() -> None:
    assert token('a"b') == '"a""b"'
    assert sequence(["a", "b"], 1) == '"a b"'
    assert sequence(["a", "b"], 4) == 'NEAR("a" "b", 4)'


def test_short_beginnings_are_tokens() -> None:
    assert beginning("выд") == '"*выд"'
    assert beginning("выда") == '"выда" *'
