"""The corpus's small Markdown as safe HTML, and as plain text.

Three nets, one behind the other: Markdown is read with raw HTML, images and foreign links off; the
result passes an allow-list; and what is too large, too deep or breaks the reader comes out as plain
text rather than as a hang.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

MAX_BYTES = 200_000
MAX_DEPTH = 50
# The reader's time grows with the square of a block and with every sign: 50,000 headings in a row
# took it 165 s, and a text within these bounds at most a second. No record comes near them.
_MAX_BLOCK_CHARACTERS = 10_000
_MAX_BLOCK_LINES = 200
_MAX_SIGNS = 10_000
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_SIGNS = re.compile(r"[\n*_`\\&#<>\[]")
_LEADERS = re.compile(r"^(?:[ \t>]|[*+-] |\d+\. )*", re.MULTILINE)
_BLOCKS = frozenset({"p", "li", "h2", "h3", "h4", "blockquote", "ul", "ol"})


class _Plain(HTMLParser):
    """Gathers the text of sanitized HTML, a block a line, and how deep it nests."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = [""]
        self.depth = self.deepest = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.lines[-1] += " "
            return
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        self._turn(tag)

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1
        self._turn(tag)

    def handle_data(self, data: str) -> None:
        self.lines[-1] += data

    def _turn(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.lines.append("")

    def text(self) -> str:
        """Return the lines that hold something, with runs of white space made one space."""
        lines = (" ".join(line.split()) for line in self.lines)
        return "\n".join(line for line in lines if line)


def render(markdown: str) -> str:
    """Return a safe HTML fragment: paragraphs, lists, emphasis, h2 to h4, quotes and ``kzref:`` links.

    Text over ``MAX_BYTES`` or nested deeper than ``MAX_DEPTH`` comes back as plain paragraphs.
    """
    if _too_large(markdown) or _leads_deep(markdown):
        return _as_paragraphs(markdown)
    # Late, because the window shows before any text is read.
    from kzref.text.small_markdown import to_safe_html  # noqa: PLC0415

    try:
        safe = to_safe_html(markdown)
        return safe if _read(safe).deepest <= MAX_DEPTH else _as_paragraphs(markdown)
    except RecursionError:
        return _as_paragraphs(markdown)


def plain(markdown: str) -> str:
    """Return the text alone, one paragraph, list entry or heading a line."""
    return plain_of_html(render(markdown))


def plain_of_html(html: str) -> str:
    """Return the text of what :func:`render` made, a block a line."""
    return _read(html).text()


def _too_large(markdown: str) -> bool:
    if len(markdown.encode("utf-8", "replace")) > MAX_BYTES:
        return True
    if sum(1 for _ in _SIGNS.finditer(markdown)) > _MAX_SIGNS:
        return True
    blocks = _PARAGRAPHS.split(markdown)
    return any(len(b) > _MAX_BLOCK_CHARACTERS or b.count("\n") > _MAX_BLOCK_LINES for b in blocks)


def _leads_deep(markdown: str) -> bool:
    """Tell whether some line opens more quotes and lists than a page can hold."""
    leaders = (match.group() for match in _LEADERS.finditer(markdown))
    return any(_levels(each) > MAX_DEPTH for each in leaders)


def _levels(leader: str) -> int:
    spaces = leader.count(" ") + 4 * leader.count("\t")
    return sum(leader.count(mark) for mark in ">*+-.") + spaces // 4


def _as_paragraphs(text: str) -> str:
    parts = (part.strip() for part in _PARAGRAPHS.split(text))
    return "\n".join(f"<p>{escape(_printable(part), quote=False)}</p>" for part in parts if part)


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign in "\n\t" or ord(sign) >= 32)


def _read(html: str) -> _Plain:
    reader = _Plain()
    reader.feed(html)
    reader.close()
    return reader
