"""Writing sheets to files; Qt is loaded only for a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kzref.briefs import Sheet, question_sheet, record_sheet, to_html
from kzref.compare import Comparison
from kzref.domain import Lang, Record
from kzref.errors import Refused
from kzref.library import Library
from kzref.packs import switch_in


def write_sheet(
    library: Library,
    subject: Comparison | Record,
    lang: Lang,
    today: date,
    *,
    html: Path | None,
    pdf: Path | None,
) -> None:
    """Write the sheet of a comparison or record; raises :class:`Refused` when the place refuses."""
    save_sheet(_sheet(library, subject, lang, today), html=html, pdf=pdf)


def save_sheet(sheet: Sheet, *, html: Path | None, pdf: Path | None) -> None:
    """Write a sheet where it is wanted; raises :class:`Refused` when the place refuses."""
    if html:
        switch_in(html, to_html(sheet).encode())
    if pdf:
        switch_in(pdf, _pdf(sheet))


def _sheet(library: Library, subject: Comparison | Record, lang: Lang, today: date) -> Sheet:
    if isinstance(subject, Comparison):
        find, claims_of = library.find, library.claims_of
        return question_sheet(subject, library.meta, lang, today, find=find, claims_of=claims_of)
    return record_sheet(subject, library, library.meta, lang, today)


def _pdf(sheet: Sheet) -> bytes:
    try:
        # Qt costs start-up time and system libraries; only a PDF needs it.
        from kzref.pages.output import to_pdf  # noqa: PLC0415
    except ImportError as error:
        raise Refused(
            "A PDF needs Qt's system libraries, which are missing; --html works without them."
        ) from error
    return to_pdf(sheet)
