"""Pages of statements, reports and claims: the words first, then how they were passed on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzref.desktop.leaf.parts import (
    NOTHING,
    Html,
    bullets,
    esc,
    framed,
    join,
    link,
    numbered,
    section,
    table,
    tag,
)
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Claim, Position, Qualifiers, Record, Report, Statement


def statement_facts(leaf: Leaf, record: Statement) -> Iterable[tuple[str, str]]:
    """Yield who said it, when, where and in which language."""
    say = leaf.voice.say
    who = (
        link(record.speaker_name, leaf.text(record.speaker))
        if record.speaker_name
        else esc(leaf.text(record.speaker))
    )
    yield say("Who"), join([who, leaf.text(record.office)], ", ")
    yield (
        say("When, where"),
        join([leaf.when(record.when), leaf.text(record.place), leaf.text(record.channel)], ", "),
    )
    yield say("Said in"), leaf.voice.language(record.lang) if record.lang else ""


def statement_words(leaf: Leaf, record: Statement) -> Html:
    """Return the exact words, as far as they are known."""
    if not record.quotes:
        return tag(
            "p", leaf.voice.say("The exact words are not at hand; what follows restates them."), role="small"
        )
    return join(leaf.quote(each) for each in record.quotes)


def statement_rest(leaf: Leaf, record: Statement) -> Html:
    """Return the table of who reported it and what each kept, left out or denied."""
    reports = [each for each in leaf.opened.parts if isinstance(each, Report)]
    title = leaf.voice.say("How it was reported")
    if not leaf.roomy:
        return section(title, bullets(_in_words(leaf, each) for each in reports))
    names = _named([record.qualifiers, *(each.qualifiers for each in reports)])
    heads = [leaf.voice.say("Text"), *(_condition(leaf, each) for each in names)]
    own = _row(leaf, tag("b", leaf.voice.say("The statement itself")), names, record.qualifiers)
    rows = [own] if record.qualifiers else []
    rows += [_row(leaf, _outlet(leaf, each), names, each.qualifiers) for each in reports]
    return section(title, table(heads, rows))


def _outlet(leaf: Leaf, report: Report) -> Html:
    corrected = leaf.voice.say("later corrected") if report.corrected else ""
    about = join([leaf.when(report.when), leaf.voice.language(report.lang), corrected], ", ")
    return Html(f"{link(report.id, leaf.text(report.outlet))}<br>{tag('span', about, role='small')}")


def _in_words(leaf: Leaf, report: Report) -> Html:
    """Return a report with its conditions by what it does with them, for where no table fits."""
    parts = []
    for position in Position:
        named = [_condition(leaf, name) for name, held in report.qualifiers if held is position]
        if named:
            parts.append(Html(f"{leaf.position(position)}: {join(named, '; ')}"))
    return Html("<br>".join([_outlet(leaf, report), *parts]))


def report_facts(leaf: Leaf, record: Report) -> Iterable[tuple[str, str]]:
    """Yield who reported what, when, and who translated it."""
    say = leaf.voice.say
    yield say("Outlet"), leaf.text(record.outlet)
    yield say("When"), leaf.when(record.when)
    yield say("Language"), leaf.voice.language(record.lang)
    yield say("Statement"), leaf.to(record.statement)
    yield say("Headline"), leaf.text(record.headline)
    yield say("Translator"), leaf.text(record.translator)
    yield say("Later correction"), leaf.text(record.corrected)


def report_words(leaf: Leaf, record: Report) -> Html:
    """Return the exact words of the report, where at hand."""
    return leaf.quote(record.quote) if record.quote else NOTHING


def report_rest(leaf: Leaf, record: Report) -> Html:
    """Return what it kept of the statement and the way the words took."""
    statement = leaf.opened.find(record.statement)
    held = statement.qualifiers if isinstance(statement, Statement) else ()
    names = _named([held, record.qualifiers])
    heads = [
        leaf.voice.say("Condition"),
        leaf.voice.say("The statement itself"),
        leaf.voice.say("This report"),
    ]
    rows = [
        [
            _condition(leaf, each),
            leaf.position(dict(held).get(each)),
            leaf.position(dict(record.qualifiers).get(each)),
        ]
        for each in names
    ]
    return join([section(leaf.voice.say("What it kept and left out"), table(heads, rows)), travelled(leaf)])


def claim_facts(leaf: Leaf, record: Claim) -> Iterable[tuple[str, str]]:
    """Yield the question and which way the claim answers it, who made it and when."""
    say = leaf.voice.say
    yield say("Question"), leaf.to(record.question)
    yield say("Answer"), tag("b", leaf.voice.word(record.polarity))
    yield say("Who"), join([leaf.text(record.by), leaf.text(record.office)], ", ")
    yield say("When"), leaf.when(record.when)
    yield say("Language"), leaf.voice.language(record.lang) if record.lang else ""
    yield say("Later correction"), leaf.text(record.correction)


def claim_words(leaf: Leaf, record: Claim) -> Html:
    """Return the exact words, and that a claim stands beside opposing ones."""
    others = link(record.question, leaf.voice.say("See this claim beside the opposing ones"), place="side")
    return join(
        [framed("answer", tag("p", others, role="last")), leaf.quote(record.words) if record.words else ""]
    )


def claim_rest(leaf: Leaf, record: Claim) -> Html:
    """Return what it does with each condition and what it rests on."""
    rows = [[_condition(leaf, name), leaf.position(position)] for name, position in record.qualifiers]
    heads = [leaf.voice.say("Condition"), leaf.voice.say("In this claim")]
    return join([section(leaf.voice.say("Conditions"), table(heads, rows)), travelled(leaf)])


def travelled(leaf: Leaf) -> Html:
    """Return the retelling chain, the oldest first."""
    steps: Sequence[Record] = leaf.opened.chain
    entries = [join([leaf.to_record(each), leaf.when(each.dated)], " · ") for each in steps]
    return section(leaf.voice.say("The way the words took"), numbered(entries))


def _named(held: Iterable[Qualifiers]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for pairs in held for name, _ in pairs))


def _condition(leaf: Leaf, name: str) -> Html:
    record = leaf.opened.find(name)
    return link(name, leaf.text(record.title)) if record else esc(name)


def _row(leaf: Leaf, title: Html, names: Iterable[str], held: Qualifiers) -> list[str]:
    positions: dict[str, Position] = dict(held)
    return [title, *(leaf.position(positions.get(name)) for name in names)]
