"""Working out the next piece in another thread while the caller is busy with this one."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_Item = TypeVar("_Item")


def ahead(items: Iterable[_Item]) -> Generator[_Item, None, None]:
    """Yield the items, the next one made meanwhile; at most one waits.

    What making them raises is raised here. Worth it where the caller's work lets other threads run,
    as SQLite does inside one statement.
    """
    made = map(_held, items)
    with ThreadPoolExecutor(1, "ahead") as maker:
        waiting = maker.submit(next, made, ())
        while held := waiting.result():
            waiting = maker.submit(next, made, ())
            yield held[0]


def _held(item: _Item) -> tuple[_Item, ...]:
    return (item,)
