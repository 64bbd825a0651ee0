"""The sheet of any record: all kinds, all languages, and what must or must not stand on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzref.briefs import Framed, Notes, Sheet, Table, record_sheet, to_html
from kzref.domain import Absence, Kind, Lang, Polarity, Report
from tests.briefs import samples
from tests.briefs.reading import block, said, whole

SHELF = samples.shelf()
ONE_OF_EACH = {record.kind: record.id for record in SHELF.held.values()}


def made(record_id: str, lang: Lang = Lang.EN) -> Sheet:
    record = SHELF.find(record_id)
    assert record is not None
    return record_sheet(record, SHELF, samples.Meta(), lang, samples.PRINTED)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_sheet(kind, lang):
    sheet = made(ONE_OF_EACH[kind], lang)
    assert sheet.title
    assert "2026.11" in whole(sheet)
    assert to_html(sheet).endswith("</html>\n")


def test_a_question_gets_both_sides():
    assert len(block(made("q-extradite"), Table).groups) == 3


def test_a_claim_names_the_opposing_ones():
    box = block(made("cl-rbc"), Notes)
    assert said(box) == (
        "This is one position of several. The others:\n"
        "Only if: Marat Akhmetzhanov (27 Sept 2022); AFP (27 Sept 2022)\n"
        "Denies: BBC as retold (27 Sept 2022)"
    )
    assert "Only if there is a crime." in whole(made("cl-rbc"))


def test_a_claim_without_opposition_says_so():
    lone = samples.Shelf([samples.question(), samples.claims()[0]])
    sheet = record_sheet(samples.claims()[0], lone, samples.Meta(), Lang.EN, samples.PRINTED)
    assert said(block(sheet, Notes)) == "No opposing claim is recorded."


def test_an_unclear_claim_counts_as_another_position():
    unclear = samples.claim("x", "Somebody", Polarity.UNCLEAR, "Perhaps.")
    sheet = record_sheet(
        samples.claims()[0], samples.shelf(unclear), samples.Meta(), Lang.EN, samples.PRINTED
    )
    assert "Unclear: Somebody (27 Sept 2022)" in said(block(sheet, Notes))


@pytest.mark.parametrize("lang", Lang)
def test_a_harmful_case_prints_no_people_and_no_places(lang):
    sheet = made("case-hidden", lang)
    for text in (whole(sheet), to_html(sheet)):
        assert "ecretov" not in text
        assert "iddenburg" not in text
        assert "src-afn" not in text


def test_a_harmful_case_still_says_what_can_be_said():
    text = whole(made("case-hidden"))
    assert "A case, not named here: extradition · suspended (as of Feb 2026)" in text
    assert "What could identify people is not printed." in text
    assert "Minsk Convention, art. 56" in text


def test_on_a_screen_a_harmful_case_is_told_in_full():
    record = SHELF.find("case-hidden")
    assert record is not None
    sheet = record_sheet(record, SHELF, samples.Meta(), Lang.EN, samples.PRINTED, in_full=True)
    assert sheet.title == "Ivan Secretov: held in Hiddenburg"
    assert "Secretov sits in Hiddenburg." in whole(sheet)


def test_so_it_is_by_a_question_that_it_bears_on():
    record = SHELF.find("q-extradite")
    assert record is not None
    paper, screen = (
        whole(record_sheet(record, SHELF, samples.Meta(), Lang.EN, samples.PRINTED, in_full=full))
        for full in (False, True)
    )
    assert "Secretov" not in paper
    assert "Ivan Secretov: held in Hiddenburg" in screen


def test_a_harmful_case_is_not_named_by_what_points_to_it():
    absence = SHELF.find("nf-decisions")
    assert isinstance(absence, Absence)
    pointing = replace(absence, about=("case-hidden",))
    lone = samples.claim("x", "A lawyer", Polarity.DENIES, "Seen once.", rests_on=("case-hidden",))
    for record in (pointing, lone):
        text = whole(record_sheet(record, SHELF, samples.Meta(), Lang.EN, samples.PRINTED))
        assert "A case, not named here" in text
        assert "ecretov" not in text


def test_an_open_case_prints_people_and_places():
    text = whole(made("case-kozak"))
    assert "Denis Kozak" in text
    assert "Police, Almaty" in text
    assert said(made("case-kozak").blocks[0]) == "Status as of 2024: Released. (released)"


def test_a_statement_shows_the_words_and_how_each_outlet_retold_them():
    sheet = made("st-minister")
    assert said(block(sheet, Framed)) == "«Военкоматы, если будут искать» (Russian, original words) [1]"
    table = said(block(sheet, Table))
    assert "“this is not a solid base” (outlet’s translation) [1]" in table
    assert "Corrected the next day." in table
    assert "– left out: Crime in both states" in table


def test_a_correction_that_says_so_itself_has_no_second_label():
    assert "Later corrected: Corrected the next day." in whole(made("st-minister"))
    report = samples.speech()[1]
    assert isinstance(report, Report)
    own = replace(report, corrected=samples.text("Later the list was added."))
    sheet = record_sheet(
        SHELF.held["st-minister"], samples.shelf(own), samples.Meta(), Lang.EN, samples.PRINTED
    )
    assert "Later corrected:" not in whole(sheet)


def test_a_clause_is_a_restatement_with_its_stretch_of_force():
    text = whole(made("minsk-1993/art-56"))
    assert "This is a restatement in our own words, not the official text." in text
    assert "Kazakhstan – Russia: up to 27 June 2023 inclusive. (report read)" in text


def test_a_procedure_keeps_the_order_of_its_steps():
    text = whole(made("proc-held"))
    assert text.index("Ask for a lawyer.") < text.index("Say that you seek asylum.")
    assert "Until: 72 hours" in text
    assert "Law: KZ CPC, art. 590: refusal" in text


@pytest.mark.parametrize(
    ("lang", "shown"), [(Lang.EN, "about 98,000 entries"), (Lang.RU, "около 98 000 · въездов")]
)
def test_a_figure_has_its_bound_unit_and_scope(lang, shown):
    assert said(block(made("fig-arrivals", lang), Framed)) == shown


def test_an_absence_is_a_dated_fact():
    assert said(block(made("nf-decisions"), Framed)) == (
        "Nothing found as of 15 March 2026. Searched in: the database of the Supreme Court"
    )


def test_a_name_parts_spellings_met_from_spellings_made():
    text = whole(made("p-kozak"))
    assert "Russian, met in texts: Козак" in text
    assert "German, not recorded in texts: Kosak" in text


def test_body_in_another_language_is_marked():
    text = whole(made("minsk-1993/art-56", Lang.RU))
    assert "[en]" in text
    assert "(английский)" in text


def test_no_sheet_holds_a_link_or_an_unfilled_gap():
    for record_id in SHELF.held:
        html = to_html(made(record_id, Lang.RU))
        assert "<a " not in html
        assert "kzref:" not in html.replace("kzref: ", "")
        assert "{" not in whole(made(record_id)).replace("{page}", "").replace("{pages}", "")
