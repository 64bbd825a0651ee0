"""The same abilities without a window; Qt is loaded only when a PDF is asked for."""

from kzref.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
