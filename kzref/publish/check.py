"""The editors' check: read, apply the rules, count what there is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kzref.domain import Kind, Lang
from kzref.publish.corpus import Corpus, Progress, read_corpus
from kzref.publish.faults import Fault
from kzref.publish.rules import apply_rules


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many records of a kind there are, and in how many each language has title and body."""

    kind: Kind
    records: int
    titles: dict[Lang, int]
    bodies: dict[Lang, int]


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of a check."""

    corpus: Corpus
    faults: tuple[Fault, ...]
    notices: tuple[Fault, ...]
    coverage: tuple[Coverage, ...]


def check(folder: Path, today: date, progress: Progress | None = None) -> Checked:
    """Check a corpus folder; raises :class:`kzref.errors.Refused` when there is none."""
    corpus = read_corpus(folder, progress)
    apply_rules(corpus, today)
    found = sorted(set(corpus.faults))
    return Checked(
        corpus,
        tuple(each for each in found if not each.is_notice),
        tuple(each for each in found if each.is_notice),
        tuple(_coverage(corpus)),
    )


def _coverage(corpus: Corpus) -> list[Coverage]:
    counted = Counter(each.kind for each in corpus.records.values())
    rows = []
    for kind in Kind:
        held = [each for each in corpus.records.values() if each.kind is kind]
        titles = {lang: sum(lang in each.title.langs for each in held) for lang in Lang}
        bodies = {
            lang: sum(each.body is not None and lang in each.body.langs for each in held) for lang in Lang
        }
        rows.append(Coverage(kind, counted[kind], titles, bodies))
    return rows
