"""The side-by-side table: columns are claims, rows are what each says and leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kzref.compare.chain import Find, retelling_chain
from kzref.domain import (
    Claim,
    Clause,
    Force,
    Instrument,
    Localized,
    Polarity,
    Position,
    Qualifier,
    Question,
    Quote,
    Record,
    Report,
    Statement,
    Verification,
    When,
)
from kzref.errors import Usage

MAX_COLUMNS = 6  # side by side by hand; a question shows all its claims


class RowKey(StrEnum):
    """What a row holds; the words for it are chosen where it is shown."""

    WHO = "who"
    OFFICE = "office"
    DATE = "date"
    WHERE = "where"
    VIA = "via"
    LANGUAGE = "language"
    WORDS = "words"
    RESTATED = "restated"
    QUALIFIER = "qualifier"
    FORCE = "force"
    CORRECTION = "correction"
    DOUBT = "doubt"
    VERIFICATION = "verification"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One claim (or any record) with everything a row may ask of it."""

    record: Record
    polarity: Polarity | None
    who: Localized
    office: Localized | None
    when: When | None
    where: Localized | None
    via: tuple[Record, ...]
    lang: str | None
    words: Quote | None
    restated: Localized | None
    positions: tuple[tuple[str, Position], ...]
    force: Force | None
    correction: Localized | None
    doubt: Localized | None
    verification: Verification

    def position(self, qualifier: str) -> Position | None:
        """Return what it does with a condition; None when its wording was not seen on that point."""
        return dict(self.positions).get(qualifier)


@dataclass(frozen=True, slots=True)
class Row:
    """A row to show; ``qualifier`` is set for the rows of the matrix."""

    key: RowKey
    qualifier: Qualifier | None = None


@dataclass(frozen=True, slots=True)
class GoverningClause:
    """A clause that decides the question, and whether it was in force on the day asked about."""

    clause: Clause
    instrument: Instrument | None
    period: When | None
    note: Localized | None
    in_force: bool | None


@dataclass(frozen=True, slots=True)
class QualifierCount:
    """How many of the columns state, leave out or deny a condition; the rest is unknown."""

    qualifier: Qualifier
    stated: int
    omitted: int
    denied: int
    total: int

    @property
    def unknown(self) -> int:
        """Return how many columns' wording was not seen on this point."""
        return self.total - self.stated - self.omitted - self.denied


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A laid-out comparison; ``later`` counts claims left out because they came after ``as_of``."""

    question: Question | None
    as_of: date | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    governing: tuple[GoverningClause, ...]
    counts: tuple[QualifierCount, ...]
    practice: tuple[Record, ...]
    later: int

    @property
    def polarities(self) -> tuple[Polarity, ...]:
        """Return the positions taken, in the order they are shown."""
        held = {column.polarity for column in self.columns}
        return tuple(each for each in Polarity if each in held)


def lay_out(
    question: Question, claims: Iterable[Claim], find: Find, *, as_of: date | None = None
) -> Comparison:
    """Lay every claim on a question side by side, both sides always.

    ``find`` looks up any record by id. With ``as_of`` only what had been said by that day is shown
    and each governing clause says whether it was in force then.
    """
    known = list(claims)
    shown = [each for each in known if as_of is None or each.when is None or each.when.begins_by(as_of)]
    shown.sort(key=_claim_order)
    columns = tuple(_claim_column(each, find) for each in shown)
    names = _qualifier_order(question.qualifiers, columns)
    found = [each for each in map(find, names) if isinstance(each, Qualifier)]
    return Comparison(
        question=question,
        as_of=as_of,
        columns=columns,
        rows=_rows(columns, found),
        governing=tuple(_governing(question, find, as_of)),
        counts=tuple(_count(each, columns) for each in found),
        practice=tuple(each for each in map(find, question.practice) if each is not None),
        later=len(known) - len(shown),
    )


def lay_out_records(records: Sequence[Record], find: Find) -> Comparison:
    """Lay 2 to 6 chosen records side by side; raises :class:`Usage` for fewer or more."""
    if not 2 <= len(records) <= MAX_COLUMNS:
        raise Usage(
            "Side by side takes 2 to {most} records, not {count}.", most=MAX_COLUMNS, count=len(records)
        )
    columns = tuple(_record_column(each, find) for each in records)
    names = _qualifier_order((), columns)
    found = [each for each in map(find, names) if isinstance(each, Qualifier)]
    return Comparison(
        question=None,
        as_of=None,
        columns=columns,
        rows=_rows(columns, found),
        governing=(),
        counts=tuple(_count(each, columns) for each in found),
        practice=(),
        later=0,
    )


def _claim_order(claim: Claim) -> tuple[int, int, str, str]:
    polarity = list(Polarity).index(claim.polarity)
    begun = claim.when.earliest if claim.when else None
    return polarity, claim.weight.rank, begun.isoformat() if begun else "", claim.id


def _claim_column(claim: Claim, find: Find) -> Column:
    chain = retelling_chain(claim, find)
    origin = next((each for each in chain if isinstance(each, Statement)), None)
    # An outlet has not the office of the official it retells; a claim resting on the words themselves has.
    own = origin if origin and origin.id in claim.rests_on else None
    return Column(
        record=claim,
        polarity=claim.polarity,
        who=claim.by,
        office=claim.office or (own.office if own else None),
        when=claim.when,
        where=(origin.place or origin.channel) if origin else None,
        via=chain,
        lang=claim.lang or (claim.words.lang if claim.words else None),
        words=claim.words,
        restated=claim.body,
        positions=claim.qualifiers,
        force=claim.weight,
        correction=claim.correction,
        doubt=claim.doubt,
        verification=claim.verification,
    )


def _record_column(record: Record, find: Find) -> Column:
    if isinstance(record, Claim):
        return _claim_column(record, find)
    statement = record if isinstance(record, Statement) else None
    report = record if isinstance(record, Report) else None
    speech = statement or report
    first_quote = statement.quotes[0] if statement and statement.quotes else None
    return Column(
        record=record,
        polarity=None,
        who=statement.speaker if statement else report.outlet if report else record.title,
        office=statement.office if statement else None,
        when=record.dated,
        where=(statement.place or statement.channel) if statement else None,
        via=retelling_chain(record, find),
        lang=speech.lang if speech else None,
        words=report.quote if report else first_quote,
        restated=record.body,
        positions=speech.qualifiers if speech else (),
        force=record.force,
        correction=report.corrected if report else None,
        doubt=record.doubt,
        verification=record.verification,
    )


def _qualifier_order(first: Iterable[str], columns: Iterable[Column]) -> tuple[str, ...]:
    held = dict.fromkeys(first)
    for column in columns:
        held.update(dict.fromkeys(name for name, _ in column.positions))
    return tuple(held)


def _rows(columns: Sequence[Column], found: Iterable[Qualifier]) -> tuple[Row, ...]:
    asks: dict[RowKey, Callable[[Column], object]] = {
        RowKey.WHO: lambda c: c.who,
        RowKey.OFFICE: lambda c: c.office,
        RowKey.DATE: lambda c: c.when,
        RowKey.WHERE: lambda c: c.where,
        RowKey.VIA: lambda c: c.via,
        RowKey.LANGUAGE: lambda c: c.lang,
        RowKey.WORDS: lambda c: c.words,
        RowKey.RESTATED: lambda c: c.restated,
    }
    ends: dict[RowKey, Callable[[Column], object]] = {
        RowKey.FORCE: lambda c: c.force,
        RowKey.CORRECTION: lambda c: c.correction,
        RowKey.DOUBT: lambda c: c.doubt,
        RowKey.VERIFICATION: lambda c: c.verification,
    }
    top = [Row(key) for key, ask in asks.items() if any(ask(column) for column in columns)]
    end = [Row(key) for key, ask in ends.items() if any(ask(column) for column in columns)]
    return (*top, *(Row(RowKey.QUALIFIER, each) for each in found), *end)


def _governing(question: Question, find: Find, as_of: date | None) -> Iterable[GoverningClause]:
    for each in question.governing:
        clause = find(each.clause)
        if not isinstance(clause, Clause):
            continue
        instrument = find(clause.instrument)
        law = instrument if isinstance(instrument, Instrument) else None
        in_force = None if as_of is None else _in_force(each.period, clause, law, as_of)
        yield GoverningClause(clause, law, each.period, each.note, in_force)


def _in_force(period: When | None, clause: Clause, law: Instrument | None, day: date) -> bool | None:
    known = [
        period.includes(day) if period else None,
        clause.in_force_on(day),
        law.governs("KZ", "RU", day) if law else None,
    ]
    if False in known:
        return False
    return True if True in known else None


def _count(qualifier: Qualifier, columns: Sequence[Column]) -> QualifierCount:
    held = [column.position(qualifier.id) for column in columns]
    return QualifierCount(
        qualifier,
        held.count(Position.STATED),
        held.count(Position.OMITTED),
        held.count(Position.DENIED),
        len(columns),
    )
