"""Procedures, figures, names, terms, sources and what was looked for in vain, on paper."""

from __future__ import annotations

from collections.abc import Iterator

from kzref.briefs import parts
from kzref.briefs.ports import Shelf
from kzref.briefs.sheet import (
    Block,
    Bullets,
    Cell,
    Framed,
    Heading,
    Run,
    Style,
    Text,
    joined,
    run,
)
from kzref.briefs.voice import Voice
from kzref.domain import Absence, Figure, Name, Procedure, Record, Source, Step, Term
from kzref.text import say_amount

Row = tuple[str, Text | str]


def procedure_blocks(voice: Voice, procedure: Procedure, shelf: Shelf) -> Iterator[Block]:
    """Return when a procedure applies and its steps in their order."""
    label = Run(f"{voice.say('Applies when:')} ", Style.STRONG)
    yield Framed(((label, *voice.text(procedure.applies_when)),))
    yield from parts.body(voice, procedure)
    yield Heading(voice.say("Steps"))
    yield Bullets(tuple(_step(voice, each) for each in procedure.steps), numbered=True)
    yield from parts.facts(voice, [_checked(voice, procedure)])
    yield from parts.doubts(voice, [("", procedure.doubt)])


def _step(voice: Voice, step: Step) -> Cell:
    say = voice.say
    more = [
        (say("Until:"), voice.text(step.deadline)),
        (say("Your right:"), voice.text(step.right)),
        (say("Paper:"), voice.text(step.document)),
        (say("Ask:"), voice.text(step.ask)),
        (say("Law:"), run(voice.titles(step.clauses))),
    ]
    lines = tuple((Run(f"{label} ", Style.ITALIC), *text) for label, text in more if text)
    return (voice.text(step.what), *lines)


def figure_blocks(voice: Voice, figure: Figure, shelf: Shelf) -> Iterator[Block]:
    """Return a number with all that it needs in order to mean something."""
    say = voice.say
    said = say("{amount} {unit}", amount=say_amount(figure, voice.lang), unit=voice.words(figure.unit))
    yield Framed((run(said, Style.STRONG),))
    yield from parts.facts(
        voice,
        [
            (say("What it counts"), voice.word(figure.scope)),
            (say("Period"), voice.when(figure.period)),
            (say("As of"), voice.when(figure.as_of)),
            (say("Given by"), voice.text(figure.given_by)),
            (say("Said in"), voice.titles([figure.statement] if figure.statement else [])),
            _checked(voice, figure),
        ],
    )
    yield from parts.body(voice, figure)
    yield from parts.doubts(voice, [("", figure.doubt)])


def absence_blocks(voice: Voice, absence: Absence, shelf: Shelf) -> Iterator[Block]:
    """Return what was looked for in vain, where and until when."""
    say = voice.say
    line = say("Nothing found as of {date}.", date=voice.date(absence.searched_on))
    where = (Run(f"{say('Searched in:')} "), *voice.text(absence.searched_in))
    yield Framed(((Run(f"{line} ", Style.STRONG), *where),))
    yield from parts.body(voice, absence)
    yield from parts.facts(voice, [(say("Bears on"), voice.titles(absence.about)), _checked(voice, absence)])
    yield from parts.doubts(voice, [("", absence.doubt)])


def term_blocks(voice: Voice, term: Term, shelf: Shelf) -> Iterator[Block]:
    """Return a term in three languages, defined, and what it is not."""
    rows: list[Row] = [(voice.language(lang.value), run(text)) for lang, text in term.title.texts]
    yield from parts.facts(voice, rows)
    yield from parts.body(voice, term)
    met: list[Row] = [(voice.language(lang.value), "; ".join(forms)) for lang, forms in term.forms if forms]
    if met:
        yield Heading(voice.say("Ways to write it"))
        yield from parts.facts(voice, met)
    others = voice.titles(term.not_same_as)
    yield from parts.facts(voice, [(voice.say("Not the same as"), others), _checked(voice, term)])
    yield from parts.doubts(voice, [("", term.doubt)])


def name_blocks(voice: Voice, name: Name, shelf: Shelf) -> Iterator[Block]:
    """Return a name with its spellings, those met in texts first."""
    say = voice.say
    yield from parts.facts(
        voice,
        [
            (say("What it names"), voice.word(name.type)),
            (say("Role"), voice.text(name.role)),
            _checked(voice, name),
        ],
    )
    yield from parts.body(voice, name)
    yield Heading(say("Spellings"))
    yield from parts.facts(voice, list(_spellings(voice, name)))
    yield from parts.doubts(voice, [("", name.doubt)])


def _spellings(voice: Voice, name: Name) -> Iterator[Row]:
    for attested, label in ((True, voice.say("met in texts")), (False, voice.say("not recorded in texts"))):
        for lang in dict.fromkeys(each.lang for each in name.spellings):
            held = [each for each in name.spellings if each.lang == lang and each.attested is attested]
            if held:
                yield f"{voice.language(lang)}, {label}", "; ".join(each.text for each in held)


def source_blocks(voice: Voice, source: Source, shelf: Shelf) -> Iterator[Block]:
    """Return what was read: who published it, when, where, in which language."""
    say = voice.say
    yield from parts.facts(
        voice,
        [
            (say("What it is"), voice.word(source.type)),
            (say("Outlet"), voice.text(source.outlet)),
            (say("Author"), voice.text(source.author)),
            (say("Published"), voice.when(source.published)),
            (say("Where to find it"), voice.text(source.address)),
            (say("Language"), voice.language(source.lang)),
            _checked(voice, source),
        ],
    )
    yield from parts.body(voice, source)
    yield from parts.doubts(voice, [("", source.doubt)])


def other_blocks(voice: Voice, record: Record, shelf: Shelf) -> Iterator[Block]:
    """Return what every record has: its text, how far it was checked, its doubt."""
    yield from parts.facts(voice, [_checked(voice, record)])
    yield from parts.body(voice, record)
    yield from parts.doubts(voice, [("", record.doubt)])


def _checked(voice: Voice, record: Record) -> Row:
    marks = voice.cite(record.sources).strip()
    return voice.say("Verified"), joined((parts.verified(voice, record), run(marks, Style.SMALL)))
