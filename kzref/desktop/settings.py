"""What the window keeps between starts: its shape, language and look. Never a search, never a record."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from kzref.desktop.files import write_durably
from kzref.domain import Lang

LOOKS = ("system", "light", "dark", "contrast")
SCALES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_LIMIT = 20_000  # bytes; a longer file was not written by us


@dataclass(frozen=True, slots=True)
class Settings:
    """The kept state; sizes in pixels, ``scale`` as a factor of the base text size."""

    lang: str | None = None
    look: str = "system"
    scale: float = 1.0
    box: tuple[int, int, int, int] | None = None  # x, y, width, height
    maximized: bool = False
    list_width: int = 390

    def changed(self, **parts: Any) -> Settings:
        """Return a copy with some parts changed."""
        return replace(self, **parts)


def load_settings(path: Path) -> Settings:
    """Read the file; whatever is missing, foreign or out of range falls back to the default."""
    try:
        if path.stat().st_size > _LIMIT:
            return Settings()
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(held, dict):
        return Settings()
    known = {each.name for each in fields(Settings)}
    good = {name: value for name, value in held.items() if name in known and _fits(name, value)}
    if isinstance(good.get("box"), list):
        good["box"] = tuple(good["box"])
    return Settings(**good)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the file; raises :class:`OSError` where the disk is full or read-only."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_durably(path, json.dumps(asdict(settings), indent=1).encode())


def _fits(name: str, value: object) -> bool:
    if name == "box":
        return isinstance(value, list) and len(value) == 4 and all(_pixels(each) for each in value)
    if name == "list_width":
        return _pixels(value)
    checks: dict[str, bool] = {
        "lang": value is None or value in set(Lang),
        "look": value in LOOKS,
        "scale": value in SCALES,
        "maximized": isinstance(value, bool),
    }
    return checks[name]


def _pixels(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -20_000 < value < 20_000
