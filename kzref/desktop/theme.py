"""Light, dark and high contrast: named colours from small files, sizes from the text, one style sheet."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from kzref import paths

BASE = 14  # pixels, where the system's own text is of the usual size
_USUAL = 13.0  # pixels of the system's text at which nothing is scaled
_SERIF = ["Noto Serif", "PT Serif", "Charter", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif"]
_SANS = ["Noto Sans", "Open Sans", "DejaVu Sans"]


@dataclass(frozen=True)
class Theme:
    """The colours by name, and the base size of text in pixels."""

    name: str
    dark: bool
    colours: dict[str, str]
    px: int

    def __getitem__(self, name: str) -> QColor:
        """Return a colour by what it is for; raises KeyError for a name no theme has."""
        return QColor(self.colours[name])

    def font(self, *, size: float = 1.0, bold: bool = False, serif: bool = False) -> QFont:
        """Return a font; ``size`` is a factor of the base size."""
        font = QFont(QGuiApplication.font())
        if serif:
            font.setFamilies(_SERIF)
            font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(round(self.px * size), 9))
        font.setBold(bold)
        return font


@cache
def _colours(name: str) -> tuple[bool, dict[str, str]]:
    held = tomllib.loads(paths.resources("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return bool(held["dark"]), dict(held["colours"])


def system_look() -> str:
    """Return the theme that the system asks for: contrast, dark or light."""
    hints = QGuiApplication.styleHints()
    # Qt before 6.10 does not know what contrast the system asks for.
    access = getattr(hints, "accessibility", None)
    if access is not None and access().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def base_size(scale: float) -> int:
    """Return the base size in pixels: 14, larger where the system's or the user's text is larger."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return round(BASE * min(max(system / _USUAL, 1.0), 2.0) * scale)


def interface_font() -> QFont:
    """Return the system's font, or a named one where the system only says «sans serif»."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().casefold().replace(" ", "") in {"sansserif", "sans", ""}:
        font.setFamilies(_SANS)
    return font


def load_theme(look: str, scale: float) -> Theme:
    """Return the theme for a look of the settings (``system`` follows the system)."""
    name = system_look() if look == "system" else look
    dark, colours = _colours(name)
    return Theme(name, dark, colours, base_size(scale))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window with the theme's colours and sizes in it."""
    template = Template(paths.resources("themes", "window.qss").read_text(encoding="utf-8"))
    px = theme.px
    sizes = {
        "px": px, "px_small": round(px * 0.89), "px_name": round(px * 1.3), "px_title": round(px * 1.45),
        "px_search": round(px * 1.07), "px_pad": round(px * 0.4), "px_pad_less": max(round(px * 0.4) - 1, 0),
        "px_row": round(px * 1.4), "px_chip": round(px * 1.35), "px_round": int(px * 0.72),
    }  # fmt: skip
    arrow = "down-light.png" if theme.dark else "down-dark.png"
    derived = {
        "arrow": paths.resources("icons", arrow).as_posix(),
        "accent_deep_text": theme.colours["accent"] if theme.dark else theme.colours["accent_deep"],
        "focus_on_accent": theme.colours["found_paper"] if not theme.dark else theme.colours["warn_ink"],
    }
    return template.substitute(
        {**theme.colours, **derived, **{name: str(size) for name, size in sizes.items()}}
    )


def qt_palette(theme: Theme) -> QPalette:
    """Return Qt's palette for the parts that style sheets do not reach."""
    palette, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: "paper", role.WindowText: "ink", role.Base: "paper", role.AlternateBase: "paper_list",
        role.Text: "ink", role.Button: "paper_cell", role.ButtonText: "ink", role.BrightText: "on_accent",
        role.Highlight: "accent_deep", role.HighlightedText: "on_accent", role.Link: "accent",
        role.LinkVisited: "accent", role.PlaceholderText: "ink_quiet", role.ToolTipBase: "paper",
        role.ToolTipText: "ink", role.Mid: "line_strong", role.Midlight: "line", role.Dark: "line_strong",
    }  # fmt: skip
    for each, name in pairs.items():
        palette.setColor(each, theme[name])
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, theme["ink_quiet"])
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, theme["ink_quiet"])
    return palette
