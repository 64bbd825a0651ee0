"""No sentence of the program lacks its Russian or Kazakh, and none is translated that is no longer said."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from kzref import errors, paths
from kzref.domain import Lang
from kzref.text import catalogue, gaps, word_keys

SOURCE = paths.PACKAGE
FOLDER = paths.resources("i18n")
AREAS = {
    "window": "desktop",
    "sheet": "briefs",
    "search": "search",
    "cli": "cli",
    "words": "text",
    "errors": ".",
}
HAVE_FILES = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.*.ts")})
SAYERS = {"say", "mark"}
FAILURES = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.KzrefError)
}
GONE = {"vanished", "obsolete"}


def said_in(source: str) -> Iterator[str]:
    """Yield the literal keys of ``say("…")``, ``say.count("…")``, ``mark("…")`` and ``Message.of("…")``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _is_sayer(node.func) and node.args:
            yield from _literals(node.args[0])


def failures_in(source: str) -> Iterator[tuple[ast.Call, set[str]]]:
    """Yield every failure that is made, with its literal templates."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _last_name(node.func) in FAILURES:
            yield node, set(_literals(node.args[0])) if node.args else set()


def _is_sayer(function: ast.expr) -> bool:
    name = _last_name(function)
    if name in SAYERS or name == "Message":
        return True
    if not isinstance(function, ast.Attribute):
        return False
    owner = _last_name(function.value)
    return (function.attr == "count" and owner in SAYERS) or (function.attr == "of" and owner == "Message")


def _last_name(node: ast.expr) -> str:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name.lstrip("_")


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):  # say("One" if single else "Many")
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def keys_of(area: str) -> set[str]:
    """Return every sentence that an area says."""
    if area == "words":
        return set(word_keys())
    sources = [path.read_text(encoding="utf-8") for path in sorted((SOURCE / AREAS[area]).rglob("*.py"))]
    if area == "errors":
        return {key for source in sources for _, keys in failures_in(source) for key in keys}
    return {key for source in sources for key in said_in(source)}


def entries(path: Path) -> dict[str, list[str]]:
    """Return source and forms of every entry of a file that is not marked as gone."""
    held: dict[str, list[str]] = {}
    for message in parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None, path
        if translation.get("type") in GONE:
            continue
        key = message.findtext("source") or ""
        assert key not in held, f"{path.name}: {key!r} twice"
        held[key] = [form.text or "" for form in translation.findall("numerusform") or [translation]]
    return held


@pytest.mark.parametrize("area", HAVE_FILES)
@pytest.mark.parametrize("lang", [Lang.RU, Lang.KK])
class TestCatalogue:
    """One file of one area in one language."""

    def test_none_missing_and_none_stale(self, area, lang):
        held = entries(FOLDER / f"{area}.{lang.value}.ts")
        keys = keys_of(area)
        assert {"missing": sorted(keys - set(held)), "stale": sorted(set(held) - keys)} == {
            "missing": [],
            "stale": [],
        }

    def test_gaps_agree(self, area, lang):
        for key, forms in entries(FOLDER / f"{area}.{lang.value}.ts").items():
            for form in forms:
                assert form.strip(), f"{key!r} is blank"
                assert gaps(form) == gaps(key), f"{key!r} is translated as {form!r}"

    def test_plural_forms(self, area, lang):
        for key, forms in entries(FOLDER / f"{area}.{lang.value}.ts").items():
            assert len(forms) in (1, 3 if lang is Lang.RU else 2), key

    def test_the_program_reads_all_of_it(self, area, lang):
        read = catalogue(area, lang).forms
        assert set(read) == set(entries(FOLDER / f"{area}.{lang.value}.ts"))

    def test_kazakh_is_marked_as_unreviewed(self, area, lang):
        if lang is Lang.KK:
            assert catalogue(area, lang).unreviewed == set(catalogue(area, lang).forms)


def test_english_files_hold_plurals_alone():
    for path in FOLDER.glob("*.en.ts"):
        for key, forms in entries(path).items():
            assert len(forms) == 2, key
            assert key in keys_of(path.name.split(".")[0]), f"{key!r} is no longer said"


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.stem)
def test_a_failure_is_a_template_and_what_fills_it(path):
    for call, templates in failures_in(path.read_text(encoding="utf-8")):
        made = ast.unparse(call)
        assert len(call.args) == 1, made
        assert templates, f"{made}: no literal template, so nothing could translate it"
        for template in templates:
            assert gaps(template) == {each.arg for each in call.keywords}, made


def test_failures_are_found():
    source = (
        'raise Refused("a {n}", n=1)\nmade = errors.Usage("b" if x else "c")\nNotFound(f"{d}")\nOther("e")'
    )
    assert [keys for _, keys in failures_in(source)] == [{"a {n}"}, {"b", "c"}, set()]
    assert len(keys_of("errors")) > 30


def test_every_area_is_known():
    assert set(HAVE_FILES) <= set(AREAS)


def test_the_keys_are_found():
    source = (
        'say("a {n}", n=1); self._say("b"); say.count("c", 2); Message.of("d"); Message("e", ()); mark("f")\n'
        'say(name); other("x"); "text".count("y"); say("g" if x else "h"); words.of("z")'
    )
    assert sorted(said_in(source)) == ["a {n}", "b", "c", "d", "e", "f", "g", "h"]
