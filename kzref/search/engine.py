"""The search over one library."""

from __future__ import annotations

from functools import partial
from typing import Any

from kzref.search import facets
from kzref.search.answer import Answer, answer
from kzref.search.bits import Docs
from kzref.search.damage import readable
from kzref.search.evaluate import Evaluator, Sought
from kzref.search.facts import Facts
from kzref.search.marker import Marker
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
from kzref.search.rank import rank
from kzref.search.similar import words_that_tell
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
        chosen = Facts(self._store, problems).filters(request.filters, request.as_of)
        evaluator = Evaluator(self._store, request.bridges, request.as_you_type, problems)
        found = answer(evaluator, parsed.tree, self._within(chosen))
        ranked = self._ranked(found, request.limit)
        return FoundResults(
            self._reading(found.sought, tuple(problems)),
            found.tiers.every.bit_count(),
            self._hits(ranked, found.sought, request),
            partial(self._facets, found.unfiltered, chosen),
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
        units, scorers, docs = words_that_tell(self._store, doc)
        chosen = Facts(self._store, []).filters(request.filters, request.as_of)
        docs &= self._within(chosen) & ~(1 << doc)
        ranked = self._ranked(Answer.of(docs, scorers), request.limit)
        sought = Sought(units=units)
        hits = self._hits(ranked, sought, request)
        return FoundResults(
            self._reading(sought, ()), docs.bit_count(), hits, partial(self._facets, docs, chosen), ()
        )

    def _within(self, chosen: dict[str, Docs]) -> Docs:
        allowed = self._store.every
        for docs in chosen.values():
            allowed &= docs
        return allowed

    def _ranked(self, found: Answer, limit: int) -> list[tuple[float, int]]:
        if found.has_words:
            return rank(found.tiers, found.cited, found.scorers, self._store.priors, limit)
        return self._listed(found.tiers.every, limit)

    def _listed(self, docs: Docs, limit: int) -> list[tuple[float, int]]:
        """Return records in library order, for a query without words."""
        data = docs.to_bytes((self._store.size >> 3) + 1, "little")
        listed: list[tuple[float, int]] = []
        for doc in self._store.in_library_order():
            if len(listed) >= limit:
                break
            if data[doc >> 3] >> (doc & 7) & 1:
                listed.append((0.0, doc))
        return listed

    def _hits(
        self, ranked: list[tuple[float, int]], sought: Sought, request: Request
    ) -> tuple[FoundHit, ...]:
        marker = Marker(sought, self._store.glossary, request.bridges)
        held = self._store.records([doc for _, doc in ranked])
        return tuple(
            FoundHit(id, score, partial(look, id, shown, marker, request.lang))
            for (score, _), (id, shown) in zip(ranked, held, strict=True)
        )

    @readable()
    def _facets(self, docs: Docs, chosen: dict[str, Docs]) -> tuple[Facet, ...]:
        def found(name: str) -> Docs:
            rest = docs
            for other, held in chosen.items():
                if other != name:
                    rest &= held
            return rest

        return facets.count(found, {name: self._store.facet(name) for name in facets.SHOWN})

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
