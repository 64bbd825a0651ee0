"""The words of a library while it is built: each is turned into tokens once."""

from __future__ import annotations

from collections.abc import Iterable
from sys import intern
from typing import NamedTuple

from kzref.domain import Lang
from kzref.search.analysis import (
    AS_NAME,
    BEGINNING,
    LONGEST_BEGINNING,
    Forms,
    analyse,
    key_tokens,
    looks_like_surname,
    primary,
)
from kzref.search.document import Document
from kzref.search.fold import fold
from kzref.search.words import WORD, parts


class Tokens(NamedTuple):
    """What one word is indexed by."""

    exact: str  # the word, or its parts
    others: str  # stems, and keys where it is a name
    beginnings: tuple[str, ...]
    stem: str  # what sequences are compared by


class Tokenized(dict[str, Tokens]):
    """Raw words of one language to their tokens; ``plain`` are the words that are no names."""

    def __init__(self, lang: Lang, plain: frozenset[str]) -> None:
        super().__init__()
        self._lang = lang
        self._plain = plain

    def __missing__(self, raw: str) -> Tokens:
        # A name is what begins with a capital and stands nowhere without one.
        is_name = raw[:1].isupper() and all(fold(part) not in self._plain for part in parts(raw))
        small = raw.lower()
        self[raw] = self._worked_out(raw, is_name) if is_name or small == raw else self[small]
        return self[raw]

    def _worked_out(self, raw: str, is_name: bool) -> Tokens:
        forms = analyse(raw, self._lang)
        begun = dict.fromkeys(  # interned: few, and looked at for each word of each record
            intern(BEGINNING + word[:length])
            for word in forms.exact
            for length in range(1, LONGEST_BEGINNING + 1)
        )
        others = " ".join(self._others(raw, forms, is_name))
        return Tokens(" ".join(forms.exact), others, tuple(begun), "".join(primary(raw, self._lang)))

    def stems(self, words: Iterable[str]) -> list[str]:
        """Return what :func:`kzref.search.terms.stems_of` returns, which remembers fewer words."""
        return [self[word].stem for word in words]

    def _others(self, raw: str, forms: Forms, is_name: bool) -> dict[str, None]:
        surname = is_name and any(map(looks_like_surname, forms.exact))
        tokens = dict.fromkeys(() if surname else (*forms.stems, *forms.kazakh))
        for word in forms.extra:  # a compound written as one word, a number's groups
            joined = analyse(word, self._lang)
            tokens.update(dict.fromkeys((word, *joined.stems, *joined.kazakh)))
        if is_name:
            tokens.update(dict.fromkeys(key_tokens(raw)))
            tokens.update(dict.fromkeys(AS_NAME + word for word in forms.exact))
        return tokens


def seen_in_lower_case(documents: Iterable[Document]) -> frozenset[str]:
    """Return the folded words that stand somewhere without a capital: they are no names."""
    # Over a blank reaches no word but a number in groups, and that is no name: so the runs between
    # blanks, most of which come again and again, are cut into words once each.
    runs: set[str] = set()
    for document in documents:
        for text in document.texts:
            runs.update(text.title.split(), text.body.split(), text.topics.split())
    raws = {raw for run in runs for raw in WORD.findall(run)}
    return frozenset(fold(part) for raw in raws if not raw[:1].isupper() for part in parts(raw))
