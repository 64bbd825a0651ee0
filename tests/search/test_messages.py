"""Every sentence the search makes is there in Russian and Kazakh, with the same gaps."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kzref.search
from kzref.domain import Lang
from kzref.text import catalogue

_PACKAGE = Path(kzref.search.__file__).parent


def templates() -> Iterator[str]:
    """Yield the first argument of every ``Message.of`` in the package."""
    for path in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Message.of":
                first = node.args[0]
                assert isinstance(first, ast.Constant), ast.unparse(node)
                yield str(first.value)


@pytest.mark.parametrize("lang", [Lang.RU, Lang.KK])
def test_translated(lang: Lang) -> None:
    said = catalogue("search", lang)
    wanted = set(templates())
    assert len(wanted) > 20
    assert wanted == set(said.forms)
