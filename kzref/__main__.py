"""The program: a command when one is named, else the window, else the first question in the terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kzref import cli
from kzref.cli.main import parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run kzref and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not _wants_window(arguments):
        return cli.main(arguments)
    path = parser(arguments).parse_args(arguments).library
    if has_display():
        try:
            # Qt only when a window is wanted: the commands work without it.
            from kzref.desktop.app import run  # noqa: PLC0415
        except ImportError as error:
            return _without_window(arguments, f"The window needs Qt, which does not start here ({error}).")
        return run(path, arguments)
    return _without_window(arguments, "There is no display, so kzref shows its first question here.")


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether the command line names no command and asks for nothing but a library."""
    rest = list(arguments)
    if rest[:1] == ["--library"] and len(rest) == 2:
        return True
    return not rest or (len(rest) == 1 and rest[0].startswith("--library="))


def _without_window(arguments: Sequence[str], reason: str) -> int:
    sys.stdout.write(f"{reason}\n\n")
    code = cli.main([*arguments, "compare"])
    sys.stdout.write(f"\nCommands: {', '.join(cli.COMMANDS)}. More: kzref --help\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
