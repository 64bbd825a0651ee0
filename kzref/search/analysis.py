"""From a word as written to the tokens it is indexed and looked up by.

Every token says by its first character what it is:

====  =====================================================
(no)  the exact word, folded
``~`` a Russian or English stem
``^`` a Kazakh stem, in the letters of a Russian keyboard
``@`` a key of a name
``=`` the exact word, where it stands as a name
``#`` a concept: a term of the glossary or a body, in any language (the record's id)
``§`` a mention of an article
``№`` the article that a clause itself is
``%`` a word of the law that a clause belongs to
``&`` any of these, of who said it
``!`` a whole title, or a whole form of a term or name
``$`` a whole form of a term whose entry in the glossary points here
``*`` a beginning of up to three letters: longer ones FTS5 finds among its words in time
``+`` a fact that records are chosen by: ``+kind:case``; by itself, any record
====  =====================================================
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kzref.domain import Lang
from kzref.search.fold import fold, fold_kazakh
from kzref.search.kazakh import kazakh_stems, kazakh_stems_typed
from kzref.search.names import name_keys
from kzref.search.stems import STOP_WORDS, has_kazakh_letter, is_cyrillic, stem
from kzref.search.words import WORD, grouped_number, parts

STEM, KAZAKH, KEY, AS_NAME, CONCEPT = "~", "^", "@", "=", "#"
MENTION, NUMBER, LAW, BY, FACT, WHOLE, POINTED, BEGINNING = "§", "№", "%", "&", "+", "!", "$", "*"

SIGNS = (
    STEM + KAZAKH + KEY + AS_NAME + CONCEPT + MENTION + NUMBER + LAW + BY + FACT + WHOLE + POINTED + BEGINNING
)
LONGEST_BEGINNING = 3  # letters

# Words come again from record to record and from key to key; stemming them is most of the work.
_REMEMBERED = 20_000

# FTS5 does not tell capitals from small letters, the classes of sounds do.
_SOUNDS = str.maketrans("CJS", "цжш")

# Not -ский: Минская and Минской are one adjective, and its stem is no given name.
_SURNAME = re.compile(
    r"(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ич|вна|ұлы|улы|қызы|кызы)"
    r"(?:[аеуы]|ым|ой|ом|ем|тің|тың|қа|ке|ға|ге|пен|мен|ның|нің)?$"
)


@dataclass(frozen=True, slots=True)
class Forms:
    """The tokens of one word: ``exact`` words in their order, others that also stand for it, stems."""

    exact: tuple[str, ...]
    extra: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    kazakh: tuple[str, ...] = ()


NOTHING = Forms(())


@lru_cache(maxsize=_REMEMBERED)
def analyse(raw: str, lang: Lang | None) -> Forms:
    """Return the tokens of one word of a text, or, without a language, of a query.

    A query may be in any language its letters allow, so a Cyrillic word has Russian and Kazakh stems.
    """
    digits = grouped_number(raw)
    if digits is not None:
        return Forms((digits,), tuple(dict.fromkeys(re.findall(r"\d+", raw))))
    exact = tuple(folded for part in parts(raw) if (folded := fold(part)))
    extra = ("".join(exact),) if len(exact) > 1 else ()
    stems, kazakh = [], []
    for word in exact:
        if not is_cyrillic(word):
            stems.append(STEM + stem(word))
            continue
        if lang is not Lang.KK:
            stems.append(STEM + stem(word))
        if lang is not Lang.RU:
            kazakh += [KAZAKH + each for each in _kazakh(word, lang is None)]
    return Forms(exact, extra, tuple(dict.fromkeys(stems)), tuple(dict.fromkeys(kazakh)))


def _kazakh(word: str, of_query: bool) -> list[str]:
    found = [fold_kazakh(each) for each in kazakh_stems(word)]
    if of_query and not has_kazakh_letter(word):
        found += kazakh_stems_typed(word)
    return found


def primary(raw: str, lang: Lang) -> list[str]:
    """Return one token a part, the most likely stem: what sequences of words are compared by."""
    tokens = []
    for part in parts(raw):
        word = fold(part)
        if not word:
            continue
        if lang is Lang.KK and is_cyrillic(word):
            tokens.append(KAZAKH + fold_kazakh(kazakh_stems(word)[0]))
        else:
            tokens.append(STEM + stem(word))
    return tokens


@lru_cache(maxsize=_REMEMBERED)
def key_tokens(raw: str) -> tuple[str, ...]:
    """Return the tokens of a word that may be a name: its keys and the exact word as a name."""
    pieces = parts(raw)
    tokens: dict[str, None] = {}
    for piece in (*pieces, *(["".join(pieces)] if len(pieces) > 1 else [])):
        if len(piece) < 2 or not piece.isalpha():
            continue
        tokens.update(dict.fromkeys(KEY + key.translate(_SOUNDS) for key in sorted(name_keys(piece))))
    return tuple(tokens)


def looks_like_surname(word: str) -> bool:
    """Tell whether a folded word ends as surnames and patronymics do: it must not be stemmed."""
    return len(word) > 4 and bool(_SURNAME.search(word))


def is_stop_word(raw: str) -> bool:
    """Tell whether a word says too little to be looked for among others."""
    return fold(raw) in STOP_WORDS


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are written."""
    return WORD.findall(text)
