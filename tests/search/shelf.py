"""Small libraries made in the tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from kzref.domain import Force, Kind, Lang, Localized, Name, NameType, Spelling, Term, Verification, When
from kzref.domain.reference import by_lang
from kzref.search import DocText, Document, Engine, Request, Results
from kzref.search.index import write_index

_CHECKED: dict[str, Any] = {
    "verification": Verification.PRIMARY,
    "verified_on": date(2026, 3, 15),
    "review_due": date(2026, 9, 15),
}


def doc(id: str, title: str = "", body: str = "", lang: Lang = Lang.EN, **facts: Any) -> Document:
    """Return a record in one language; ``ru`` and ``kk`` add texts as (title, body)."""
    texts = [DocText(lang, title or id, body)]
    texts += [DocText(Lang(code), *facts.pop(code)) for code in ("ru", "kk") if code in facts]
    facts.setdefault("kind", Kind.CLAIM)
    facts.setdefault("verification", Verification.SECONDARY)
    if isinstance(facts.get("dated"), str):
        facts["dated"] = When(facts["dated"])
    if isinstance(facts.get("by"), str):
        facts["by"] = Localized.of(facts["by"])
    return Document(id=id, texts=tuple(texts), **facts)


def term(id: str, **forms: tuple[str, ...]) -> Term:
    """Return a term; the first form of each language is its title there."""
    title = Localized.of({lang: texts[0] for lang, texts in forms.items()})
    return Term(id=id, title=title, forms=by_lang(forms), **_CHECKED)


def name(id: str, sort: NameType, *spellings: tuple[str, str]) -> Name:
    """Return a name from pairs of language and spelling."""
    return Name(
        id=id,
        title=Localized.of(spellings[0][1]),
        type=sort,
        spellings=tuple(Spelling(text=text, lang=lang) for lang, text in spellings),
        **_CHECKED,
    )


def connection_of(
    documents: Iterable[Document], names: Iterable[Name] = (), terms: Iterable[Term] = ()
) -> Any:
    """Return a connection to a new index in memory."""
    connection = sqlite.connect(":memory:", isolation_level=None)
    connection.execute("BEGIN")
    write_index(connection, documents, names, terms)
    connection.execute("COMMIT")
    return connection


def engine_of(
    documents: Iterable[Document], names: Iterable[Name] = (), terms: Iterable[Term] = ()
) -> Engine:
    """Return an engine over a new index in memory."""
    return Engine(connection_of(documents, names, terms))


def ids(results: Results) -> list[str]:
    """Return the ids of the hits, best first."""
    return [hit.id for hit in results.hits]


def find(engine: Engine, text: str, **how: Any) -> list[str]:
    """Return the ids that a query finds, best first."""
    return ids(engine.search(Request(text, **how)))


OFFICIAL, PRESS, BINDING = Force.OFFICIAL, Force.PRESS, Force.BINDING
