"""Shared words for the values of the records: what «conditional» or «secondary» is called to a reader.

The tables are by the name of the enumeration and the value, so that enumerations of other packages
on this floor find their words too. The English words are the keys of ``words.*.ts``.
"""

from __future__ import annotations

from enum import StrEnum

from kzref.domain import Lang, Position
from kzref.text.catalogue import catalogue

_WORDS: dict[str, dict[str, str]] = {
    "Kind": {
        "question": "disputed question", "statement": "statement", "report": "report", "claim": "claim",
        "clause": "clause", "instrument": "law or treaty", "case": "case", "procedure": "procedure",
        "figure": "figure", "absence": "nothing found", "term": "term", "name": "name",
        "qualifier": "condition", "source": "source",
    },
    "Polarity": {
        "affirms": "Affirms", "conditional": "Only if", "unclear": "Unclear", "denies": "Denies",
    },
    "Position": {"stated": "stated", "omitted": "left out", "denied": "denied"},
    "Verification": {
        "primary": "text itself read", "secondary": "report read", "unverified": "not verified",
    },
    "Force": {
        "binding": "binding", "official": "official position", "remark": "remark", "press": "press",
        "ngo": "NGO",
    },
    "TranslationStatus": {
        "official": "official translation", "reviewed": "translation reviewed",
        "unreviewed": "translation not reviewed",
    },
    "Origin": {
        "original": "original words", "official": "official translation", "outlet": "outlet’s translation",
        "ours": "our translation, not reviewed",
    },
    "Mechanism": {
        "extradition": "extradition", "administrative-expulsion": "administrative expulsion",
        "criminal-expulsion": "expulsion by criminal judgment",
        "court-expulsion": "expulsion by a court, route not reported", "handover": "handover",
        "departure": "departure", "search-detention": "detention on a wanted list",
        "entry-refused": "entry refused", "duty-to-leave": "duty to leave after a refusal",
        "other": "another way, or not recorded",
    },
    "Outcome": {
        "surrendered": "handed over", "expelled": "expelled", "suspended": "suspended",
        "pending": "pending", "released": "released", "left": "left the country", "unknown": "unknown",
    },
    "Bound": {
        "exact": "exactly", "about": "about", "more-than": "more than", "at-least": "at least",
        "up-to": "up to",
    },
    "Scope": {
        "gross-entries": "entries, not a net number", "gross-exits": "departures, not a net number",
        "net": "entries less departures", "persons": "persons", "estimate": "estimate", "cases": "cases",
        "vehicles": "vehicles", "not-stated": "what was counted is not stated",
    },
    "InstrumentType": {
        "treaty": "treaty", "constitution": "constitution", "code": "code", "law": "law",
        "decree": "decree", "rules": "rules",
    },
    "StateAct": {
        "signed": "signed", "ratified": "ratified", "acceded": "acceded",
        "deposited": "deposited its ratification", "in-force": "in force", "reservation": "reservation",
        "declaration": "declaration", "no-declaration": "no declaration", "withdrawn": "withdrew",
        "not-party": "not a party",
    },
    "NameType": {"person": "person", "body": "body", "place": "place", "instrument": "instrument"},
    "SourceType": {
        "law": "legal text", "court": "court decision", "official": "official source",
        "press": "press report", "ngo": "NGO report", "commentary": "commentary",
    },
    "Lang": {"en": "English", "ru": "Russian", "kk": "Kazakh"},
    "RowKey": {
        "who": "Who", "office": "Office", "date": "When", "where": "Where said", "via": "By way of",
        "language": "Language", "words": "Exact words", "restated": "Restated", "qualifier": "Condition",
        "force": "Weight in law", "correction": "Later correction", "doubt": "Doubt",
        "verification": "Verified",
    },
    "Change": {"dropped": "dropped", "added": "added", "changed": "changed"},
}  # fmt: skip

_LANGUAGES = {
    "en": "English", "ru": "Russian", "kk": "Kazakh", "uk": "Ukrainian", "ka": "Georgian",
    "de": "German", "fr": "French", "pl": "Polish", "be": "Belarusian", "ky": "Kyrgyz", "uz": "Uzbek",
    "lt": "Lithuanian", "lv": "Latvian", "it": "Italian", "es": "Spanish", "ro": "Romanian", "da": "Danish",
    "tr": "Turkish", "mn": "Mongolian", "hy": "Armenian", "und": "language not recorded",
}  # fmt: skip

_COUNTRIES = {
    "KZ": "Kazakhstan", "RU": "Russia", "UA": "Ukraine", "BY": "Belarus", "GE": "Georgia",
    "KG": "Kyrgyzstan", "UZ": "Uzbekistan", "AM": "Armenia", "AZ": "Azerbaijan", "TJ": "Tajikistan",
    "TM": "Turkmenistan", "MD": "Moldova", "MN": "Mongolia", "TR": "Türkiye", "DE": "Germany",
    "FR": "France", "FI": "Finland", "PL": "Poland", "LT": "Lithuania", "LV": "Latvia", "EE": "Estonia",
    "CN": "China", "US": "United States", "GB": "United Kingdom",
}  # fmt: skip

_SHAPES = {Position.STATED: "●", Position.OMITTED: "–", Position.DENIED: "✕"}
NOT_SEEN = "not seen"
LATIN = "{language}, in Latin letters"


def word(value: StrEnum, lang: Lang) -> str:
    """Return what a value is called in a language; the bare value when it has no word yet."""
    known = _WORDS.get(type(value).__name__, {}).get(value.value)
    return catalogue("words", lang)(known) if known else value.value


def position_word(position: Position | None, lang: Lang) -> str:
    """Return «stated», «left out» or «denied», and «not seen» where the wording is unknown."""
    return word(position, lang) if position else catalogue("words", lang)(NOT_SEEN)


def shape(position: Position | None) -> str:
    """Return the sign that goes with the word: ● stated, – left out, ✕ denied, ? not seen."""
    return _SHAPES[position] if position else "?"


def language_name(tag: str, lang: Lang) -> str:
    """Return what a language is called, given its tag (``ru``, ``kk-Latn``); the tag when unknown."""
    base, _, script = tag.partition("-")
    known = _LANGUAGES.get(base)
    if known is None:
        return tag
    say = catalogue("words", lang)
    return say(LATIN, language=say(known)) if script == "Latn" else say(known)


def country_name(code: str, lang: Lang) -> str:
    """Return what a country is called, given its two letters; the letters when unknown."""
    known = _COUNTRIES.get(code)
    return catalogue("words", lang)(known) if known else code


def word_keys() -> frozenset[str]:
    """Return every English word of this area, for the test that none lacks a translation."""
    values = (text for table in _WORDS.values() for text in table.values())
    return frozenset([*values, *_LANGUAGES.values(), *_COUNTRIES.values(), NOT_SEEN, LATIN])
