"""Sentences of the program in three languages, from Qt's ``.ts`` files, without Qt.

English is written in the code and is the key. A missing file, a damaged file or a missing entry is
answered in English: a reference that cannot greet in Kazakh must still open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from string import Formatter
from xml.etree.ElementTree import Element, ParseError, parse

from kzref import paths
from kzref.domain import Lang, Message

_GONE = {"vanished", "obsolete"}


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one area in one language; call it with the English sentence."""

    area: str
    lang: Lang
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unreviewed: frozenset[str] = frozenset()

    def __call__(self, key: str, /, **args: object) -> str:
        """Return the sentence in this language with its gaps filled; English when untranslated."""
        return self.forms.get(key, (key,))[0].format(**args)

    def count(self, key: str, n: int, /, **args: object) -> str:
        """Return the sentence in the plural form that ``n`` takes; ``{n}`` is the number."""
        forms = self.forms.get(key, (key,))
        chosen = forms[min(plural(n, self.lang), len(forms) - 1)]
        return chosen.format(n=n, **args)

    def message(self, message: Message) -> str:
        """Return a sentence that a lower floor made."""
        return self(message.template, **dict(message.args))


def catalogue(area: str, lang: Lang, folder: Path | None = None) -> Catalogue:
    """Return the sentences of an area (``window``, ``sheet``, ``search``, ``cli``, ``words``, ``errors``)."""
    return _load(area, lang, folder or paths.resources("i18n"))


def mark(key: str) -> str:
    """Return the sentence as it is: says that it is a key, where it is not said at once."""
    return key


def plural(n: int, lang: Lang) -> int:
    """Return which plural form a whole number takes, by the rules of CLDR.

    English and Kazakh: 0 one, 1 other. Russian: 0 one, 1 few, 2 many.
    """
    n = abs(n)
    if lang is not Lang.RU:
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


@cache
def _load(area: str, lang: Lang, folder: Path) -> Catalogue:
    try:
        # Our own shipped file, so no hostile XML; expat bounds the expansion of entities besides.
        root = parse(folder / f"{area}.{lang.value}.ts").getroot()  # noqa: S314
    except (OSError, ParseError, ValueError, LookupError):
        return Catalogue(area, lang)
    forms, unreviewed = {}, set()
    for message in root.iter("message"):
        key = message.findtext("source") or ""
        texts = tuple(_texts(message, key))
        if not texts or key in forms:
            continue
        forms[key] = texts
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            unreviewed.add(key)
    return Catalogue(area, lang, forms, frozenset(unreviewed))


def _texts(message: Element, key: str) -> Iterator[str]:
    """Yield the usable forms of an entry: none when it is gone, empty or has other gaps than its key."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in _GONE:
        return
    forms = translation.findall("numerusform") or [translation]
    texts = [form.text or "" for form in forms]
    if all(text.strip() and gaps(text) <= gaps(key) for text in texts):
        yield from texts


def gaps(template: str) -> frozenset[str]:
    """Return the named gaps of a template; a damaged template has one that no key has."""
    try:
        parts = [each[1:] for each in Formatter().parse(template) if each[1] is not None]
    except ValueError:
        return frozenset({"?"})
    # «{n:>999999}» or «{date!r}» would let a translation do more than fill a gap.
    return frozenset("?" if spec or turn else str(name) for name, spec, turn in parts)
