"""What the worker thread holds: the open library, its search, and what can be asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kzref.compare import Comparison, lay_out, lay_out_records, retelling_chain
from kzref.desktop.ports import EnginePort, LibraryPort
from kzref.domain import (
    Claim,
    Clause,
    Instrument,
    Kind,
    Lang,
    Localized,
    Question,
    Record,
    Statement,
    Verification,
    references,
)
from kzref.errors import NotFound

if TYPE_CHECKING:
    from kzref.briefs import Sheet
    from kzref.library import Backlink, Meta
    from kzref.search import Hit, Results


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: the text of the field and the chips that are pressed.

    Or, with the id of a record in ``like``, the records like that one.
    """

    text: str = ""
    like: str = ""
    kinds: tuple[Kind, ...] = ()
    countries: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    langs: tuple[Lang, ...] = ()
    verifications: tuple[Verification, ...] = ()

    @property
    def has_chips(self) -> bool:
        """Tell whether any chip is pressed."""
        return self != self.without_chips

    @property
    def without_chips(self) -> Query:
        """Return the same with no chip pressed."""
        return Query(self.text, self.like)

    def with_chips_of(self, other: Query) -> Query:
        """Return this text with the other's chips."""
        return replace(other, text=self.text, like=self.like)


@dataclass(frozen=True, slots=True)
class Opened:
    """A record with everything its page needs: what it refers to, its parts, and what refers to it."""

    record: Record
    related: Mapping[str, Record] = field(default_factory=dict)
    parts: tuple[Record, ...] = ()
    chain: tuple[Record, ...] = ()
    pointing: tuple[Backlink, ...] = ()

    def find(self, id: str) -> Record | None:
        """Return a record that this one refers to."""
        return self.related.get(id)


@dataclass(frozen=True, slots=True)
class Laid:
    """A comparison with the sources that its exact words were read in.

    And, for claims laid by hand, the questions that they answer.
    """

    comparison: Comparison
    sources: Mapping[str, Record] = field(default_factory=dict)
    questions: Mapping[str, Record] = field(default_factory=dict)

    def question_of(self, record: Record) -> Record | None:
        """Return the question of a claim laid by hand, None where the page itself is about the question."""
        return self.questions.get(record.question) if isinstance(record, Claim) else None


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What is to be put on paper: records, the day asked about, the language, the day of printing.

    Several ``ids`` are records laid side by side by hand.
    """

    ids: tuple[str, ...]
    lang: Lang
    on: date
    as_of: date | None = None


class Holdings:
    """The library as the window uses it; lives in the worker thread alone."""

    def __init__(self, library: LibraryPort, engine: EnginePort) -> None:
        self._library = library
        self._engine = engine

    def close(self) -> None:
        """Let the file go."""
        self._library.close()

    @property
    def meta(self) -> Meta:
        """Return what the library says of itself."""
        return self._library.meta

    def check(self) -> None:
        """Raise a :class:`~kzref.errors.KzrefError` if the file is torn."""
        self._library.check_pages()

    def search(self, query: Query, lang: Lang, limit: int, ready: int) -> Results:
        """Return the best hits, the first of them ready to be shown.

        The others are left to :meth:`finish`, and counting for the chips to :meth:`count`.
        """
        # Late, because the search brings the query language with it and the window comes first.
        from kzref.search import Filters, Request  # noqa: PLC0415

        filters = Filters(
            kinds=query.kinds,
            countries=query.countries,
            years=query.years,
            langs=query.langs,
            verifications=query.verifications,
        )
        request = Request(query.text, lang=lang, filters=filters, limit=limit, as_you_type=True)
        like = query.like
        found = self._engine.similar(like, request) if like else self._engine.search(request)
        _ = found.total  # worked out when first looked at, as hits and counts are
        self.finish(found.hits[:ready])
        return found

    def count(self, found: Results) -> Results:
        """Count for the chips, which the window must not do itself."""
        _ = found.facets
        return found

    def title(self, id: str) -> Localized | None:
        """Return the title of a record, None when there is no such record."""
        record = self._library.find(id)
        return record.title if record else None

    def finish(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        """Work out the passages of some hits, which the window must not do itself."""
        for hit in hits:
            _ = hit.snippet
        return hits

    def open(self, id: str) -> Opened:
        """Return a record with what its page needs; raises :class:`NotFound`."""
        record = self._library.get(id)
        parts = tuple(self._parts(record))
        related = self._related((record, *parts))
        chain = retelling_chain(record, self._library.find)
        return Opened(record, related, parts, chain, tuple(self._library.pointing_to(id)))

    def compare(self, question: str, as_of: date | None) -> Laid:
        """Lay out every claim on a question, as of a day if one is given."""
        record = self._library.get(question)
        if not isinstance(record, Question):
            raise NotFound("That record is not a disputed question.")
        claims = self._library.claims_of(question)
        return self._laid(lay_out(record, claims, self._library.find, as_of=as_of))

    def lay_out(self, ids: Sequence[str]) -> Laid:
        """Lay chosen records side by side."""
        records = [self._library.get(each) for each in ids]
        return self._laid(lay_out_records(records, self._library.find))

    def sheet(self, choice: SheetChoice) -> Sheet:
        """Return the sheet of a question (both sides always), of any other record, or of several."""
        # Late, because paper is needed long after the window has shown.
        from kzref.briefs import question_sheet, record_sheet  # noqa: PLC0415

        library, lang, on = self._library, choice.lang, choice.on
        first = library.get(choice.ids[0])
        if len(choice.ids) > 1:
            comparison = self.lay_out(choice.ids).comparison
        elif isinstance(first, Question):
            comparison = self.compare(first.id, choice.as_of).comparison
        else:
            return record_sheet(first, library, self.meta, lang, on)
        return question_sheet(comparison, self.meta, lang, on, find=library.find, claims_of=library.claims_of)

    def _laid(self, comparison: Comparison) -> Laid:
        columns = comparison.columns
        quoted = {column.words.source.source for column in columns if column.words}
        claims = (each.record for each in columns if isinstance(each.record, Claim))
        asked = {each.question for each in claims} if comparison.question is None else set()
        return Laid(comparison, self._found(sorted(quoted)), self._found(sorted(asked)))

    def _found(self, ids: Iterable[str]) -> dict[str, Record]:
        found = ((each, self._library.find(each)) for each in ids)
        return {each: record for each, record in found if record is not None}

    def _parts(self, record: Record) -> Iterable[Record]:
        if isinstance(record, Statement):
            return self._library.reports_of(record.id)
        if isinstance(record, Instrument):
            return self._library.clauses_of(record.id)
        if isinstance(record, Question):
            return self._library.claims_of(record.id)
        return ()

    def _related(self, records: Iterable[Record]) -> dict[str, Record]:
        wanted: dict[str, None] = {}
        for record in records:
            wanted.update(dict.fromkeys(target for _, target in references(record)))
            if isinstance(record, Clause):
                wanted[record.instrument] = None
        return self._found(wanted)


def open_holdings(path: Path) -> Holdings:
    """Open a library file; raises a :class:`~kzref.errors.KzrefError` with one sentence."""
    # Late, because these two bring SQLAlchemy and the query language: the window shows first.
    from kzref.library import Library  # noqa: PLC0415
    from kzref.search import Engine  # noqa: PLC0415

    # The first list comes before the check of every page, which takes as long as all the rest.
    library = Library.open(path, check_pages=False)
    return Holdings(library, Engine(library.connection()))
