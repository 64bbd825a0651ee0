"""A sheet as PDF bytes, as pictures for the preview, or on any paged device."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kzref.briefs import Run, Sheet, Style, Text
from kzref.errors import Refused
from kzref.pages.anonymous import anonymous
from kzref.pages.application import ensure_application
from kzref.pages.blocks import sheet_boxes
from kzref.pages.face import BLACK, DPI, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, SMALL, TEXT_WIDTH, UNIT
from kzref.pages.flow import Box, Page, paginate
from kzref.pages.lines import lines, natural_width, paint_stack, stacked

_TOP = 30 * UNIT  # of the head line
_BOTTOM = 26 * UNIT  # below the foot
_SPACE = 6 * UNIT
MAX_PAGES = 60


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet laid out: its pages, and the head and foot that all of them carry."""

    sheet: Sheet
    pages: tuple[Page, ...]
    top: float
    foot: tuple[Box, ...]

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint one page; the painter's unit is a tenth of a point."""
        self._paint_head(painter, at)
        for placed in self.pages[at]:
            placed.box.paint(painter, MARGIN, self.top + placed.top)
        y = PAGE_HEIGHT - _BOTTOM - stacked(self.foot)
        _rule(painter, y - _SPACE / 2)
        paint_stack(self.foot, painter, MARGIN, y)

    def _paint_head(self, painter: QPainter, at: int) -> None:
        page = self.sheet.page.format(page=at + 1, pages=len(self.pages))
        for words, share in ((self.sheet.mark, 0.0), (page, 1.0)):
            text = (Run(words, Style.SMALL),)
            left = MARGIN + share * (TEXT_WIDTH - natural_width(text, SMALL))
            paint_stack(lines(text, TEXT_WIDTH, SMALL), painter, left, _TOP)
        for line, (left, top) in _head_lines(self.sheet):
            paint_stack(line, painter, left, top)
        _rule(painter, self.top - _SPACE * 1.5)


def lay_out(sheet: Sheet) -> Layout:
    """Lay a sheet out on A4 pages; raises :class:`Refused` for one that would fill a book."""
    ensure_application()
    foot = tuple(box for line in _foot_lines(sheet) for box in lines(line, TEXT_WIDTH, SMALL))
    heads = _head_lines(sheet)
    top = max([_TOP + SMALL.pitch, *(place[1] + stacked(line) for line, place in heads)]) + 2 * _SPACE
    height = PAGE_HEIGHT - top - stacked(foot) - _BOTTOM - _SPACE
    pages = paginate(tuple(sheet_boxes(sheet)), height)
    if len(pages) > MAX_PAGES:
        raise Refused(
            "The sheet would fill {count} pages; choose less, up to {most} pages.",
            count=len(pages),
            most=MAX_PAGES,
        )
    return Layout(sheet, pages, top, foot)


def to_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF made in memory, with no file and no socket.

    Its metadata are the title and the day.
    """
    ensure_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("kzref")
    print_to(sheet, writer)
    del writer  # closes the document
    return anonymous(bytes(buffer.data().data()))


def print_to(sheet: Sheet, device: QPagedPaintDevice) -> None:
    """Paint the sheet on a paged device: a PDF writer, or the printer that the user chose."""
    layout = lay_out(sheet)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    if isinstance(device, QPdfWriter):
        device.setResolution(DPI)
    painter = QPainter(device)
    scale = device.logicalDpiX() / DPI
    painter.scale(scale, scale)
    for at in range(len(layout.pages)):
        if at:
            device.newPage()
        layout.paint(painter, at)
    painter.end()


def page_pictures(sheet: Sheet, dpi: int) -> list[QImage]:
    """Return every page as a picture; the layout is the PDF's own."""
    layout = lay_out(sheet)
    scale = dpi / DPI
    pictures = []
    for at in range(len(layout.pages)):
        picture = QImage(round(PAGE_WIDTH * scale), round(PAGE_HEIGHT * scale), QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        layout.paint(painter, at)
        painter.end()
        pictures.append(picture)
    return pictures


def _head_lines(sheet: Sheet) -> list[tuple[tuple[Box, ...], tuple[float, float]]]:
    """Return the middle of the head with its place: between the ends, or below where it is too long."""
    text = (Run(sheet.head, Style.SMALL),)
    most = sheet.page.format(page=MAX_PAGES, pages=MAX_PAGES)
    left, middle, right = (
        natural_width((Run(each, Style.SMALL),), SMALL) for each in (sheet.mark, sheet.head, most)
    )
    room = TEXT_WIDTH - left - right - middle
    if room >= 4 * _SPACE:
        return [(lines(text, TEXT_WIDTH, SMALL), (MARGIN + left + room / 2, _TOP))]
    return [(lines(text, TEXT_WIDTH, SMALL), (MARGIN, _TOP + SMALL.pitch))]


def _foot_lines(sheet: Sheet) -> tuple[Text, ...]:
    """Return the foot on one line where it fits."""
    whole = (Run(" · ".join(sheet.foot), Style.SMALL),)
    if natural_width(whole, SMALL) <= TEXT_WIDTH:
        return (whole,)
    return tuple((Run(line, Style.SMALL),) for line in sheet.foot)


def _rule(painter: QPainter, y: float) -> None:
    painter.setPen(QPen(BLACK, 0.8 * UNIT))
    painter.drawLine(QLineF(MARGIN, y, MARGIN + TEXT_WIDTH, y))
