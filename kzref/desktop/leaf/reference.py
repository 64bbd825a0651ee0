"""Pages of names, terms and sources."""

from __future__ import annotations

from collections.abc import Iterable

from kzref.desktop.leaf.parts import Html, bullets, join, section, table
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Name, Record, Source, Term


def name_facts(leaf: Leaf, record: Name) -> Iterable[tuple[str, str]]:
    """Yield what it names."""
    yield leaf.voice.say("What it names"), leaf.voice.word(record.type)
    yield leaf.voice.say("Role"), leaf.text(record.role)


def name_rest(leaf: Leaf, record: Name) -> Html:
    """Return every spelling, those met in sources first."""
    say = leaf.voice.say
    ordered = sorted(record.spellings, key=lambda each: not each.attested)
    rows = [
        [
            each.text,
            leaf.voice.language(each.lang),
            say("met in a source") if each.attested else say("not recorded in a source"),
        ]
        for each in ordered
    ]
    heads = [say("Spelling"), say("Language"), say("Where from")]
    return join([in_languages(leaf, record), section(say("Spellings"), table(heads, rows))])


def term_rest(leaf: Leaf, record: Term) -> Html:
    """Return the term in every language, its forms, and what it must not be taken for."""
    say = leaf.voice.say
    forms = [[leaf.voice.language(lang.value), ", ".join(held)] for lang, held in record.forms]
    return join(
        [
            in_languages(leaf, record),
            section(say("Ways to write it"), table([say("Language"), say("Forms")], forms)),
            section(say("Not the same as"), bullets(leaf.to(each) for each in record.not_same_as)),
        ]
    )


def source_facts(leaf: Leaf, record: Source) -> Iterable[tuple[str, str]]:
    """Yield what was read, by whom, when, where."""
    say = leaf.voice.say
    yield say("What it is"), leaf.voice.word(record.type)
    yield say("Outlet"), leaf.text(record.outlet)
    yield say("Author"), leaf.text(record.author)
    yield say("Published"), leaf.when(record.published)
    yield say("Language"), leaf.voice.language(record.lang) if record.lang else ""
    yield say("Address"), leaf.text(record.address)


def in_languages(leaf: Leaf, record: Record) -> Html:
    """Return the title in every language there is."""
    rows = [[leaf.voice.language(lang.value), text] for lang, text in record.title.texts]
    say = leaf.voice.say
    return section(say("In three languages"), table([say("Language"), say("Written")], rows))
