"""Fields, filters and dates turned into sets of records."""

from __future__ import annotations

import re
from datetime import date

from kzref.domain import Force, InvalidValue, Kind, Lang, Message, Verification, When
from kzref.search.analysis import BY, NUMBER, analyse, key_tokens
from kzref.search.bits import Docs
from kzref.search.facets import BEGINNING, END, days_of
from kzref.search.fold import fold
from kzref.search.model import Filters
from kzref.search.store import Store
from kzref.search.words import WORD

_FACET_OF = {
    "kind": "kind",
    "lang": "language",
    "country": "country",
    "topic": "topic",
    "source": "source",
    "status": "status",
    "verified": "verification",
    "force": "force",
}
# What people call a value, beside its own name.
_CALLED: dict[str, dict[str, str]] = {
    "kind": {
        "вопрос": Kind.QUESTION, "сұрақ": Kind.QUESTION, "заявление": Kind.STATEMENT,
        "мәлімдеме": Kind.STATEMENT, "сообщение": Kind.REPORT, "хабар": Kind.REPORT,
        "утверждение": Kind.CLAIM, "статья": Kind.CLAUSE, "норма": Kind.CLAUSE, "бап": Kind.CLAUSE,
        "article": Kind.CLAUSE, "закон": Kind.INSTRUMENT, "договор": Kind.INSTRUMENT, "law": Kind.INSTRUMENT,
        "treaty": Kind.INSTRUMENT, "дело": Kind.CASE, "іс": Kind.CASE, "процедура": Kind.PROCEDURE,
        "порядок": Kind.PROCEDURE, "рәсім": Kind.PROCEDURE, "цифра": Kind.FIGURE, "число": Kind.FIGURE,
        "number": Kind.FIGURE, "сан": Kind.FIGURE, "термин": Kind.TERM, "имя": Kind.NAME, "аты": Kind.NAME,
        "источник": Kind.SOURCE, "дереккөз": Kind.SOURCE, "условие": Kind.QUALIFIER,
    },
    "lang": {
        "english": Lang.EN, "английский": Lang.EN, "английском": Lang.EN, "russian": Lang.RU,
        "русский": Lang.RU, "русском": Lang.RU, "орыс": Lang.RU, "орысша": Lang.RU, "kazakh": Lang.KK,
        "kz": Lang.KK, "казахский": Lang.KK, "қазақ": Lang.KK, "қазақша": Lang.KK,
    },
    "country": {
        "kazakhstan": "KZ", "казахстан": "KZ", "қазақстан": "KZ", "рк": "KZ", "қр": "KZ", "russia": "RU",
        "россия": "RU", "ресей": "RU", "рф": "RU", "kyrgyzstan": "KG", "киргизия": "KG", "кыргызстан": "KG",
        "georgia": "GE", "грузия": "GE", "armenia": "AM", "армения": "AM", "belarus": "BY",
        "беларусь": "BY", "белоруссия": "BY", "uzbekistan": "UZ", "узбекистан": "UZ",
    },
    "verified": {"первичный": Verification.PRIMARY, "вторичный": Verification.SECONDARY},
    "force": {"обязательный": Force.BINDING, "official": Force.OFFICIAL},
}  # fmt: skip


class Facts:
    """Turns what must hold into sets of records of one library."""

    def __init__(self, store: Store, problems: list[Message]) -> None:
        self._store = store
        self._problems = problems

    def field(self, name: str, value: str) -> Docs | None:
        """Return the records for which a field holds; None, and a problem, when it says nothing."""
        value = value.strip().strip('"')
        if not value:
            return None
        if name in _FACET_OF:
            return self._facet(name, value)
        if name == "by":
            return self._by(value)
        if name == "art":
            number = fold(value.rstrip("*")).replace(".", "-")
            found = self._store.postings(NUMBER + number)
            return found.docs if found else 0
        return self._dates(name, value)

    def _facet(self, name: str, value: str) -> Docs | None:
        sets = self._store.facet(_FACET_OF[name])
        called = {fold(word): meant for word, meant in _CALLED.get(name, {}).items()}
        docs, known = 0, False
        for part in value.split(","):
            wanted = fold(part.strip())
            wanted = fold(called.get(wanted, wanted))
            for held, members in sets.items():
                own = fold(held)
                begins = wanted.endswith("*") and own.startswith(wanted[:-1])
                if own == wanted or begins or (name in ("topic", "source") and wanted in own.split("-")):
                    docs, known = docs | members, True
        if not known:
            self._problems.append(
                Message.of("No record has {field}, so nothing is found by it.", field=f"{name}:{value}")
            )
        return docs

    def _by(self, value: str) -> Docs:
        docs = self._store.every
        for raw in WORD.findall(value):
            forms = analyse(raw, None)
            tokens = [BY + token for token in (*forms.exact, *forms.stems, *forms.kazakh, *key_tokens(raw))]
            self._store.load(tokens)
            found = 0
            for token in tokens:
                held = self._store.postings(token)
                found |= held.docs if held else 0
            docs &= found
        return docs

    def _dates(self, name: str, value: str) -> Docs | None:
        span = days(value)
        if span is None:
            self._problems.append(
                Message.of(
                    "{field} is not a date such as 2022-09-27, 2022-09 or 2022-09..2022-10, so it was not "
                    "counted.",
                    field=f"{name}:{value}",
                )
            )
            return None
        if name == "as-of":
            return self._store.begun_by(span[1])
        return self._store.between(*span)

    def filters(self, filters: Filters, as_of: date | None) -> dict[str, Docs]:
        """Return the records each chosen filter lets through, by the name of its facet."""
        chosen: dict[str, tuple[object, ...]] = {
            "kind": filters.kinds,
            "country": filters.countries,
            "year": filters.years,
            "language": filters.langs,
            "force": filters.forces,
            "verification": filters.verifications,
        }
        sets = {}
        for name, values in chosen.items():
            if values:
                held = self._store.facet(name)
                docs = 0
                for value in values:
                    docs |= held.get(str(value), 0)
                sets[name] = docs
        if as_of is not None:
            sets["as-of"] = self._store.begun_by(as_of.toordinal())
        return sets


def days(value: str) -> tuple[int, int] | None:
    """Return the first and last day of a date or a range, as ordinals; None when it is no date."""
    ends = re.split(r"\.\.|/|…", value.strip().rstrip("."), maxsplit=1)
    spans = []
    for end in ends:
        if not end.strip(" ."):
            spans.append((BEGINNING, END))
            continue
        try:
            spans.append(days_of(When(_iso(end.strip()))))
        except InvalidValue:
            return None
    if value.strip().endswith("..") and len(ends) == 1:
        return spans[0][0], END
    first, last = spans[0][0], spans[-1][1]
    return (first, last) if first <= last else (last, first)


def _iso(text: str) -> str:
    """Return a date written 27.09.2022 or 09.2022 as 2022-09-27 or 2022-09."""
    match = re.fullmatch(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})", text)
    if match is None:
        return text
    day, month, year = match.groups()
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
