"""Instruments and clauses on paper: what the law says, since when, for whom."""

from __future__ import annotations

from collections.abc import Iterator

from kzref.briefs import parts
from kzref.briefs.ports import Shelf
from kzref.briefs.sheet import (
    Block,
    Bullets,
    Cell,
    Group,
    Heading,
    Paragraph,
    Run,
    Style,
    Table,
    Text,
    joined,
    run,
)
from kzref.briefs.voice import Voice
from kzref.domain import Application, Clause, Edition, Instrument, Participation
from kzref.text import country_name, language_name, say_by


def clause_blocks(voice: Voice, clause: Clause, shelf: Shelf) -> Iterator[Block]:
    """Return a clause restated, with its editions and the stretches in which its instrument governs."""
    say = voice.say
    found = shelf.find(clause.instrument)
    law = found if isinstance(found, Instrument) else None
    marks = voice.cite(clause.sources).strip()
    yield from parts.facts(
        voice,
        [
            (say("Instrument"), voice.text(law.title) if law else clause.instrument),
            (say("Number"), clause.number or voice.text(clause.place)),
            (say("Verified"), joined((parts.verified(voice, clause), run(marks, Style.SMALL)))),
        ],
    )
    yield from parts.body(voice, clause)
    yield Paragraph(run(say("This is a restatement in our own words, not the official text."), Style.ITALIC))
    if clause.editions:
        yield Heading(say("Editions"))
        yield Bullets(tuple(_edition(voice, each) for each in clause.editions))
    if law:
        yield from _applies(voice, law)
    yield from parts.doubts(voice, [("", clause.doubt)])


def instrument_blocks(voice: Voice, law: Instrument, shelf: Shelf) -> Iterator[Block]:
    """Return an instrument: its dates, its parties by time, the clauses held here."""
    say = voice.say
    states = ", ".join(country_name(each, voice.lang) for each in law.jurisdiction)
    authentic = ", ".join(language_name(each, voice.lang) for each in law.authentic)
    marks = voice.cite(law.sources).strip()
    yield from parts.facts(
        voice,
        [
            (say("What it is"), voice.word(law.type)),
            (say("Short name"), voice.text(law.short)),
            (say("Signed or adopted"), say_by(law.adopted, voice.lang)),
            (say("In force"), voice.when(law.in_force)),
            (say("States"), states),
            (say("Depositary"), voice.text(law.depositary)),
            (say("Authentic text"), authentic),
            (say("Official number"), "; ".join(law.official_ids)),
            (say("Edition read"), voice.text(law.edition_read)),
            (say("Verified"), joined((parts.verified(voice, law), run(marks, Style.SMALL)))),
        ],
    )
    yield from parts.body(voice, law)
    yield from _applies(voice, law)
    yield from _parties(voice, law)
    clauses = shelf.clauses_of(law.id)
    if clauses:
        yield Heading(say("Clauses held here"))
        yield Bullets(tuple(_clause(voice, each) for each in clauses))
    yield from parts.doubts(voice, [("", law.doubt)])


def _clause(voice: Voice, clause: Clause) -> Cell:
    voice.heed(clause)
    title = voice.text(clause.title, Style.STRONG)
    text = voice.excerpt(clause.body) if clause.body else ()
    return (joined((title, text, run(f"({voice.word(clause.verification)})", Style.SMALL))),)


def _edition(voice: Voice, edition: Edition) -> Cell:
    level = run(f"({voice.word(edition.verification)})", Style.SMALL)
    period = run(f"{voice.when(edition.period)}:", Style.STRONG)
    return (joined((period, voice.text(edition.note), level)),)


def _applies(voice: Voice, law: Instrument) -> Iterator[Block]:
    if law.application:
        yield Heading(voice.say("Where and when it governs"))
        yield Bullets(tuple(_application(voice, each) for each in law.application))


def _application(voice: Voice, each: Application) -> Cell:
    states = " – ".join(dict.fromkeys(country_name(state, voice.lang) for state in each.between))
    level = run(f"({voice.word(each.verification)})", Style.SMALL)
    period = run(f"{voice.when(each.period)}.")
    return (joined(((Run(f"{states}:", Style.STRONG),), period, voice.text(each.note), level)),)


def _parties(voice: Voice, law: Instrument) -> Iterator[Block]:
    if law.participation:
        head = (voice.say("State"), voice.say("What it did"), voice.say("When"))
        rows = tuple(_party(voice, each) for each in law.participation)
        yield Heading(voice.say("What states did"))
        yield Table(head, (24, 50, 26), (Group("", rows),))


def _party(voice: Voice, fact: Participation) -> tuple[Cell, ...]:
    marks = voice.cite(fact.sources)
    what: Text = (*run(voice.word(fact.act)), *run(marks, Style.SMALL))
    more = voice.text(fact.what)
    small = run(voice.word(fact.verification), Style.SMALL)
    return (
        (run(country_name(fact.state, voice.lang)),),
        tuple(each for each in (what, more) if each),
        tuple(each for each in (run(voice.when(fact.when)), small) if each),
    )
