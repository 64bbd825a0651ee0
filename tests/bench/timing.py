"""Figures out of measured times."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def median(times: Sequence[float]) -> float:
    """Return the middle time."""
    return statistics.median(times)


def p95(times: Sequence[float]) -> float:
    """Return the time that 95 of 100 do not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


def milliseconds(seconds: float) -> str:
    """Return a time as it stands in the tables."""
    return f"{1000 * seconds:.2f}"
