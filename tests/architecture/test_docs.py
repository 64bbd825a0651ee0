"""What the papers of the project say is there."""

from __future__ import annotations

import re
from pathlib import Path

from kzref.cli import COMMANDS
from kzref.domain import Kind

ROOT = Path(__file__).parents[2]


def test_contributing_shows_an_example_of_every_kind() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    examples = re.findall(r"`([a-z]+/[^`]+\.md)`", text)
    missing = [each for each in examples if not (ROOT / "resources" / "corpus" / each).is_file()]
    assert not missing
    heads = [(ROOT / "resources" / "corpus" / each).read_text(encoding="utf-8") for each in examples]
    shown = {match.group(1) for head in heads if (match := re.search(r"^kind: (.+)$", head, re.MULTILINE))}
    assert shown == set(Kind)


def test_the_readme_names_every_command_and_every_picture_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"kzref {command}" in text for command in COMMANDS)
    pictures = re.findall(r"\]\((packaging/[^)]+)\)", text)
    assert pictures
    assert all((ROOT / each).is_file() for each in pictures)
    assert text.index("make run") < text.index("make test") < 2500
