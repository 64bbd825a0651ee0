"""Reading the command line, running one command, and turning every failure into one sentence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from kzref import __version__, paths
from kzref.cli import terminal
from kzref.errors import KzrefError, Usage

# What each command does; the module of the same name in ``commands`` does it.
COMMANDS = {
    "search": "Find records by words, phrases, names in any spelling, and fields.",
    "show": "Show one record with its sources, doubts and what points to it.",
    "compare": "Lay the claims on a question, or 2 to 6 records, side by side.",
    "sheet": "Write a sheet for a client: a question with both sides, or a record, as PDF or HTML.",
    "doubts": "List everything in the library that is unverified or doubtful.",
    "explain": "Say how a query is read: words, stems, name keys, language bridges, fields, problems.",
    "check": "Check the corpus and name every fault with file and line.",
    "build": "Build a library from the corpus, beside the old one, and switch it in.",
    "doctor": "Say whether this installation is sound: SQLite, library, records, index, window.",
}
_CANCELLED = 130  # what shells give for a program ended by Ctrl-C


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sentence = f"{message[:1].upper()}{message[1:]}"
        raise Usage("{sentence}. See: {program} --help", sentence=sentence, program=self.prog)


def parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line, with the arguments of the commands that it names."""
    top = _Parser(prog="kzref", description="Offline legal reference. Without a command it opens its window.")
    top.add_argument("--version", action="version", version=f"kzref {__version__}")
    _library_argument(top, paths.library())
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        # Given twice, the one after the command wins; its default must not hide the first.
        _library_argument(command, argparse.SUPPRESS)
        if name in argv:
            # Only what is asked for is loaded: building takes longer to load than a search takes.
            module = import_module(f"kzref.cli.commands.{name}")
            module.add(command)
            command.set_defaults(run=module.run)
    return top


def _library_argument(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument("--library", type=Path, metavar="FILE", default=default, help="another library file")


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 nothing found, 2 wrong use, 3 refused."""
    terminal.prepare_streams()
    try:
        arguments = parser(argv).parse_args(argv)
        if arguments.command is None:
            raise Usage("Name a command: {commands}. See: kzref --help", commands=", ".join(COMMANDS))
        code = int(arguments.run(arguments))
        sys.stdout.flush()
        return code
    except KzrefError as error:
        terminal.complain(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        terminal.complain("Cancelled. Nothing was changed.")
        return _CANCELLED
    except BrokenPipeError:
        # The reader (head, less) went away: not our failure. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        terminal.complain(f"The machine refused: {error.strerror or error}.")
        return 3
    except Exception as error:  # noqa: BLE001 - a bug shows one sentence too, with what a report needs
        terminal.complain(
            f"kzref has a fault here ({type(error).__name__}, {_place(error)}). Please report it."
        )
        return 3


def _place(error: Exception) -> str:
    """Return the file and line a bug came from, without values, which may be private."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "nowhere"
