"""What a record weighs before any word is looked at: its force in law and its kind."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from kzref.domain import Force, Kind

# Strong enough that an official's own words stand before the many retellings of them, which are
# shorter and so score higher by words alone; too weak to lift a record that hardly fits.
_FORCE = {
    Force.BINDING: 1.4,
    Force.OFFICIAL: 1.35,
    Force.REMARK: 1.1,
    Force.PRESS: 0.85,
    Force.NGO: 0.85,
    None: 1.1,
}
_KIND = {
    Kind.QUESTION: 1.4,
    Kind.STATEMENT: 1.35,
    Kind.PROCEDURE: 1.3,
    Kind.CLAUSE: 1.25,
    Kind.CASE: 1.25,
    Kind.INSTRUMENT: 1.1,
    Kind.CLAIM: 0.95,
    Kind.TERM: 0.95,
    Kind.FIGURE: 0.9,
    Kind.NAME: 1.0,
    Kind.ABSENCE: 0.9,
    Kind.REPORT: 0.85,
    Kind.QUALIFIER: 0.8,
    Kind.SOURCE: 0.7,
}
STEPS = 100  # of a stored weight

# FTS5's BM25 lets length tell against a record with b = 0.75, which is made for web pages: here it
# would put every one-line report before the question it bears on. ``_B`` is what tells instead; the
# difference is taken for a word of this weight.
_FTS5_K1, _FTS5_B, _B, _WEIGHT = 1.2, 0.75, 0.2, 2.0


def prior(kind: Kind, force: Force | None) -> int:
    """Return the weight in hundredths."""
    return round(STEPS * _KIND[kind] * _FORCE[force])


def weights(priors: Sequence[int], lengths: Sequence[int]) -> array[int]:
    """Return what each score is multiplied by, in hundredths: the prior, set right for length."""
    mean = sum(lengths) / len(lengths) if lengths else 1
    return array(
        "H",
        (
            round(prior * _saturation(_FTS5_B, length / mean) / _saturation(_B, length / mean))
            for prior, length in zip(priors, lengths, strict=True)
        ),
    )


def _saturation(b: float, length: float) -> float:
    """Return the lower half of BM25's fraction for a text so many times as long as the mean."""
    return _WEIGHT + _FTS5_K1 * (1 - b + b * length)
