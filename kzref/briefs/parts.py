"""What every sheet has: its head and foot, doubts, sources, notices, room for a note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from kzref.briefs.ports import Base
from kzref.briefs.sheet import (
    Block,
    Cell,
    Facts,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Run,
    Sheet,
    Sources,
    Style,
    Text,
    joined,
    run,
)
from kzref.briefs.voice import Voice
from kzref.domain import Lang, Localized, Position, Qualifier, Qualifiers, Record, Verification
from kzref.text import render, shape

OLD = 180  # days after which the age of the base is a warning


def sheet(
    voice: Voice, title: str, kind: str, blocks: Sequence[Block], base: Base, printed_on: date
) -> Sheet:
    """Put a sheet together: title, what it says, notices, sources, note lines, head and foot."""
    say = voice.say
    age = max((printed_on - base.base_date).days, 0)
    head = [
        say("Base of {date}", date=voice.date(base.base_date)),
        say.count("{n} days old", age),
        say("printed {date}", date=voice.date(printed_on)),
    ]
    foot = (
        say("Information, not legal advice: ask a lawyer before you decide."),
        say("kzref, library {version}", version=base.corpus_version),
    )
    return Sheet(
        title=title,
        kind=kind,
        lang=voice.lang,
        mark=say("kzref · sheet"),
        head=" · ".join(head),
        # The gaps stay gaps: only the layout knows the numbers.
        page=say("page {page} of {pages}", page="{page}", pages="{pages}"),
        foot=foot,
        blocks=(*_noticed(voice, tuple(blocks), age, base), *sources(voice), _note_lines(voice)),
    )


def _noticed(voice: Voice, blocks: tuple[Block, ...], age: int, base: Base) -> tuple[Block, ...]:
    """Return the blocks with the notices after the first one, which is the answer."""
    notices = run(" ".join(_notices(voice, age, base)), Style.SMALL)
    return (*blocks[:1], Paragraph(notices), *blocks[1:]) if notices else blocks


def _notices(voice: Voice, age: int, base: Base) -> Iterable[str]:
    say = voice.say
    if age > OLD:
        yield say("The base is old: ask what has changed since {date}.", date=voice.date(base.base_date))
    for lang in (each for each in Lang if each in voice.other):
        yield say(
            "Texts marked [{tag}] exist only in another language ({language}).",
            tag=lang.value,
            language=voice.language(lang.value),
        )
    if voice.unreviewed:
        yield say("The translation was not reviewed.")


def sources(voice: Voice) -> tuple[Block, ...]:
    """Return the list of all sources that were referred to, with how far each was verified."""
    found = {name: voice.find(name) for name in voice.citations}
    if not found:
        return ()
    usual = _usual(each for each in found.values() if each)
    title = voice.say("Sources")
    if usual:
        level, day = usual
        title = voice.say(
            "Sources ({level}, looked at {date}, unless marked)",
            level=voice.word(level),
            date=voice.date(day),
        )
    return (Heading(title), Sources(tuple(_source(voice, name, each, usual) for name, each in found.items())))


def _usual(found: Iterable[Record]) -> tuple[Verification, date] | None:
    """Return what is true of most sources, so that it need not be said of each."""
    counted = Counter((each.verification, each.verified_on) for each in found)
    return counted.most_common(1)[0][0] if counted else None


def _source(voice: Voice, name: str, source: Record | None, usual: tuple[Verification, date] | None) -> Text:
    places = ", ".join(voice.citations[name])
    if source is None:
        return run(f"{name}, {places}" if places else name)
    voice.heed(source)
    shown = "; ".join(part for part in (voice.words(source.title), places) if part)
    if usual == (source.verification, source.verified_on):
        return run(shown)
    level = [voice.word(source.verification)]
    if usual and source.verified_on != usual[1]:
        level.append(voice.date(source.verified_on))
    return (Run(shown), Run(f" — {', '.join(level)}", Style.ITALIC))


def _note_lines(voice: Voice) -> NoteLines:
    return NoteLines(voice.say("Note"), 3)


def doubts(voice: Voice, items: Iterable[tuple[str, Localized | None]]) -> tuple[Block, ...]:
    """Return the box of doubts: each once, under the names of all it concerns."""
    gathered: dict[Text, list[str]] = {}
    for whose, doubt in items:
        if doubt:
            gathered.setdefault(voice.text(doubt), []).append(whose)
    lines = []
    for text, names in gathered.items():
        held = "; ".join(dict.fromkeys(name for name in names if name))
        lines.append((Run(f"{held}: ", Style.STRONG), *text) if held else text)
    return (Notes(voice.say("Doubts"), tuple(lines)),) if lines else ()


def body(voice: Voice, record: Record) -> tuple[Block, ...]:
    """Return a record's own text."""
    if record.body is None:
        return ()
    voice.heed(record)
    html = render(voice.words(record.body))
    flag = record.body.best(voice.lang).lang
    return (Prose(html if flag is voice.lang else f"{html}<p>[{flag.value}]</p>"),)


def facts(voice: Voice, rows: Iterable[tuple[str, Text | str | None]]) -> tuple[Block, ...]:
    """Return labels and what they say, without the empty ones."""
    held = [(label, run(text) if isinstance(text, str) else text) for label, text in rows if text]
    return (Facts(tuple(held)),) if held else ()


def conditions(voice: Voice, positions: Qualifiers) -> Cell:
    """Return what a text does with each condition: a line for the stated, left out and denied."""
    lines = []
    for position in Position:
        names = [name for name, held in positions if held is position]
        if names:
            label = f"{shape(position)} {voice.word(position)}: "
            text = "; ".join(condition(voice, name) for name in names)
            lines.append((Run(label, Style.STRONG), Run(text)))
    if not lines:
        return (run(voice.say("? wording not seen")),)
    return tuple(lines)


def losses(voice: Voice, positions: Qualifiers) -> Cell:
    """Return the conditions that a text leaves out or denies; where it does neither, those it states."""
    lost = tuple(each for each in positions if each[1] is not Position.STATED)
    return conditions(voice, lost or positions)


def condition(voice: Voice, name: str) -> str:
    """Return the short name of a condition; its id when the library does not hold it."""
    found = voice.find(name)
    return voice.words(found.title) if isinstance(found, Qualifier) else name


def corrected(voice: Voice, correction: Localized) -> Text:
    """Return a later correction, with a label unless its own words say that it is one."""
    label = voice.say("Later corrected:")
    text = voice.text(correction)
    if text[0].text[:3].casefold() == label[:3].casefold():
        return text
    return (Run(f"{label} ", Style.STRONG), *text)


def verified(voice: Voice, record: Record) -> Text:
    """Return how far a record was checked, when, and by when to look again."""
    say = voice.say
    parts = (
        run(voice.word(record.verification)),
        run(say("looked at {date}", date=voice.date(record.verified_on))),
        run(say("look again by {date}", date=voice.date(record.review_due))),
        voice.text(record.verification_note),
    )
    return joined(parts, " · ")
