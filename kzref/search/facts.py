"""Fields, filters and dates turned into sets of records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kzref.domain import Force, Kind, Lang, Message, Verification
from kzref.search.analysis import BY, NUMBER, analyse, key_tokens
from kzref.search.dates import begun_by, between, days
from kzref.search.expression import EVERY, Expression, any_of, both
from kzref.search.facets import facet_token
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


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen beside the words: values by facet, and what their records match.

    ``day`` is what the records known by the chosen day match.
    """

    values: dict[str, frozenset[str]]
    expression: Expression
    day: Expression

    @property
    def all(self) -> Expression:
        """Return what the records match that every choice lets through."""
        return both(self.expression, self.day)


class Facts:
    """Turns what must hold into what the records of one library match."""

    def __init__(self, store: Store, problems: list[Message]) -> None:
        self._store = store
        self._problems = problems

    def field(self, name: str, value: str) -> Expression | None:
        """Return what matches where a field holds; None, and a problem, when it says nothing."""
        value = value.strip().strip('"')
        if not value:
            return None
        if name in _FACET_OF:
            return self._facet(name, value)
        if name == "by":
            return self._by(value)
        if name == "art":
            number = fold(value.rstrip("*")).replace(".", "-")
            return any_of(self._store.lexicon.held([NUMBER + number]))
        return self._dates(name, value)

    def _facet(self, name: str, value: str) -> Expression:
        facet = _FACET_OF[name]
        called = {fold(word): meant for word, meant in _CALLED.get(name, {}).items()}
        fitting = []
        for part in value.split(","):
            wanted = fold(part.strip())
            wanted = fold(called.get(wanted, wanted))
            for held in self._store.lexicon.values(facet):
                own = fold(held)
                begins = wanted.endswith("*") and own.startswith(wanted[:-1])
                if own == wanted or begins or (name in ("topic", "source") and wanted in own.split("-")):
                    fitting.append(facet_token(facet, held))
        if not fitting:
            self._problems.append(
                Message.of("No record has {field}, so nothing is found by it.", field=f"{name}:{value}")
            )
        return any_of(fitting)

    def _by(self, value: str) -> Expression:
        said = EVERY
        for raw in WORD.findall(value):
            forms = analyse(raw, None)
            tokens = [BY + each for each in (*forms.exact, *forms.stems, *forms.kazakh, *key_tokens(raw))]
            self._store.lexicon.load(tokens)
            said = both(said, any_of(self._store.lexicon.held(tokens)))
        return said

    def _dates(self, name: str, value: str) -> Expression | None:
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
            return begun_by(span[1], self._store.lexicon.tokens)
        return between(span, self._store.lexicon.tokens)

    def chosen(self, filters: Filters, as_of: date | None) -> Choice:
        """Return what the chosen filters let through."""
        wanted: dict[str, tuple[object, ...]] = {
            "kind": filters.kinds,
            "country": filters.countries,
            "year": filters.years,
            "language": filters.langs,
            "force": filters.forces,
            "verification": filters.verifications,
        }
        values = {name: frozenset(map(str, each)) for name, each in wanted.items() if each}
        parts = [
            any_of(self._store.lexicon.held(facet_token(name, value).lower() for value in sorted(each)))
            for name, each in values.items()
        ]
        day = EVERY if as_of is None else begun_by(as_of, self._store.lexicon.tokens)
        return Choice(values, both(*parts), day)
