"""What every part of a page is made from: the record, its surroundings, and the languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kzref.desktop.holdings import Opened
from kzref.desktop.kinds import SIGNS
from kzref.desktop.leaf.parts import NOTHING, Html, esc, framed, join, link, markdown, tag
from kzref.desktop.voice import Voice, quoted
from kzref.domain import Lang, Localized, Position, Quote, Record, When

_ROLES = {Position.STATED: "stated", Position.OMITTED: "omitted", Position.DENIED: "denied", None: "unknown"}


@dataclass(frozen=True)
class Leaf:
    """A record to show: ``voice`` speaks the labels, ``lang`` is the language asked for the texts.

    ``roomy`` tells that wide tables fit.
    """

    opened: Opened
    voice: Voice
    lang: Lang
    today: date
    roomy: bool = True

    def text(self, text: Localized | None) -> str:
        """Return a text in the language asked for or the nearest one."""
        return text.best(self.lang).text if text else ""

    def prose(self, text: Localized | None) -> Html:
        """Return a Markdown text as HTML, saying so when it is in another language."""
        if text is None:
            return NOTHING
        phrase = text.best(self.lang)
        return join([self.other_language(phrase.lang), markdown(phrase.text)])

    def other_language(self, lang: Lang) -> Html:
        """Return the line that says a text is not in the language asked for."""
        if lang is self.lang:
            return NOTHING
        said = self.voice.say(
            "Shown in {shown}: there is no text in {asked}.",
            shown=self.voice.language(lang.value),
            asked=self.voice.language(self.lang.value),
        )
        return tag("p", said, role="small")

    def when(self, when: When | None) -> str:
        """Return a date in words, nothing for None."""
        return self.voice.when(when) if when else ""

    def to(self, id: str) -> Html:
        """Return a link to a record by its title; its bare id when the library lacks it."""
        record = self.opened.find(id)
        return self.to_record(record) if record else tag("span", id, role="quiet")

    def to_record(self, record: Record) -> Html:
        """Return a link with the sign of the record's kind."""
        return Html(f"{SIGNS[record.kind]} {link(record.id, self.text(record.title))}")

    def position(self, position: Position | None) -> Html:
        """Return «● stated» in its colour."""
        return tag("span", self.voice.position(position), role=_ROLES[position])

    def quote(self, quote: Quote) -> Html:
        """Return exact words with their language, origin and source."""
        source = self.opened.find(quote.source.source)
        about = [
            self.voice.language(quote.lang),
            self.voice.word(quote.origin),
            link(source.id, self.text(source.title)) if source else quote.source.source,
            self.text(quote.source.locator),
            self.text(quote.note),
        ]
        return framed(
            "quote",
            tag("p", quoted(quote.text, quote.lang), role="words"),
            tag("p", join(about, " · "), role="small last"),
        )

    def doubt(self, text: Localized | None) -> Html:
        """Return the box of a doubt."""
        if text is None:
            return NOTHING
        words = Html(f"<b>{esc(self.voice.say('Doubt.'))}</b> {esc(self.text(text))}")
        return framed("doubt", tag("p", words, role="doubtful"))
