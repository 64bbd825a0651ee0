"""Cases on paper: what happened to people, and what must not be printed about them."""

from __future__ import annotations

from collections.abc import Iterator

from kzref.briefs import parts
from kzref.briefs.sheet import (
    Block,
    Cell,
    Framed,
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
from kzref.domain import Case, Event

_SHARES = (24, 76)
_CITED = 1  # source of a case in one entry: the others stand in its own sheet


def case_line(voice: Voice, case: Case) -> Text:
    """Return a case in one entry: what it is, where it stood, as of when."""
    as_of = voice.say("as of {date}", date=voice.when(case.status_as_of))
    if voice.withholds(case):
        return (*_unnamed(voice, case), Run(f" ({as_of})"))
    marks = run(voice.cite(case.sources[:_CITED]), Style.SMALL)
    stood = (Run(f" ({as_of}: "), Run(voice.word(case.outcome), Style.ITALIC), Run("): "))
    return (*voice.text(case.title, Style.STRONG), *stood, *voice.text(case.status), *marks)


def case_title(voice: Voice, case: Case) -> str:
    """Return the title of a case's sheet; it names nobody when it must not."""
    if voice.withholds(case):
        return "".join(each.text for each in _unnamed(voice, case))
    return voice.words(case.title)


def case_blocks(voice: Voice, case: Case) -> Iterator[Block]:
    """Return the body of a case's sheet."""
    as_of = voice.say("as of {date}", date=voice.when(case.status_as_of))
    if voice.withholds(case):
        yield Framed(((*_unnamed(voice, case), Run(f" ({as_of})")),))
        yield Paragraph(run(voice.say("What could identify people is not printed.")))
        yield from parts.facts(voice, [(voice.say("Law"), voice.titles(case.clauses))])
        return
    label = Run(f"{voice.say('Status {as_of}:', as_of=as_of)} ", Style.STRONG)
    yield Framed(((label, *voice.text(case.status), *run(f" ({voice.word(case.outcome)})", Style.SMALL)),))
    yield from parts.facts(voice, _facts(voice, case))
    yield from parts.body(voice, case)
    yield Heading(voice.say("What happened"))
    head = (voice.say("When"), voice.say("What"))
    yield Table(head, _SHARES, (Group("", tuple(_event(voice, each) for each in case.events)),))
    yield from parts.doubts(voice, [("", case.doubt)])


def _unnamed(voice: Voice, case: Case) -> Text:
    return (
        Run(f"{voice.say('A case, not named here')}: ", Style.STRONG),
        Run(f"{voice.word(case.mechanism)} · {voice.word(case.outcome)}"),
    )


def _facts(voice: Voice, case: Case) -> Iterator[tuple[str, Text | str]]:
    say = voice.say
    yield say("Who"), voice.titles(case.people)
    note = voice.text(case.mechanism_note)
    yield say("By which road"), (*run(f"{voice.word(case.mechanism)}. "), *note)
    yield say("Asserted ground"), voice.text(case.asserted_basis)
    yield say("Law"), voice.titles(case.clauses)
    marks = voice.cite(case.sources).strip()
    yield say("Verified"), joined((parts.verified(voice, case), run(marks, Style.SMALL)))


def _event(voice: Voice, event: Event) -> tuple[Cell, ...]:
    where = ", ".join(voice.words(each) for each in (event.authority, event.place) if each)
    basis = voice.titles(event.basis)
    small = "; ".join(each for each in (where, basis) if each)
    what = voice.text(event.what)
    return ((run(voice.when(event.when)),), (what, run(small, Style.SMALL)) if small else (what,))
