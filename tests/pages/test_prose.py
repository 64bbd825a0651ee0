"""A record's own text as paragraphs to lay out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzref.briefs import Run, Style
from kzref.pages.prose import Passage, passages
from kzref.text import plain, render


def shown(markdown: str) -> list[tuple[str, str, int]]:
    return [
        (each.marker, "".join(run.text for run in each.text).strip(), each.depth)
        for each in passages(render(markdown))
    ]


def test_paragraphs_headings_lists_and_quotes():
    found = shown("## Why\n\nOne **two** [three](kzref:a).\n\n- a\n- b\n\n1. c\n2. d\n\n> said")
    assert found == [
        ("", "Why", 0),
        ("", "One two three.", 0),
        ("•", "a", 1),
        ("•", "b", 1),
        ("1.", "c", 1),
        ("2.", "d", 1),
        ("", "said", 1),
    ]


def test_nested_lists_go_deeper():
    assert shown("- a\n\n    - b\n\n- c") == [("•", "a", 1), ("•", "b", 2), ("•", "c", 1)]


def test_styles():
    passage = passages(render("a **b** *c*"))[0]
    assert passage == Passage((Run("a "), Run("b", Style.STRONG), Run(" "), Run("c", Style.ITALIC)))


def test_headings_are_known():
    assert [each.is_heading for each in passages(render("### A\n\nb"))] == [True, False]


def test_nothing():
    assert passages("") == ()


@given(st.text(st.sampled_from("ab *_-#>1.\n[](kzref:)&<"), max_size=80))
def test_no_word_is_lost(markdown):
    words = "".join(run.text for each in passages(render(markdown)) for run in each.text)
    assert "".join(words.split()) == "".join(plain(markdown).split())
