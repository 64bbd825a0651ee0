"""The corpus as a whole: every file read into a record, every fault reported with file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kzref.domain import InvalidValue, Lang, Record, from_plain
from kzref.errors import Refused
from kzref.publish.faults import Fault
from kzref.publish.frontmatter import CorpusFile, FileFault, read_file, read_yaml

Progress = Callable[[int, int], None]  # files done, files in all
SETTINGS = "corpus.yaml"
_TRANSLATION_FIELDS = {"title", "translation", "translated_on"}


@dataclass(frozen=True, slots=True)
class Edition:
    """What the corpus says of itself: version, the day its knowledge ends, the question shown first."""

    version: str
    base_date: date
    opening: str


@dataclass(slots=True)
class Corpus:
    """All records that could be read, where each stands, and all faults found so far.

    ``unread`` names the files that hold a record nobody could read: what points to them is not at fault.
    """

    edition: Edition
    records: dict[str, Record] = field(default_factory=dict)
    files: dict[str, CorpusFile] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def fault(self, record: Record, path: str, code: str, message: str) -> None:
        """Note a fault at a field of a record."""
        file = self.files[record.id]
        line = file.body_line if path == "body" else file.line_of(path)
        self.faults.append(Fault(file.name, line, code, message))


def read_corpus(folder: Path, progress: Progress | None = None) -> Corpus:
    """Read every record under a folder; raises :class:`Refused` when there is no corpus there.

    ``progress`` is told after each file and may raise to cancel.
    """
    if not folder.is_dir():
        raise Refused("There is no corpus folder at {folder}.", folder=folder)
    corpus = Corpus(_edition(folder))
    mains, translations = _files(folder)
    for done, path in enumerate(mains, 1):
        _read_record(corpus, folder, path, translations)
        if progress:
            progress(done, len(mains))
    for orphans in translations.values():
        for path in orphans.values():
            name = path.relative_to(folder).as_posix()
            corpus.faults.append(Fault(name, 1, "orphan-translation", "stands beside no record"))
    return corpus


def _edition(folder: Path) -> Edition:
    if not (folder / SETTINGS).is_file():
        raise Refused("{folder} is not a corpus: it has no {file}.", folder=folder, file=SETTINGS)
    try:
        fields = read_yaml(folder / SETTINGS, SETTINGS).fields
        return Edition(fields["version"], date.fromisoformat(fields["base_date"]), fields["opening"])
    except (FileFault, KeyError, TypeError, ValueError) as error:
        raise Refused(
            "{file} needs a version, a base_date such as 2026-03-15 and an opening question.", file=SETTINGS
        ) from error


def _files(folder: Path) -> tuple[list[Path], dict[Path, dict[Lang, Path]]]:
    mains, translations = [], dict[Path, dict[Lang, Path]]()
    for path in sorted(folder.rglob("*.md")):
        lang = next((each for each in (Lang.RU, Lang.KK) if path.name.endswith(f".{each.value}.md")), None)
        if lang is None:
            mains.append(path)
        else:
            main = path.with_name(path.name.removesuffix(f".{lang.value}.md") + ".md")
            translations.setdefault(main, {})[lang] = path
    return mains, translations


def _read_record(
    corpus: Corpus, folder: Path, path: Path, translations: dict[Path, dict[Lang, Path]]
) -> None:
    name = path.relative_to(folder).as_posix()
    siblings = translations.pop(path, {})
    try:
        main = read_file(path, name)
    except FileFault as error:
        corpus.unread.add(path.stem)
        corpus.faults.append(error.fault)
        return
    others = dict(_siblings(corpus, folder, siblings))
    try:
        record = from_plain(_merge(main, others))
    except InvalidValue as error:
        corpus.unread.add(path.stem)
        code = "kind" if error.field == "kind" else error.code
        corpus.faults.append(Fault(name, main.line_of(error.field), code, str(error)))
        return
    if record.id in corpus.records:
        other = corpus.files[record.id].name
        corpus.faults.append(
            Fault(name, main.line_of("id"), "duplicate-id", f"{record.id} is also in {other}")
        )
        return
    corpus.records[record.id] = record
    corpus.files[record.id] = main
    if path.stem != record.id.rsplit("/", 1)[-1]:
        corpus.fault(
            record, "id", "file-name", f"{record.id} should stand in a file {record.id.rsplit('/', 1)[-1]}.md"
        )


def _siblings(corpus: Corpus, folder: Path, paths: dict[Lang, Path]) -> Iterator[tuple[Lang, CorpusFile]]:
    for lang, path in sorted(paths.items()):
        name = path.relative_to(folder).as_posix()
        try:
            file = read_file(path, name)
        except FileFault as error:
            corpus.faults.append(error.fault)
            continue
        for unknown in sorted(set(file.fields) - _TRANSLATION_FIELDS):
            message = f"{unknown}: a translation holds only title, translation and translated_on"
            corpus.faults.append(Fault(name, file.line_of(unknown), "unknown-field", message))
        for missing in sorted(_TRANSLATION_FIELDS - set(file.fields)):
            corpus.faults.append(Fault(name, 1, "missing-field", f"{missing} is missing"))
        yield lang, file


def _merge(main: CorpusFile, others: dict[Lang, CorpusFile]) -> dict[str, Any]:
    """Put the texts of all files of a record into the one shape the domain reads."""
    plain = {name: value for name, value in main.fields.items() if value is not None}
    title = plain.get("title")
    titles = {"en": title} if isinstance(title, str) else dict(title) if isinstance(title, dict) else {}
    bodies = {"en": main.body} if main.body else {}
    states = []
    for lang, file in others.items():
        if file.fields.get("title"):
            titles[lang.value] = file.fields["title"]
        if file.body:
            bodies[lang.value] = file.body
        states.append(
            {
                "lang": lang.value,
                "status": file.fields.get("translation", "unreviewed"),
                "made_on": file.fields.get("translated_on", plain.get("verified_on", "1900-01-01")),
            }
        )
    if titles:
        plain["title"] = titles
    if bodies:
        plain["body"] = bodies
    if states:
        plain["translations"] = states
    return plain
