"""A small shelf of records, one of every kind, for tests of the window."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kzref.domain import (
    Absence,
    Application,
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
    Link,
    Localized,
    Mechanism,
    Name,
    NameType,
    Origin,
    Outcome,
    Participation,
    Polarity,
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
from kzref.domain.speech import qualifiers

VERIFIED, DUE, TODAY = date(2026, 3, 15), date(2026, 9, 15), date(2026, 11, 21)
_COMMON = {"verification": Verification.SECONDARY, "verified_on": VERIFIED, "review_due": DUE}
_SOURCES = (Citation(source="src-afn", locator="lead"),)
_UNREVIEWED = (
    Translation(lang=Lang.RU, status=TranslationStatus.UNREVIEWED, made_on=date(2026, 11, 21)),
    Translation(lang=Lang.KK, status=TranslationStatus.UNREVIEWED, made_on=date(2026, 11, 21)),
)


def text(en: str, ru: str = "", kk: str = "") -> Localized:
    """Return a localized text; a language left empty is missing."""
    return Localized.of({k: v for k, v in (("en", en), ("ru", ru), ("kk", kk)) if v})


QUALIFIERS = tuple(
    Qualifier(id=id, title=text(en, ru), body=text(f"The condition «{en}»."), **_COMMON)
    for id, en, ru in (
        ("crime-in-both-states", "crime in both states", "преступление в обоих государствах"),
        ("international-wanted-list", "international wanted list", "международный розыск"),
        ("commissariat-no-ground", "a commissariat’s search is no ground", "розыск военкомата не основание"),
        ("no-refusal-ground", "no ground of refusal", "нет оснований для отказа"),
    )
)
_ORDER = tuple(each.id for each in QUALIFIERS)


def positions(pattern: str) -> tuple:
    """Return positions from a pattern such as «+-x?»: stated, left out, denied, not seen."""
    words = {"+": "stated", "-": "omitted", "x": "denied"}
    return qualifiers({q: words[sign] for q, sign in zip(_ORDER, pattern, strict=False) if sign != "?"})


def quote(words: str, lang: str, origin: Origin = Origin.ORIGINAL, source: str = "src-afn") -> Quote:
    """Return exact words."""
    return Quote(text=words, lang=lang, origin=origin, source=Citation(source=source))


SOURCES = tuple(
    Source(id=id, title=text(title), type=SourceType.PRESS, outlet=outlet, published=When("2022-09-27"),
           address=address, lang=lang, **_COMMON)
    for id, title, outlet, address, lang in (
        ("src-afn", "AFN, 27.09.2022", "AFN", "afn.today 301409", "ru"),
        ("src-kursiv", "Kursiv, 27.09.2022", "Kursiv", "kursiv.media", "en"),
        ("src-afp", "AFP dispatch, 27.09.2022", "AFP", "gettotext.com", "en"),
    )
)  # fmt: skip

STATEMENT = Statement(
    id="st-akhmetzhanov-2022-09-27",
    title=text("Interior minister on extradition and mobilization", "Министр внутренних дел о выдаче и мобилизации",
               "Ішкі істер министрі ұстап беру және жұмылдыру туралы"),
    body=text(
        "Treaties on legal assistance exist and surrender takes place daily under the Minsk Convention; it concerns "
        "**criminal offences**.\n\nIf a person is put on the international wanted list and there is no other obstacle, "
        "Kazakhstan will find and surrender. A search by a [military commissariat](kzref:t-commissariat) is not a ground.",
        "Договоры о правовой помощи есть, и выдача по Минской конвенции идёт каждый день; речь о преступлениях.",
    ),
    translations=_UNREVIEWED,
    speaker=text("Marat Akhmetzhanov", "Марат Ахметжанов", "Марат Ахметжанов"),
    speaker_name="p-akhmetzhanov",
    office=text("Minister of Internal Affairs of Kazakhstan", "Министр внутренних дел Казахстана"),
    when=When("2022-09-27"),
    place=text("briefing in Astana", "брифинг в Астане"),
    lang="ru",
    weight=Force.OFFICIAL,
    quotes=(
        quote("Военкоматы, если будут искать — это не является правовым основанием для их выдачи", "ru"),
        quote("When Russian military drafting centers are looking for someone, this is not a solid base.", "en",
              Origin.OUTLET, "src-kursiv"),
    ),
    qualifiers=positions("+++-"),
    sources=_SOURCES,
    doubt=text("The exact setting of the briefing was not verified.", "Где именно шёл брифинг, не проверено."),
    countries=("KZ", "RU"),
    topics=("extradition", "mobilization"),
    links=(Link(rel="bears-on", target="q-extradite"),),
    **_COMMON,
)  # fmt: skip


def _report(id: str, outlet: str, lang: str, pattern: str, **more: object) -> Report:
    return Report(id=id, title=text(f"{outlet} on the minister’s words"), statement=STATEMENT.id, outlet=text(outlet),
                  when=When("2022-09-27"), lang=lang, qualifiers=positions(pattern), sources=_SOURCES,
                  body=text(f"What {outlet} kept and dropped."), **{**_COMMON, **more})  # fmt: skip


REPORTS = (
    _report("rp-kursiv", "Kursiv", "en", "+++-"),
    _report("rp-rbc", "RBC, first version", "ru", "----", corrected=text("Added “international wanted list”."),
            doubt=text("Known only from a later fact-check.")),
    _report("rp-afp", "AFP", "en", "-x-?", headline=text("Kazakhstan to protect Russians"), via=("rp-rbc",)),
)  # fmt: skip


def _claim(
    id: str, polarity: Polarity, by: str, pattern: str, weight: Force = Force.PRESS, **more: object
) -> Claim:
    held = {
        "when": When("2022-09-27"),
        "lang": "en",
        "body": text(f"{by} says how it is, in our own words."),
        **more,
    }
    return Claim(id=id, title=text(f"{by} on extradition"), question="q-extradite", polarity=polarity, by=text(by),
                 weight=weight, qualifiers=positions(pattern), sources=_SOURCES, **{**_COMMON, **held})  # fmt: skip


CLAIMS = (
    _claim("cl-rbc", Polarity.AFFIRMS, "RBC citing Interfax-Kazakhstan", "----", lang="ru", rests_on=("rp-rbc",),
           correction=text("Later versions add the international wanted list."),
           doubt=text("Known only from a later fact-check; the first wording itself was not seen.")),
    _claim("cl-republic", Polarity.AFFIRMS, "Republic World", "-+--",
           words=quote("if they are put on the international wanted list", "en", Origin.OUTLET, "src-afp")),
    _claim("cl-euro", Polarity.AFFIRMS, "EuroWeekly News", "----"),
    _claim("cl-kursiv", Polarity.CONDITIONAL, "The minister, via Kursiv", "+++-", Force.OFFICIAL,
           rests_on=(STATEMENT.id, "rp-kursiv"), office=text("Minister of Internal Affairs"),
           words=quote("If Russian authority puts someone on the wanted list, we will be obliged to find him and "
                       "extradite him.", "en", Origin.OUTLET, "src-kursiv")),
    _claim("cl-afp", Polarity.CONDITIONAL, "AFP", "-x--",
           words=quote("only in the event that someone is placed on the official list of wanted persons in Russia", "en",
                       Origin.OUTLET, "src-afp")),
    _claim("cl-afn", Polarity.CONDITIONAL, "AFN", "+++?", lang="ru",
           words=quote("это не является правовым основанием для их выдачи", "ru")),
    _claim("cl-expert", Polarity.UNCLEAR, "A lawyer asked by Adam.ru", "????", Force.REMARK, when=When("2026-02")),
    _claim("cl-bbc", Polarity.DENIES, "BBC as retold", "--+-"),
    _claim("cl-avia", Polarity.DENIES, "avia-pro", "--+-", when=None, lang=None),
)  # fmt: skip

QUESTION = Question(
    id="q-extradite",
    title=text("Will Kazakhstan extradite people who avoid mobilization?",
               "Выдаст ли Казахстан тех, кто уклоняется от мобилизации?",
               "Қазақстан жұмылдырудан жалтарғандарды ұстап бере ме?"),
    body=text("What each side says and leaves out."),
    translations=_UNREVIEWED,
    short_answer=text(
        "not for being sought by a military office; possibly, if there is a criminal case in both states’ law, a search "
        "list beyond Russia, a complete request and no ground of refusal.",
        "за один лишь розыск военкомата — нет; возможно, если есть уголовное дело по законам обеих стран, розыск за "
        "пределами России, полный запрос и нет оснований для отказа.",
    ),
    missing=text("A criminal offence and the international wanted list; a military office’s search is no ground."),
    assessment=text("Both short forms leave out half of the statement: neither “will” nor “will not” is what he said.",
                    "Обе короткие формы опускают половину сказанного."),
    assessed_on=VERIFIED,
    would_change=text("A published decision of a Kazakh court on such a request."),
    qualifiers=_ORDER,
    governing=(
        Governing(clause="minsk-1993/art-58", period=When("../2023-06-27")),
        Governing(clause="kz-cpc-2014/art-590", note=text("Item 9 is contested.")),
    ),
    practice=("case-zhilin",),
    sources=_SOURCES,
    doubt=text("No published decision on mobilization alone was found."),
    countries=("KZ", "RU"),
    **_COMMON,
)  # fmt: skip

MINSK = Instrument(
    id="minsk-1993", title=text("Minsk Convention on legal assistance", "Минская конвенция о правовой помощи"),
    short=text("Minsk Convention", "Минская конвенция"), type=InstrumentType.TREATY, adopted=When("1993-01-22"),
    in_force=When("1994-05-19/.."), depositary=text("CIS Executive Committee"), authentic=("ru",),
    participation=(
        Participation(state="KZ", act=StateAct.RATIFIED, when=When("1993-03-31"), verification=Verification.SECONDARY),
        Participation(state="RU", act=StateAct.IN_FORCE, when=When("1994-12-10"), verification=Verification.PRIMARY),
    ),
    application=(Application(between=("KZ", "RU"), period=When("1994-12-10/2023-06-27"),
                             verification=Verification.SECONDARY, note=text("Replaced by the Chisinau Convention.")),),
    sources=_SOURCES, countries=("KZ", "RU"), **_COMMON,
)  # fmt: skip
CPC = Instrument(
    id="kz-cpc-2014", title=text("Criminal Procedure Code of Kazakhstan", "УПК Казахстана"), short=text("KZ CPC", "УПК РК"),
    type=InstrumentType.CODE, adopted=When("2014-07-04"), jurisdiction=("KZ",), sources=_SOURCES, **_COMMON,
)  # fmt: skip
CLAUSES = (
    Clause(id="minsk-1993/art-58", title=text("Minsk Convention, art. 58: what a request must contain",
                                              "Минская конвенция, ст. 58: что содержит требование"),
           body=text("A request names the bodies, the person, the facts and the law.\n\n- a copy of the detention order"),
           instrument="minsk-1993", number="58", eid="art_58",
           editions=(Edition(period=When("1994-05-19/.."), verification=Verification.SECONDARY),),
           sources=_SOURCES, countries=("KZ", "RU"), doubt=text("The text of the article was read in a retelling."),
           **_COMMON),
    Clause(id="kz-cpc-2014/art-590", title=text("KZ CPC, art. 590: when extradition is refused"),
           body=text("Extradition is refused where torture threatens."), instrument="kz-cpc-2014", number="590",
           eid="art_590", sources=_SOURCES, countries=("KZ",), **_COMMON),
)  # fmt: skip
CASE = Case(
    id="case-zhilin", title=text("Mikhail Zhilin: expelled, not extradited", "Михаил Жилин: выслан, а не выдан"),
    body=text("He served in the guard service and crossed on foot."), people=("p-akhmetzhanov",),
    mechanism=Mechanism.CRIMINAL_EXPULSION, mechanism_note=text("Expelled by a criminal judgment."),
    events=(
        Event(when=When("2022-09-27~"), what=text("Crossed the border."), place=text("Semey")),
        Event(when=When("2022-12-28"), what=text("Handed over at the border."), authority=text("Border service"),
              basis=("kz-cpc-2014/art-590",)),
    ),
    status=text("Sentenced in Russia to six and a half years."), status_as_of=When("2023-03"),
    outcome=Outcome.EXPELLED, sources=_SOURCES, countries=("KZ", "RU"), **_COMMON,
)  # fmt: skip
OTHERS: tuple[Record, ...] = (
    Name(id="p-akhmetzhanov", title=text("Marat Akhmetzhanov", "Марат Ахметжанов", "Марат Ахметжанов"),
         type=NameType.PERSON, role=text("Minister of Internal Affairs, 2022–2023"),
         spellings=(Spelling(text="Ахметжанов", lang="ru", attested=True), Spelling(text="Akhmetjanov", lang="en")),
         **_COMMON),
    Term(id="t-commissariat", title=text("military commissariat", "военкомат", "әскери комиссариат"),
         body=text("The office that calls up."), forms=((Lang.RU, ("военкомат", "военный комиссариат")),), **_COMMON),
    Procedure(id="proc-detained", title=text("If you are detained on a wanted list", "Если вас задержали по розыску"),
              applies_when=text("The police say that you are on a list."),
              steps=(Step(what=text("Ask for a lawyer."), deadline=text("at once"), right=text("to a lawyer")),
                     Step(what=text("Say that you seek asylum."), clauses=("kz-cpc-2014/art-590",))),
              sources=_SOURCES, **_COMMON),
    Figure(id="fig-entries", title=text("Entries since 21 September 2022", "Въехали с 21 сентября 2022"),
           value=Decimal(98000), unit=text("entries", "въездов"), scope=Scope.GROSS_ENTRIES,
           period=When("2022-09-21/2022-09-27"), as_of=When("2022-09-27"), given_by=text("Interior ministry"),
           statement=STATEMENT.id, sources=_SOURCES, **_COMMON),
    Absence(id="nf-decisions", title=text("No published decision found", "Решений не найдено"),
            searched_in=text("court registers"), searched_on=VERIFIED, about=("q-extradite",), sources=_SOURCES, **_COMMON),
)  # fmt: skip
RECORDS: tuple[Record, ...] = (
    QUESTION, STATEMENT, *REPORTS, *CLAIMS, *CLAUSES, MINSK, CPC, CASE, *OTHERS, *QUALIFIERS, *SOURCES,
)  # fmt: skip
