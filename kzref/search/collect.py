"""Gathering the words of every record while an index is built."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kzref.domain import Kind, Lang
from kzref.search.analysis import BY, CONCEPT, LAW, MENTION, NUMBER, analyse, key_tokens
from kzref.search.document import DocText, Document
from kzref.search.fold import fold
from kzref.search.schema import BREAK
from kzref.search.terms import Glossary, stems_of, whole
from kzref.search.words import WORD, articles, grouped_number, parts, scaled_numbers

# BM25F: a field's count is divided by its length, the fields are added up, then saturated.
K1 = 1.2
TITLE, HEADING = 4.0, 2  # how much a word counts there, beside one in the body
_TITLE_B, _BODY_B = 0.4, 0.4  # how much length tells against a word
_TITLE_LENGTH, _BODY_LENGTH = 10, 90  # words; ordinary ones
_HEAVIEST = 7
NAMED = 5  # level of a name that a record is about
_HEADING_WORDS = 12
_MOST_COUNTED = 12  # more often than this a word says no more
_ENDS_SENTENCE = re.compile(r"[.!?:;,…»\"]\s*$")
_DIGIT = re.compile(r"\d")

Entries = array  # of record * 8 + level


@dataclass(frozen=True, slots=True)
class Scale:
    """What a word weighs once in the title and once in the body of a text of these lengths (words)."""

    title: float
    body: float

    @classmethod
    def of(cls, title: int, body: int) -> Scale:
        """Return the scale of a text."""
        return cls(
            TITLE / (1 - _TITLE_B + _TITLE_B * title / _TITLE_LENGTH),
            1 / (1 - _BODY_B + _BODY_B * body / _BODY_LENGTH),
        )

    def level(self, in_title: int, in_body: int) -> int:
        """Return the eighth of the saturated frequency of a word that stands so often."""
        weight = self.title * in_title + self.body * in_body
        return int(8 * weight / (weight + K1))


class _Folded(dict[str, str]):
    """Raw words to the exact tokens of the full-text table, each worked out once."""

    def __missing__(self, raw: str) -> str:
        digits = grouped_number(raw)
        tokens = [digits] if digits else [folded for part in parts(raw) if (folded := fold(part))]
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


@dataclass
class Collection:
    """What has been gathered: entries by raw word and language, and by ready token."""

    glossary: Glossary
    spellings: dict[str, tuple[str, ...]]
    raw: dict[Lang, defaultdict[str, array[int]]] = field(
        default_factory=lambda: {lang: defaultdict(lambda: array("I")) for lang in Lang}
    )
    tokens: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    named: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _folded: _Folded = field(default_factory=_Folded)
    _stems: dict[Lang, _Stems] = field(default_factory=lambda: {lang: _Stems(lang) for lang in Lang})

    def add(self, doc: int, document: Document) -> tuple[str, str]:
        """Gather a record; return its exact words, title and body, for the full-text table."""
        titles, bodies = [], []
        for text in document.texts:
            title, body = self._text(doc, text)
            titles.append(title)
            bodies.append(body)
        self._facts(doc, document)
        return f" {BREAK} ".join(titles), f" {BREAK} ".join(bodies)

    def _text(self, doc: int, text: DocText) -> tuple[str, str]:
        folded = self._folded.__getitem__
        title = WORD.findall(text.title)
        paragraphs = text.body.split("\n")
        lines = [WORD.findall(line) for line in paragraphs]
        counts: Counter[str] = Counter()
        for words, line in zip(lines, paragraphs, strict=True):
            counts.update(words)
            short = 0 < len(words) <= _HEADING_WORDS and line is not paragraphs[-1]
            if short and not _ENDS_SENTENCE.search(line):
                counts.update(words * (HEADING - 1))
        scale = Scale.of(len(title), sum(map(len, lines)))
        self._count(doc, text.lang, title, counts, scale)
        self._concepts(doc, text.lang, title, lines, scale)
        if _DIGIT.search(text.title) or _DIGIT.search(text.body):
            self._numbers(doc, text, scale)
        exact = [" ".join(map(folded, line)) for line in lines if line]
        return " ".join(map(folded, title)), f" {BREAK} ".join(exact)

    def _count(self, doc: int, lang: Lang, title: list[str], counts: Counter[str], scale: Scale) -> None:
        raw = self.raw[lang]
        entries = [doc << 3 | scale.level(0, count) for count in range(_MOST_COUNTED + 1)]
        for word, count in Counter(title).items():
            raw[word].append(doc << 3 | scale.level(count, counts.pop(word, 0)))
        for word, count in counts.items():
            raw[word].append(entries[count if count < _MOST_COUNTED else _MOST_COUNTED])

    def _concepts(self, doc: int, lang: Lang, title: list[str], lines: list[list[str]], scale: Scale) -> None:
        if not self.glossary.by_first:
            return
        in_title: Counter[str] = Counter(self._named_in(title, lang))
        in_body: Counter[str] = Counter(id for line in lines for id in self._named_in(line, lang))
        for id in in_title | in_body:
            self.put(CONCEPT + id, doc, scale.level(in_title[id], in_body[id]))

    def _named_in(self, words: list[str], lang: Lang) -> Iterator[str]:
        firsts = self.glossary.by_first
        stems = list(map(self._stems[lang].__getitem__, words))
        for at, stem in enumerate(stems):
            if stem in firsts:
                yield from (id for _, id in self.glossary.found_at(stems, words, at))

    def _numbers(self, doc: int, text: DocText, scale: Scale) -> None:
        for where, level in ((text.title, scale.level(1, 0)), (text.body, scale.level(0, 1))):
            for number, _, _ in articles(where):
                self.put(MENTION + number, doc, level)
            for number in scaled_numbers(where):
                self.put(number, doc, level)

    def put(self, token: str, doc: int, level: int) -> None:
        """Note a token of a record; of two levels the higher counts."""
        held = self.tokens[token]
        held[doc] = max(level, held.get(doc, 0))

    def _facts(self, doc: int, document: Document) -> None:
        """Note what a record is about beside its words: names, its number, its law, its speaker."""
        self._titles(doc, document)
        for name in document.names:
            for spelling in self.spellings.get(name, (name,)):
                for raw in WORD.findall(spelling):
                    self.named[raw][doc] = NAMED
        for _, by in document.by.texts if document.by else ():
            for token in _speaker_tokens(by):
                self.put(token, doc, NAMED)
        if document.number:
            self._number(doc, document.number)
        if document.kind in (Kind.CLAUSE, Kind.INSTRUMENT):
            self._law(doc, document)

    def _titles(self, doc: int, document: Document) -> None:
        for text in document.texts:
            self.put(whole(text.title, text.lang), doc, _HEAVIEST)
        if document.id in self.glossary.by_id:
            for form in self.glossary.by_id[document.id].forms:
                self.put(whole(form.text, form.lang), doc, _HEAVIEST)

    def _number(self, doc: int, number: str) -> None:
        plain = re.sub(r"[.–]", "-", number.strip().lower())
        bare = re.match(r"[\w-]*\w", plain)
        for each in {plain, bare.group() if bare else plain}:
            self.put(NUMBER + each, doc, _HEAVIEST)

    def _law(self, doc: int, document: Document) -> None:
        for text in document.texts:
            found = next(articles(text.title), None)
            law = text.title[: found[1]] if found else text.title.split(":")[0]
            self._law_words(doc, WORD.findall(law), text.lang)
        self._law_words(doc, WORD.findall(document.id.split("/")[0].replace("-", " ")), Lang.EN)

    def _law_words(self, doc: int, words: list[str], lang: Lang) -> None:
        stems = stems_of(words, lang)
        for at, stem in enumerate(stems):
            self.put(LAW + stem, doc, _HEAVIEST)
            for _, id in self.glossary.found_at(stems, words, at):
                self.put(LAW + CONCEPT + id, doc, _HEAVIEST)


@lru_cache(maxsize=5_000)
def _speaker_tokens(by: str) -> tuple[str, ...]:
    tokens: dict[str, None] = {}
    for raw in WORD.findall(by):
        forms = analyse(raw, None)
        found = (*forms.exact, *forms.stems, *forms.kazakh, *key_tokens(raw))
        tokens.update(dict.fromkeys(BY + token for token in found))
    return tuple(tokens)


def entries_of(levels: dict[int, int]) -> Iterable[int]:
    """Return the entries of records and levels, in ascending order."""
    return (doc << 3 | level for doc, level in sorted(levels.items()))
