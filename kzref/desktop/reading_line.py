"""Says in one line how the search read what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzref.desktop.voice import Voice

if TYPE_CHECKING:
    from kzref.search import Bridge, Hit, Results

_ALSO = 3  # words in other languages named for one word typed


def reading_words(results: Results, shown: Sequence[Hit], voice: Voice) -> str:
    """Return «all forms of: выдача · name in any spelling: akhmetjanov · also: выдача = extradition».

    ``shown`` are the hits that can be seen, which say what was met as a name.
    """
    say, reading = voice.say, results.reading
    met = _met_as_names(shown)
    # Any word may be a name: said only of those written as one, or found as one in another spelling.
    names = [each.text for each in reading.names if each.text in met or each.text[:1].isupper()]
    plain = [each.text for each in reading.words if each.text not in names]
    parts = []
    if plain:
        parts.append(say("all forms of: {words}", words=", ".join(dict.fromkeys(plain))))
    if names:
        parts.append(say("name in any spelling: {names}", names=", ".join(dict.fromkeys(names))))
    if reading.bridges:
        parts.append(say("also: {words}", words="; ".join(_bridge(each) for each in reading.bridges)))
    if reading.fields:
        parts.append(say("only where: {fields}", fields=", ".join(f"{n}: {v}" for n, v in reading.fields)))
    return " · ".join(parts)


def problem_words(results: Results, voice: Voice) -> str:
    """Return what could not be read as it was typed, unless the list says it among its notes."""
    return " ".join(voice.searched(each) for each in results.reading.problems if each not in results.notes)


def _met_as_names(shown: Sequence[Hit]) -> set[str]:
    reasons = (why for hit in shown for why in hit.why)
    return {dict(why.args).get("typed", "") for why in reasons if why.template.startswith("Name:")}


def _bridge(bridge: Bridge) -> str:
    others = [each for each in dict.fromkeys(bridge.also) if each.casefold() != bridge.text.casefold()]
    return f"{bridge.text} = {', '.join(others[:_ALSO])}"
