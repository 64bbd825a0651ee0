"""Reading Qt's translation files without Qt, whatever state they are in."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzref.domain import Lang, Message
from kzref.text import catalogue, gaps, plural

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    '<TS version="2.1" language="ru"><context><name>t</name>'
)


def write(folder: Path, messages: str, lang: str = "ru") -> Path:
    """Write a catalogue of the area «t»."""
    (folder / f"t.{lang}.ts").write_text(f"{HEAD}{messages}</context></TS>", encoding="utf-8")
    return folder


def entry(source: str, translation: str, kind: str = "") -> str:
    """Return one entry."""
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def test_translated_and_filled(tmp_path):
    say = catalogue("t", Lang.RU, write(tmp_path, entry("Base of {date}", "База на {date}")))
    assert say("Base of {date}", date="27") == "База на 27"
    assert say.message(Message.of("Base of {date}", date=3)) == "База на 3"


def test_untranslated_is_english(tmp_path):
    say = catalogue("t", Lang.RU, write(tmp_path, entry("Open", "")))
    assert say("Open") == "Open"
    assert say("Never seen {n}", n=1) == "Never seen 1"


def test_unfinished_is_used_and_counted(tmp_path):
    say = catalogue(
        "t", Lang.RU, write(tmp_path, entry("Open", "Открыть", ' type="unfinished"') + entry("A", "Б"))
    )
    assert say("Open") == "Открыть"
    assert say.unreviewed == {"Open"}


@pytest.mark.parametrize("kind", ["vanished", "obsolete"])
def test_gone_is_not_used(tmp_path, kind):
    say = catalogue("t", Lang.RU, write(tmp_path, entry("Open", "Открыть", f' type="{kind}"')))
    assert say("Open") == "Open"


@pytest.mark.parametrize(
    "translation", ["{x}", "{n} {x}", "{n!r}", "{n:>99999999}", "{n.real}", "{", "{}", "{0}"]
)
def test_a_translation_with_other_gaps_is_refused(tmp_path, translation):
    say = catalogue("t", Lang.RU, write(tmp_path, entry("{n} found", translation)))
    assert say("{n} found", n=3) == "3 found"


def test_plural_forms(tmp_path):
    forms = "".join(f"<numerusform>{{n}} {day}</numerusform>" for day in ("день", "дня", "дней"))
    say = catalogue("t", Lang.RU, write(tmp_path, entry("{n} days", forms)))
    counts = [say.count("{n} days", n) for n in (0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 251)]
    assert counts == [
        "0 дней",
        "1 день",
        "2 дня",
        "5 дней",
        "11 дней",
        "12 дней",
        "21 день",
        "22 дня",
        "25 дней",
        "101 день",
        "111 дней",
        "251 день",
    ]


def test_too_few_forms_use_the_last(tmp_path):
    forms = "<numerusform>{n} день</numerusform><numerusform>{n} дн.</numerusform>"
    say = catalogue("t", Lang.RU, write(tmp_path, entry("{n} days", forms)))
    assert say.count("{n} days", 5) == "5 дн."


def test_english_plurals_come_from_a_file(tmp_path):
    forms = "<numerusform>{n} day</numerusform><numerusform>{n} days</numerusform>"
    say = catalogue("t", Lang.EN, write(tmp_path, entry("{n} days", forms), "en"))
    assert [say.count("{n} days", n) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


@pytest.mark.parametrize(
    ("n", "en", "ru"), [(0, 1, 2), (1, 0, 0), (2, 1, 1), (5, 1, 2), (11, 1, 2), (-1, 0, 0)]
)
def test_plural_rules(n, en, ru):
    assert (plural(n, Lang.EN), plural(n, Lang.KK), plural(n, Lang.RU)) == (en, en, ru)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"not xml",
        b"<TS>",
        b"\xff\xfe\x00",
        b"<TS><message/></TS>",
        b"<?xml version='1.0' encoding='nope'?><TS/>",
        b"<TS><message><source>Open</source></message></TS>",
        b"\x00" * 100,
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><TS><message><source>Open</source>&a;</message></TS>',
    ],
)
def test_damaged_files_are_english(tmp_path, damage):
    (tmp_path / "t.kk.ts").write_bytes(damage)
    assert catalogue("t", Lang.KK, tmp_path)("Open") == "Open"


def test_a_folder_in_place_of_the_file(tmp_path):
    (tmp_path / "t.kk.ts").mkdir()
    assert catalogue("t", Lang.KK, tmp_path)("Open") == "Open"


def test_gaps():
    assert gaps("{a} of {b}, {{c}}") == {"a", "b"}
