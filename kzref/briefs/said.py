"""What was said as rows of a table: who and when, in which words, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kzref.briefs import cases, parts
from kzref.briefs.sheet import Cell, Paragraph, Run, Style, Text, run
from kzref.briefs.voice import Voice
from kzref.compare import Column, QualifierCount
from kzref.domain import Case, Claim, Force, Localized, Report, Statement

SHARES = (24, 46, 30)


def head(voice: Voice) -> tuple[str, ...]:
    """Return what stands above the columns."""
    return voice.say("Who, when"), voice.say("What was said"), voice.say("What is left out")


def row(voice: Voice, column: Column) -> tuple[Cell, ...]:
    """Return the three cells of a claim or record."""
    return (*short_row(voice, column), losses(voice, column))


def short_row(voice: Voice, column: Column) -> tuple[Cell, ...]:
    """Return the first two cells; a case that could harm somebody is not named in them."""
    if is_hidden(voice, column):
        return _hidden(voice, column)
    voice.heed(column.record)
    return _who(voice, column), _words(voice, column)


def losses(voice: Voice, column: Column) -> Cell:
    """Return the conditions that are left out; nothing for what nobody said, such as a clause."""
    return parts.losses(voice, column.positions) if is_speech(column) else ()


def is_speech(column: Column) -> bool:
    """Tell whether somebody said it, so that a condition can have been left out."""
    return isinstance(column.record, Claim | Statement | Report)


def is_hidden(voice: Voice, column: Column) -> bool:
    """Tell whether it is a case that must not be recognised on paper."""
    return isinstance(column.record, Case) and voice.withholds(column.record)


def lost(voice: Voice, label: str, counts: Iterable[QualifierCount]) -> Iterator[Paragraph]:
    """Yield a line that says how often each condition is left out or denied, if any is."""
    found = [each for each in counts if each.omitted + each.denied]
    if found:
        said = (f"{voice.words(each.qualifier.title)} – {each.omitted + each.denied}" for each in found)
        yield Paragraph((Run(f"{label} ", Style.STRONG), Run(f"{'; '.join(said)}.")))


def doubts(voice: Voice, columns: Sequence[Column]) -> Iterator[tuple[str, Localized | None]]:
    """Yield who is in doubt and why; a doubt tells what a case that is not named is about."""
    for column in columns:
        if not is_hidden(voice, column):
            yield voice.words(column.who), column.doubt


def _hidden(voice: Voice, column: Column) -> tuple[Cell, ...]:
    assert isinstance(column.record, Case)
    note = run(voice.say("What could identify people is not printed."))
    return (cases.case_line(voice, column.record),), (note,)


def _who(voice: Voice, column: Column) -> Cell:
    small = [voice.words(_office(column)), voice.word(column.force), voice.when(column.when)]
    marks = voice.cite(column.record.sources)
    return (
        (*voice.text(column.who, Style.STRONG), *run(marks, Style.SMALL)),
        run(" · ".join(each for each in small if each), Style.SMALL),
    )


def _office(column: Column) -> Localized | None:
    """Return the office of whoever speaks; an outlet does not get that of the official it retells."""
    if column.force in (Force.PRESS, Force.NGO) and isinstance(column.record, Claim):
        return column.record.office
    return column.office


def _words(voice: Voice, column: Column) -> Cell:
    """Return the exact words where they are in the sheet's language, else the restatement first."""
    quote = voice.quote(column.words) if column.words else ()
    own = column.words is not None and column.words.lang.split("-")[0] == voice.lang.value
    restated = _restated(voice, column)
    lines = [quote, restated] if own else [restated, quote]
    if column.correction:
        lines.append(parts.corrected(voice, column.correction))
    return tuple(line for line in lines if line)


def _restated(voice: Voice, column: Column) -> Text:
    if column.restated is None:
        return ()
    # Never an excerpt: the condition that matters may stand in the last sentence.
    return run(voice.prose(column.restated).replace("\n", " "))
