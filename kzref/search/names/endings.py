"""Endings that a name takes in a sentence and that are not part of it.

Kazakh ones are cut only where they cannot be anything else: after a surname in -ов, -ев, -ин and
their feminine, after -ұлы and -қызы, or when the ending itself has a Kazakh letter. Surnames take
both harmonies, so harmony is not looked at. -тегі is never cut. Russian ones are cut from the key
(see ``keys``), where one rule serves both scripts.
"""

from __future__ import annotations

import re

_AFTER_VOICELESS = "тың|тің|тын|тин|ты|ті|қа|ке|ка|тан|тен|пен|та|те"
_AFTER_OTHERS = "ның|нің|нын|нин|ға|ге|га|ны|ні|дан|ден|нан|нен|мен|да|де"
_SURNAME = re.compile(
    rf"^(?:(.{{2,}}(?:ов|ев|ёв))(?:{_AFTER_VOICELESS})|(.{{2,}}(?:ин|ын))(?:{_AFTER_OTHERS})"
    rf"|(.{{2,}}(?:ова|ева|ина|ына|ская|ұлы|улы|қызы|кызы))(?:{_AFTER_OTHERS}|на|не|н|сы|сі))$"
)
_KAZAKH = re.compile(r"^(.{4,}?)(?:ның|нің|дың|дің|тың|тің|ға|қа|ні|ді|ті|ға|ғы|дағы|дегі|тағы)$")
_MAYBE = re.compile(r"^(.{4,}?)(?:ге|ке|ны|ды|ты|дан|ден|тан|тен|нан|нен|мен|бен|пен|да|де|та|те)$")
_OWN_LETTER = re.compile(r"[әғқңөұүһі]")


def without_endings(letters: str) -> tuple[str, ...]:
    """Return the letters and, where a Kazakh case ending can be cut, the letters without it."""
    surname = _SURNAME.match(letters)
    if surname:
        cut = next(each for each in surname.groups() if each)
        return (letters, cut)
    marked = _KAZAKH.match(letters)
    if marked is None and _OWN_LETTER.search(letters):
        marked = _MAYBE.match(letters)
    return (letters, marked.group(1)) if marked else (letters,)
