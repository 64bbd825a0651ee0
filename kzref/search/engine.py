"""The search over one library."""

from __future__ import annotations

import heapq
from functools import cache, partial
from typing import Any

from kzref.search.answer import Answer, answer
from kzref.search.damage import readable
from kzref.search.evaluate import Evaluator, Sought
from kzref.search.expression import EVERY, Expression, both
from kzref.search.facts import Choice, Facts
from kzref.search.marker import Marker
from kzref.search.match import NOWHERE
from kzref.search.model import (
    Bridge,
    Facet,
    FoundHit,
    FoundResults,
    NameReading,
    Reading,
    Request,
    Results,
    WordReading,
)
from kzref.search.passage import look
from kzref.search.query import parse
from kzref.search.rank import Ranked, rank, rank_some
from kzref.search.similar import like
from kzref.search.store import Store


class Engine:
    """Answers requests over the library that a connection (sqlcipher3, read-only) has open.

    An engine belongs to the thread of its connection. Answering never raises, whatever the text,
    but for :class:`kzref.errors.Refused` where the index itself is damaged.
    """

    @readable()
    def __init__(self, connection: Any) -> None:
        self._store = Store(connection)

    @readable()
    def search(self, request: Request) -> Results:
        """Answer a request."""
        parsed = parse(request.text)
        problems = list(parsed.problems)
        choice = Facts(self._store, problems).chosen(request.filters, request.as_of)
        evaluator = Evaluator(self._store, request.bridges, request.as_you_type, problems)
        found = answer(evaluator, parsed.tree, choice.all)
        return FoundResults(
            self._reading(found.sought, tuple(problems)),
            partial(self._total, found),
            self._hits(self._ranked(found, request.limit), found.sought, request),
            partial(self._facets, found, choice),
            (*problems, *found.notes),
        )

    @readable()
    def explain(self, request: Request) -> Reading:
        """Say how a query is read, without answering it."""
        parsed = parse(request.text)
        problems = list(parsed.problems)
        evaluator = Evaluator(self._store, request.bridges, request.as_you_type, problems)
        evaluator.node(parsed.tree)
        return self._reading(evaluator.sought, tuple(problems))

    @readable()
    def similar(self, id: str, request: Request) -> Results:
        """Return records that share the words which tell most about this one; none for an unknown id."""
        doc = self._store.doc_of(id)
        if doc is None:
            return Results(Reading(), 0, (), (), ())
        choice = Facts(self._store, []).chosen(request.filters, request.as_of)
        units, some = like(self._store, doc, choice.all)
        found = Answer(NOWHERE, EVERY, some, sought=Sought(units=units))
        return FoundResults(
            self._reading(found.sought, ()),
            partial(self._total, found),
            self._hits(self._ranked(found, request.limit), found.sought, request, own=True),
            partial(self._facets, found, choice),
            (),
        )

    def _ranked(self, found: Answer, limit: int) -> Ranked:
        store = self._store
        if not found.has_words:
            return self._listed(found.every, limit)
        if found.some is None:
            return rank(store, found.tiers, found.allowed, found.opened, limit)
        return rank_some(store, found.some, found.opened, limit)

    def _listed(self, expression: Expression, limit: int) -> Ranked:
        """Return records in library order, for a query without words."""
        docs = self._store.docs(expression)
        return [(0.0, doc) for doc in heapq.nsmallest(limit, docs, key=self._store.places.__getitem__)]

    def _hits(
        self, ranked: list[tuple[float, int]], sought: Sought, request: Request, own: bool = False
    ) -> tuple[FoundHit, ...]:
        ids = self._store.ids([doc for _, doc in ranked])
        marker = cache(partial(Marker, sought, self._store.glossary, request.bridges))

        def looked_at(hit: int) -> dict[str, object]:
            return look(ids[hit], partial(self._store.shown, ranked[hit][1]), marker(), request.lang, own)

        return tuple(
            FoundHit(id, score, hit, looked_at)
            for hit, (id, (score, _)) in enumerate(zip(ids, ranked, strict=True))
        )

    @readable()
    def _total(self, found: Answer) -> int:
        return len(found.some.docs) if found.some else self._store.count(found.every)

    @readable()
    def _facets(self, found: Answer, choice: Choice) -> tuple[Facet, ...]:
        docs = found.some.docs if found.some else self._store.docs(both(found.tiers.every, choice.day))
        return self._store.classes.count(docs, choice.values)

    def _reading(self, sought: Sought, problems: tuple[Any, ...]) -> Reading:
        words, names, bridges = [], [], []
        for unit in sought.units:
            for leaf in unit.leaves:
                words.append(WordReading(leaf.text, tuple(token[1:] for token in leaf.forms)))
                if leaf.names:
                    names.append(NameReading(leaf.text, tuple(token[1:] for token in leaf.names)))
                bridges += self._bridges(leaf.text, leaf.concepts)
            bridges += self._bridges(unit.text, unit.concepts)
        return Reading(tuple(words), tuple(names), tuple(bridges), tuple(sought.fields), problems)

    def _bridges(self, text: str, tokens: tuple[str, ...]) -> list[Bridge]:
        by_id = self._store.glossary.by_id
        return [Bridge(text, tuple(form.text for form in by_id[token[1:]].forms)) for token in tokens]
