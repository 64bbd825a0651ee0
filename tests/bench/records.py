"""Synthetic bilingual records: the same number gives the same records on every machine.

Words follow Zipf's law over an invented vocabulary with the endings of real Russian and English, so
that stems, forms and lengths are as in law texts: about 530 characters a record.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from kzref.domain import Force, Kind, Lang, Localized, Verification, When
from kzref.search import DocText, Document

_KINDS = (Kind.CLAUSE, Kind.STATEMENT, Kind.REPORT, Kind.CLAIM, Kind.CASE, Kind.SOURCE, Kind.FIGURE)
_FORCES = (Force.BINDING, Force.OFFICIAL, Force.PRESS, Force.REMARK, None, None, Force.NGO)
_COUNTRIES = (("KZ",), ("RU",), ("KZ", "RU"), ("KG",), ("GE",))
_RU_ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов", "ами", "ение", "ения", "ному", "ного", "ный")
_EN_ENDINGS = ("", "s", "ed", "ing", "ion", "ions", "al", "ly")
_RU_PARTS = tuple(
    "ба во гу де жи за ка ло ми но по ру си ту фи ха це че шу ще ян про ста рас пер вер мен гра".split()  # noqa: SIM905
)
_EN_PARTS = tuple(
    "ba con de ex fi gra ho in ju ka li mo na or pro qua re sta tra un ver wi ter men ple sor".split()  # noqa: SIM905
)
_SURNAMES = (
    ("Ахмет", "Akhmet"), ("Жума", "Zhuma"), ("Касым", "Kassym"), ("Нурга", "Nurga"), ("Токай", "Tokay"),
    ("Шаймер", "Shaimer"), ("Бек", "Bek"), ("Есен", "Yessen"), ("Иван", "Ivan"), ("Пет", "Pet"),
    ("Кузне", "Kuzne"), ("Волк", "Volk"), ("Зай", "Zai"), ("Лебед", "Lebed"), ("Сокол", "Sokol"),
    ("Хаса", "Khassa"), ("Юсу", "Yusu"),
)  # fmt: skip
_MIDDLE = (("жан", "zhan"), ("бай", "bay"), ("гали", "gali"), ("лан", "lan"), ("дар", "dar"), ("мур", "mur"))
_LAST = (("ов", "ov"), ("ев", "ev"), ("бек", "bek"))
STEMS = 6_000  # of each language
_ENDING_WEIGHTS = tuple(1 / (rank + 1) ** 1.5 for rank in range(20))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words records are made of, most frequent first, with running weights."""

    russian: list[str]
    english: list[str]
    weights: list[float]
    names: list[tuple[str, str]]


def vocabulary() -> Vocabulary:
    """Return the invented vocabulary."""
    chance = random.Random(20_221)
    names = [
        (ru + middle[0] + last[0], en + middle[1] + last[1])
        for ru, en in _SURNAMES
        for middle in _MIDDLE
        for last in _LAST
    ]
    return Vocabulary(
        _stems(chance, _RU_PARTS),
        _stems(chance, _EN_PARTS),
        list(accumulate(1 / (rank + 4) for rank in range(STEMS))),
        names,
    )


def _stems(chance: random.Random, parts: tuple[str, ...]) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < STEMS:
        made["".join(chance.choice(parts) for _ in range(chance.choice((2, 2, 3, 3, 4))))] = None
    return list(made)


def records(count: int) -> Iterator[Document]:
    """Yield so many records."""
    words = vocabulary()
    for number in range(count):
        chance = random.Random(number)
        name = chance.choice(words.names)
        year, month, day = chance.randint(2014, 2026), chance.randint(1, 12), chance.randint(1, 28)
        at = chance.randrange(len(_KINDS))
        yield Document(
            id=f"rec-{number}",
            kind=_KINDS[at],
            force=_FORCES[at],
            texts=(
                DocText(Lang.EN, *_text(chance, words.english, words.weights, _EN_ENDINGS, name[1], 34)),
                DocText(Lang.RU, *_text(chance, words.russian, words.weights, _RU_ENDINGS, name[0], 30)),
            ),
            dated=When(f"{year}-{month:02}-{day:02}"),
            countries=chance.choice(_COUNTRIES),
            by=Localized.of(name[1]),
            verification=chance.choice(tuple(Verification)),
        )


def _text(
    chance: random.Random,
    stems: list[str],
    weights: list[float],
    endings: tuple[str, ...],
    name: str,
    length: int,
) -> tuple[str, str]:
    def words(count: int) -> list[str]:
        chosen = chance.choices(stems, cum_weights=weights, k=count)
        ends = chance.choices(endings, weights=_ENDING_WEIGHTS[: len(endings)], k=count)
        return [stem + end for stem, end in zip(chosen, ends, strict=True)]

    title = " ".join(words(5)).capitalize()
    sentences = []
    for part in range(2):
        sentence = words(length // 2)
        if part == 0:
            sentence.insert(3, name)
        sentences.append(" ".join(sentence).capitalize() + ".")
    return title, "\n".join(sentences)
