"""The glossary as the search uses it: which sequences of stems name one concept, in any language.

A concept is a term, or a body, place or law with its spellings. Its token is put on every record
whose text names it in any form, so that *extradition* finds *выдача*. A person is no concept: people
are found by the keys of their names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kzref.domain import Lang, Name, NameType, Term
from kzref.search.analysis import WHOLE, primary, words_of

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ABBREVIATION_LETTERS = 6
LONGEST = 8  # words of a form


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a concept: the text, its stems, and whether it counts only in capitals."""

    text: str
    lang: Lang
    stems: tuple[str, ...]
    capitals: bool


@dataclass(frozen=True, slots=True)
class Concept:
    """A record that words of several languages stand for."""

    id: str
    forms: tuple[Form, ...]


@dataclass(slots=True)
class Glossary:
    """Every concept, ready to be found in a sequence of stems."""

    concepts: tuple[Concept, ...]
    by_first: dict[str, list[tuple[Form, str]]] = field(default_factory=dict)
    by_id: dict[str, Concept] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for concept in self.concepts:
            self.by_id[concept.id] = concept
            for form in concept.forms:
                self.by_first.setdefault(form.stems[0], []).append((form, concept.id))
        for held in self.by_first.values():
            held.sort(key=lambda each: (-len(each[0].stems), each[1]))

    def found_at(
        self, stems: Sequence[str], words: Sequence[str], at: int, capitals: bool = True
    ) -> list[tuple[Form, str]]:
        """Return the forms that begin at a place, longest first; ``capitals`` asks for them."""
        return [
            (form, id)
            for form, id in self.by_first.get(stems[at], ())
            if tuple(stems[at : at + len(form.stems)]) == form.stems
            and not (capitals and form.capitals and not words[at].isupper())
        ]

    def to_json(self) -> str:
        """Return the glossary as it is kept in the library."""
        return json.dumps(
            [[c.id, [[f.text, f.lang.value, f.stems, f.capitals] for f in c.forms]] for c in self.concepts],
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Glossary:
        """Read a glossary back."""
        return cls(
            tuple(
                Concept(id, tuple(Form(t, Lang(lang), tuple(stems), caps) for t, lang, stems, caps in forms))
                for id, forms in json.loads(text)
            )
        )


def glossary(names: Iterable[Name], terms: Iterable[Term]) -> Glossary:
    """Build the glossary from the library's terms and names."""
    concepts = []
    for term in terms:
        texts = [
            (lang, text) for held in (term.forms, term.search_forms) for lang, each in held for text in each
        ]
        texts += [(lang, text) for lang, title in term.title.texts for text in _from_title(title)]
        concepts.append(_concept(term.id, texts))
    for name in names:
        if name.type is NameType.PERSON:
            continue
        texts = [(_lang(each.lang), each.text) for each in name.spellings]
        texts += [(lang, text) for lang, title in name.title.texts for text in _from_title(title)]
        concepts.append(_concept(name.id, texts))
    return Glossary(tuple(sorted((c for c in concepts if c.forms), key=lambda each: each.id)))


def _from_title(title: str) -> list[str]:
    """Return the forms a title gives: «экстрадиция (выдача)» gives its first words only."""
    form = bare(title).strip()
    return [] if "/" in form or ";" in form or not form else [form]


def whole(stems: Iterable[str]) -> str:
    """Return the token of a :func:`bare` title, or a form, from beginning to end."""
    return WHOLE + "_".join(stems)


def bare(text: str) -> str:
    """Return a text without what stands in brackets."""
    return _BRACKETS.sub("", text) if "(" in text else text


def _lang(tag: str) -> Lang:
    start = tag.split("-")[0]
    return Lang(start) if start in set(Lang) else Lang.EN


def _concept(id: str, texts: Iterable[tuple[Lang, str]]) -> Concept:
    forms: dict[tuple[str, ...], Form] = {}
    for lang, text in texts:
        stems = stems_of(words_of(text), lang)
        if stems and len(stems) <= LONGEST and stems not in forms:
            short = len(stems) == 1 and len(text) <= _ABBREVIATION_LETTERS
            forms[stems] = Form(text, lang, stems, short and text.isupper())
    return Concept(id, tuple(forms.values()))


def stems_of(words: Iterable[str], lang: Lang) -> tuple[str, ...]:
    """Return one stem a word, the parts of a compound joined: what forms are compared by."""
    return tuple(_stem_of(word, lang) for word in words)


@lru_cache(maxsize=20_000)
def _stem_of(word: str, lang: Lang) -> str:
    return "".join(primary(word, lang))
