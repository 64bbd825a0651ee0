"""Adds to a wheel what is there only at times: the built library, and the vault's migrations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOMETIMES = {"db/library.sqlite": "kzref/library.sqlite", "db/migrations": "kzref/migrations"}


class CustomBuildHook(BuildHookInterface[Any]):
    """The hook under the name that hatchling looks for."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files that exist; a listed path that does not would stop the build."""
        for source, target in SOMETIMES.items():
            path = Path(self.root, source)
            if path.exists():
                build_data["force_include"][str(path)] = target
