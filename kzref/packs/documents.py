"""Records as the search sees them: plain texts by language, and what they can be filtered by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass

from kzref.domain import (
    Case,
    Claim,
    Clause,
    Figure,
    Lang,
    Localized,
    Name,
    Quote,
    Record,
    Report,
    Source,
    Statement,
    Term,
    references,
)
from kzref.search import DocText, Document
from kzref.text import plain

# Shown beside a text, not part of what is searched in it.
_NOT_TEXT = {"title", "body", "verification_note", "locator"}


def documents(records: Sequence[Record], tell: Callable[[int], None]) -> Iterator[Document]:
    """Yield one document a record, in the order given; ``tell`` hears how many are done."""
    titles = {each.id: each.title for each in records}
    terms: dict[str, list[str]] = {}
    for each in records:
        if isinstance(each, Term):
            for link in each.links:
                terms.setdefault(link.target, []).append(each.id)
    for done, record in enumerate(records, 1):
        yield document(record, titles, terms)
        tell(done)


def document(record: Record, titles: dict[str, Localized], terms: dict[str, list[str]]) -> Document:
    """Return what the index holds of a record.

    ``titles`` names the records it points to, ``terms`` the terms that point to a record.
    """
    return Document(
        id=record.id,
        kind=record.kind,
        force=record.force,
        texts=tuple(DocText(lang, *_text(record, lang, titles)) for lang in record.title.langs),
        dated=record.dated,
        countries=record.countries,
        by=_by(record),
        names=tuple(_names(record, titles)),
        verification=record.verification,
        topics=record.topics,
        sources=tuple(each.source for each in record.sources),
        number=record.number if isinstance(record, Clause) else None,
        status=_status(record),
        terms=tuple(terms.get(record.id, ())),
    )


def _text(record: Record, lang: Lang, titles: dict[str, Localized]) -> tuple[str, str, str]:
    title = record.title.get(lang) or ""
    body = record.body.get(lang) if record.body else None
    parts = [plain(body)] if body else []
    parts += [text for text in _short_texts(record, lang) if text not in parts]
    parts += _own_words(record, lang)
    return title, "\n".join(parts), "; ".join(_topics(record, lang, titles))


def _topics(record: Record, lang: Lang, titles: dict[str, Localized]) -> Iterator[str]:
    """Yield what the record is about, in the words of the glossary; a topic without a term is English."""
    for topic in record.topics:
        term = titles.get(f"t-{topic}")
        word = term.get(lang) if term else topic.replace("-", " ") if lang is Lang.EN else None
        if word:
            yield word


def _short_texts(value: object, lang: Lang) -> Iterator[str]:
    """Yield every localized text inside a record but its title and body, in the order of the fields."""
    if isinstance(value, Localized):
        text = value.get(lang)
        if text:
            yield text
    elif isinstance(value, tuple):
        for part in value:
            yield from _short_texts(part, lang)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            if each.name not in _NOT_TEXT:
                yield from _short_texts(getattr(value, each.name), lang)


def _own_words(record: Record, lang: Lang) -> Iterator[str]:
    """Yield words that have a language of their own: quotations, spellings, forms of a term."""
    for quote in _quotes(record):
        if quote.lang.split("-")[0] == lang.value:
            yield quote.text
    if isinstance(record, Name) and lang is Lang.EN:
        yield ", ".join(each.text for each in record.spellings)
    if isinstance(record, Term):
        for held in (record.forms, record.search_forms):
            forms = dict(held).get(lang, ())
            if forms:
                yield ", ".join(forms)


def _quotes(record: Record) -> tuple[Quote, ...]:
    if isinstance(record, Statement):
        return record.quotes
    held = record.quote if isinstance(record, Report) else record.words if isinstance(record, Claim) else None
    return (held,) if held else ()


def _by(record: Record) -> Localized | None:
    if isinstance(record, Source):
        return record.outlet
    if isinstance(record, Statement):
        return record.speaker
    if isinstance(record, Report):
        return record.outlet
    if isinstance(record, Claim):
        return record.by
    return record.given_by if isinstance(record, Figure) else None


def _status(record: Record) -> str | None:
    if isinstance(record, Case):
        return record.outcome.value
    return record.polarity.value if isinstance(record, Claim) else None


def _names(record: Record, titles: dict[str, Localized]) -> Iterator[str]:
    """Yield the names of the people and bodies a record is about, in every language they are held in."""
    if isinstance(record, Name):
        yield from (each.text for each in record.spellings)
    wanted = {"speaker", "names", "reports"} if not isinstance(record, Case) else {"names"}
    for relation, target in references(record):
        if relation in wanted and target in titles:
            yield from (text for _, text in titles[target].texts)
