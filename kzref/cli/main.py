"""Reading the command line, running one command, and turning every failure into one sentence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kzref import __version__, paths
from kzref.cli import terminal
from kzref.cli.commands import build, check, compare, doctor, explain, search, sheet, show
from kzref.errors import KzrefError, Usage

_MODULES = {
    "search": search,
    "show": show,
    "compare": compare,
    "sheet": sheet,
    "explain": explain,
    "check": check,
    "build": build,
    "doctor": doctor,
}
COMMANDS = tuple(_MODULES)
_CANCELLED = 130  # what shells give for a program ended by Ctrl-C


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Usage(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = _Parser(prog="kzref", description="Offline legal reference. Without a command it opens its window.")
    top.add_argument("--version", action="version", version=f"kzref {__version__}")
    _library_argument(top, paths.library())
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, module in _MODULES.items():
        summary = (module.__doc__ or "").split("\n")[0]
        command = commands.add_parser(name, help=summary, description=summary)
        # Given twice, the one after the command wins; its default must not hide the first.
        _library_argument(command, argparse.SUPPRESS)
        module.add(command)
        command.set_defaults(run=module.run)
    return top


def _library_argument(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument("--library", type=Path, metavar="FILE", default=default, help="another library file")


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 nothing found, 2 wrong use, 3 refused."""
    terminal.prepare_streams()
    try:
        arguments = parser().parse_args(argv)
        if arguments.command is None:
            raise Usage(f"Name a command: {', '.join(COMMANDS)}. See: kzref --help")
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
