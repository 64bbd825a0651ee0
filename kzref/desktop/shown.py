"""What the worker prepares for the reader: a finished page and what the window must know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kzref.desktop.holdings import Holdings
from kzref.desktop.leaf import Leaf, record_page
from kzref.desktop.voice import Voice
from kzref.domain import Kind, Lang, Localized


@dataclass(frozen=True, slots=True)
class Shown:
    """A page for the reader."""

    id: str
    kind: Kind
    title: Localized
    html: str
    langs: tuple[Lang, ...]
    lang: Lang


def make_shown(
    holdings: Holdings, id: str, voice: Voice, lang: Lang, today: date, *, roomy: bool = True
) -> Shown:
    """Return the page of a record; raises :class:`~kzref.errors.NotFound`."""
    opened = holdings.open(id)
    record = opened.record
    held = {*record.title.langs, *(record.body.langs if record.body else ())}
    html = record_page(Leaf(opened, voice, lang, today, roomy))
    langs = tuple(each for each in Lang if each in held)
    return Shown(id, record.kind, record.title, html, langs, record.title.best(lang).lang)
