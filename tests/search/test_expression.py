"""FTS5 expressions built from parts: nothing and everything never reach FTS5."""

from __future__ import annotations

from kzref.search.expression import (
    EVERY,
    NOTHING,
    all_of,
    any_of,
    beginning,
    both,
    either,
    inside,
    maybe,
    sequence,
    token,
    token_of,
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


def test_what_an_expression_asks_for() -> None:
    phrase = sequence(["a", "b"], 1)
    assert token_of(A) == "a"
    assert token_of(both(A, B)) is None
    assert token_of(phrase) is None
    assert all_of(both(A, both(B, token("c")))) == ["a", "b", "c"]
    assert all_of(A) == ["a"]
    for other in (either(A, B), both(A, phrase), without(A, B), inside("{title}", A), beginning("abcd")):
        assert all_of(other) == []
