"""The query mix: the same queries for every engine, each asked once, some of them also typed."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.bench.records import vocabulary

EACH = 40  # queries of a sort


@dataclass(frozen=True, slots=True)
class Query:
    """A query of a sort; ``field`` is a kind to be chosen beside the words."""

    sort: str
    text: str
    kind: str | None = None


def mix() -> list[Query]:
    """Return the mix, half of it Russian, half English."""
    words = vocabulary()
    chance = random.Random(7)
    queries = []
    for number in range(EACH):
        stems, endings = (
            (words.russian, ("а", "у", "ения")) if number % 2 else (words.english, ("s", "ing", ""))
        )

        def word(first: int, last: int, stems: list[str] = stems, endings: tuple[str, ...] = endings) -> str:
            return stems[chance.randrange(first, last)] + chance.choice(endings)

        name = chance.choice(words.names)[number % 2]
        queries += [
            Query("rare word", word(2_000, 6_000)),
            Query("common word", word(0, 40)),
            Query("two words", f"{word(20, 400)} {word(20, 400)}"),
            Query("four words", f"{word(0, 30)} {word(0, 30)} {word(30, 200)} {word(30, 200)}"),
            Query("phrase", f'"{word(0, 20)} {word(0, 20)}"'),
            Query("two letters", f"{word(0, 6_000)[:2]}*"),
            Query("name", name),
            Query("chosen kind", word(20, 400), "clause"),
            Query("facets", word(0, 200)),
        ]
    return queries


def typed() -> list[str]:
    """Return what is typed into the window: an English and a Russian text of each of four sorts."""
    queries = mix()
    sorts = ("two words", "name", "rare word", "common word")
    return [text for sort in sorts for text in [each.text for each in queries if each.sort == sort][:2]]
