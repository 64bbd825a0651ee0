"""One record on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kzref.cli import terminal
from kzref.domain import (
    Case,
    Claim,
    Clause,
    Instrument,
    Lang,
    Name,
    Procedure,
    Question,
    Quote,
    Record,
    Report,
    Statement,
)
from kzref.library import Backlink
from kzref.text import Catalogue, catalogue, language_name, plain, say_date, say_when, word


def say_record(
    record: Record, backlinks: Sequence[Backlink], find: Callable[[str], Record | None], lang: Lang
) -> None:
    """Write a record: head, exact words, text, doubt, details, sources, where else it is used."""
    say = catalogue("cli", lang)
    terminal.write_wrapped(record.title.best(lang).text)
    terminal.write_wrapped(" · ".join(_head(record, say, lang)))
    for quote in _quotes(record):
        origin = f"{language_name(quote.lang, lang)}, {word(quote.origin, lang)}, {quote.source.source}"
        terminal.write_wrapped(f"“{quote.text}” ({origin})", "  ")
    if record.body:
        phrase = record.body.best(lang)
        if phrase.lang is not lang:
            terminal.write_wrapped(
                say("(this text is in {language})", language=language_name(phrase.lang.value, lang))
            )
        terminal.write()
        terminal.write_wrapped(plain(phrase.text))
    if record.doubt:
        terminal.write_wrapped(f"\n{say('Doubt')}: {record.doubt.best(lang).text}")
    for line in _details(record, lang):
        terminal.write_wrapped(line, "      ", "  · ")
    if record.sources:
        terminal.write(f"\n{say('Sources')}")
        for citation in record.sources:
            source = find(citation.source)
            title = source.title.best(lang).text if source else citation.source
            place = citation.locator.best(lang).text if citation.locator else ""
            terminal.write_wrapped(f"{title}, {place}" if place else title, "      ", "  · ")
    if backlinks:
        terminal.write(f"\n{say('Where else')}")
        for link in backlinks:
            terminal.write_wrapped(
                f"{word(link.kind, lang)}: {link.title.best(lang).text} ({link.id})", "      ", "  · "
            )


def _head(record: Record, say: Catalogue, lang: Lang) -> Iterator[str]:
    yield word(record.kind, lang)
    if record.force:
        yield word(record.force, lang)
    if isinstance(record, Statement):
        yield record.speaker.best(lang).text
    if record.dated:
        yield say_when(record.dated, lang)
    yield word(record.verification, lang)
    yield say("looked at {date}", date=say_date(record.verified_on, lang))
    yield say("review due {date}", date=say_date(record.review_due, lang))
    if record.translation(lang):
        yield say("translation not reviewed")
    yield record.id


def _quotes(record: Record) -> tuple[Quote, ...]:
    if isinstance(record, Statement):
        return record.quotes
    held = record.quote if isinstance(record, Report) else record.words if isinstance(record, Claim) else None
    return (held,) if held else ()


def _details(record: Record, lang: Lang) -> Iterator[str]:
    if isinstance(record, Statement | Report | Claim):
        yield from (f"{name}: {word(position, lang)}" for name, position in record.qualifiers)
    elif isinstance(record, Clause):
        yield from (say_when(each.period, lang) for each in record.editions)
    elif isinstance(record, Question):
        yield record.short_answer.best(lang).text
        yield record.assessment.best(lang).text
    elif isinstance(record, Name):
        yield ", ".join(each.text for each in record.spellings)
    elif isinstance(record, Case | Instrument | Procedure):
        yield from _timed(record, lang)


def _timed(record: Case | Instrument | Procedure, lang: Lang) -> Iterator[str]:
    if isinstance(record, Case):
        yield f"{word(record.mechanism, lang)}: {record.mechanism_note.best(lang).text}"
        yield from (f"{say_when(each.when, lang)}: {each.what.best(lang).text}" for each in record.events)
        yield f"{record.status.best(lang).text} ({say_when(record.status_as_of, lang)})"
    elif isinstance(record, Instrument):
        for fact in record.participation:
            when = say_when(fact.when, lang) if fact.when else ""
            yield " ".join(part for part in (fact.state, word(fact.act, lang), when) if part)
    else:
        for number, step in enumerate(record.steps, 1):
            deadline = f" ({step.deadline.best(lang).text})" if step.deadline else ""
            yield f"{number}. {step.what.best(lang).text}{deadline}"
