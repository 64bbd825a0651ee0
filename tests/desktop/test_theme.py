"""Themes can be read by tired eyes, and all of them know the same names."""

from __future__ import annotations

import re
import tomllib

import pytest
from PySide6.QtGui import QColor

from kzref import paths
from kzref.desktop.ink import LOOKS
from kzref.desktop.leaf import css
from kzref.desktop.lines import Style
from kzref.desktop.theme import base_size, load_theme, qt_palette, style_sheet

NAMES = ("light", "dark", "contrast")
# Text and the ground it stands on.
PAIRS = (
    ("ink", "paper"),
    ("ink", "paper_list"),
    ("ink", "paper_rail"),
    ("ink", "paper_cell"),
    ("ink", "accent_soft"),
    ("ink_soft", "paper"),
    ("ink_soft", "paper_list"),
    ("ink_quiet", "paper"),
    ("ink_quiet", "paper_list"),
    ("ink_quiet", "accent_soft"),
    ("accent", "paper"),
    ("accent", "paper_list"),
    ("accent", "accent_soft"),
    ("on_accent", "accent_deep"),
    ("warn_ink", "warn_paper"),
    ("ink", "found_paper"),
    ("why", "paper"),
    ("why", "paper_list"),
    ("why", "accent_soft"),
    ("stated", "paper"),
    ("omitted", "paper"),
    ("denied", "paper"),
    ("unknown", "paper"),
)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(qapp, name, ink, ground):
    theme = load_theme(name, 1.0)
    least = 7.0 if name == "contrast" else 4.5
    assert contrast(theme[ink], theme[ground]) >= least


def test_all_themes_have_the_same_names():
    held = [
        set(tomllib.loads(paths.resources("themes", f"{name}.toml").read_text(encoding="utf-8"))["colours"])
        for name in NAMES
    ]
    assert held[0] == held[1] == held[2]


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_is_complete(qapp, name):
    theme = load_theme(name, 1.3)
    sheet = style_sheet(theme)
    assert "$" not in sheet.split("*/", 1)[1]
    assert "$" not in css(theme)
    for number in re.findall(r"([\d.]+)px", sheet):
        assert number.isdigit()
    qt_palette(theme)


def test_every_style_has_a_look(qapp):
    theme = load_theme("light", 1.0)
    assert set(LOOKS) == set(Style)
    for look in LOOKS.values():
        assert theme[look.colour].isValid()


def test_text_grows_with_the_scale(qapp):
    assert base_size(2.0) > base_size(1.0) >= 14
    theme = load_theme("light", 1.0)
    assert theme.font(size=2.0).pixelSize() > theme.font().pixelSize() >= 14
