"""Reading what was typed. Nothing is ever refused: what cannot be read as written is read as words.

The grammar is Whoosh's: words, "phrases", prefix*, fuzzy~, -not, OR, AND, NOT, brackets and fields.
Its tree is turned into ours at once (see ``tree``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from whoosh.qparser import plugins, syntax
from whoosh.qparser.default import QueryParser
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase as PhraseQuery
from whoosh.query.qcore import NullQuery
from whoosh.query.terms import FuzzyTerm, Term, Wildcard
from whoosh.query.terms import Prefix as PrefixQuery
from whoosh.query.wrappers import Not

from kzref.domain import Message
from kzref.search.field_names import field_name
from kzref.search.tree import EMPTY, All, Field, Fuzzy, Node, Pattern, Phrase, Prefix, Run, Some, Without

MOST_CHARACTERS = 1_000
MOST_WORDS = 48
_DEEPEST = 12  # brackets
# Anything that is not one of these makes a query plain: it needs no parser.
_SIGNS = re.compile(r'["“”„«»()*?~:]|(?:^|\s)[-+](?=\S)|(?:^|\s)(?:OR|AND|NOT|ИЛИ|НЕ|НЕМЕСЕ|ЕМЕС)(?=\s|$)')
_ONE_PHRASE = re.compile('"([^"]*)"')  # nor does this
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+")
_QUOTES = str.maketrans("“”„«»", '"""""')
_FIELD = r"(?P<text>[^\W\d_]+(?:-[^\W\d_]+)*):(?=\S)"
_WORDS_ONLY = re.compile(r'["()*?~]|(?<=\w):(?=\S)')


def _parser() -> QueryParser:
    tagger: Any = plugins.OperatorsPlugin.OpTagger  # Whoosh leaves its signature untyped
    operators = [
        (
            tagger(r"(^|(?<=[\s(]))(?:(?:NOT|НЕ)(?=\s)|-(?=[^\s-]))", syntax.NotGroup, syntax.PrefixOperator),
            0,
        ),
        (tagger(r"(?<=\s)AND(?=\s)", syntax.AndGroup), 0),
        (tagger(r"(?<=\s)(?:OR|ИЛИ|НЕМЕСЕ)(?=\s)", syntax.OrGroup), 0),
    ]
    chosen: list[Any] = [
        plugins.WhitespacePlugin(),
        plugins.PhrasePlugin(),
        plugins.FieldsPlugin(expr=_FIELD, remove_unknown=False),
        plugins.WildcardPlugin(),
        plugins.FuzzyTermPlugin(),
        plugins.GroupPlugin(),
        plugins.OperatorsPlugin(ops=operators, clean=True),
    ]
    return QueryParser("", schema=None, plugins=chosen)


_PARSER = _parser()


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
    try:
        tree = _Turn(problems).node(_PARSER.parse(text, normalize=False))
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


class _Turn:
    """Turns Whoosh's nodes into ours and notes what it could not."""

    def __init__(self, problems: list[Message]) -> None:
        self._problems = problems

    def node(self, node: Any) -> Node:
        """Return our form of a node of whatever kind."""
        if isinstance(node, And | Or):
            return self._group(node)
        if isinstance(node, Not):
            return Without(self.node(node.query))
        field = getattr(node, "fieldname", "")
        leaf = self._leaf(node)
        if not field or leaf is None:
            return leaf if leaf is not None else EMPTY
        return self._field(field, leaf)

    def _group(self, node: Any) -> Node:
        parts: list[Node] = []
        joining = isinstance(node, And)
        for each in map(self.node, node.subqueries):
            if joining and isinstance(each, Run) and parts and isinstance(parts[-1], Run):
                parts[-1] = Run(f"{parts[-1].text} {each.text}")
            elif each != EMPTY:
                parts.append(each)
        if len(parts) == 1:
            return parts[0]
        return All(tuple(parts)) if joining else Some(tuple(parts))

    def _leaf(self, node: Any) -> Node | None:
        if isinstance(node, PhraseQuery):
            return Phrase(" ".join(node.words), max(1, int(node.slop)))
        if isinstance(node, FuzzyTerm):
            return Fuzzy(node.text, min(2, max(1, int(node.maxdist))))
        if isinstance(node, PrefixQuery):
            return Prefix(node.text)
        if isinstance(node, Wildcard):
            return self._pattern(node.text)
        if isinstance(node, Term):
            return Run(node.text)
        if node != NullQuery:
            self._problems.append(
                Message.of("The query could not be read as written, so its words were looked for.")
            )
        return None

    def _pattern(self, text: str) -> Node | None:
        bare = text.strip("*?")
        if not bare:
            return None
        if text[0] in "*?":
            self._problems.append(
                Message.of("A word cannot begin with {sign}, so it was looked for without.", sign=text[0])
            )
            text = text.lstrip("*?")
        if text.endswith("?") and not re.search(r"[*?]", text[:-1]):
            return Run(bare)  # a question, not a pattern
        if re.search(r"[*?]", text):
            return Prefix(bare) if text == f"{bare}*" else Pattern(text)
        return Run(text)

    def _field(self, name: str, leaf: Node) -> Node:
        known = field_name(name)
        value = getattr(leaf, "text", "") + ("*" if isinstance(leaf, Prefix) else "")
        if known is None:
            self._problems.append(
                Message.of("There is no field {name}, so it was read as words.", name=f"{name}:")
            )
            return Run(f"{name} {value}")
        return Field(known, value)
