"""Pages of cases, procedures, figures and of what was not found."""

from __future__ import annotations

from collections.abc import Iterable

from kzref.desktop.leaf.parts import Html, esc, framed, join, numbered, section, table, tag
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Absence, Case, Event, Figure, Procedure, Step
from kzref.text import say_amount


def case_facts(leaf: Leaf, record: Case) -> Iterable[tuple[str, str]]:
    """Yield who, by which road, and where the case stood on which day."""
    say, voice = leaf.voice.say, leaf.voice
    yield say("Who"), join((leaf.to(each) for each in record.people), ", ")
    yield (
        say("By what road"),
        join([tag("b", voice.word(record.mechanism)), leaf.text(record.mechanism_note)], ". "),
    )
    yield say("Asserted basis"), leaf.text(record.asserted_basis)
    yield say("Law named"), join((leaf.to(each) for each in record.clauses), ", ")
    yield say("Outcome"), tag("b", voice.word(record.outcome))
    yield (
        say("Status"),
        join([leaf.text(record.status), say("as of {date}", date=voice.when(record.status_as_of))], " · "),
    )


def case_rest(leaf: Leaf, record: Case) -> Html:
    """Return the timeline."""
    say = leaf.voice.say
    rows = [_event(leaf, each) for each in record.events]
    heads = [say("When"), say("What"), say("By whom"), say("Where"), say("Asserted basis")]
    harm = say("Names and places of this case are left out on paper, so that a sheet cannot harm anyone.")
    return join(
        [
            section(say("Timeline"), table(heads, rows)),
            framed("note", tag("p", harm, role="small last")) if record.do_no_harm else "",
        ]
    )


def _event(leaf: Leaf, event: Event) -> list[str]:
    return [
        leaf.when(event.when),
        leaf.text(event.what),
        leaf.text(event.authority),
        leaf.text(event.place),
        join((leaf.to(each) for each in event.basis), ", "),
    ]


def procedure_facts(leaf: Leaf, record: Procedure) -> Iterable[tuple[str, str]]:
    """Yield when the procedure applies."""
    yield leaf.voice.say("Applies when"), leaf.text(record.applies_when)


def procedure_rest(leaf: Leaf, record: Procedure) -> Html:
    """Return the steps in their order."""
    return section(leaf.voice.say("Steps"), numbered(_step(leaf, each) for each in record.steps))


def _step(leaf: Leaf, step: Step) -> Html:
    say = leaf.voice.say
    named = (
        (say("Until when"), leaf.text(step.deadline)),
        (say("Right"), leaf.text(step.right)),
        (say("Paper"), leaf.text(step.document)),
        (say("Ask"), leaf.text(step.ask)),
        (say("Law"), join((leaf.to(each) for each in step.clauses), ", ")),
    )
    more = [Html(f"{tag('span', f'{name}:', role='quiet')} {esc(value)}") for name, value in named if value]
    return join([tag("b", leaf.text(step.what)), *more], "\n")


def figure_facts(leaf: Leaf, record: Figure) -> Iterable[tuple[str, str]]:
    """Yield what the number counts, over which time, and who gave it."""
    say, voice = leaf.voice.say, leaf.voice
    yield say("What it counts"), voice.word(record.scope)
    yield say("Period"), leaf.when(record.period)
    yield say("As of"), leaf.when(record.as_of)
    yield say("Given by"), leaf.text(record.given_by)
    yield say("Statement"), leaf.to(record.statement) if record.statement else ""


def figure_words(leaf: Leaf, record: Figure) -> Html:
    """Return the number itself, as sharp as it was given."""
    said = leaf.voice.say(
        "{amount} {unit}", amount=say_amount(record, leaf.voice.lang), unit=leaf.text(record.unit)
    )
    return tag("p", said, role="big")


def absence_facts(leaf: Leaf, record: Absence) -> Iterable[tuple[str, str]]:
    """Yield what was looked for, where, and until when."""
    say = leaf.voice.say
    yield say("Searched in"), leaf.text(record.searched_in)
    yield say("Last searched"), leaf.voice.date(record.searched_on)
    yield say("About"), join((leaf.to(each) for each in record.about), ", ")
