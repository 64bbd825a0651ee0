"""From a record to its row of the full-text table: the tokens of each column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kzref.domain import Kind, Lang
from kzref.search.analysis import (
    AS_NAME,
    BEGINNING,
    BY,
    CONCEPT,
    LAW,
    LONGEST_BEGINNING,
    MENTION,
    NUMBER,
    POINTED,
    analyse,
    key_tokens,
    looks_like_surname,
)  # fmt: skip
from kzref.search.dates import date_tokens
from kzref.search.document import DocText, Document
from kzref.search.expression import EVERY
from kzref.search.facets import facet_token, facet_values
from kzref.search.fold import fold
from kzref.search.schema import BREAK, COLUMNS
from kzref.search.terms import Glossary, stems_of, whole
from kzref.search.words import WORD, articles, grouped_number, parts, scaled_numbers

_HEADING_WORDS = 12
_ENDS_SENTENCE = re.compile(r"[.!?:;,…»\"]\s*$")
_DIGIT = re.compile(r"\d")

Row = dict[str, list[str]]


class _Exact(dict[str, str]):
    """Raw words to their exact tokens, each worked out once."""

    def __missing__(self, raw: str) -> str:
        digits = grouped_number(raw)
        tokens = [digits] if digits else [folded for part in parts(raw) if (folded := fold(part))]
        self[raw] = " ".join(tokens)
        return self[raw]


class _Begun(dict[str, tuple[str, ...]]):
    """Exact words to the tokens of their short beginnings."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        lengths = range(1, min(LONGEST_BEGINNING, len(word)) + 1)
        self[word] = () if word == BREAK else tuple(BEGINNING + word[:n] for n in lengths)
        return self[word]


class _Forms(dict[str, str]):
    """Raw words of one language to their other tokens: stems, and keys where they are names."""

    def __init__(self, lang: Lang, plain: frozenset[str]) -> None:
        super().__init__()
        self._lang = lang
        self._plain = plain

    def __missing__(self, raw: str) -> str:
        forms = analyse(raw, self._lang)
        # A name is what begins with a capital and stands nowhere without one.
        is_name = raw[:1].isupper() and all(fold(part) not in self._plain for part in parts(raw))
        surname = is_name and any(map(looks_like_surname, forms.exact))
        tokens = dict.fromkeys(() if surname else (*forms.stems, *forms.kazakh))
        for word in forms.extra:  # of a compound written as one word
            joined = analyse(word, self._lang)
            tokens.update(dict.fromkeys((word, *joined.stems, *joined.kazakh)))
        if is_name:
            tokens.update(dict.fromkeys(key_tokens(raw)))
            tokens.update(dict.fromkeys(AS_NAME + word for word in forms.exact))
        self[raw] = " ".join(tokens)
        return self[raw]


class _Stems(dict[str, str]):
    """Raw words of one language to the stem that sequences are compared by."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, raw: str) -> str:
        self[raw] = stems_of([raw], self._lang)[0]
        return self[raw]


def seen_in_lower_case(documents: Iterable[Document]) -> frozenset[str]:
    """Return the folded words that stand somewhere without a capital: they are no names."""
    raws: set[str] = set()
    for document in documents:
        for text in document.texts:
            raws.update(WORD.findall(text.title))
            raws.update(WORD.findall(text.body))
            raws.update(WORD.findall(text.topics))
    return frozenset(fold(part) for raw in raws if not raw[:1].isupper() for part in parts(raw))


@dataclass(slots=True)
class Rows:
    """Makes the rows of one library; ``plain`` are the words that are no names."""

    glossary: Glossary
    spellings: dict[str, tuple[str, ...]]
    plain: frozenset[str]
    _exact: _Exact = field(default_factory=_Exact)
    _begun: _Begun = field(default_factory=_Begun)
    _forms: dict[Lang, _Forms] = field(init=False)
    _stems: dict[Lang, _Stems] = field(default_factory=lambda: {lang: _Stems(lang) for lang in Lang})
    _keys: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._forms = {lang: _Forms(lang, self.plain) for lang in Lang}

    def of(self, document: Document) -> tuple[str, ...]:
        """Return the tokens of each column, parted by blanks."""
        row: Row = {column: [] for column in COLUMNS}
        for text in document.texts:
            self._text(row, text)
        self._beginnings(row)
        row["about"] += self._about(document)
        row["facts"] += self._facts(document)
        return tuple(map(" ".join, row.values()))

    def _text(self, row: Row, text: DocText) -> None:
        paragraphs = text.body.split("\n")
        self._line(row, "title", text.title, text.lang)
        self._line(row, "heading", text.topics, text.lang)
        for line in paragraphs:
            short = line.count(" ") < _HEADING_WORDS and line is not paragraphs[-1]
            heading = short and not _ENDS_SENTENCE.search(line)
            self._line(row, "heading" if heading else "body", line, text.lang)

    def _line(self, row: Row, column: str, line: str, lang: Lang) -> None:
        words = WORD.findall(line)
        if not words:
            return
        row[column] += map(self._exact.__getitem__, words)
        row[column].append(BREAK)
        forms = row[f"{column}_forms"]
        forms += map(self._forms[lang].__getitem__, words)
        if self.glossary.by_first:
            named = [CONCEPT + id for id in self._named_in(words, lang)]
            row["concepts"] += named * (2 if column == "title" else 1)
        if _DIGIT.search(line):
            forms += (MENTION + number for number, _, _ in articles(line))
            forms += scaled_numbers(line)

    def _beginnings(self, row: Row) -> None:
        """Note each short beginning once, in the title or else in the body."""
        titles = dict.fromkeys(" ".join(row["title"]).split())
        others = dict.fromkeys(" ".join((*row["heading"], *row["body"])).split())
        in_titles = {token: None for word in titles for token in self._begun[word]}
        in_others = {token: None for word in others for token in self._begun[word]}
        row["title_forms"] += in_titles
        row["body_forms"] += (token for token in in_others if token not in in_titles)

    def _named_in(self, words: list[str], lang: Lang) -> Iterator[str]:
        firsts = self.glossary.by_first
        stems = list(map(self._stems[lang].__getitem__, words))
        for at, stem in enumerate(stems):
            if stem in firsts:
                yield from (id for _, id in self.glossary.found_at(stems, words, at))

    def _about(self, document: Document) -> Iterator[str]:
        """Yield what a record is about beside its words: the keys of its people, its article."""
        raws = {
            raw
            for name in document.names
            for spelling in self.spellings.get(name, (name,))
            for raw in WORD.findall(spelling)
        }
        for raw in sorted(raws):
            if raw not in self._keys:
                self._keys[raw] = " ".join(key_tokens(raw))
            yield self._keys[raw]
        if document.number:
            yield from _numbers(document.number)

    def _facts(self, document: Document) -> Iterator[str]:
        yield EVERY.strip('"')
        yield from (facet_token(*pair) for pair in facet_values(document))
        yield from date_tokens(document.dated)
        for text in document.texts:
            yield whole(text.title, text.lang)
        if document.id in self.glossary.by_id:
            yield from (whole(form.text, form.lang) for form in self.glossary.by_id[document.id].forms)
        for term in document.terms:
            if term in self.glossary.by_id:
                forms = self.glossary.by_id[term].forms
                yield from (POINTED + whole(form.text, form.lang) for form in forms)
        for _, by in document.by.texts if document.by else ():
            yield _speaker(by)
        if document.kind in (Kind.CLAUSE, Kind.INSTRUMENT):
            yield from self._law(document)

    def _law(self, document: Document) -> Iterator[str]:
        for text in document.texts:
            found = next(articles(text.title), None)
            law = text.title[: found[1]] if found else text.title.split(":")[0]
            yield from self._law_words(WORD.findall(law), text.lang)
        yield from self._law_words(WORD.findall(document.id.split("/")[0].replace("-", " ")), Lang.EN)

    def _law_words(self, words: list[str], lang: Lang) -> Iterator[str]:
        stems = stems_of(words, lang)
        for at, stem in enumerate(stems):
            yield LAW + stem
            yield from (LAW + CONCEPT + id for _, id in self.glossary.found_at(stems, words, at))


def _numbers(number: str) -> dict[str, None]:
    plain = re.sub(r"[.–]", "-", number.strip().lower())
    bare = re.match(r"[\w-]*\w", plain)
    return dict.fromkeys((NUMBER + plain, NUMBER + (bare.group() if bare else plain)))


@lru_cache(maxsize=5_000)
def _speaker(by: str) -> str:
    tokens: dict[str, None] = {}
    for raw in WORD.findall(by):
        forms = analyse(raw, None)
        found = (*forms.exact, *forms.stems, *forms.kazakh, *key_tokens(raw))
        tokens.update(dict.fromkeys(BY + each for each in found))
    return " ".join(tokens)
