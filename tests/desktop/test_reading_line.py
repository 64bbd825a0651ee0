"""The line that says how a query was read."""

from __future__ import annotations

from typing import Any

from kzref.desktop.reading_line import problem_words, reading_words
from kzref.domain import Kind, Lang, Message
from kzref.search import Bridge, Hit, NameReading, Reading, Results, WordReading


def read(results: Results, voice: Any) -> str:
    return reading_words(results, results.hits, voice)


def results(reading: Reading, *whys: Message) -> Results:
    hit = Hit(
        id="a", kind=Kind.CASE, title="", lang=Lang.EN, force=None, dated=None, by=None, snippet="",
        marks=(), title_marks=(), why=whys, score=0.0, paragraph=-1,
    )  # fmt: skip
    return Results(reading, 1, (hit,), (), ())


def reading(*words: str, **more: Any) -> Reading:
    held = {"names": tuple(NameReading(word, ("k",)) for word in words), **more}
    return Reading(words=tuple(WordReading(word, ()) for word in words), **held)


def test_words_and_their_bridges(english):
    bridge = Bridge("выдача", ("выдача", "extradition", "surrender", "экстрадиция", "ұстап беру"))
    said = read(results(reading("выдача", bridges=(bridge,))), english)
    assert said == "all forms of: выдача · also: выдача = extradition, surrender, экстрадиция"


def test_a_name_is_one_that_is_written_or_found_as_one(english):
    why = Message.of("Name: {typed} = {found} ({letters})", typed="akhmetjanov", found="A", letters="j = zh")
    said = read(results(reading("akhmetjanov", "avoid", "Minsk"), why), english)
    assert said == "all forms of: avoid · name in any spelling: akhmetjanov, Minsk"


def test_fields_and_problems(english):
    problem = Message.of("There is no field {name}, so it was read as words.", name="x:")
    held = results(Reading(fields=(("kind", "case"),), problems=(problem,)))
    assert read(held, english) == "only where: kind: case"
    assert problem_words(held, english) == "There is no field x:, so it was read as words."


def test_nothing_typed_is_nothing_said(english):
    assert read(results(Reading()), english) == ""
