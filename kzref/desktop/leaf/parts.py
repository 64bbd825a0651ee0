"""The few pieces of HTML that pages are made of; text comes in plain and leaves escaped.

What is already HTML has the type :class:`Html`; everything else is escaped on its way in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from kzref.text import render

_HEADING = re.compile(r"<(/?)h([234])>")


class Html(str):
    """A fragment that is safe to show: made here, or by the Markdown renderer."""

    __slots__ = ()


NOTHING = Html("")


def esc(text: str) -> Html:
    """Return any text as HTML that shows exactly it."""
    return text if isinstance(text, Html) else Html(escape(text, quote=True).replace("\n", "<br>"))


def join(parts: Iterable[str], between: str = "") -> Html:
    """Join fragments, leaving empty ones out."""
    return Html(str(esc(between)).join(esc(part) for part in parts if part))


def tag(name: str, *parts: str, role: str = "") -> Html:
    """Return an element with a class; nothing at all when it would be empty."""
    inner = join(parts)
    held = f' class="{escape(role)}"' if role else ""
    return Html(f"<{name}{held}>{inner}</{name}>") if inner else NOTHING


def link(id: str, text: str, *, place: str = "") -> Html:
    """Return a link to a record or, with ``place``, to a place of ours such as ``side``."""
    target = f"kzref:{id}#{place}" if place else f"kzref:{id}"
    return Html(f'<a href="{escape(target, quote=True)}">{esc(text)}</a>')


def markdown(text: str) -> Html:
    """Return the corpus's small Markdown as safe HTML, its headings as paragraphs with a class."""
    return Html(_HEADING.sub(_as_paragraph, render(text)))


def _as_paragraph(match: re.Match[str]) -> str:
    return "</p>" if match[1] else f'<p class="{"h2" if match[2] == "2" else "h3"}">'


def section(title: str, *parts: str) -> Html:
    """Return a part of the page under a heading; nothing when the part is empty."""
    inner = join(parts)
    return Html(f"{tag('p', title, role='section')}{inner}") if inner else NOTHING


def facts(pairs: Iterable[tuple[str, str]]) -> Html:
    """Return «label: value» lines as a table, leaving empty values out."""
    rows = [
        f'<tr><td class="label">{esc(name)}</td><td class="value">{esc(value)}</td></tr>'
        for name, value in pairs
        if value
    ]
    return Html(f'<table class="facts" cellspacing="0">{"".join(rows)}</table>') if rows else NOTHING


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Html:
    """Return a table with heads; nothing without rows. A column that is empty throughout is left out."""
    held = [list(row) for row in rows]
    if not held:
        return NOTHING
    used = [at for at in range(len(heads)) if any(row[at] for row in held)]
    top = "".join(f'<th align="left">{esc(heads[at])}</th>' for at in used)
    body = "".join(f"<tr>{''.join(_cell(row[at]) for at in used)}</tr>" for row in held)
    return Html(f'<table class="grid" width="99%" cellspacing="0"><tr>{top}</tr>{body}</table>')


def _cell(text: str) -> str:
    return f'<td class="line">{esc(text) or "&nbsp;"}</td>'


def bullets(items: Iterable[str]) -> Html:
    """Return a list of entries."""
    inner = Html("".join(f"<li>{esc(item)}</li>" for item in items if item))
    return Html(f"<ul>{inner}</ul>") if inner else NOTHING


def numbered(items: Iterable[str]) -> Html:
    """Return a numbered list of entries."""
    inner = Html("".join(f"<li>{esc(item)}</li>" for item in items if item))
    return Html(f"<ol>{inner}</ol>") if inner else NOTHING


def framed(role: str, *parts: str) -> Html:
    """Return a box over the whole width: ``answer``, ``doubt``, ``quote``, ``note``."""
    inner = join(parts)
    if not inner:
        return NOTHING
    name = escape(role)
    return Html(
        f'<table class="{name}" width="99%" cellspacing="0"><tr><td class="{name}">{inner}</td></tr></table>'
    )
