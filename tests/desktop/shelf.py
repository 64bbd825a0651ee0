"""A small shelf of records, one of every kind, for tests of the window (the records: shelf.yaml)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from kzref.domain import Question, Record, Source, Statement, from_plain

TODAY = date(2026, 11, 21)
_HEAD = {"verification": "secondary", "verified_on": "2026-03-15", "review_due": "2026-09-15"}


def _records() -> tuple[Record, ...]:
    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    return tuple(from_plain({**_HEAD, **each}) for each in yaml.safe_load(text))


RECORDS = _records()
QUESTION = next(each for each in RECORDS if isinstance(each, Question))
STATEMENT = next(each for each in RECORDS if isinstance(each, Statement))
SOURCES = tuple(each for each in RECORDS if isinstance(each, Source))
