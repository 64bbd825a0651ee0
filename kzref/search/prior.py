"""What a record weighs before any word is looked at: its force in law and its kind."""

from __future__ import annotations

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
STEPS = 100  # of a stored prior


def prior(kind: Kind, force: Force | None) -> int:
    """Return the weight in hundredths."""
    return round(STEPS * _KIND[kind] * _FORCE[force])
