"""The corpus's small Markdown, read by Python-Markdown and passed through an allow-list.

The bounds that keep the reader from hanging are in :mod:`kzref.text.render`, which alone calls this.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

_TAGS = frozenset({"p", "ul", "ol", "li", "strong", "em", "h2", "h3", "h4", "blockquote", "code", "br", "a"})

# A label without brackets and of bounded length keeps the search linear: the reader's own link
# pattern takes minutes over a page of «[».
_LINK = r"\[([^\[\]]{1,300})\]\((kzref:[a-z0-9][a-z0-9/-]{0,200})\)"
_HREF = re.compile(r"kzref:[a-z0-9][a-z0-9/-]{0,200}")
_HEADINGS = re.compile(r"(</?h)([156])\b")


def to_safe_html(markdown: str) -> str:
    """Return a safe HTML fragment; raises :class:`RecursionError` for what nests too deep to be read."""
    raw = _reader().convert(markdown)
    # A record's title is the first heading of a page; nothing in a body stands above it.
    return _clean(_HEADINGS.sub(lambda m: m[1] + ("2" if m[2] == "1" else "4"), raw))


class _Link(InlineProcessor):
    """A link to another record; every other link stays the text it is."""

    # The base class types this as returning a string, its own documentation as an element.
    def handleMatch(  # type: ignore[override] # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        element = Element("a", {"href": m.group(2)})
        element.text = m.group(1)
        return element, m.start(0), m.end(0)


def _reader() -> Markdown:
    # Sane lists: a numbered list after a bulleted one is a list of its own.
    reader = Markdown(output_format="html", extensions=["sane_lists"])
    reader.preprocessors.deregister("html_block")
    reader.parser.blockprocessors.deregister("reference")
    for pattern in (
        "html", "autolink", "automail", "link", "reference", "short_reference",
        "image_link", "image_reference", "short_image_ref",
    ):  # fmt: skip
        reader.inlinePatterns.deregister(pattern)
    reader.inlinePatterns.register(_Link(_LINK, reader), "link", 160)
    return reader


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={"a": {"href"}},
        attribute_filter=lambda _tag, _name, value: value if _HREF.fullmatch(value) else None,
        url_schemes={"kzref"},
        link_rel=None,
        strip_comments=True,
    )
