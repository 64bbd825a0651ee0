"""What a hit shows of its record: the text that matches best, a snippet, marks, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kzref.domain import Lang, Message
from kzref.domain.lang import FALLBACK
from kzref.search.damage import readable
from kzref.search.marker import Found, Level, Marker
from kzref.search.names import why_same
from kzref.search.shown import unpack
from kzref.search.words import PART

SNIPPET = 220  # characters
_BEFORE = 60  # of them before the first word found
_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class _Read:
    """One text of a record with what was found in it."""

    lang: Lang
    title: str
    body: str
    in_title: list[Found]
    in_body: list[Found]

    def levels(self) -> dict[int, int]:
        """Return the best level at which each word of the query that it answers was found."""
        return _best_levels((*self.in_title, *self.in_body))

    def worth(self) -> tuple[int, int]:
        """Return how many words of the query it answers, and how well."""
        best = self.levels()
        return len(best), -sum(best.values())

    def answers_all(self, words: frozenset[int]) -> bool:
        """Tell whether it answers every word in its own language: no other text can do better."""
        return _all_answered(self.levels(), words)


@readable()
def look(
    id: str, shown: Callable[[], bytes], marker: Marker, lang: Lang, own: bool = False
) -> dict[str, object]:
    """Return the fields of a hit for a reader of ``lang``, from what ``shown`` reads of its record.

    A hit shows the text that best answers the words typed; ``own`` shows the reader's, as nobody typed
    the words that similar records share.
    """
    held = unpack(id, shown())
    # First what is written as the query is: it may answer every word, and no other has to be read.
    order = [each for each in FALLBACK[lang] if each in held.texts]
    order = order[:1] if own else sorted(order, key=lambda each: not marker.is_in_script_of(each))
    reads: list[_Read] = []
    for each in order:
        reads.append(_read(each, *held.texts[each], marker))
        if marker.words and reads[-1].answers_all(marker.words):
            break
    best = max(reads, key=lambda each: (each.worth(), marker.is_in_script_of(each.lang)))
    snippet, marks, paragraph = _snippet(best)
    return {
        "kind": held.kind,
        "force": held.force,
        "dated": held.dated,
        "by": held.by.best(lang).text if held.by else None,
        "title": best.title,
        "lang": best.lang,
        "snippet": snippet,
        "marks": marks,
        "title_marks": tuple((each.start, each.end - each.start) for each in best.in_title),
        "why": () if own else tuple(_reasons(best, marker)),
        "paragraph": paragraph,
    }


def _read(lang: Lang, title: str, body: str, marker: Marker) -> _Read:
    """Look through a text, up to the first paragraph that answers every word: no better one can follow."""
    words = marker.words
    in_body: list[Found] = []
    start = 0
    for line in body.split("\n"):
        found = marker.find(line, lang)
        in_body += (Found(each.start + start, each.end + start, each.word, each.level) for each in found)
        if words and _all_answered(_best_levels(found), words):
            break
        start += len(line) + 1
    return _Read(lang, title, body, marker.find(title, lang), in_body)


def _best_levels(found: Iterable[Found]) -> dict[int, int]:
    best: dict[int, int] = {}
    for each in found:
        best[each.word] = min(best.get(each.word, 9), each.level)
    return best


def _all_answered(best: dict[int, int], words: frozenset[int]) -> bool:
    return all(best.get(word, Level.GUESS) <= Level.NAME for word in words)


def _snippet(read: _Read) -> tuple[str, tuple[tuple[int, int], ...], int]:
    if not read.in_body:
        return _cut(read.body, 0), (), -1
    start = _best_start(read.in_body)
    line_start = read.body.rfind("\n", 0, start) + 1
    begin = line_start if start - line_start <= _BEFORE else _word_start(read.body, start - _BEFORE)
    text = _cut(read.body, begin)
    lead = "… " if begin > line_start else ""
    marks = tuple(
        (each.start - begin + len(lead), each.end - each.start)
        for each in read.in_body
        if each.start >= begin and each.end - begin <= len(text.removesuffix(" …"))
    )
    return lead + text, marks, read.body.count("\n", 0, start)


def _best_start(found: list[Found]) -> int:
    """Return the place from which a snippet answers most words of the query, and best."""
    best, chosen = (0, 0), found[0].start
    for at, first in enumerate(found):
        words: dict[int, int] = {}
        for each in found[at:]:
            if each.end - first.start > SNIPPET - _BEFORE:
                break
            words[each.word] = min(words.get(each.word, 9), each.level)
        worth = (len(words), -sum(words.values()))
        if worth > best or at == 0:
            best, chosen = worth, first.start
    return chosen


def _cut(body: str, begin: int) -> str:
    """Return the snippet from a place on: to the end of its paragraph, or of a word."""
    end = body.find("\n", begin)
    end = len(body) if end < 0 else end
    if end - begin <= SNIPPET:
        return body[begin:end]
    space = body.rfind(" ", begin, begin + SNIPPET)
    return body[begin : space if space > begin else begin + SNIPPET].rstrip(" ,;:–—-") + " …"


def _word_start(body: str, at: int) -> int:
    space = body.find(" ", at)
    return space + 1 if space >= 0 else at


def _reasons(read: _Read, marker: Marker) -> Iterable[Message]:
    seen: dict[int, Found] = {}
    for each in (*read.in_title, *read.in_body):
        if each.word not in seen or each.level < seen[each.word].level:
            seen[each.word] = each
    in_title = {id(each) for each in read.in_title}
    reasons: dict[Message, None] = {}
    for word, each in sorted(seen.items()):
        text = read.title if id(each) in in_title else read.body
        message = _reason(marker.typed[word], text[each.start : each.end], each.level)
        if message:
            reasons[message] = None
    if not seen and marker.typed:
        reasons[Message.of("Found by what it is about: people, bodies, topics.")] = None
    return list(reasons)[:_MOST_REASONS]


def _reason(typed: str, found: str, level: Level) -> Message | None:
    if level is Level.BRIDGE:
        return Message.of("{typed} → {found}", typed=typed, found=found)
    if level is Level.GUESS:
        return Message.of("A guess: {typed} ≈ {found}", typed=typed, found=found)
    if level is not Level.NAME:
        return None
    letters = _letters(typed, found)
    if letters:
        return Message.of("Name: {typed} = {found} ({letters})", typed=typed, found=found, letters=letters)
    return Message.of("Name: {typed} = {found}", typed=typed, found=found)


def _letters(typed: str, found: str) -> str:
    pairs: dict[str, None] = {}
    for part in PART.findall(found):
        for first, second in why_same(typed, part) or ():
            pairs[f"{first} = {second}"] = None
    return ", ".join(pairs)
