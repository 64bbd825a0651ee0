"""A sheet as HTML: complete, escaped, and without a single reference to the outside."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from kzref.briefs import (
    Block,
    Bullets,
    Facts,
    Framed,
    Group,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Run,
    Sheet,
    Sources,
    Style,
    Table,
    run,
    to_html,
)
from kzref.domain import Lang
from kzref.text import render

HOSTILE = '<img src="file:///tmp/x.png"><script>alert(1)</script>&amp;$title ${body} "\''


def sheet_of(*blocks: Block, words: str = "T") -> Sheet:
    return Sheet(
        title=words,
        kind=words,
        lang=Lang.RU,
        mark=words,
        head=words,
        page="{page}/{pages}",
        foot=(words,),
        blocks=blocks,
    )


def every_block(words: str) -> tuple[Block, ...]:
    text = (Run(words), *(Run(words, style) for style in Style))
    return (
        Heading(words), Paragraph(text), Prose(render(words)), Framed((text,)), Notes(words, (text,)),
        Bullets(((text, text),)), Bullets(((text,),), numbered=True), Facts(((words, text),)),
        Table((words, words), (50, 50), (Group(words, (((text,), (text,)),)), Group("", (((text,), ()),)))),
        Sources((text,)), NoteLines(words, 2),
    )  # fmt: skip


class Balanced(HTMLParser):
    """Fails on a tag that is closed out of turn; gathers tags, attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in {"meta", "col", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_every_block_is_well_formed():
    read = Balanced(to_html(sheet_of(*every_block("Слово"))))
    assert read.text.count("Слово") > 20


def test_hostile_words_stay_words():
    read = Balanced(to_html(sheet_of(*every_block(HOSTILE), words=HOSTILE)))
    assert {tag for tag, _ in read.seen}.isdisjoint({"img", "script", "link", "iframe", "object", "a"})
    assert HOSTILE in read.text


def test_nothing_refers_to_the_outside():
    read = Balanced(to_html(sheet_of(*every_block("x [y](kzref:a-b)"))))
    for _, attributes in read.seen:
        assert {"src", "href", "background", "data", "action"}.isdisjoint(attributes)
    css = to_html(sheet_of())
    assert "url(" not in css
    assert "@import" not in css
    assert not re.search(r"https?:", css)


def test_a_browser_is_told_to_load_nothing():
    attributes = [held for tag, held in Balanced(to_html(sheet_of())).seen if tag == "meta"]
    policy = next(
        held["content"] for held in attributes if held.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_the_language_is_declared():
    assert '<html lang="ru">' in to_html(sheet_of())


def test_widths_follow_the_shares():
    table = Table(("a", "b"), (30, 70), ())
    assert '<col style="width:30%"><col style="width:70%">' in to_html(sheet_of(table))


def test_styles_have_their_tags():
    html = to_html(
        sheet_of(Paragraph((*run("a", Style.STRONG), *run("b", Style.ITALIC), *run("c", Style.QUOTE))))
    )
    assert '<strong>a</strong><em>b</em><span class="quote">c</span>' in html


def test_an_unknown_block_is_a_fault_of_ours():
    with pytest.raises(TypeError):
        to_html(sheet_of("words"))  # type: ignore[arg-type]
