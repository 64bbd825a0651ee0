"""A small library made of values: one question with both sides, and a record of every kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from kzref.domain import (
    Absence,
    Application,
    Bound,
    Case,
    Citation,
    Claim,
    Clause,
    Edition,
    Event,
    Figure,
    Force,
    Governing,
    Instrument,
    InstrumentType,
    Lang,
    Localized,
    Mechanism,
    Name,
    NameType,
    Origin,
    Outcome,
    Participation,
    Polarity,
    Position,
    Procedure,
    Qualifier,
    Question,
    Quote,
    Record,
    Report,
    Scope,
    Source,
    SourceType,
    Spelling,
    StateAct,
    Statement,
    Step,
    Term,
    Translation,
    TranslationStatus,
    Verification,
    When,
)

PRINTED = date(2026, 11, 21)
DAY = When("2022-09-27")


@dataclass(frozen=True)
class Meta:
    """What the fake library says of itself."""

    corpus_version: str = "2026.11"
    base_date: date = date(2026, 3, 15)


class Shelf:
    """A library held in memory."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.held = {record.id: record for record in records}

    def find(self, record_id: str) -> Record | None:
        return self.held.get(record_id)

    def claims_of(self, question_id: str) -> list[Claim]:
        return [
            each for each in self.held.values() if isinstance(each, Claim) and each.question == question_id
        ]

    def reports_of(self, statement_id: str) -> list[Report]:
        return [
            each for each in self.held.values() if isinstance(each, Report) and each.statement == statement_id
        ]

    def clauses_of(self, instrument_id: str) -> list[Clause]:
        return [
            each
            for each in self.held.values()
            if isinstance(each, Clause) and each.instrument == instrument_id
        ]


def text(en: str, ru: str | None = None, kk: str | None = None) -> Localized:
    """Return a text in up to three languages."""
    return Localized.of({lang: words for lang, words in (("en", en), ("ru", ru), ("kk", kk)) if words})


def head(record_id: str, title: str, ru: str | None = None, **more: Any) -> dict[str, Any]:
    """Return the fields that every record needs."""
    fields = {
        "id": record_id,
        "title": text(title, ru),
        "sources": (Citation(source="src-afn"),),
        "verification": Verification.SECONDARY,
        "verified_on": date(2026, 3, 15),
        "review_due": date(2026, 9, 15),
    }
    if ru:
        made = Translation(lang=Lang.RU, status=TranslationStatus.UNREVIEWED, made_on=PRINTED)
        fields["translations"] = (made,)
    return fields | more


def quote(words: str, lang: str, origin: Origin = Origin.ORIGINAL) -> Quote:
    """Return exact words read at AFN."""
    return Quote(
        text=words,
        lang=lang,
        origin=origin,
        source=Citation(source="src-afn", locator=Localized.of("301409")),
    )


def claim(slug: str, by: str, polarity: Polarity, body: str, **more: Any) -> Claim:
    """Return a claim on the question."""
    fields = head(f"cl-{slug}", f"{by} on it") | {
        "question": "q-extradite",
        "polarity": polarity,
        "by": text(by),
        "when": DAY,
        "weight": Force.PRESS,
        "body": text(body),
    }
    return Claim(**(fields | more))


def question() -> Question:
    """Return the question."""
    return Question(
        **head("q-extradite", "Will Kazakhstan extradite?", "Выдаст ли Казахстан?"),
        short_answer=text("Only if there is a crime.", "Только если есть преступление."),
        missing=text("The international list."),
        assessment=text("Neither will nor will not."),
        assessed_on=date(2026, 3, 15),
        would_change=text("A published decision."),
        qualifiers=("crime", "list"),
        governing=(
            Governing(clause="minsk-1993/art-56", period=When("../2023-06-27")),
            Governing(clause="kz-cpc-2014/art-590", note=text("Item 9 is contested.")),
        ),
        practice=("case-kozak", "case-hidden"),
    )


def claims() -> list[Claim]:
    """Return claims of three positions."""
    return [
        claim(
            "rbc",
            "RBC",
            Polarity.AFFIRMS,
            "Will be forced to extradite the wanted.",
            qualifiers=(("crime", Position.OMITTED), ("list", Position.OMITTED)),
            correction=text("The list was added."),
            doubt=text("Known only from a fact-check."),
        ),
        claim(
            "minister",
            "Marat Akhmetzhanov",
            Polarity.CONDITIONAL,
            "A commissariat's search is **no ground**.",
            office=text("Minister of Internal Affairs"),
            weight=Force.OFFICIAL,
            lang="ru",
            words=quote("Военкоматы, если будут искать", "ru"),
            rests_on=("st-minister",),
            qualifiers=(("crime", Position.STATED), ("list", Position.STATED)),
        ),
        claim(
            "afp",
            "AFP",
            Polarity.CONDITIONAL,
            "Only on Russia's list.",
            qualifiers=(("list", Position.DENIED),),
            doubt=text("Read in rewrites."),
        ),
        claim("bbc", "BBC as retold", Polarity.DENIES, "Will not extradite."),
    ]


def cases() -> list[Case]:
    """Return a case that may be named and one that may not."""
    hidden = Case(
        **head(
            "case-hidden",
            "Ivan Secretov: held in Hiddenburg",
            body=text("Secretov, of Hiddenburg, was held."),
        ),
        people=("p-secretov",),
        mechanism=Mechanism.EXTRADITION,
        mechanism_note=text("Secretov was ordered out."),
        asserted_basis=text("Secretov stole a phone in Hiddenburg."),
        clauses=("minsk-1993/art-56",),
        events=(Event(when=DAY, what=text("Secretov is held."), place=text("Hiddenburg")),),
        status=text("Secretov sits in Hiddenburg."),
        status_as_of=When("2026-02"),
        outcome=Outcome.SUSPENDED,
        doubt=text("Secretov or Sekretov."),
        do_no_harm=True,
    )
    open_one = Case(
        **head("case-kozak", "Kozak: arrest, then release"),
        people=("p-kozak",),
        mechanism=Mechanism.SEARCH_DETENTION,
        mechanism_note=text("Held on a wanted list."),
        clauses=("kz-cpc-2014/art-590",),
        events=(
            Event(when=When("2023"), what=text("Arrested."), place=text("Almaty"), authority=text("Police")),
        ),
        status=text("Released."),
        status_as_of=When("2024"),
        outcome=Outcome.RELEASED,
    )
    return [hidden, open_one]


def laws() -> list[Record]:
    """Return two instruments and a clause of each."""
    minsk = Instrument(
        **head("minsk-1993", "Minsk Convention (1993)"),
        type=InstrumentType.TREATY,
        short=text("Minsk Convention"),
        adopted=When("1993-01-22"),
        jurisdiction=("KZ", "RU"),
        authentic=("ru",),
        depositary=text("CIS Executive Committee"),
        participation=(
            Participation(
                state="KZ",
                act=StateAct.IN_FORCE,
                when=When("1994-05-19"),
                verification=Verification.SECONDARY,
                sources=(Citation(source="src-codes"),),
            ),
        ),
        application=(
            Application(
                between=("KZ", "RU"), period=When("../2023-06-27"), verification=Verification.SECONDARY
            ),
        ),
    )
    code = Instrument(
        **head("kz-cpc-2014", "Criminal Procedure Code of Kazakhstan"),
        type=InstrumentType.CODE,
        short=text("KZ CPC"),
        adopted=When("2014-07-04"),
    )
    return [
        minsk,
        code,
        Clause(
            **head(
                "minsk-1993/art-56",
                "Minsk Convention, art. 56: duty to extradite",
                body=text("One year at least."),
            ),
            instrument="minsk-1993",
            number="56",
            eid="art_56",
        ),
        Clause(
            **head(
                "kz-cpc-2014/art-590",
                "KZ CPC, art. 590: refusal",
                body=text("Refused when:\n\n- the act is no crime;\n- torture threatens."),
                verification=Verification.PRIMARY,
                doubt=text("Contested for military crimes."),
                sources=(Citation(source="src-codes", locator=text("art. 590")),),
            ),
            instrument="kz-cpc-2014",
            number="590",
            eid="art_590",
            editions=(Edition(period=When("2025-07-16/.."), verification=Verification.PRIMARY),),
        ),
    ]


def speech() -> list[Record]:
    """Return a statement and a report of it."""
    return [
        Statement(
            **head("st-minister", "The minister on 27 September"),
            speaker=text("Marat Akhmetzhanov", "Марат Ахметжанов"),
            office=text("Minister"),
            when=DAY,
            place=text("Astana"),
            channel=text("briefing"),
            lang="ru",
            weight=Force.OFFICIAL,
            quotes=(quote("Военкоматы, если будут искать", "ru"),),
            qualifiers=(("crime", Position.STATED),),
        ),
        Report(
            **head("rp-minister-kursiv", "Kursiv on the minister", body=text("Keeps the sentence.")),
            statement="st-minister",
            outlet=text("Kursiv"),
            when=DAY,
            lang="en",
            headline=text("Kazakhstan about fugitives"),
            quote=quote("this is not a solid base", "en", Origin.OUTLET),
            corrected=text("Corrected the next day."),
            qualifiers=(("crime", Position.OMITTED),),
        ),
    ]


def reference() -> list[Record]:
    """Return the other kinds."""
    return [
        Qualifier(**head("crime", "Crime in both states", "Преступление в обеих странах")),
        Qualifier(**head("list", "International wanted list", "Международный розыск")),
        Procedure(
            **head("proc-held", "Held at a document check"),
            applies_when=text("Police detain a person."),
            steps=(
                Step(
                    what=text("Ask for a lawyer."),
                    deadline=text("72 hours"),
                    right=text("Counsel"),
                    document=text("Record"),
                    ask=text("Which list?"),
                    clauses=("kz-cpc-2014/art-590",),
                ),
                Step(what=text("Say that you seek asylum.")),
            ),
        ),
        Figure(
            **head("fig-arrivals", "Arrivals"),
            value=Decimal(98000),
            bound=Bound.ABOUT,
            unit=text("entries", "въездов"),
            scope=Scope.GROSS_ENTRIES,
            period=When("2022-09-21/2022-09-27"),
            as_of=DAY,
            given_by=text("Interior ministry"),
            statement="st-minister",
        ),
        Absence(
            **head("nf-decisions", "No decision found"),
            searched_in=text("the database of the Supreme Court"),
            searched_on=date(2026, 3, 15),
            about=("q-extradite",),
        ),
        Term(
            **head("t-extradition", "extradition", "выдача (экстрадиция)"),
            forms=((Lang.EN, ("surrender",)),),
            not_same_as=("crime",),
        ),
        Name(
            **head("p-kozak", "Denis Kozak"),
            type=NameType.PERSON,
            role=text("soldier"),
            spellings=(Spelling(text="Козак", lang="ru", attested=True), Spelling(text="Kosak", lang="de")),
        ),
        Name(**head("p-secretov", "Ivan Secretov"), type=NameType.PERSON, spellings=()),
        source("src-afn", "AFN, 27.09.2022"),
        source("src-codes", "Codes of Kazakhstan", verification=Verification.PRIMARY),
    ]


def source(source_id: str, title: str, **more: Any) -> Source:
    """Return a source."""
    fields = head(source_id, title, sources=()) | {
        "type": SourceType.PRESS,
        "outlet": text("AFN"),
        "author": text("A. Author"),
        "published": DAY,
        "address": Localized.of("afn.today 301409"),
        "lang": "ru",
    }
    return Source(**(fields | more))


def shelf(*more: Record) -> Shelf:
    """Return the whole library, with further records on top."""
    return Shelf([question(), *claims(), *cases(), *laws(), *speech(), *reference(), *more])
