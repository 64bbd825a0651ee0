"""The page of a disputed question, and of the conditions it turns on."""

from __future__ import annotations

from collections.abc import Iterable

from kzref.desktop.leaf.parts import Html, bullets, esc, framed, join, link, section, tag
from kzref.desktop.leaf.view import Leaf
from kzref.domain import Claim, Governing, Polarity, Question


def question_facts(leaf: Leaf, record: Question) -> Iterable[tuple[str, str]]:
    """Yield the conditions it turns on."""
    yield leaf.voice.say("Turns on"), join((leaf.to(each) for each in record.qualifiers), ", ")


def question_words(leaf: Leaf, record: Question) -> Html:
    """Return the short answer and the way to the claims side by side."""
    say, voice = leaf.voice.say, leaf.voice
    claims = len(_claims(leaf))
    short = record.short_answer.best(leaf.lang)
    notes = [say("Assessed {date}", date=voice.date(record.assessed_on)), say("not legal advice")]
    beside = link(record.id, say.count("Lay {n} claims side by side", claims), place="side")
    return framed(
        "answer",
        tag("p", say("In short: {answer}", answer=short.text)),
        leaf.other_language(short.lang),
        tag("p", " · ".join(notes), role="small"),
        tag("p", Html(f"<b>{beside}</b>"), role="last") if claims else "",
    )


def question_rest(leaf: Leaf, record: Question) -> Html:
    """Return the claims by position, the law, what is missing, our reading, and practice."""
    say, voice = leaf.voice.say, leaf.voice
    claims = _claims(leaf)
    groups = []
    for polarity in Polarity:
        held = [_claim(leaf, each) for each in claims if each.polarity is polarity]
        if held:
            title = tag("p", Html(f"<b>{esc(voice.word(polarity))} ({len(held)})</b>"), role="last")
            groups.append(join([title, bullets(held)]))
    return join(
        [
            section(say("What is claimed"), *groups),
            section(say("Governed by"), bullets(_governing(leaf, each) for each in record.governing)),
            section(say("What is missing"), leaf.prose(record.missing)),
            section(
                say("Our reading, {date}", date=voice.date(record.assessed_on)), leaf.prose(record.assessment)
            ),
            section(say("What would change this reading"), leaf.prose(record.would_change)),
            section(say("Seen in practice"), bullets(leaf.to(each) for each in record.practice)),
        ]
    )


def _claims(leaf: Leaf) -> list[Claim]:
    return [each for each in leaf.opened.parts if isinstance(each, Claim)]


def _claim(leaf: Leaf, claim: Claim) -> Html:
    about = [
        leaf.voice.word(claim.weight),
        leaf.when(claim.when),
        leaf.voice.say("with a doubt") if claim.doubt else "",
    ]
    return join([link(claim.id, leaf.text(claim.by)), *about], " · ")


def _governing(leaf: Leaf, governing: Governing) -> Html:
    since = leaf.when(governing.period)
    past = governing.period is not None and not governing.period.includes(leaf.today)
    gone = tag("span", leaf.voice.say("not in force today"), role="past") if past else ""
    return join([leaf.to(governing.clause), since, gone, leaf.text(governing.note)], " · ")
