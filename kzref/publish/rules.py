"""What must hold between records, beyond what each record checks of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TypeVar

from kzref.domain import (
    Claim,
    Kind,
    Lang,
    Localized,
    Polarity,
    Question,
    Quote,
    Record,
    Verification,
    references,
)
from kzref.publish.corpus import Corpus

_T = TypeVar("_T")  # 3.11 has no type parameter syntax
Rule = Callable[[Corpus, Record], None]

# What each relation must point to; relations not listed may point to any record.
TARGETS: dict[str, set[Kind]] = {
    "part-of": {Kind.INSTRUMENT},
    "answers": {Kind.QUESTION},
    "reports": {Kind.STATEMENT},
    "governed-by": {Kind.CLAUSE},
    "applies": {Kind.CLAUSE},
    "practice": {Kind.CASE},
    "qualifier": {Kind.QUALIFIER},
    "cites": {Kind.SOURCE},
    "speaker": {Kind.NAME},
    "names": {Kind.NAME},
    "given-in": {Kind.STATEMENT},
    "via": {Kind.REPORT, Kind.STATEMENT},
    "not-same-as": {Kind.TERM},
    "rests-on": {Kind.REPORT, Kind.STATEMENT, Kind.CLAUSE, Kind.CASE, Kind.FIGURE, Kind.INSTRUMENT},
}

# Relations whose dangling end has a fault code of its own.
_DANGLING = {"answers": "claim-without-question", "qualifier": "unknown-qualifier"}

# Kinds that are themselves a pointer to the world, or only name a thing.
_SOURCELESS = {Kind.SOURCE, Kind.QUALIFIER, Kind.TERM, Kind.NAME}

EARLIEST_YEAR = 1900
MOST_QUOTED = 12  # words between quotation marks in a text: a name or a phrase, not a quotation
_QUOTED = re.compile(r"“([^”]*)”|«([^»]*)»|\"([^\"]*)\"")
_LOCATES = re.compile(
    r"\b(?:ул\.|улица|просп\.|проспект|кв\. ?\d|көшесі|street|avenue|apartment|flat \d)|"  # an address
    r"\+\d[\d ()-]{8,}|"  # a telephone number
    r"[\w.]+@[\w-]+\.\w+|"  # an electronic address
    r"\b\d{1,2}\.\d{4,}, ?\d{1,3}\.\d{4,}",  # coordinates
    re.IGNORECASE,
)
_RAW_HTML = re.compile(r"<[a-zA-Z/!]")
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")


def referenced_records_exist(corpus: Corpus, record: Record) -> None:
    """Every id a record points to is a record of the right kind."""
    for relation, target in references(record):
        found = corpus.records.get(target)
        path = _path_of(corpus, record, relation, target)
        if found is None:
            if target.rsplit("/", 1)[-1] in corpus.unread:
                continue  # that file has a fault of its own
            code = _DANGLING.get(relation, "unknown-id")
            corpus.fault(record, path, code, f"{relation}: there is no {target}")
        elif relation in TARGETS and found.kind not in TARGETS[relation]:
            wanted = " or ".join(sorted(TARGETS[relation]))
            corpus.fault(
                record, path, "wrong-target", f"{relation}: {target} is a {found.kind}, not a {wanted}"
            )


def sources_are_named(corpus: Corpus, record: Record) -> None:
    """Every record says where its facts were read."""
    if record.kind not in _SOURCELESS and not record.sources:
        corpus.fault(record, "sources", "missing-source", "names no source")


def quotes_have_sources(corpus: Corpus, record: Record) -> None:
    """Verbatim words stand in a source that the record lists."""
    listed = {each.source for each in record.sources}
    for path, quote in _walk(record, Quote):
        if quote.source.source not in listed:
            corpus.fault(
                record, path, "quote-source", f"{quote.source.source} is not among the record's sources"
            )


def doubts_are_told(corpus: Corpus, record: Record) -> None:
    """What is not verified says what is uncertain."""
    if (
        record.verification is Verification.UNVERIFIED
        and record.doubt is None
        and record.kind is not Kind.SOURCE
    ):
        corpus.fault(record, "verification", "missing-doubt", "is unverified and says no doubt")


def languages_are_complete(corpus: Corpus, record: Record) -> None:
    """Titles, bodies and short texts exist in all languages: each of them may be shown to a client."""
    for lang in Lang:
        if lang not in record.title.langs:
            corpus.fault(record, "title", "missing-translation", f"the title is missing in {lang.value}")
        if record.body is None or lang not in record.body.langs:
            corpus.fault(record, "body", "missing-translation", f"the body is missing in {lang.value}")
    for path, text in _walk(record, Localized):
        if path not in {"title", "body"}:
            for lang in sorted(set(Lang) - set(text.langs)):
                corpus.fault(record, path, "missing-translation", f"{path} is missing in {lang.value}")


def texts_are_small_markdown(corpus: Corpus, record: Record) -> None:
    """Bodies hold no raw HTML, no image, and only links to records that exist."""
    for _, text in record.body.texts if record.body else ():
        if _RAW_HTML.search(text):
            corpus.fault(record, "body", "markup", "raw HTML is not allowed")
        for image, address in _LINK.findall(text):
            target = address.removeprefix("kzref:")
            if image or target == address:
                corpus.fault(record, "body", "markup", f"{address!r}: only links to kzref:id are allowed")
            elif target not in corpus.records:
                corpus.fault(
                    record, "body", "unknown-id", f"the text links to {target}, which does not exist"
                )


def quotations_stand_in_their_fields(corpus: Corpus, record: Record) -> None:
    """Texts hold no verbatim quotation: those stand, short and attributed, in the quote fields."""
    for _, text in record.body.texts if record.body else ():
        for groups in _QUOTED.findall(text):
            words = len("".join(groups).split())
            if words > MOST_QUOTED:
                corpus.fault(record, "body", "unattributed", f"{words} words stand between quotation marks")


def dates_are_plausible(corpus: Corpus, record: Record) -> None:
    """Nothing is older than the century of these laws, and nothing was known before it happened."""
    begun = record.dated.earliest if record.dated else None
    if begun and begun.year < EARLIEST_YEAR:
        corpus.fault(record, "when", "date", f"{begun} is before {EARLIEST_YEAR}")
    if begun and begun > record.verified_on:
        corpus.fault(record, "verified_on", "date-order", f"lies before {begun}, which the record is about")


def nobody_is_located(corpus: Corpus, record: Record) -> None:
    """No address, telephone number, electronic address or coordinates of anybody."""
    if record.kind is Kind.SOURCE:
        return
    for path, text in _walk(record, Localized):
        for _, words in text.texts:
            found = _LOCATES.search(words)
            if found:
                corpus.fault(record, path, "located", f"{found.group()!r} could tell where somebody is")


def reviews_are_due(corpus: Corpus, record: Record, today: date) -> None:
    """A passed review date is told."""
    if record.review_due < today:
        corpus.fault(record, "review_due", "review-overdue", f"review was due on {record.review_due}")


def both_sides_are_shown(corpus: Corpus) -> None:
    """No question shows one polarity only, unless a nothing-found record says that no other was found."""
    if corpus.unread:
        return  # a claim that could not be read may be the other side
    excused = {
        target for each in corpus.records.values() if each.kind is Kind.ABSENCE
        for relation, target in references(each) if relation == "about"
    }  # fmt: skip
    sides: dict[str, set[Polarity]] = {}
    for record in corpus.records.values():
        if isinstance(record, Claim):
            sides.setdefault(record.question, set()).add(record.polarity)
    for record in corpus.records.values():
        if isinstance(record, Question) and len(sides.get(record.id, ())) < 2 and record.id not in excused:
            corpus.fault(record, "title", "one-sided", "has claims of fewer than two polarities")


RULES: tuple[Rule, ...] = (
    referenced_records_exist,
    sources_are_named,
    quotes_have_sources,
    doubts_are_told,
    languages_are_complete,
    texts_are_small_markdown,
    quotations_stand_in_their_fields,
    dates_are_plausible,
    nobody_is_located,
)


def apply_rules(corpus: Corpus, today: date) -> None:
    """Check every record and the corpus as a whole, adding to its faults."""
    for record in corpus.records.values():
        for rule in RULES:
            rule(corpus, record)
        reviews_are_due(corpus, record, today)
    both_sides_are_shown(corpus)


def _path_of(corpus: Corpus, record: Record, relation: str, target: str) -> str:
    """Find the field that holds a target, so that the fault names its line."""
    found = [path for path, held in _leaves(corpus.files[record.id].fields, "") if held == target]
    if relation == "cites":
        found.sort(key=lambda path: "source" not in path)
    return next(iter(found), "id")


def _leaves(plain: object, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(plain, dict):
        for name, part in plain.items():
            inner = f"{path}.{name}" if path else name
            yield inner, name
            yield from _leaves(part, inner)
    elif isinstance(plain, list):
        for at, part in enumerate(plain):
            yield from _leaves(part, f"{path}[{at}]")
    else:
        yield path, plain


def _walk(value: object, wanted: type[_T], path: str = "") -> Iterator[tuple[str, _T]]:
    if isinstance(value, wanted):
        yield path, value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            inner = f"{path}.{each.name}" if path else each.name
            yield from _walk(getattr(value, each.name), wanted, inner)
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from _walk(part, wanted, f"{path}[{at}]")
