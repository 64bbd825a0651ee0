"""Pages of instruments and clauses: what governs, between whom, since and until when."""

from __future__ import annotations

from collections.abc import Iterable

from kzref.desktop.kinds import VERIFIED_SIGNS
from kzref.desktop.leaf.parts import Html, bullets, framed, join, section, table, tag
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Clause, Instrument, Verification
from kzref.text import say_by


def instrument_facts(leaf: Leaf, record: Instrument) -> Iterable[tuple[str, str]]:
    """Yield what it is, since when, whose, and which text is authentic."""
    say, voice = leaf.voice.say, leaf.voice
    yield say("What it is"), voice.word(record.type)
    yield say("Short name"), leaf.text(record.short)
    yield say("Signed or adopted"), say_by(record.adopted, voice.lang)
    yield say("In force"), leaf.when(record.in_force)
    yield say("States"), ", ".join(voice.state(each) for each in record.jurisdiction)
    yield say("Depositary"), leaf.text(record.depositary)
    yield say("Authentic text"), ", ".join(voice.language(each) for each in record.authentic)
    yield say("Official numbers"), ", ".join(record.official_ids)
    yield say("Edition read"), leaf.text(record.edition_read)


def instrument_rest(leaf: Leaf, record: Instrument) -> Html:
    """Return between whom it governs, who takes part, and its clauses."""
    say, voice = leaf.voice.say, leaf.voice
    governs = [
        [
            " – ".join(dict.fromkeys(voice.state(each) for each in one.between)),
            leaf.when(one.period),
            leaf.text(one.note),
            _level(leaf, one.verification),
        ]
        for one in record.application
    ]
    takes_part = [
        [
            voice.state(one.state),
            voice.word(one.act),
            leaf.when(one.when),
            leaf.text(one.what),
            _level(leaf, one.verification),
        ]
        for one in record.participation
    ]
    clauses = [_clause_entry(leaf, each) for each in leaf.opened.parts if isinstance(each, Clause)]
    return join(
        [
            section(
                say("When it governs"),
                table([say("Between"), say("Period"), say("Note"), say("Verified")], governs),
            ),
            section(
                say("Who takes part"),
                table([say("State"), say("Act"), say("When"), say("What"), say("Verified")], takes_part),
            ),
            section(say("Clauses in this library"), bullets(clauses)),
        ]
    )


def clause_facts(leaf: Leaf, record: Clause) -> Iterable[tuple[str, str]]:
    """Yield the instrument and the number."""
    say = leaf.voice.say
    yield say("Instrument"), leaf.to(record.instrument)
    yield say("Number"), record.number or leaf.text(record.place)


def clause_words(leaf: Leaf, record: Clause) -> Html:
    """Say that what follows is not the official text."""
    said = leaf.voice.say("A restatement in our own words, not the official text.")
    return framed("note", tag("p", said, role="small last"))


def clause_rest(leaf: Leaf, record: Clause) -> Html:
    """Return the editions with their time in force, past ones said in words."""
    say = leaf.voice.say
    rows = [
        [
            leaf.when(each.period),
            say("in force")
            if each.period.includes(leaf.today)
            else tag("span", say("not in force today"), role="past"),
            leaf.text(each.note),
            _level(leaf, each.verification),
        ]
        for each in record.editions
    ]
    heads = [say("Period"), say("Today"), say("Note"), say("Verified")]
    return section(say("Editions"), table(heads, rows))


def _clause_entry(leaf: Leaf, clause: Clause) -> Html:
    known = clause.in_force_on(leaf.today)
    past = tag("span", leaf.voice.say("not in force today"), role="past") if known is False else ""
    return join([leaf.to_record(clause), past], " · ")


def _level(leaf: Leaf, level: Verification) -> str:
    return f"{VERIFIED_SIGNS[level]} {leaf.voice.word(level)}"
