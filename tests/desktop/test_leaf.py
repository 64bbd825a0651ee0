"""The pages of the reader, for every kind of record and every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kzref.desktop.leaf import Leaf, help_page, help_pages, record_page
from kzref.desktop.leaf.help import PAGES, welcome_page
from kzref.desktop.leaf.parts import Html, esc, link, table, tag
from kzref.desktop.voice import Voice
from kzref.domain import Kind, Lang
from tests.desktop.shelf import RECORDS, STATEMENT, TODAY

ALLOWED = {
    "p",
    "b",
    "br",
    "span",
    "a",
    "table",
    "tr",
    "td",
    "th",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "code",
    "blockquote",
}


def page(holdings: Any, id: Any, lang: Any = Lang.EN, voice: Any = None, today: Any = TODAY) -> Any:
    return record_page(Leaf(holdings.open(id), voice or Voice(lang), lang, today))


def words(html: Any) -> Any:
    from html import unescape

    return unescape(re.sub(r"<[^>]*>", " ", html))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_every_record_has_a_page(holdings, voice, record):
    html = page(holdings, record.id, voice.lang)
    assert record.title.best(voice.lang).text in words(html)
    assert record.id in html
    assert set(re.findall(r"<(\w+)", html)) <= ALLOWED
    assert {each.split(":")[0] for each in re.findall(r'href="([^"]*)"', html)} <= {"kzref"}
    opened, closed = re.findall(r"<(\w+)", html), re.findall(r"</(\w+)", html)
    for name in ALLOWED - {"br"}:
        assert opened.count(name) == closed.count(name), name


def test_all_kinds_are_on_the_shelf():
    assert {record.kind for record in RECORDS} == set(Kind)


def test_the_words_come_before_the_body_and_the_doubt_in_a_box(holdings):
    html = page(holdings, STATEMENT.id)
    assert html.index("Военкоматы") < html.index("Treaties on legal assistance")
    assert re.search(r'<td class="doubt">.*exact setting', html)
    assert "«Военкоматы" in html
    assert "“When Russian" in html
    assert "original words" in html


def test_overdue_is_said_in_words(holdings):
    assert "overdue" in page(holdings, STATEMENT.id)
    assert "overdue" not in page(holdings, STATEMENT.id, today=date(2026, 9, 15))


def test_the_table_of_reports(holdings):
    text = words(page(holdings, STATEMENT.id))
    assert "The statement itself" in text
    assert "● stated" in text
    assert "– left out" in text
    assert "✕ denied" in text
    assert "? not seen" in text
    assert "later corrected" in text


def test_a_text_in_another_language_says_so(holdings):
    html = page(holdings, "case-zhilin", Lang.RU, Voice(Lang.EN))
    assert "Shown in English: there is no text in Russian." in words(html)
    assert "Shown in" not in words(page(holdings, "case-zhilin", Lang.EN))


def test_an_unreviewed_translation_says_so(holdings):
    assert "translation not reviewed, 21 Nov 2026" in words(
        page(holdings, STATEMENT.id, Lang.RU, Voice(Lang.EN))
    )
    assert "not reviewed" not in words(page(holdings, STATEMENT.id))


def test_where_else_is_grouped_and_without_what_is_shown_anyway(holdings):
    html = words(page(holdings, STATEMENT.id))
    assert "Claims that rest on this" in html
    assert "Reported by" not in html
    assert "Its clauses" not in words(page(holdings, "minsk-1993"))


def test_a_law_shows_when_it_governs_and_past_clauses(holdings):
    html = words(page(holdings, "minsk-1993"))
    assert "10 Dec 1994 – 27 June 2023" in html
    assert "ratified" in html
    assert "not the official text" in words(page(holdings, "minsk-1993/art-58"))


def test_a_claim_leads_to_the_opposing_ones(holdings):
    assert 'href="kzref:q-extradite#side"' in page(holdings, "cl-rbc")


def test_a_missing_neighbour_is_no_failure(holdings, library):
    library.records[STATEMENT.id] = replace(STATEMENT, speaker_name="p-nobody")
    assert "p-nobody" in page(holdings, STATEMENT.id)


def test_parts_escape_what_is_not_html():
    assert esc("<b>") == "&lt;b&gt;"
    assert tag("p", "<b>", Html("<b>x</b>")) == "<p>&lt;b&gt;<b>x</b></p>"
    assert tag("p", "") == ""
    assert link('a"b', "x") == '<a href="kzref:a&quot;b">x</a>'
    assert table(["a", "b"], []) == ""
    assert "empty" not in table(["kept", "empty"], [["x", ""]])


@pytest.mark.parametrize("name", PAGES)
def test_help_is_there_in_every_language(voice, name):
    html = help_page(name, voice)
    assert "not translated" not in html
    assert len(words(html)) > 400
    for target in re.findall(r'href="kzref:help/([^"]*)"', html):
        assert target in PAGES
    assert "kzref:help" in html


def test_help_titles_and_greeting(voice):
    titles = [title for _, title in help_pages(voice.lang)]
    assert len(set(titles)) == len(PAGES)
    assert "kzref:help/about" in welcome_page(voice)


def test_an_unknown_page_is_the_first(english):
    assert help_page("../../../etc/passwd", english) == help_page(PAGES[0], english)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_fields_named_in_the_help_exist(lang):
    from kzref import paths
    from kzref.search.field_names import field_name

    text = paths.resources("help", lang.value, "search.md").read_text(encoding="utf-8")
    fields = re.findall(r"`([^\W\d_][\w-]*):", text)
    assert len(fields) >= 8
    assert [each for each in fields if field_name(each) is None] == []


def test_where_no_table_fits_the_reports_are_said_in_words(holdings):
    leaf = Leaf(holdings.open(STATEMENT.id), Voice(Lang.EN), Lang.EN, TODAY, roomy=False)
    html = record_page(leaf)
    part = html[html.index("How it was reported") : html.index("Sources")]
    assert "<table" not in part
    assert re.search(r"– left out\s*:[^✕]*crime in both states", words(part))
