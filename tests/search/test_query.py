"""Reading queries: every operator, and whatever else people type."""

from __future__ import annotations

import pytest

from kzref.search.query import MOST_CHARACTERS, MOST_WORDS, parse
from kzref.search.tree import All, Field, Fuzzy, Pattern, Phrase, Prefix, Run, Some, Without


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("выдача мобилизация", Run("выдача мобилизация")),
        ('"ұстап беру"', Phrase("ұстап беру")),
        ("«ұстап беру»", Phrase("ұстап беру")),
        ('"a b"~3', Phrase("a b", 3)),
        ("extrad*", Prefix("extrad")),
        ("ex*on", Pattern("ex*on")),
        ("word~", Fuzzy("word", 1)),
        ("word~2", Fuzzy("word", 2)),
        ("a -b", All((Run("a"), Without(Run("b"))))),
        ("a NOT b", All((Run("a"), Without(Run("b"))))),
        ("a НЕ b", All((Run("a"), Without(Run("b"))))),
        ("a OR b", Some((Run("a"), Run("b")))),
        ("a ИЛИ b", Some((Run("a"), Run("b")))),
        ("a НЕМЕСЕ b", Some((Run("a"), Run("b")))),
        ("(a OR b) c", All((Some((Run("a"), Run("b"))), Run("c")))),
        ("a AND b", Run("a b")),
        ("kind:case", Field("kind", "case")),
        ("вид:дело", Field("kind", "дело")),
        ("as-of:2022-09-27", Field("as-of", "2022-09-27")),
        ("date:2022-09..2022-10", Field("date", "2022-09..2022-10")),
        ('by:"Marat Akhmetzhanov"', Field("by", "Marat Akhmetzhanov")),
        ("kind:(case OR clause)", Some((Field("kind", "case"), Field("kind", "clause")))),
        ("will they?", Run("will they")),
        ("re-entry 2022-09-27", Run("re-entry 2022-09-27")),
    ],
)
def test_reads(text: str, tree: object) -> None:
    parsed = parse(text)
    assert parsed.tree == tree
    assert parsed.problems == ()


@pytest.mark.parametrize(
    ("text", "tree", "problem"),
    [
        ('"open phrase', Run("open phrase"), "quotation mark"),
        ("((a", Run("a"), "brackets"),
        ("a)", Run("a"), "brackets"),
        ("a OR", Run("a"), "joining word"),
        ("OR a", Run("a"), "joining word"),
        ("foo:bar baz", Run("foo bar baz"), "foo:"),
        ("*bar", Run("bar"), "begin with *"),
    ],
)
def test_broken_syntax_is_read_as_words_and_said(text: str, tree: object, problem: str) -> None:
    parsed = parse(text)
    assert parsed.tree == tree
    assert any(problem in str(each) for each in parsed.problems)


def test_long_queries_are_cut_and_said() -> None:
    assert len(str(parse("a" * 5_000).tree)) < MOST_CHARACTERS + 50
    words = parse("word " * 100)
    assert isinstance(words.tree, Run)
    assert len(words.tree.text.split()) == MOST_WORDS
    assert words.problems


@pytest.mark.parametrize(
    "text", ["", " ", "()", '""', "*", "?", "~", "-", ":", "((()))", "\x00", "\ud800", "OR"]
)
def test_nothing_to_read(text: str) -> None:
    parse(text)


@pytest.mark.parametrize(
    "text", ['"a b"', '"  a   b "', '""', '"a\'s b-c"', '"a* (b"', "«a b»", '"kind:case x"', '"-a OR b~2"']
)
def test_a_phrase_by_itself_is_read_as_the_parser_reads_it(text: str) -> None:
    assert parse(text).tree == parse(f"({text})").tree
