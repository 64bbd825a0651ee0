"""The sheet of records laid side by side by hand: the other side is named, and nobody is given away."""

from __future__ import annotations

import pytest

from kzref.briefs import Notes, Sheet, Table, question_sheet, to_html
from kzref.compare import lay_out_records
from kzref.domain import Lang, Polarity
from tests.briefs import samples
from tests.briefs.reading import block, said, whole, words

SHELF = samples.shelf()


def made(*ids: str, lang: Lang = Lang.EN, shelf: samples.Shelf = SHELF) -> Sheet:
    laid = lay_out_records([shelf.held[each] for each in ids], shelf.find)
    return question_sheet(
        laid, samples.Meta(), lang, samples.PRINTED, find=shelf.find, claims_of=shelf.claims_of
    )


def boxes(sheet: Sheet) -> list[str]:
    return [said(each) for each in sheet.blocks if isinstance(each, Notes)]


@pytest.mark.parametrize("lang", Lang)
def test_every_record_stands_on_it_in_every_language(lang):
    ids = ("cl-rbc", "cl-bbc", "st-minister", "rp-minister-kursiv", "minsk-1993/art-56", "case-kozak")
    sheet = made(*ids, lang=lang)
    assert sum(len(group.rows) for group in block(sheet, Table).groups) == 6
    assert to_html(sheet).endswith("</html>\n")


def test_it_says_that_others_may_differ():
    assert said(made("cl-rbc", "cl-bbc").blocks[0]) == "Chosen by hand: other records may say otherwise."


def test_it_needs_no_library_to_be_read():
    claims = samples.claims()[:2]
    laid = lay_out_records(claims, SHELF.find)
    text = whole(question_sheet(laid, samples.Meta(), Lang.EN, samples.PRINTED))
    assert all(each.by.best(Lang.EN).text in text for each in claims)


def test_claims_stand_under_their_question_and_position():
    bands = [group.band for group in block(made("cl-rbc", "cl-bbc"), Table).groups]
    assert bands == ["Affirms: Will Kazakhstan extradite?", "Denies: Will Kazakhstan extradite?"]


def test_one_side_alone_names_the_opposing_claims():
    another = samples.claim("tass", "TASS", Polarity.AFFIRMS, "Will be handed over.")
    sheet = made("cl-rbc", "cl-tass", shelf=samples.shelf(another))
    assert boxes(sheet)[0] == (
        "This is one position of several. The others:\n"
        "Only if: Marat Akhmetzhanov (27 Sept 2022); AFP (27 Sept 2022)\n"
        "Denies: BBC as retold (27 Sept 2022)"
    )


def test_two_sides_name_the_third():
    assert boxes(made("cl-rbc", "cl-bbc"))[0] == (
        "Not every position is shown. The others:\n"
        "Only if: Marat Akhmetzhanov (27 Sept 2022); AFP (27 Sept 2022)"
    )


def test_where_every_position_is_shown_no_other_is_named():
    assert boxes(made("cl-rbc", "cl-afp", "cl-bbc")) == [
        "Doubts\nRBC: Known only from a fact-check.\nAFP: Read in rewrites."
    ]


def test_claims_on_two_questions_each_name_their_others():
    alone = samples.claim("other", "A lawyer", Polarity.DENIES, "No.", question="q-other")
    found = boxes(made("cl-bbc", "cl-other", shelf=samples.shelf(alone)))
    assert found[0].startswith("This is one position of several. The others:\nWill Kazakhstan extradite?\n")
    assert found[1] == "No opposing claim is recorded.\nq-other"


def test_clauses_left_nothing_out_and_are_no_official_text():
    sheet = made("minsk-1993/art-56", "kz-cpc-2014/art-590")
    assert block(sheet, Table).head == ("What, when", "What it says")
    assert "Clauses are restated in our own words; this is not the official text." in whole(sheet)
    assert "wording not seen" not in whole(sheet)


def test_a_clause_beside_a_claim_stands_before_the_bands():
    first, second = block(made("cl-rbc", "minsk-1993/art-56"), Table).groups
    assert (first.band, second.band) == ("", "Affirms: Will Kazakhstan extradite?")
    assert [words(cell) for cell in first.rows[0]][2] == ""


def test_what_is_lost_is_counted_of_what_was_said_alone():
    text = whole(made("cl-rbc", "rp-minister-kursiv", "minsk-1993/art-56"))
    assert "Left out or denied, of 2 texts: Crime in both states – 2; International wanted list – 1." in text


@pytest.mark.parametrize("lang", Lang)
def test_a_harmful_case_is_not_named(lang):
    sheet = made("case-hidden", "case-kozak", lang=lang)
    for text in (whole(sheet), to_html(sheet)):
        assert "ecretov" not in text
        assert "iddenburg" not in text
    assert "Kozak" in whole(sheet)


def test_a_harmful_case_says_what_can_be_said():
    row = block(made("case-hidden", "case-kozak"), Table).groups[0].rows[0]
    assert [words(cell) for cell in row] == [
        "A case, not named here: extradition · suspended (as of Feb 2026)",
        "What could identify people is not printed.",
    ]
