"""What import-linter cannot see: imports at run time, parts of Qt, lazy imports and long files."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted((ROOT / "kzref").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST = 500
# A comment that only silences a tool gives no reason.
DIRECTIVE = re.compile(r"(noqa(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*)?|type:\s*ignore(\[[\w, -]*\])?)")
IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(found.name)
print(*sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"}))
"""


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of everything a piece of code imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def offences(files: list[Path], forbidden: tuple[str, ...]) -> list[str]:
    """Return where any of the files imports a forbidden module or something inside one."""
    return [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in files
        for line, name in imports(ast.parse(path.read_bytes()))
        if any(name == module or name.startswith(module + ".") for module in forbidden)
    ]


def lazy_imports(tree: ast.AST) -> list[ast.Import | ast.ImportFrom]:
    """Return the imports inside functions, in the order of their lines."""
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    found = {n for f in functions for n in ast.walk(f) if isinstance(n, ast.Import | ast.ImportFrom)}
    return sorted(found, key=lambda node: node.lineno)


def reasons(source: str) -> set[int]:
    """Return the lines that carry a comment which says something to a reader."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    comments = ((token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT)
    return {line for line, text in comments if re.search(r"\w", DIRECTIVE.sub("", text))}


def unexplained(source: str) -> list[int]:
    """Return the lines of lazy imports with no reason on them, above them, or above their block."""
    explained = reasons(source)
    bare = []
    for node in lazy_imports(ast.parse(source)):
        last = node.end_lineno or node.lineno
        if explained.isdisjoint(range(node.lineno - 1, last + 1)):
            bare.append(node.lineno)
        else:
            explained.add(last)  # so that it also counts as the line above the next one
    return bare


@pytest.mark.parametrize("package", ["domain", "search", "compare", "library", "cli"])
def test_loads_no_qt(package: str) -> None:
    """Every module of these packages can be imported on a machine that cannot load Qt."""
    command = [sys.executable, "-c", IMPORT_ALL, f"kzref.{package}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_files_are_short() -> None:
    """A file over 500 lines holds more than one thing."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in PROGRAM + TESTS}
    assert {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > LONGEST} == {}


def test_no_network_module() -> None:
    """The program opens no socket, so it has no use for what could."""
    assert offences(PROGRAM, ("socket", "urllib", "http", "requests", "PySide6.QtNetwork")) == []


def test_pages_know_no_widget() -> None:
    """Laying out a page must work without a window; import-linter sees PySide6 only as a whole."""
    files = [path for path in PROGRAM if "pages" in path.relative_to(ROOT).parts]
    assert offences(files, ("PySide6.QtWidgets", "PySide6.QtPrintSupport")) == []


def test_lazy_imports_have_a_reason() -> None:
    """An import inside a function says why it is there."""
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in PROGRAM
        for line in unexplained(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_bare_directive_is_no_reason() -> None:
    """The rule above sees through a comment that only silences a tool, and lets a block share one."""
    source = (
        "def f():\n    import a  # noqa: PLC0415\n    # why\n    import b  # noqa: PLC0415\n    import c\n"
    )
    assert unexplained(source) == [2]
