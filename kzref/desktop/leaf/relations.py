"""What typed links are called, seen from either end."""

from __future__ import annotations

from collections.abc import Iterable

from kzref.desktop.kinds import SIGNS
from kzref.desktop.leaf.parts import Html, bullets, esc, join, link, section, tag
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Kind
from kzref.text import mark

FROM_HERE = {
    "see-also": mark("See also"),
    "bears-on": mark("Bears on"),
    "disagrees-with": mark("Disagrees with"),
    "agrees-with": mark("Agrees with"),
    "qualifies": mark("Qualifies"),
    "corrects": mark("Corrects"),
    "supersedes": mark("Supersedes"),
    "amends": mark("Amends"),
    "applies": mark("Applies"),
    "parallel-to": mark("Parallel to"),
    "not-same-as": mark("Not the same as"),
    "names": mark("Names"),
}
TO_HERE = {
    "answers": mark("Claims on this question"),
    "rests-on": mark("Claims that rest on this"),
    "reports": mark("Reported by"),
    "via": mark("Passed on by"),
    "governed-by": mark("Questions this decides"),
    "practice": mark("Shown as practice in"),
    "qualifier": mark("Where this condition counts"),
    "part-of": mark("Its clauses"),
    "speaker": mark("Said by this person"),
    "names": mark("Named in"),
    "applies": mark("Applied in"),
    "given-in": mark("Figures given in it"),
    "about": mark("Looked for and not found"),
    "not-same-as": mark("Not the same as"),
    "see-also": mark("See also"),
    "bears-on": mark("What bears on this"),
    "disagrees-with": mark("Disagreeing with this"),
    "agrees-with": mark("Agreeing with this"),
    "qualifies": mark("Qualified by"),
    "corrects": mark("Corrected by"),
    "supersedes": mark("Superseded by"),
    "amends": mark("Amended by"),
    "parallel-to": mark("Parallel to"),
    "cites": mark("Cited in"),
}
# Shown by the page itself, with more than a title.
_SHOWN = {
    Kind.QUESTION: {"answers"},
    Kind.STATEMENT: {"reports"},
    Kind.INSTRUMENT: {"part-of"},
}


def outgoing(leaf: Leaf) -> Html:
    """Return the links that the record itself holds, grouped by what they mean."""
    groups: dict[str, list[Html]] = {}
    for each in leaf.opened.record.links:
        groups.setdefault(each.rel, []).append(leaf.to(each.target))
    return section(leaf.voice.say("Links"), join(_group(leaf, FROM_HERE, groups)))


def incoming(leaf: Leaf) -> Html:
    """Return the records that refer to this one: «Where else»."""
    hidden = _SHOWN.get(leaf.opened.record.kind, set())
    groups: dict[str, list[Html]] = {}
    for each in leaf.opened.pointing:
        if each.rel in hidden or each.id == leaf.opened.record.id:
            continue
        entry = Html(f"{SIGNS[each.kind]} {link(each.id, leaf.text(each.title))}")
        if entry not in groups.setdefault(each.rel, []):
            groups[each.rel].append(entry)
    return section(leaf.voice.say("Where else"), join(_group(leaf, TO_HERE, groups)))


def _group(leaf: Leaf, words: dict[str, str], groups: dict[str, list[Html]]) -> Iterable[Html]:
    for rel in sorted(groups, key=lambda rel: (list(words).index(rel) if rel in words else 99, rel)):
        title = leaf.voice.say(words[rel]) if rel in words else rel
        yield join([tag("p", esc(title), role="small last"), bullets(groups[rel])])
