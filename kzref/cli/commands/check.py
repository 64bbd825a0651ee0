"""Check the corpus and name every fault with file and line."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from kzref import paths
from kzref.cli import terminal
from kzref.cli.options import add_json
from kzref.domain import Lang
from kzref.errors import Usage
from kzref.publish import EXPLANATIONS, Checked, check


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--corpus", type=Path, metavar="DIR", default=paths.corpus(), help="another corpus folder"
    )
    parser.add_argument("--explain", metavar="CODE", help="what a fault means and how to mend it")
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check; 3 when there are faults. Review dates that have passed are told, not counted as faults."""
    if arguments.explain:
        if arguments.explain not in EXPLANATIONS:
            raise Usage(
                "There is no fault {code}. Known: {known}.",
                code=arguments.explain,
                known=", ".join(EXPLANATIONS),
            )
        terminal.write_wrapped(EXPLANATIONS[arguments.explain])
        return 0
    tell = terminal.progress_line()
    checked = check(
        arguments.corpus, datetime.now(UTC).date(), lambda done, total: tell("reading", done, total)
    )
    if arguments.json:
        terminal.write_json(_plain(checked))
    else:
        _say(checked)
    return 3 if checked.faults else 0


def _plain(checked: Checked) -> dict[str, object]:
    def rows(found: tuple[object, ...]) -> list[dict[str, object]]:
        return [{name: getattr(each, name) for name in ("file", "line", "code", "message")} for each in found]

    return {
        "faults": rows(checked.faults),
        "notices": rows(checked.notices),
        "coverage": [
            {"kind": row.kind.value, "records": row.records, "titles": row.titles, "bodies": row.bodies}
            for row in checked.coverage
        ],
    }


def _say(checked: Checked) -> None:
    for fault in checked.faults:
        terminal.complain(str(fault))
    langs = [*Lang]
    head = "".join(f"{lang.value:>6}" for lang in langs)
    terminal.write(f"{'kind':<12}{'records':>8}   titles{head[3:]}   bodies{head[3:]}")
    for row in checked.coverage:
        titles, bodies = ("".join(f"{held[lang]:>6}" for lang in langs) for held in (row.titles, row.bodies))
        terminal.write(f"{row.kind.value:<12}{row.records:>8}   {titles:>24}   {bodies:>24}")
    overdue = f", {len(checked.notices)} past their review date" if checked.notices else ""
    terminal.write(f"{len(checked.corpus.records)} records, {len(checked.faults)} faults{overdue}.")
