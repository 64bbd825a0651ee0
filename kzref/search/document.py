"""What the index is told of a record."""

from __future__ import annotations

from dataclasses import dataclass

from kzref.domain import Force, Kind, Lang, Localized, Verification, When


@dataclass(frozen=True, slots=True)
class DocText:
    """A record's text in one language; the body is plain, one paragraph a line.

    ``topics`` are the words of the glossary for what it is about; they are searched, not shown.
    """

    lang: Lang
    title: str
    body: str = ""
    topics: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A record as it is searched.

    ``names`` are the people and bodies it is about, in any spelling; ``number`` is a clause's
    article, ``status`` what a case came to or how a claim answers, ``terms`` the ids of terms whose
    entry in the glossary points to it.
    """

    id: str
    kind: Kind
    texts: tuple[DocText, ...]
    verification: Verification
    force: Force | None = None
    dated: When | None = None
    countries: tuple[str, ...] = ()
    by: Localized | None = None
    names: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    number: str | None = None
    status: str | None = None
    terms: tuple[str, ...] = ()
