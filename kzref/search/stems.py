"""Stems and stop words of Russian and English, from Whoosh, and a short Kazakh list of our own."""

from __future__ import annotations

import re
from functools import lru_cache

from whoosh.lang import stemmer_for_language, stopwords_for_language

from kzref.search.fold import fold

_ENGLISH = stemmer_for_language("en")
_RUSSIAN = stemmer_for_language("ru")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_KAZAKH_LETTERS = re.compile("[әғқңөұүһі]")

_KAZAKH_STOP = """
және мен бен пен немесе бұл сол осы ол олар үшін туралы бойынша деп де да та те ма ме ба бе па пе
бар жоқ еді екен болып болады болады ғана тек әрі яғни неге қалай қандай қай кім не оның оны оған
бір сондай арқылы кейін дейін егер пе бе әлде керек қанша
"""
_MORE_STOP = """
ли бы же что как это для при или если чтобы который которая которые которого которой которых где когда
кто чем про сколько какой какая какое какие каким какую нужен нужна нужно надо должен должна должно должны
правда ещё уже может могут можно ли есть быть был была были будет будут его её их им
whether when who whom which what how why where does did do is are be been being was were can could will
would may might shall should must has have had of to in on at by for from with into about as if it its
their them they he she his her this that these those there than then not no nor and or a an the
"""
STOP_WORDS: frozenset[str] = frozenset(
    fold(word)
    for words in (
        stopwords_for_language("en"),
        stopwords_for_language("ru"),
        _KAZAKH_STOP.split(),
        _MORE_STOP.split(),
    )
    for word in words
)


def is_cyrillic(word: str) -> bool:
    """Tell whether a word has a Cyrillic letter."""
    return bool(_CYRILLIC.search(word))


def has_kazakh_letter(word: str) -> bool:
    """Tell whether a folded word has a letter that Russian does not."""
    return bool(_KAZAKH_LETTERS.search(word))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the Snowball stem of a folded word, Russian or English by its script."""
    if word.isdigit():
        return word
    return str(_RUSSIAN(word) if is_cyrillic(word) else _ENGLISH(word))
