"""From a record to its row of the full-text table: the tokens of each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from kzref.domain import Kind, Lang
from kzref.search.analysis import (
    BY,
    CONCEPT,
    LAW,
    MENTION,
    NUMBER,
    POINTED,
    analyse,
    key_tokens,
)  # fmt: skip
from kzref.search.dates import date_tokens
from kzref.search.document import DocText, Document
from kzref.search.expression import EVERY
from kzref.search.facets import facet_token, facet_values
from kzref.search.schema import BREAK, COLUMNS
from kzref.search.terms import Glossary, bare, whole
from kzref.search.vocabulary import Tokenized
from kzref.search.words import WORD, articles, scaled_numbers

_HEADING_WORDS = 12
_ENDS_OF_SENTENCE = tuple('.!?:;,…»"')
_DIGIT = re.compile(r"\d")

Row = dict[str, list[str]]
Begun = tuple[list[tuple[str, ...]], list[tuple[str, ...]]]  # short beginnings in the title, and elsewhere


@dataclass(slots=True)
class Rows:
    """Makes the rows of one library; ``plain`` are the words that are no names."""

    glossary: Glossary
    spellings: dict[str, tuple[str, ...]]
    plain: frozenset[str]
    _tokens: dict[Lang, Tokenized] = field(init=False)
    _keys: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tokens = {lang: Tokenized(lang, self.plain) for lang in Lang}

    def of(self, document: Document) -> tuple[str, ...]:
        """Return the tokens of each column, parted by blanks."""
        row: Row = {column: [] for column in COLUMNS}
        begun: Begun = ([], [])
        for text in document.texts:
            self._text(row, begun, text)
        in_title, elsewhere = (dict.fromkeys(chain.from_iterable(each)) for each in begun)
        row["title_forms"] += in_title
        row["body_forms"] += [token for token in elsewhere if token not in in_title]
        row["about"] += self._about(document)
        row["facts"] += self._facts(document)
        return tuple(map(" ".join, row.values()))

    def _text(self, row: Row, begun: Begun, text: DocText) -> None:
        paragraphs = text.body.split("\n")
        self._line(row, begun, "title", text.title, text.lang)
        self._line(row, begun, "heading", text.topics, text.lang)
        for line in paragraphs:
            short = line.count(" ") < _HEADING_WORDS and line is not paragraphs[-1]
            heading = short and not line.rstrip().endswith(_ENDS_OF_SENTENCE)
            self._line(row, begun, "heading" if heading else "body", line, text.lang)

    def _line(self, row: Row, begun: Begun, column: str, line: str, lang: Lang) -> None:
        words = WORD.findall(line)
        if not words:
            return
        exact, others, beginnings, stems = zip(*map(self._tokens[lang].__getitem__, words), strict=True)
        row[column] += exact
        row[column].append(BREAK)
        forms = row[f"{column}_forms"]
        forms += others
        begun[column != "title"].extend(beginnings)
        if self.glossary.by_first:
            named = [CONCEPT + id for id in self._named_in(stems, words)]
            row["concepts"] += named * (2 if column == "title" else 1)
        if _DIGIT.search(line):
            forms += (MENTION + number for number, _, _ in articles(line))
            forms += scaled_numbers(line)

    def _named_in(self, stems: Sequence[str], words: Sequence[str]) -> Iterator[str]:
        firsts = self.glossary.by_first
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
            yield self._whole(text.title, text.lang)
        if document.id in self.glossary.by_id:
            yield from (self._whole(form.text, form.lang) for form in self.glossary.by_id[document.id].forms)
        for term in document.terms:
            if term in self.glossary.by_id:
                forms = self.glossary.by_id[term].forms
                yield from (POINTED + self._whole(form.text, form.lang) for form in forms)
        for _, by in document.by.texts if document.by else ():
            yield _speaker(by)
        if document.kind in (Kind.CLAUSE, Kind.INSTRUMENT):
            yield from self._law(document)

    def _whole(self, text: str, lang: Lang) -> str:
        return whole(self._tokens[lang].stems(WORD.findall(bare(text))))

    def _law(self, document: Document) -> Iterator[str]:
        for text in document.texts:
            found = next(articles(text.title), None)
            law = text.title[: found[1]] if found else text.title.split(":")[0]
            yield from self._law_words(WORD.findall(law), text.lang)
        yield from self._law_words(WORD.findall(document.id.split("/")[0].replace("-", " ")), Lang.EN)

    def _law_words(self, words: list[str], lang: Lang) -> Iterator[str]:
        stems = self._tokens[lang].stems(words)
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
