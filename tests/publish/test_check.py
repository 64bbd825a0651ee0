"""Every kind of fault is caught with file and line; a faultless corpus has none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kzref.domain import Lang
from kzref.errors import Refused
from kzref.publish import EXPLANATIONS, Fault, check
from tests.publish.corpus_files import folder

__all__ = ["folder"]
TODAY = date(2026, 3, 16)
CLAIM = "claims/cl-yes.md"


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder: Path) -> list[Fault]:
    return list(check(folder, TODAY).faults)


def test_the_sample_is_faultless(folder: Path) -> None:
    checked = check(folder, TODAY)
    assert not checked.faults
    assert not checked.notices
    claims = next(row for row in checked.coverage if row.kind == "claim")
    assert (claims.records, claims.titles[Lang.KK], claims.bodies[Lang.KK]) == (2, 2, 2)


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        (CLAIM, "question: q-a", "question: q-b", "claim-without-question", 5),
        (CLAIM, "listed: omitted", "lsited: omitted", "unknown-qualifier", 10),
        (CLAIM, "listed: omitted", "listed: perhaps", "value", 10),
        (CLAIM, "polarity: affirms", "polarity: yes-ish", "value", 6),
        (CLAIM, "polarity: affirms", "", "missing-field", 1),
        (CLAIM, "weight: press", "weight: press\ncolour: red", "unknown-field", 10),
        (CLAIM, 'when: "2022-09-27"', 'when: "2022-09-31"', "date", 8),
        (CLAIM, 'when: "2022-09-27"', 'when: "2023/2022"', "date-order", 8),
        (CLAIM, 'review_due: "2026-09-15"', 'review_due: "2025-09-15"', "date-order", 14),
        (CLAIM, "sources: [{source: src-a}]", "sources: []", "missing-source", 11),
        (CLAIM, "sources: [{source: src-a}]", "sources: [{source: src-x}]", "unknown-id", 11),
        (CLAIM, "sources: [{source: src-a}]", "sources: [{source: q-a}]", "wrong-target", 11),
        (CLAIM, "[{source: src-a}]", "[{source: src-a, locator: art. 5}]", "missing-translation", 11),
        (CLAIM, "id: cl-yes", "id: cl-other", "file-name", 2),
        (CLAIM, "id: cl-yes", "id: cl-no", "duplicate-id", 2),
        (CLAIM, "by: {en: A, ru: А, kk: Ә}", "by: {en: A, ru: А}", "missing-translation", 7),
        (CLAIM, "verification: secondary", "verification: unverified", "missing-doubt", 12),
        (CLAIM, "Restated.", "Restated <b>bold</b>.", "markup", 16),
        (CLAIM, "Restated.", "See [this](https://example.org).", "markup", 16),
        (CLAIM, "Restated.", "![x](kzref:q-a)", "markup", 16),
        (CLAIM, "Restated.", "See [this](kzref:q-b).", "unknown-id", 16),
        (CLAIM, "Restated.", f"He said “{'word ' * 13}”.", "unattributed", 16),
        (CLAIM, "Restated.", "He lives in 5, Abay street.", "located", 16),
        (CLAIM, "by: {en: A, ru: А,", "by: {en: A, ru: тел. +7 701 123-45-67,", "located", 7),
        (CLAIM, 'when: "2022-09-27"', 'when: "2026-05-01"', "date-order", 13),
        (CLAIM, 'when: "2022-09-27"', 'when: "1822-09-27"', "date", 8),
        (CLAIM, "Restated.", "", "value", 1),
        (CLAIM, "kind: claim", "kind: spell", "kind", 3),
        (CLAIM, "---\nid", "id", "front-matter", 1),
        (CLAIM, "by: {en: A", "by: {en: A: b", "front-matter", 7),
        (CLAIM, "by: {en: A, ru: А, kk: Ә}", "by: &x {en: A, ru: А, kk: Ә}\noffice: *x", "front-matter", 7),
        (CLAIM, "weight: press", "weight: !!python/name:os.system press", "front-matter", 9),
        (CLAIM, "weight: press", "weight: press\nweight: official", "front-matter", 10),
        ("claims/cl-no.md", "polarity: denies", "polarity: affirms", "one-sided", 4),
        ("claims/cl-yes.ru.md", "Пересказ.", "", "missing-translation", 16),
        ("claims/cl-yes.kk.md", "Мазмұндама.", "", "missing-translation", 16),
        ("questions/q-a.md", ", kk: Мүмкін.", "", "missing-translation", 5),
        ("qualifiers/listed.ru.md", "В розыске.\n", "", "missing-translation", 9),
        ("sources/src-a.kk.md", "Газет.\n", "", "missing-translation", 11),
        ("claims/cl-yes.kk.md", "title: Заявление yes\n", "", "missing-field", 1),
        ("claims/cl-yes.kk.md", "translated_on", "colour: red\ntranslated_on", "unknown-field", 4),
    ],
)  # fmt: skip
def test_a_fault_is_caught(folder: Path, name: str, old: str, new: str, code: str, line: int) -> None:
    spoil(folder, name, old, new)
    found = {(each.code, each.line) for each in faults(folder)}
    assert (code, line) in found


def test_a_long_quotation(folder: Path) -> None:
    words = "слово " * 40
    quote = f"words: {{text: '{words}', lang: ru, origin: original, source: {{source: src-a}}}}"
    spoil(folder, CLAIM, "weight: press", f"weight: press\n{quote}")
    assert [(each.code, each.line) for each in faults(folder)] == [("quote-length", 10)]


def test_a_quotation_from_a_source_not_listed(folder: Path) -> None:
    quote = "words: {text: a, lang: ru, origin: original, source: {source: q-a}}"
    spoil(folder, CLAIM, "weight: press", f"weight: press\n{quote}")
    assert ("quote-source", 10) in {(each.code, each.line) for each in faults(folder)}


def test_broken_files(folder: Path) -> None:
    (folder / "claims/cl-yes.md").write_bytes(b"---\nid: \xff\xfe\n---\n")
    (folder / "claims/cl-no.md").write_bytes(b"\xef\xbb\xbf---\n---\n")
    (folder / "sources/big.md").write_bytes(b"---\n" + b"a" * 2_000_000)
    (folder / "sources/lonely.ru.md").write_text("---\ntitle: x\n---\n")
    (folder / "sources/deep.md").write_text("---\nx: " + "[" * 5000 + "\n---\n")
    (folder / "sources/list.md").write_text("---\n- a\n---\n")
    found = {(each.file, each.code) for each in faults(folder)}
    assert ("claims/cl-yes.md", "encoding") in found
    assert ("claims/cl-no.md", "encoding") in found
    assert ("sources/big.md", "size") in found
    assert ("sources/lonely.ru.md", "orphan-translation") in found
    assert ("sources/deep.md", "front-matter") in found
    assert ("sources/list.md", "front-matter") in found


def test_a_passed_review_is_told_and_stops_nothing(folder: Path) -> None:
    checked = check(folder, date(2026, 11, 21))
    assert not checked.faults
    assert {each.code for each in checked.notices} == {"review-overdue"}


def test_every_explained_fault_can_happen() -> None:
    package = Path(__file__).parents[2] / "kzref"
    sources = [*(package / "publish").glob("*.py"), *(package / "domain").glob("*.py")]
    text = "".join(path.read_text(encoding="utf-8") for path in sources if path.name != "faults.py")
    unused = [code for code in EXPLANATIONS if f'"{code}"' not in text]
    assert not unused


def test_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no corpus folder"):
        check(tmp_path / "none", TODAY)
    with pytest.raises(Refused, match="not a corpus"):
        check(tmp_path, TODAY)
    (tmp_path / "corpus.yaml").write_text("version: [1]\n")
    with pytest.raises(Refused, match="base_date"):
        check(tmp_path, TODAY)


def test_reading_can_be_cancelled(folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(folder, TODAY, stop)
