"""The sheet of a question: the answer first, both sides in one table, doubts and age on the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kzref.briefs import Bullets, Framed, Heading, Notes, Paragraph, Sheet, Sources, Table, question_sheet
from kzref.compare import Comparison, lay_out
from kzref.domain import Lang, Polarity, Position
from tests.briefs import samples
from tests.briefs.reading import block, said, words

CONTESTED = "Item 9 is contested. Doubt: Contested for military crimes."
MINISTER = "«Военкоматы, если будут искать» (Russian, original words) [1]"


def compared(as_of: date | None = None) -> Comparison:
    shelf = samples.shelf()
    return lay_out(samples.question(), shelf.claims_of("q-extradite"), shelf.find, as_of=as_of)


def made(lang: Lang = Lang.EN, printed_on: date = samples.PRINTED, **more: object) -> Sheet:
    return question_sheet(compared(), samples.Meta(), lang, printed_on, find=samples.shelf().find)


def test_the_answer_comes_first_and_is_framed():
    sheet = made()
    assert sheet.title == "Will Kazakhstan extradite?"
    assert isinstance(sheet.blocks[0], Framed)
    assert said(sheet.blocks[0]) == "In short. Only if there is a crime. Assessed 15 March 2026."


def test_both_sides_stand_in_one_table():
    tables = [each for each in made().blocks if isinstance(each, Table)]
    assert len(tables) == 1
    assert [group.band for group in tables[0].groups] == ["Affirms (1)", "Only if (2)", "Denies (1)"]
    assert sum(len(group.rows) for group in tables[0].groups) == 4


def test_a_row_says_who_what_and_what_is_left_out():
    rows = [row for group in block(made(), Table).groups for row in group.rows]
    rbc, minister = ([words(cell) for cell in row] for row in rows[:2])
    assert rbc == [
        "RBC [1]\npress · 27 Sept 2022",
        "Will be forced to extradite the wanted.\nLater corrected: The list was added.",
        "– left out: Crime in both states; International wanted list",
    ]
    assert minister == [
        "Marat Akhmetzhanov [1]\nMinister of Internal Affairs · official position · 27 Sept 2022",
        "A commissariat's search is no ground.\n" + MINISTER,
        "● stated: Crime in both states; International wanted list",
    ]


def test_an_outlet_does_not_get_the_office_of_the_official_it_retells():
    shelf = samples.shelf()
    retold = samples.claim("x", "AFP", Polarity.DENIES, "No.", rests_on=("st-minister",))
    laid = lay_out(samples.question(), [retold], shelf.find)
    table = block(question_sheet(laid, samples.Meta(), Lang.EN, samples.PRINTED, find=shelf.find), Table)
    assert words(table.groups[0].rows[0][0]) == "AFP [1]\npress · 27 Sept 2022"


def test_denied_and_unseen_have_words_and_shapes():
    cells = [words(row[2]) for group in block(made(), Table).groups for row in group.rows]
    assert cells[2] == "✕ denied: International wanted list"
    assert cells[3] == "? wording not seen"


def test_own_words_come_before_the_restatement():
    rows = [row for group in block(made(Lang.RU), Table).groups for row in group.rows]
    assert words(rows[1][1]).startswith("«Военкоматы, если будут искать» (слова оригинала) [1]\n")


def test_what_is_lost_is_counted():
    texts = [said(each) for each in made().blocks if isinstance(each, Paragraph)]
    assert (
        "Left out or denied, of 4 claims: Crime in both states – 1; International wanted list – 2." in texts
    )
    assert "What is missing: The international list." in texts


def test_the_law_with_its_period_its_level_and_its_doubt():
    laws = [words(item) for item in block(made(), Bullets).items]
    assert laws == [
        "Minsk Convention, art. 56: duty to extradite (up to 27 June 2023 inclusive) [1]: One year at least.",
        "KZ CPC, art. 590: refusal [2]: Refused when: the act is no crime; torture threatens. " + CONTESTED,
    ]
    italics = [
        run.text
        for item in block(made(), Bullets).items
        for text in item
        for run in text
        if run.style == "italic"
    ]
    assert italics == ["One year at least."]


def test_what_was_in_force_on_a_day():
    sheet = question_sheet(
        compared(date(2023, 7, 1)), samples.Meta(), Lang.EN, samples.PRINTED, find=samples.shelf().find
    )
    assert "What had been said and what was in force on 1 July 2023." in [said(each) for each in sheet.blocks]
    assert "not in force on that day" in said(block(sheet, Bullets))


def test_practice_shows_status_and_its_date():
    items = [words(item) for each in made().blocks if isinstance(each, Bullets) for item in each.items]
    assert "Kozak: arrest, then release (as of 2024: released): Released. [1]" in items


def test_doubts_are_a_box_under_the_names_they_concern():
    assert said(block(made(), Notes)) == "Doubts\nRBC: Known only from a fact-check.\nAFP: Read in rewrites."


def test_sources_carry_their_level_and_date():
    sheet = made()
    title = [each.text for each in sheet.blocks if isinstance(each, Heading)][-1]
    assert title == "Sources (report read, looked at 15 March 2026, unless marked)"
    assert [words((item,)) for item in block(sheet, Sources).items] == [
        "AFN, 27.09.2022; 301409",
        "Codes of Kazakhstan; art. 590 — text itself read",
    ]


def test_base_date_age_and_printing_day_are_in_the_head():
    assert made().head == "Base of 15 March 2026 · 251 days old · printed 21 Nov 2026"
    assert made(Lang.RU).head == "База на 15 марта 2026 · возраст базы 251 день · напечатано 21 ноября 2026"
    assert made(printed_on=date(2026, 3, 16)).head.split(" · ")[1] == "1 day old"


def test_an_old_base_is_a_warning_and_a_young_one_is_not():
    warning = "The base is old: ask what has changed since 15 March 2026."
    assert warning in said(made().blocks[1])
    assert warning not in "".join(map(said, made(printed_on=date(2026, 4, 1)).blocks))


def test_a_clock_before_the_base_makes_no_negative_age():
    assert "0 days old" in made(printed_on=date(2020, 1, 1)).head


def test_the_foot_carries_the_version_and_is_no_advice():
    assert made().foot == (
        "Information, not legal advice: ask a lawyer before you decide.",
        "kzref, library 2026.11",
    )


def test_another_language_is_marked_and_said():
    sheet = made(Lang.RU)
    notice = said(sheet.blocks[1])
    assert "Тексты с пометой [en] есть только на другом языке (английский)." in notice
    assert "Перевод не проверен." in notice
    assert "Neither will nor will not. [en]" in [said(each) for each in sheet.blocks]
    assert "[en]" not in said(sheet.blocks[0])


def test_english_has_no_language_notice():
    assert "another language" not in said(made().blocks[1])
    assert "not reviewed" not in said(made().blocks[1])


def test_without_a_finder_conditions_keep_their_names():
    sheet = question_sheet(compared(), samples.Meta(), Lang.EN, samples.PRINTED)
    assert "Crime in both states" in said(block(sheet, Table))
    assert "src-afn" in said(block(sheet, Sources))


def test_a_harmful_case_is_not_named():
    for lang in Lang:
        everything = "\n".join(map(said, made(lang).blocks))
        assert "ecretov" not in everything
        assert "iddenburg" not in everything
    assert "A case, not named here: extradition · suspended (as of Feb 2026)" in "\n".join(
        map(said, made().blocks)
    )


def test_twelve_claims_all_stand_on_the_sheet():
    shelf = samples.shelf()
    first = samples.claims()[0]
    many = [replace(first, id=f"cl-{at}", by=samples.text(f"Outlet {at}")) for at in range(12)]
    laid = lay_out(samples.question(), many, shelf.find)
    table = block(question_sheet(laid, samples.Meta(), Lang.EN, samples.PRINTED, find=shelf.find), Table)
    assert sum(len(group.rows) for group in table.groups) == 12
    assert all(position is Position.OMITTED for _, position in first.qualifiers)
