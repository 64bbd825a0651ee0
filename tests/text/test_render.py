"""What may come out of a text that anyone may have written."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzref.text import MAX_BYTES, MAX_DEPTH, plain, render

ALLOWED = {"p", "ul", "ol", "li", "strong", "em", "h2", "h3", "h4", "blockquote", "code", "br", "a"}
N = MAX_BYTES - 5_000


class Tags(HTMLParser):
    """Writes down every tag with its attributes, and the deepest nesting."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.depth = self.deepest = 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        self.depth += tag != "br"
        self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag):
        self.depth -= 1


def is_safe(html: str) -> bool:
    """Tell whether a fragment holds nothing but the few harmless tags and links to records."""
    for tag, attributes in Tags(html).seen:
        if tag not in ALLOWED or set(attributes) - ({"href"} if tag == "a" else set()):
            return False
        if tag == "a" and not re.fullmatch(r"kzref:[a-z0-9/-]+", attributes["href"] or ""):
            return False
    return True


def test_the_corpus_markdown():
    html = render(
        "## Why\n\nOne **two** *three* `four`  \nfive\n\n* a\n* b\n\n1. c\n\n> said\n\n### Then\n\n#### End"
    )
    assert [tag for tag, _ in Tags(html).seen] == [
        "h2",
        "p",
        "strong",
        "em",
        "code",
        "br",
        "ul",
        "li",
        "li",
        "ol",
        "li",
        "blockquote",
        "p",
        "h3",
        "h4",
    ]


def test_a_link_to_a_record():
    html = render("See [article **58**](kzref:minsk-1993/art-58).")
    assert html == '<p>See <a href="kzref:minsk-1993/art-58">article <strong>58</strong></a>.</p>'


@pytest.mark.parametrize(
    "address",
    [
        "http://e.org",
        "https://e.org/kzref:a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "kzref:",
        "kzref://host/a",
        "kzref:../a",
        "KZREF:a",
        "kzref:a?b",
        "//host/share",
        "/etc/passwd",
        "data:text/html,x",
        "kzref:a\u0000",
    ],
)
def test_any_other_link_stays_text(address):
    html = render(f"[label]({address}) and <{address}> and [ref][1]\n\n[1]: {address}")
    assert "<a" not in html
    assert "label" in html


@pytest.mark.parametrize(
    "hostile",
    [
        '<img src="file:///tmp/x.png">',
        "![x](file:///tmp/x.png)",
        "![x][1]\n\n[1]: file:///tmp/x.png",
        '<link rel="stylesheet" href="file:///tmp/x.css">',
        '<style>@import url("file:///tmp/x.css");</style>',
        '<div style="background-image:url(file:///tmp/x.png)">x</div>',
        '<body background="file:///tmp/x.png">',
        '<table background="file:///tmp/x.png"><tr><td>x</table>',
        "<script>alert(1)</script>",
        '<iframe src="file:///tmp/x.html"></iframe>',
        '<a href="file:///x" onclick="x">y</a>',
        "<!-- c --><b>x</b>",
        '<a href="kzref:a" style="x">y</a>',
        "<svg><image xlink:href='file:///x'/></svg>",
        "<p\n onload=x>",
        "</p></div>",
        "&lt;img src=x&gt;",
        "[a](kzref:b 'title')",
        "\x02wzxhzdk:0\x03",
        "<math><mtext></mtext><style></math>",
    ],
)
def test_hostile_text_is_shown_as_text(hostile):
    html = render(f"before\n\n{hostile}\n\nafter **x**")
    assert is_safe(html)
    assert html.startswith("<p>before</p>")
    assert html.endswith("<p>after <strong>x</strong></p>")


def test_hostile_text_is_literal():
    assert plain('<img src="file:///x"> & <b>y</b>') == '<img src="file:///x"> & <b>y</b>'


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("<>[]()!*_`#&;:\"'/\\=-+.1 \n\tkzref:aimgsrcж"), max_size=200))
def test_nothing_but_the_allowed_comes_out(text):
    assert is_safe(render(text))
    assert "\x00" not in plain(text)


def bombs() -> dict[str, str]:
    """Return texts that took the bare reader from seconds to hours."""
    return {
        "open brackets": "[" * N,
        "open links": "[a](" * (N // 4),
        "headings in a row": "a\n=\n" * (N // 4),
        "rules": "---\n" * (N // 4),
        "escapes": "\\*" * (N // 2),
        "emphasis": "***a** *b" * (N // 9),
        "mixed emphasis": "*_" * (N // 2) + "a" + "_*" * 100,
        "quotes": ">" * N,
        "spaced quotes": "> " * (N // 2),
        "numbers": "1. " * (N // 3),
        "lists": "\n".join("    " * depth + "* a" for depth in range(300)),
        "loose list": "* a\n\n" * (N // 5),
        "entities": "&#1;" * (N // 4),
        "blank": "\n" * N,
        "placeholders": "\x02wzxhzdk:0\x03" * (N // 12),
        "blocks of emphasis": "\n\n".join(["*_" * 4000] * (N // 8002)),
    }


@pytest.mark.parametrize("name", bombs())
def test_markup_bombs(name):
    bomb = bombs()[name]
    began = time.process_time()
    html = render(bomb)
    assert time.process_time() - began < 5, "a hang takes minutes; a second is the aim"
    assert is_safe(html)
    assert Tags(html).deepest <= MAX_DEPTH


def test_too_large_is_plain_paragraphs():
    text = "**a** <b>\n\nc " + "ж" * (MAX_BYTES // 2)
    html = render(text)
    assert html.startswith("<p>**a** &lt;b&gt;</p>\n<p>c ж")


def test_too_deep_is_plain_paragraphs():
    assert render(">" * 40 + " a").count("<blockquote>") == 40
    assert render(">" * 60 + " a") == f"<p>{'&gt;' * 60} a</p>"


def test_plain_is_one_block_a_line():
    assert plain("# T\n\nOne\ntwo  \nthree [four](kzref:a)\n\n* a\n* b **c**\n\n> q &amp; «r»") == (
        "T\nOne two three four\na\nb c\nq & «r»"
    )


def test_plain_of_nothing():
    assert plain("") == plain(" \n\n ") == ""
