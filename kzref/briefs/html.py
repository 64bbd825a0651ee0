"""A sheet as one HTML file that refers to nothing outside itself."""

from __future__ import annotations

import re
from functools import singledispatch
from html import escape
from string import Template

from kzref import paths
from kzref.briefs.sheet import (
    Bullets,
    Cell,
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
    Text,
)

# Links lead to records, and nothing outside the program can follow them.
_LINKS = re.compile(r"</?a\b[^>]*>")


def to_html(sheet: Sheet) -> str:
    """Return a complete document: no scripts, no references, every word escaped."""
    template = Template(paths.resources("templates", "sheet.html").read_text(encoding="utf-8"))
    return template.substitute(
        lang=sheet.lang.value,
        title=escape(sheet.title),
        kind=escape(sheet.kind),
        mark=escape(sheet.mark),
        head=escape(sheet.head),
        css=paths.resources("templates", "sheet.css").read_text(encoding="utf-8").strip(),
        body="\n".join(_html(block) for block in sheet.blocks),
        foot="".join(f"<p>{escape(line)}</p>" for line in sheet.foot),
    )


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.style is Style.STRONG:
        return f"<strong>{text}</strong>"
    if run.style is Style.ITALIC:
        return f"<em>{text}</em>"
    return text if run.style is Style.PLAIN else f'<span class="{run.style.value}">{text}</span>'


def _text(text: Text) -> str:
    return "".join(map(_run, text))


def _paragraphs(cell: Cell) -> str:
    return "".join(f"<p>{_text(text)}</p>" for text in cell)


@singledispatch
def _html(block: object) -> str:
    raise TypeError(f"no HTML for {type(block).__name__}")


@_html.register
def _(block: Heading) -> str:
    return f"<h2>{escape(block.text)}</h2>"


@_html.register
def _(block: Paragraph) -> str:
    return f"<p>{_text(block.text)}</p>"


@_html.register
def _(block: Prose) -> str:
    return _LINKS.sub("", block.html)


@_html.register
def _(block: Framed) -> str:
    return f'<div class="framed">{_paragraphs(block.paragraphs)}</div>'


@_html.register
def _(block: Notes) -> str:
    label = f'<p class="label">{escape(block.label)}</p>'
    return f'<div class="notes">{label}{_paragraphs(block.paragraphs)}</div>'


@_html.register
def _(block: Bullets) -> str:
    tag = "ol" if block.numbered else "ul"
    items = "".join(f"<li>{_paragraphs(item)}</li>" for item in block.items)
    return f"<{tag}>{items}</{tag}>"


@_html.register
def _(block: Facts) -> str:
    rows = (f"<dt>{escape(label)}</dt><dd>{_text(text)}</dd>" for label, text in block.rows)
    return f"<dl>{''.join(rows)}</dl>"


@_html.register
def _(block: Table) -> str:
    columns = "".join(f'<col style="width:{share}%">' for share in block.shares)
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in block.head)
    groups = "".join(_group(group, len(block.head)) for group in block.groups)
    return f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead>{groups}</table>"


def _group(group: Group, width: int) -> str:
    band = f'<tr><th class="band" colspan="{width}">{escape(group.band)}</th></tr>' if group.band else ""
    rows = ("".join(f"<td>{_paragraphs(cell)}</td>" for cell in row) for row in group.rows)
    return f"<tbody>{band}{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody>"


@_html.register
def _(block: Sources) -> str:
    items = "".join(f"<li>{_text(item)}</li>" for item in block.items)
    return f'<ol class="sources">{items}</ol>'


@_html.register
def _(block: NoteLines) -> str:
    return f"<h2>{escape(block.label)}</h2>" + '<div class="line"></div>' * block.count
