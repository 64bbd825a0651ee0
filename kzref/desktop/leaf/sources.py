"""Where a record comes from and how far that was checked."""

from __future__ import annotations

from kzref.desktop.kinds import VERIFIED_SIGNS
from kzref.desktop.leaf.parts import Html, bullets, esc, join, link, section, tag
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Citation, Record, Source


def verified(leaf: Leaf, record: Record) -> Html:
    """Return «◇ report read · last looked at 15 March 2026 · review due 15 Sept 2026, overdue»."""
    voice = leaf.voice
    parts = [
        esc(f"{VERIFIED_SIGNS[record.verification]} {voice.word(record.verification)}"),
        esc(voice.say("last looked at {date}", date=voice.date(record.verified_on))),
        esc(voice.say("review due {date}", date=voice.date(record.review_due))),
    ]
    said = join(parts, " · ")
    if record.review_due >= leaf.today:
        return said
    return Html(f"{said} {tag('span', voice.say('overdue'), role='overdue')}")


def sources(leaf: Leaf) -> Html:
    """Return the list of sources with what they are, when they came out and how far they were checked."""
    items = [_source(leaf, each) for each in leaf.opened.record.sources]
    note = tag("p", leaf.text(leaf.opened.record.verification_note), role="small")
    return section(leaf.voice.say("Sources"), bullets(items), note)


def _source(leaf: Leaf, citation: Citation) -> Html:
    record, voice = leaf.opened.find(citation.source), leaf.voice
    if not isinstance(record, Source):
        return tag("span", citation.source, role="quiet")
    about = [
        voice.word(record.type),
        leaf.text(record.outlet),
        leaf.text(record.author),
        leaf.when(record.published),
        voice.language(record.lang) if record.lang else "",
        leaf.text(citation.locator),
        leaf.text(record.address),
    ]
    checked = (
        f"{VERIFIED_SIGNS[record.verification]} {voice.word(record.verification)}, "
        f"{voice.date(record.verified_on)}"
    )
    title = link(record.id, leaf.text(record.title))
    return Html(f"{title}<br>{tag('span', join([*about, checked], ' · '), role='small')}")
