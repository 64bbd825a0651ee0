"""A comparison on a terminal: claims listed by position, then the matrix of conditions."""

from __future__ import annotations

from datetime import date

from kzref.cli import terminal
from kzref.compare import Column, Comparison, GoverningClause, QualifierCount
from kzref.domain import Lang, Polarity
from kzref.library import Meta
from kzref.text import (
    Catalogue,
    catalogue,
    language_name,
    plain,
    position_word,
    say_date,
    say_when,
    shape,
    word,
)


def say_comparison(comparison: Comparison, meta: Meta, lang: Lang, today: date) -> None:
    """Write a laid-out comparison: both sides, what each leaves out, the law, the age of the base."""
    say = catalogue("cli", lang)
    _say_head(comparison, meta, say, lang, today)
    _say_columns(comparison, say, lang)
    _say_matrix(comparison, lang)
    for count in comparison.counts:
        _say_count(count, say, lang)
    _say_law(comparison, say, lang)
    if comparison.question:
        terminal.write(f"\n{say('Assessment')}")
        terminal.write_wrapped(comparison.question.assessment.best(lang).text, "  ")
        if comparison.question.doubt:
            terminal.write_wrapped(f"{say('Doubt')}: {comparison.question.doubt.best(lang).text}", "  ")


def _say_head(comparison: Comparison, meta: Meta, say: Catalogue, lang: Lang, today: date) -> None:
    question = comparison.question
    if question:
        terminal.write_wrapped(question.title.best(lang).text)
        terminal.write_wrapped(f"{say('In short')}: {question.short_answer.best(lang).text}", "  ")
        assessed = say("assessed {date}, not legal advice", date=say_date(question.assessed_on, lang))
        terminal.write_wrapped(f"({assessed})", "  ")
    base = say("Base of {date}", date=say_date(meta.base_date, lang))
    terminal.write_wrapped(f"{base} · {say.count('{n} days old', meta.age(today))}")
    if comparison.as_of:
        terminal.write_wrapped(say("As of {date}", date=say_date(comparison.as_of, lang)))
        if comparison.later:
            terminal.write_wrapped(say.count("{n} later claims are not shown", comparison.later))


def _say_law(comparison: Comparison, say: Catalogue, lang: Lang) -> None:
    if comparison.governing:
        terminal.write(f"\n{say('What the law says')}")
        for clause in comparison.governing:
            _say_clause(clause, say, lang)
    if comparison.practice:
        terminal.write(f"\n{say('Seen in practice')}")
        for case in comparison.practice:
            terminal.write_wrapped(f"{case.title.best(lang).text} ({case.id})", "    ", "  · ")


def _say_columns(comparison: Comparison, say: Catalogue, lang: Lang) -> None:
    numbered = list(enumerate(comparison.columns, 1))
    for polarity in comparison.polarities or (None,):
        held = [(number, column) for number, column in numbered if column.polarity is polarity]
        if isinstance(polarity, Polarity):
            terminal.write(f"\n{word(polarity, lang).upper()} ({len(held)})")
        for number, column in held:
            _say_column(number, column, say, lang)


def _say_column(number: int, column: Column, say: Catalogue, lang: Lang) -> None:
    facts = [
        column.who.best(lang).text,
        column.office.best(lang).text if column.office else None,
        word(column.force, lang) if column.force else None,
        say_when(column.when, lang) if column.when else None,
        language_name(column.lang, lang) if column.lang else None,
    ]
    terminal.write_wrapped(" · ".join(fact for fact in facts if fact), "     ", f"{number:>3}. ")
    if column.via:
        via = " → ".join(each.title.best(lang).text for each in column.via)
        terminal.write_wrapped(f"{say('via')}: {via}", "     ")
    if column.words:
        terminal.write_wrapped(f"“{column.words.text}”", "     ")
    if column.restated:
        terminal.write_wrapped(plain(column.restated.best(lang).text), "     ")
    if column.correction:
        terminal.write_wrapped(f"{say('Corrected later')}: {column.correction.best(lang).text}", "     ")
    if column.doubt:
        terminal.write_wrapped(f"{say('Doubt')}: {column.doubt.best(lang).text}", "     ")


def _say_matrix(comparison: Comparison, lang: Lang) -> None:
    if not comparison.counts:
        return
    titles = [each.qualifier.title.best(lang).text for each in comparison.counts]
    room = min(max(map(len, titles)), terminal.width() // 2)
    terminal.write(f"\n{'':{room}}" + "".join(f"{at:>3}" for at, _ in enumerate(comparison.columns, 1)))
    for each, title in zip(comparison.counts, titles, strict=True):
        cells = "".join(f"{shape(column.position(each.qualifier.id)):>3}" for column in comparison.columns)
        short = title if len(title) <= room else f"{title[: room - 1]}…"
        terminal.write(f"{short:{room}}{cells}")
    positions = {position for column in comparison.columns for _, position in column.positions}
    legend = [f"{shape(each)} {position_word(each, lang)}" for each in [*sorted(positions), None]]
    terminal.write("  ".join(legend) + "\n")


def _say_count(count: QualifierCount, say: Catalogue, lang: Lang) -> None:
    if not count.omitted and not count.denied:
        return
    sentence = say(
        "“{condition}”: stated by {stated}, left out by {omitted}, denied by {denied}; {unknown} not seen.",
        condition=count.qualifier.title.best(lang).text,
        stated=count.stated,
        omitted=count.omitted,
        denied=count.denied,
        unknown=count.unknown,
    )
    terminal.write_wrapped(sentence)


def _say_clause(each: GoverningClause, say: Catalogue, lang: Lang) -> None:
    facts = [each.clause.title.best(lang).text]
    if each.period:
        facts.append(say_when(each.period, lang))
    if each.in_force is False:
        facts.append(say("not in force on that day"))
    facts.append(word(each.clause.verification, lang))
    terminal.write_wrapped(" · ".join(facts), "    ", "  § ")
    if each.note:
        terminal.write_wrapped(each.note.best(lang).text, "    ")
