"""Say how a query is read: words, stems, name keys, language bridges, fields, problems."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from kzref.cli import terminal
from kzref.cli.options import add_json, add_lang, open_library
from kzref.search import Engine, Request


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("query", nargs="+")
    add_lang(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Explain a query."""
    engine = Engine(open_library(arguments).connection())
    reading = engine.explain(Request(" ".join(arguments.query), lang=arguments.lang))
    plain = asdict(reading)
    plain["problems"] = [str(problem) for problem in reading.problems]
    if arguments.json:
        terminal.write_json(plain)
        return 0
    for name, value in plain.items():
        if value:
            terminal.write_wrapped(str(value), "          ", f"{name:<10}")
    return 0
