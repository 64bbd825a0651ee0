"""A record's own text, from the safe HTML of :mod:`kzref.text`, as paragraphs to lay out."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from kzref.briefs import Run, Style, Text

_HEADINGS = {"h2", "h3", "h4"}
_STYLES = {"strong": Style.STRONG, "em": Style.ITALIC}


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a text: how deep it is indented, its bullet or number, its words."""

    text: Text
    depth: int = 0
    marker: str = ""
    is_heading: bool = False
    is_quote: bool = False


class _Reader(HTMLParser):
    """Gathers passages; it knows the few tags that the sanitizer lets through, and no other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self.runs: list[Run] = []
        self.styles: list[Style] = []
        self.lists: list[int | None] = []  # the next number, None for bullets
        self.marker = ""
        self.quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _STYLES:
            self.styles.append(_STYLES[tag])
        elif tag == "br":
            self.runs.append(Run("\n"))
        elif tag in {"ul", "ol"}:
            self.flush()
            self.lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self.flush()
            self._number()
        elif tag == "blockquote":
            self.flush()
            self.quotes += 1
        elif tag == "p" or tag in _HEADINGS:
            self.flush()

    def handle_endtag(self, tag: str) -> None:
        if tag in _STYLES and self.styles:
            self.styles.pop()
        elif tag in _HEADINGS:
            self.flush(is_heading=True)
        elif tag in {"p", "li"}:
            self.flush()
        elif tag in {"ul", "ol"} and self.lists:
            self.flush()
            self.lists.pop()
        elif tag == "blockquote":
            self.flush()
            self.quotes = max(0, self.quotes - 1)

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if not words:
            words = " " if self.runs and data else ""
        else:
            words = (
                (" " if data[0].isspace() and self.runs else "") + words + (" " if data[-1].isspace() else "")
            )
        if words:
            self.runs.append(Run(words, self.styles[-1] if self.styles else Style.PLAIN))

    def _number(self) -> None:
        if self.lists and isinstance(self.lists[-1], int):
            self.marker = f"{self.lists[-1]}."
            self.lists[-1] += 1
        else:
            self.marker = "•"

    def flush(self, *, is_heading: bool = False) -> None:
        """End the paragraph that is being gathered, if it has words."""
        if any(run.text.strip() for run in self.runs):
            depth = len(self.lists) + self.quotes
            passage = Passage(tuple(self.runs), depth, self.marker, is_heading, self.quotes > 0)
            self.passages.append(passage)
            self.marker = ""
        self.runs = []


def passages(html: str) -> tuple[Passage, ...]:
    """Return the paragraphs of a safe HTML fragment."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.flush()
    return tuple(reader.passages)
