"""A small corpus folder for tests, to be spoilt in one place at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

HEAD = 'verification: secondary\nverified_on: "2026-03-15"\nreview_due: "2026-09-15"\n'

STATE = "translation: unreviewed\ntranslated_on: 2026-11-21\n"

FILES = {
    "corpus.yaml": 'version: "test"\nbase_date: "2026-03-15"\nopening: q-a\n',
    "sources/src-a.md": (
        "---\nid: src-a\nkind: source\ntitle: {en: Paper, ru: Газета, kk: Газет}\ntype: press\n"
        f"outlet: {{en: Paper, ru: Газета, kk: Газет}}\n{HEAD}---\n\nA paper.\n"
    ),
    "sources/src-a.ru.md": f"---\ntitle: Газета\n{STATE}---\n\nГазета.\n",
    "sources/src-a.kk.md": f"---\ntitle: Газет\n{STATE}---\n\nГазет.\n",
    "qualifiers/listed.md": (
        "---\nid: listed\nkind: qualifier\ntitle: {en: Listed, ru: В розыске, kk: Іздеуде}\n"
        f"{HEAD}---\n\nOn a list.\n"
    ),
    "qualifiers/listed.ru.md": f"---\ntitle: В розыске\n{STATE}---\n\nВ розыске.\n",
    "qualifiers/listed.kk.md": f"---\ntitle: Іздеуде\n{STATE}---\n\nІздеуде.\n",
    "questions/q-a.md": (
        "---\nid: q-a\nkind: question\ntitle: Will they?\n"
        "short_answer: {en: Perhaps., ru: Возможно., kk: Мүмкін.}\n"
        "assessment: {en: Open., ru: Неясно., kk: Белгісіз.}\n"
        'assessed_on: "2026-03-15"\nqualifiers: [listed]\n'
        f"sources: [{{source: src-a}}]\n{HEAD}---\n\nBackground.\n"
    ),
    "questions/q-a.ru.md": f"---\ntitle: Выдадут?\n{STATE}---\n\nПредыстория.\n",
    "questions/q-a.kk.md": f"---\ntitle: Бере ме?\n{STATE}---\n\nТарихы.\n",
}


def _claim(name: str, polarity: str) -> dict[str, str]:
    main = (
        f"---\nid: cl-{name}\nkind: claim\ntitle: Claim {name}\nquestion: q-a\npolarity: {polarity}\n"
        f'by: {{en: A, ru: А, kk: Ә}}\nwhen: "2022-09-27"\nweight: press\nqualifiers: {{listed: omitted}}\n'
        f"sources: [{{source: src-a}}]\n{HEAD}---\n\nRestated.\n"
    )
    other = "---\ntitle: Заявление {}\ntranslation: unreviewed\ntranslated_on: 2026-11-21\n---\n\n{}\n"
    return {
        f"claims/cl-{name}.md": main,
        f"claims/cl-{name}.ru.md": other.format(name, "Пересказ."),
        f"claims/cl-{name}.kk.md": other.format(name, "Мазмұндама."),
    }


FILES |= _claim("yes", "affirms") | _claim("no", "denies")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the faultless corpus."""
    for name, text in FILES.items():
        path = tmp_path / "corpus" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "corpus"
