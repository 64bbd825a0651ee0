"""Gathering the words of every record while an index is built."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from kzref.domain import Kind, Lang
from kzref.search.analysis import BY, CONCEPT, LAW, MENTION, NUMBER, analyse, key_tokens
from kzref.search.document import DocText, Document
from kzref.search.fold import fold
from kzref.search.schema import BREAK
from kzref.search.terms import Glossary, stems_of
from kzref.search.words import WORD, articles, grouped_number, parts, scaled_numbers

K1, B = 1.2, 0.75  # of BM25
AVERAGE = 90  # words; only sets the scale of a length
TITLE, HEADING, BODY = 4, 2, 1  # how much a word counts where it stands
NAMED = 5  # level of a name that a record is about
_HEADING_WORDS = 12
_ENDS_SENTENCE = re.compile(r"[.!?:;,…»\"]\s*$")
_DIGIT = re.compile(r"\d")

Entries = array  # of record * 8 + level


def level_of(count: float, length: int) -> int:
    """Return the eighth of the saturated frequency of a word in a text of so many words."""
    norm = K1 * (1 - B + B * length / AVERAGE)
    return int(8 * count / (count + norm))


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
            if 0 < len(words) <= _HEADING_WORDS and line is not paragraphs[-1]:
                if not _ENDS_SENTENCE.search(line):
                    counts.update(words * (HEADING - BODY))
        length = sum(map(len, lines)) + len(title)
        for word in title:
            counts[word] += TITLE
        self._count(doc, text.lang, counts, length)
        for words, weight in ((title, TITLE), *((line, BODY) for line in lines)):
            self._concepts(doc, text.lang, words, weight, length)
        if _DIGIT.search(text.title) or _DIGIT.search(text.body):
            self._numbers(doc, text, length)
        exact = [" ".join(map(folded, line)) for line in lines if line]
        return " ".join(map(folded, title)), f" {BREAK} ".join(exact)

    def _count(self, doc: int, lang: Lang, counts: Counter[str], length: int) -> None:
        norm = K1 * (1 - B + B * length / AVERAGE)
        raw, base = self.raw[lang], doc << 3
        for word, count in counts.items():
            raw[word].append(base | int(8 * count / (count + norm)))

    def _concepts(self, doc: int, lang: Lang, words: list[str], weight: int, length: int) -> None:
        firsts = self.glossary.by_first
        if not firsts:
            return
        stems = list(map(self._stems[lang].__getitem__, words))
        for at, stem in enumerate(stems):
            if stem in firsts:
                for _, id in self.glossary.found_at(stems, words, at):
                    self.put(CONCEPT + id, doc, level_of(weight, length))

    def _numbers(self, doc: int, text: DocText, length: int) -> None:
        for where, weight in ((text.title, TITLE), (text.body, BODY)):
            for number, _, _ in articles(where):
                self.put(MENTION + number, doc, level_of(weight, length))
            for number in scaled_numbers(where):
                self.put(number, doc, level_of(weight, length))

    def put(self, token: str, doc: int, level: int) -> None:
        """Note a token of a record; of two levels the higher counts."""
        held = self.tokens[token]
        held[doc] = max(level, held.get(doc, 0))

    def _facts(self, doc: int, document: Document) -> None:
        """Note what a record is about beside its words: names, its number, its law, its speaker."""
        for name in document.names:
            for spelling in self.spellings.get(name, (name,)):
                for raw in WORD.findall(spelling):
                    self.named[raw][doc] = NAMED
        if document.by:
            for raw in WORD.findall(document.by):
                forms = analyse(raw, None)
                for token in (*forms.exact, *forms.stems, *forms.kazakh, *key_tokens(raw)):
                    self.put(BY + token, doc, NAMED)
        if document.number:
            self._number(doc, document.number)
        if document.kind in (Kind.CLAUSE, Kind.INSTRUMENT):
            self._law(doc, document)

    def _number(self, doc: int, number: str) -> None:
        plain = re.sub(r"[.–]", "-", number.strip().lower())
        bare = re.match(r"[\w-]*\w", plain)
        for each in {plain, bare.group() if bare else plain}:
            self.put(NUMBER + each, doc, 7)

    def _law(self, doc: int, document: Document) -> None:
        for text in document.texts:
            found = next(articles(text.title), None)
            law = text.title[: found[1]] if found else text.title.split(":")[0]
            self._law_words(doc, WORD.findall(law), text.lang)
        self._law_words(doc, WORD.findall(document.id.split("/")[0].replace("-", " ")), Lang.EN)

    def _law_words(self, doc: int, words: list[str], lang: Lang) -> None:
        stems = stems_of(words, lang)
        for at, stem in enumerate(stems):
            self.put(LAW + stem, doc, 7)
            for _, id in self.glossary.found_at(stems, words, at):
                self.put(LAW + CONCEPT + id, doc, 7)


def entries_of(levels: dict[int, int]) -> Iterable[int]:
    """Return the entries of records and levels, in ascending order."""
    return (doc << 3 | level for doc, level in sorted(levels.items()))
