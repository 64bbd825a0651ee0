"""Hits of records like another, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzref.domain import Lang, Record
from kzref.text import plain

if TYPE_CHECKING:
    from kzref.search import Hit

_SNIPPET = 220  # characters, as many as a search shows


def in_own_language(hit: Hit, record: Record | None, lang: Lang) -> Hit:
    """Return a hit in the reader's language where its record has it, else as it was found.

    A search shows the text that holds the words typed. Nobody typed the words that two records share,
    and they may stand in a language that the reader does not know.
    """
    if record is None or hit.lang is lang or lang not in record.title.langs:
        return hit
    body = record.body.best(lang) if record.body else None
    if body is not None and body.lang is not lang:
        return hit
    # Late, because the search brings the query language with it and the window comes first.
    from kzref.search import Hit as OwnHit  # noqa: PLC0415

    return OwnHit(
        id=hit.id, kind=hit.kind, title=record.title.best(lang).text, lang=lang, force=hit.force,
        dated=hit.dated, by=hit.by, snippet=_beginning(plain(body.text)) if body else "", marks=(),
        title_marks=(), why=hit.why, score=hit.score, paragraph=-1,
    )  # fmt: skip


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SNIPPET else f"{words[:_SNIPPET].rpartition(' ')[0]} …"
