"""The grammar of queries with signs: Whoosh's parser, whose tree is turned into ours at once (see ``tree``).

Apart from :mod:`kzref.search.query`, because loading Whoosh's parser takes longer than most answers
and a query of plain words does without it.
"""

from __future__ import annotations

import re
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

_FIELD = r"(?P<text>[^\W\d_]+(?:-[^\W\d_]+)*):(?=\S)"


def read(text: str, problems: list[Message]) -> Node:
    """Return the tree of a query and note what could not be read as written.

    Whoosh's parser promises no kind of failure: whoever calls takes any.
    """
    return _Turn(problems).node(_PARSER.parse(text, normalize=False))


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
