"""PDF and page pictures: complete, clean, readable, and the same layout."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kzref.briefs import Framed, Group, Heading, NoteLines, Prose, Run, Sheet, Style, Table
from kzref.domain import Lang
from kzref.errors import Refused
from kzref.pages.face import SMALL
from kzref.pages.output import MAX_PAGES, page_pictures, to_pdf
from kzref.text import render
from tests.linux import linux_only
from tests.pages.sheets import KAZAKH, RUSSIAN, every_block, paragraph, question, sheet_of

ROOT = Path(__file__).resolve().parents[2]
PDFTOTEXT = shutil.which("pdftotext")
LOREM = "слово за словом до самого края страницы "


def pages_of(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return max(int(count) for count in re.findall(rb"/Count (\d+)", pdf))


def words_of(pdf: bytes, *options: str) -> list[str]:
    """Return the words of each page."""
    assert PDFTOTEXT, "pdftotext (poppler-utils) is missing; set-up installs it"
    command = [PDFTOTEXT, *options, "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


def ink(picture: QImage) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what is not white, in points."""
    scale = 595 / picture.width()
    rows = [y for y in range(picture.height()) if any_ink(picture, y)]
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in rows[::2])
    ]
    edges = (columns[0], rows[0], columns[-1], rows[-1])
    return tuple(round(edge * scale) for edge in edges)  # type: ignore[return-value]


def any_ink(picture: QImage, y: int) -> bool:
    """Tell whether a row of a picture holds anything."""
    return any(picture.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for x in range(picture.width()))


def long_table(rows: int = 40) -> Table:
    """Return a table over several pages."""
    cells = [(((Run(f"Outlet {at}"),),), ((Run(LOREM * 4),),)) for at in range(rows)]
    return Table(("Who", "What was said"), (25, 75), (Group("Affirms", tuple(cells)),))


def test_a_pdf_is_a4(qapp):
    pdf = to_pdf(question())
    assert pdf.startswith(b"%PDF-1.")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert re.search(rb"/MediaBox \[0(?:\.0+)? 0(?:\.0+)? 595(?:\.\d+)? 842(?:\.\d+)?\]", pdf)


def test_metadata_are_the_title_and_the_day_alone(qapp):
    pdf = to_pdf(sheet_of(paragraph("Secret words"), words="Only a title"))
    info = pdf[: pdf.index(b"endobj")]
    assert "Only a title".encode("utf-16-be") in info
    assert "kzref".encode("utf-16-be") in info
    assert re.findall(rb"/Author \(([^)]*)\)", info) in ([b""], [])
    times = re.findall(rb"Date \(D:\d{8}(\d{6})([^)]*)\)", info)
    assert times
    assert all(clock == b"000000" and zone in (b"Z", b"+00'00'") for clock, zone in times)
    assert all(found == b"T00:00:00+00:00" for found in re.findall(rb'Date="\d{4}-\d\d-\d\d(T[^"]+)"', pdf))


@pytest.mark.parametrize("zone", ["Asia/Almaty", "America/New_York", "UTC"])
def test_the_clock_of_the_machine_does_not_show(zone):
    code = (
        "import sys; from kzref.pages.output import to_pdf; from tests.pages.sheets import sheet_of;"
        "sys.stdout.buffer.write(to_pdf(sheet_of()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "TZ": zone},
        capture_output=True,
        check=True,
    )
    assert b"05'00" not in done.stdout
    assert b"+05:00" not in done.stdout
    assert pages_of(done.stdout) == 1


def test_neither_user_nor_path_nor_machine_shows(qapp):
    pdf = to_pdf(question())
    for secret in (getpass.getuser(), str(Path.home()), str(ROOT), os.uname().nodename):
        for form in (secret.encode(), secret.encode("utf-16-be")):
            # A user called «vm» or «me» would be found in any file by chance.
            assert len(secret) < 5 or form not in pdf


def test_the_same_process_makes_the_same_bytes(qapp):
    assert to_pdf(question()) == to_pdf(question())


def test_different_sheets_have_different_numbers(qapp):
    numbers = {re.findall(rb"uuid:([0-9a-f-]{36})", to_pdf(sheet_of(words=words)))[0] for words in ("a", "b")}
    assert len(numbers) == 2


def test_no_line_goes_outside_the_margins(qapp):
    word = "Самоедлинноеслово" * 30
    for sheet in (question(Lang.KK), sheet_of(*every_block(word, render(word)), words=word, foot=(word,))):
        for picture in page_pictures(sheet, 50):
            left, top, right, bottom = ink(picture)
            assert left >= 34
            assert right <= 595 - 34
            assert top >= 20
            assert bottom <= 842 - 20


def test_pictures_are_the_pages_of_the_pdf(qapp):
    sheet = sheet_of(long_table())
    pictures = page_pictures(sheet, 72)
    assert len(pictures) == pages_of(to_pdf(sheet)) > 1
    assert {(each.width(), each.height()) for each in pictures} == {(595, 842)}
    assert all(any(any_ink(each, y) for y in range(40, 60)) for each in pictures)


def test_a_sheet_longer_than_a_book_is_refused(qapp):
    with pytest.raises(Refused, match=f"up to {MAX_PAGES} pages"):
        to_pdf(sheet_of(*[paragraph(LOREM * 50)] * 300))


class TestWords:
    """What can be read on the paper."""

    def test_russian_and_kazakh_letters(self, qapp):
        text = words_of(to_pdf(sheet_of(*every_block(f"{RUSSIAN} {KAZAKH} ● – ✕", render(KAZAKH)))))[0]
        assert RUSSIAN in text
        assert KAZAKH in text
        assert "● – ✕" in text

    @pytest.mark.parametrize("lang", Lang)
    def test_the_sheet_of_a_question(self, qapp, lang):
        sheet = question(lang)
        text = " ".join(words_of(to_pdf(sheet)))
        for words in (
            sheet.title,
            sheet.head,
            *sheet.foot,
            "Marat Akhmetzhanov",
            "BBC as retold",
            "AFP",
            "RBC",
        ):
            assert words in text

    def test_pages_are_numbered(self, qapp):
        pages = words_of(to_pdf(sheet_of(long_table())))
        for at, page in enumerate(pages, 1):
            assert f"page {at} of {len(pages)}" in page
            assert page.endswith("Foot")

    def test_the_head_of_a_table_is_on_every_page(self, qapp):
        pages = words_of(to_pdf(sheet_of(long_table())))
        assert len(pages) > 1
        for page in pages:
            assert page.count("What was said") == 1
            assert page.count("Affirms") == 1
            assert page.index("Affirms") < page.index("Outlet")

    def test_every_row_is_on_exactly_one_page(self, qapp):
        text = " ".join(words_of(to_pdf(sheet_of(long_table())))) + " "
        assert [text.count(f"Outlet {at} ") for at in range(40)] == [1] * 40

    def test_a_row_taller_than_a_page_is_cut_and_whole(self, qapp):
        words = [f"w{at}" for at in range(3000)]
        cell = ((Run(" ".join(words)),),)
        table = Table(("A", "B"), (50, 50), (Group("", ((cell, ((Run("short"),),)),)),))
        pages = words_of(to_pdf(sheet_of(table)), "-raw")
        assert len(pages) > 1
        assert [each for each in " ".join(pages).split() if re.fullmatch(r"w\d+", each)] == words

    def test_a_heading_never_ends_a_page(self, qapp):
        for lines in range(30, 75):
            sheet = sheet_of(*[paragraph("line")] * lines, Heading("A heading"), paragraph("its text"))
            for page in words_of(to_pdf(sheet)):
                assert ("A heading" in page) == ("its text" in page)

    def test_a_frame_is_never_cut(self, qapp):
        frame = Framed(tuple((Run(f"framed {at}"),) for at in range(6)))
        for lines in range(35, 60):
            for page in words_of(to_pdf(sheet_of(*[paragraph("line")] * lines, frame))):
                assert page.count("framed") in (0, 6)

    def test_a_frame_taller_than_a_page_loses_no_word(self, qapp):
        frame = Framed(tuple((Run(f"framed{at}."),) for at in range(90)))
        text = " ".join(words_of(to_pdf(sheet_of(frame))))
        assert [text.count(f"framed{at}.") for at in range(90)] == [1] * 90

    def test_note_lines_begin_no_page_of_their_own(self, qapp):
        for lines in range(35, 60):
            pages = words_of(to_pdf(sheet_of(*[paragraph("line")] * lines, NoteLines("Note", 3))))
            assert all("line" in page for page in pages)

    def test_prose_keeps_its_bullets(self, qapp):
        text = words_of(to_pdf(sheet_of(Prose(render("- one\n- two\n\n1. three\n\n> four")))))[0]
        assert "• one • two 1. three four" in text

    def test_markup_stays_words(self, qapp):
        hostile = '<img src="file:///x"> & <b>y</b>'
        assert hostile in words_of(to_pdf(sheet_of(paragraph(hostile))))[0]


def test_a_long_head_has_a_line_of_its_own(qapp):
    plain = sheet_of(paragraph("x"))
    long = Sheet(**{name: getattr(plain, name) for name in plain.__dataclass_fields__} | {"head": LOREM * 3})
    _, _, right, _ = ink(page_pictures(long, 50)[0])
    assert right <= 595 - 34


def test_no_size_is_below_nine_points():
    assert SMALL.size >= 9
    assert Style.SMALL


def test_works_without_a_display_and_without_an_application():
    code = (
        "from kzref.pages.output import to_pdf, page_pictures; from tests.pages.sheets import question;"
        "print(len(to_pdf(question())) > 5000, len(page_pictures(question(), 50)))"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: held for name, held in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout.split()[0]) == (0, "True"), done.stderr


@linux_only("fontconfig, which hides the fonts,")
def test_without_fonts_one_sentence(tmp_path):
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    code = (
        "from kzref.pages.output import to_pdf; from kzref.errors import Refused\n"
        "from tests.pages.sheets import sheet_of\n"
        "try: to_pdf(sheet_of())\nexcept Refused as error: print(error)"
    )
    env = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout.startswith("No font with Cyrillic letters is installed"), done.stderr
