"""One corpus file: YAML front matter with the line of every field, and the body below it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from kzref.publish.faults import Fault

MAX_BYTES = 1_000_000
MAX_DEPTH = 20

# Scalars that stay the text they were written as; the types of the fields say what they are.
_WRITTEN = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "timestamp", "value")}


class FileFault(Exception):
    """The file as a whole cannot be read; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A parsed file: its fields as plain values, its body, and the line each field stands on."""

    name: str
    fields: dict[str, Any]
    body: str
    body_line: int
    lines: dict[str, int] = field(default_factory=dict)

    def line_of(self, path: str) -> int:
        """Return the line of a field such as ``events[2].when``, or of the nearest part around it."""
        while path:
            if path in self.lines:
                return self.lines[path]
            cut = max(path.rfind("."), path.rfind("["))
            path = path[:cut] if cut > 0 else ""
        return 1


def read_file(path: Path, name: str) -> CorpusFile:
    """Read and parse one file; raises :class:`FileFault` with file and line."""
    text = _text(path, name)
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise FileFault(Fault(name, 1, "front-matter", "the file does not begin with ---"))
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise FileFault(Fault(name, 1, "front-matter", "the front matter has no closing ---"))
    fields, where = _yaml("\n".join(lines[1:end]), name)
    return CorpusFile(name, fields, "\n".join(lines[end + 1 :]).strip(), end + 2, where)


def read_yaml(path: Path, name: str) -> CorpusFile:
    """Read a file that is YAML from top to bottom."""
    fields, where = _yaml(_text(path, name), name)
    return CorpusFile(name, fields, "", 1, where)


def _text(path: Path, name: str) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileFault(Fault(name, 1, "encoding", f"cannot be read ({error.strerror})")) from error
    if len(raw) > MAX_BYTES:
        raise FileFault(Fault(name, 1, "size", "is larger than 1 MB"))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise FileFault(Fault(name, line, "encoding", "is not UTF-8 text")) from error
    if text.startswith("\ufeff"):
        raise FileFault(Fault(name, 1, "encoding", "begins with a byte order mark"))
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n")


def _yaml(text: str, name: str) -> tuple[dict[str, Any], dict[str, int]]:
    lines: dict[str, int] = {}
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        plain = {} if node is None else _plain(node, "", lines, set(), 0)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark else 1
        raise FileFault(Fault(name, line, "front-matter", error.problem or "is not YAML")) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise FileFault(Fault(name, 1, "front-matter", "is not YAML")) from error
    if not isinstance(plain, dict):
        raise FileFault(Fault(name, 2, "front-matter", "does not consist of named fields"))
    return plain, lines


def _plain(node: yaml.Node, path: str, lines: dict[str, int], seen: set[int], depth: int) -> Any:
    """Turn a YAML node into plain values, noting lines; dates stay the strings they were written as."""
    if depth > MAX_DEPTH:
        raise yaml.MarkedYAMLError(problem="is nested too deeply", problem_mark=node.start_mark)
    if path in lines:
        raise yaml.MarkedYAMLError(problem=f"{path} is given twice", problem_mark=node.start_mark)
    if id(node) in seen:
        # A node met twice is an alias: it hides what is meant, and can make a small file huge.
        raise yaml.MarkedYAMLError(problem="aliases are not allowed", problem_mark=node.start_mark)
    seen.add(id(node))
    if path:
        lines[path] = node.start_mark.line + 2
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key, value in node.value:
            name = str(key.value)
            found[name] = _plain(value, f"{path}.{name}" if path else name, lines, seen, depth + 1)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, f"{path}[{at}]", lines, seen, depth + 1) for at, each in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: yaml.Node) -> Any:
    if node.tag == "tag:yaml.org,2002:null":
        return None
    if node.tag == "tag:yaml.org,2002:bool" and node.value.lower() in {"true", "false"}:
        return node.value.lower() == "true"
    if node.tag in _WRITTEN:
        return node.value
    raise yaml.MarkedYAMLError(problem=f"the tag {node.tag} is not allowed", problem_mark=node.start_mark)
