"""Where kzref finds its own files and may write the user's: nothing is written anywhere else."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parent


@cache
def in_checkout() -> bool:
    """Tell whether the program runs from its source tree rather than from an installed copy."""
    return (CHECKOUT / "pyproject.toml").is_file() and (CHECKOUT / "resources").is_dir()


def resources(*parts: str) -> Path:
    """Return the folder of shipped resources, or a path inside it."""
    root = CHECKOUT / "resources" if in_checkout() else PACKAGE / "resources"
    return root.joinpath(*parts)


def data_dir() -> Path:
    """Return the platform's folder for this user's kzref data (not created here)."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "kzref"


def config_dir() -> Path:
    """Return the platform's folder for this user's kzref settings (not created here)."""
    if sys.platform in {"win32", "darwin"}:
        return data_dir()
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "kzref"


def corpus() -> Path:
    """Return the folder of the Markdown corpus."""
    return resources("corpus")


def library() -> Path:
    """Return the library to open by default: the checkout's, else the installed, else the shipped one."""
    if in_checkout():
        return CHECKOUT / "db" / "library.sqlite"
    installed = data_dir() / "library.sqlite"
    return installed if installed.exists() else PACKAGE / "library.sqlite"
