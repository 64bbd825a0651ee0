"""The fields of the query language, and the words for them in three languages."""

from __future__ import annotations

from kzref.search.fold import fold

FIELDS = {
    "kind": "вид тип түрі",
    "lang": "language язык тілі",
    "country": "страна ел елі",
    "by": "who кто кем автор кім",
    "topic": "тема тақырып",
    "source": "источник дереккөз",
    "status": "состояние исход мәртебе",
    "art": "article ст статья бап",
    "date": "year дата год күні жылы",
    "as-of": "asof наденьки надату күнге",
    "verified": "verification проверено тексерілген",
    "force": "weight сила күші",
}
_BY_WORD = {fold(word): name for name, words in FIELDS.items() for word in (name, *words.split())}


def field_name(word: str) -> str | None:
    """Return the field that a word before a colon means, None when it is none."""
    return _BY_WORD.get(fold(word))
