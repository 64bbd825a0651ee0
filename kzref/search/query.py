"""Reading what was typed. Nothing is ever refused: what cannot be read as written is read as words.

Words, "phrases", prefix*, fuzzy~, -not, OR, AND, NOT, brackets and fields (see ``grammar``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzref.domain import Message
from kzref.search.tree import EMPTY, Node, Phrase, Run

MOST_CHARACTERS = 1_000
MOST_WORDS = 48
_DEEPEST = 12  # brackets
# Anything that is not one of these makes a query plain: it needs no parser.
_SIGNS = re.compile(r'["“”„«»()*?~:]|(?:^|\s)[-+](?=\S)|(?:^|\s)(?:OR|AND|NOT|ИЛИ|НЕ|НЕМЕСЕ|ЕМЕС)(?=\s|$)')
_ONE_PHRASE = re.compile('"([^"]*)"')  # nor does this
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+")
_QUOTES = str.maketrans("“”„«»", '"""""')
_WORDS_ONLY = re.compile(r'["()*?~]|(?<=\w):(?=\S)')


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tree of a query and what could not be read as written."""

    tree: Node
    problems: tuple[Message, ...] = ()


def parse(text: str) -> Parsed:
    """Read a query. Never raises."""
    problems: list[Message] = []
    text = _tidy(text, problems)
    if not text:
        return Parsed(EMPTY, tuple(problems))
    if not _SIGNS.search(text):
        return Parsed(Run(text), tuple(problems))
    text = text.translate(_QUOTES)
    if phrase := _ONE_PHRASE.fullmatch(text):
        return Parsed(Phrase(" ".join(phrase[1].split())), tuple(problems))
    text = _mend(text, problems)
    # Late, because most queries are plain words and the parser takes longer to load than they take.
    from kzref.search.grammar import read  # noqa: PLC0415

    try:
        tree = read(text, problems)
    # Whoosh's parser promises no kind of failure, and a query must never fail.
    except Exception:  # noqa: BLE001
        problems.append(Message.of("The query could not be read as written, so its words were looked for."))
        tree = _as_words(text)
    return Parsed(tree, tuple(dict.fromkeys(problems)))


def _tidy(text: str, problems: list[Message]) -> str:
    text = _CONTROL.sub(" ", text).strip()
    if len(text) > MOST_CHARACTERS:
        problems.append(Message.of("Only the first {count} characters were read.", count=MOST_CHARACTERS))
        text = text[:MOST_CHARACTERS].rsplit(None, 1)[0]
    if len(words := text.split()) > MOST_WORDS:
        problems.append(Message.of("Only the first {count} words were read.", count=MOST_WORDS))
        text = " ".join(words[:MOST_WORDS])
    return text


def _mend(text: str, problems: list[Message]) -> str:
    """Close what was left open, and take off operators that have nothing to join."""
    if text.count('"') % 2:
        problems.append(Message.of("A quotation mark has no partner, so it was not counted."))
        at = text.rindex('"')
        text = f"{text[:at]} {text[at + 1 :]}"
    outside = re.sub(r'"[^"]*"', "", text)
    depth, deepest, balanced = _depth(outside)
    if not balanced or deepest > _DEEPEST:
        problems.append(Message.of("The brackets do not match, so they were not counted."))
        text = re.sub(r"[()]", " ", text) if depth or not balanced else text
        if deepest > _DEEPEST:
            text = re.sub(r"[()]", " ", text)
    dangling = r"(?:OR|AND|ИЛИ|НЕМЕСЕ|NOT|НЕ)"
    tidy = re.sub(rf"^\s*(?:OR|AND|ИЛИ|НЕМЕСЕ)(?=\s|$)|(?:\s{dangling})+\s*$", " ", text)
    if tidy != text:
        problems.append(Message.of("A joining word with nothing to join was not counted."))
    return tidy.strip()


def _depth(text: str) -> tuple[int, int, bool]:
    depth = deepest = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        deepest = max(deepest, depth)
        if depth < 0:
            return depth, deepest, False
    return depth, deepest, depth == 0


def _as_words(text: str) -> Node:
    plain = _WORDS_ONLY.sub(" ", text).strip()
    return Run(plain) if plain else EMPTY
