"""The retelling chain: speaker, wire, outlet, translation, in the order the words travelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kzref.domain import Claim, Record, Report, Statement

Find = Callable[[str], Record | None]


def retelling_chain(record: Record, find: Find) -> tuple[Record, ...]:
    """Return the statements and reports that a claim or report goes back to, the oldest first.

    ``find`` looks a record up by id and may return None; circles are cut where they close.
    """
    seen: dict[str, Record] = {}

    def walk(ids: Iterable[str]) -> None:
        for each in ids:
            step = find(each)
            if step is None or step.id in seen or step.id == record.id:
                continue
            if not isinstance(step, Statement | Report):
                continue
            seen[step.id] = step  # marked before going deeper, so that a circle ends
            walk(_behind(step))
            seen[step.id] = seen.pop(step.id)

    walk(_behind(record))
    return tuple(seen.values())


def _behind(record: Record) -> tuple[str, ...]:
    if isinstance(record, Claim):
        return record.rests_on
    if isinstance(record, Report):
        return (record.statement, *record.via)
    return ()
