"""Find records by words, phrases, names in any spelling, and fields."""

from __future__ import annotations

import argparse

from kzref.cli import terminal
from kzref.cli.options import add_as_of, add_json, add_kind, add_lang, open_library, positive
from kzref.domain import Lang
from kzref.search import Engine, Filters, Hit, Request, Results
from kzref.text import catalogue, say_when, word


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("query", nargs="+", help="what to look for; see: kzref explain QUERY")
    add_kind(parser)
    add_lang(parser)
    parser.add_argument("--limit", type=positive, default=20, metavar="N", help="how many hits (20)")
    add_as_of(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Search and write the hits; 1 when there are none."""
    library = open_library(arguments)
    request = Request(
        " ".join(arguments.query),
        lang=arguments.lang,
        filters=Filters(kinds=tuple(arguments.kind)),
        limit=arguments.limit,
        as_of=arguments.as_of,
    )
    results = Engine(library.connection()).search(request)
    if arguments.json:
        terminal.write_json(to_plain(request, results))
    else:
        _say(results, arguments.lang)
    return 0 if results.total else 1


def to_plain(request: Request, results: Results) -> dict[str, object]:
    """Return the documented JSON form: ``{query, total, hits, facets, notes}``."""
    return {
        "query": request.text,
        "total": results.total,
        "hits": [_hit(each) for each in results.hits],
        "facets": {
            facet.name: {str(value): count for value, count in facet.counts} for facet in results.facets
        },
        "notes": [str(note) for note in results.notes],
    }


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "id": hit.id,
        "kind": hit.kind.value,
        "title": hit.title,
        "lang": hit.lang.value,
        "force": hit.force.value if hit.force else None,
        "date": hit.dated.edtf if hit.dated else None,
        "by": hit.by,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
        "why": [str(reason) for reason in hit.why],
        "score": round(hit.score, 4),
    }


def _say(results: Results, lang: Lang) -> None:
    say = catalogue("cli", lang)
    explained = catalogue("search", lang)
    for note in results.notes:
        terminal.write_wrapped(explained.message(note))
    terminal.write(say.count("{n} found", results.total))
    for number, hit in enumerate(results.hits, 1):
        terminal.write()
        terminal.write_wrapped(hit.title, "    ", f"{number:>2}. ")
        facts = [word(hit.kind, lang), word(hit.force, lang) if hit.force else None, hit.by]
        facts += [say_when(hit.dated, lang) if hit.dated else None, hit.id]
        terminal.write_wrapped(" · ".join(fact for fact in facts if fact), "    ")
        if hit.snippet:
            terminal.write_wrapped(_marked(hit), "    ")
        for reason in hit.why:
            terminal.write_wrapped(explained.message(reason), "    ")


def _marked(hit: Hit) -> str:
    """Return the snippet with the found words in brackets: a terminal may have no colour."""
    text, at = "", 0
    for start, length in hit.marks:
        text += f"{hit.snippet[at:start]}[{hit.snippet[start : start + length]}]"
        at = start + length
    return text + hit.snippet[at:]
