"""The help: small Markdown files that ship with the program, in three languages."""

from __future__ import annotations

from kzref import paths
from kzref.desktop.leaf.parts import Html, join, link, markdown, tag
from kzref.desktop.voice import Voice
from kzref.domain import Lang

PAGES = ("about", "search", "side-by-side", "verification", "paper", "privacy")


def help_pages(lang: Lang) -> tuple[tuple[str, str], ...]:
    """Return (name, title) of every page in a language."""
    return tuple((name, _title(_read(name, lang)[0])) for name in PAGES)


def help_page(name: str, voice: Voice) -> str:
    """Return a page of the help with the way to the others on top; the first page for an unknown name."""
    chosen = name if name in PAGES else PAGES[0]
    text, lang = _read(chosen, voice.lang)
    ways = [
        Html(f"<b>{title}</b>") if each == chosen else link(f"help/{each}", title)
        for each, title in ((each, _title(_read(each, voice.lang)[0])) for each in PAGES)
    ]
    other = "" if lang is voice.lang else voice.say("This page is not translated yet.")
    _, _, body = text.partition("\n")
    return join(
        [
            tag("p", join(ways, " · "), role="small"),
            tag("p", _title(text), role="title"),
            tag("p", other, role="small"),
            markdown(body),
        ]
    )


def welcome_page(voice: Voice) -> str:
    """Return the greeting that the reader shows before anything is looked for."""
    text, _ = _read("welcome", voice.lang)
    _, _, body = text.partition("\n")
    return join([tag("p", _title(text), role="title"), markdown(body)])


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def _read(name: str, lang: Lang) -> tuple[str, Lang]:
    """Return the Markdown of a page and the language it is really in."""
    for candidate in (lang, Lang.EN):
        path = paths.resources("help", candidate.value, f"{name}.md")
        if path.is_file():
            return path.read_text(encoding="utf-8"), candidate
    return f"# {name}\n", Lang.EN
