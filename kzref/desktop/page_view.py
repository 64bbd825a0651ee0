"""Shows laid-out pages one under the other, as they will come out on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kzref.desktop.theme import Theme

_GAP = 18


class PageView(QWidget):
    """Paints page pictures at their own size in pixels, centred."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: tuple[QImage, ...] = ()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Replace the pages."""
        self._pages = tuple(pages)
        sizes = [self._size(page) for page in self._pages]
        width = max((size.width() for size in sizes), default=0) + 2 * _GAP
        self.setMinimumSize(width, sum(size.height() + _GAP for size in sizes) + _GAP)
        self.update()

    def _size(self, page: QImage) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(page.width() / ratio), round(page.height() / ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme["desk"])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        y = float(_GAP)
        for page in self._pages:
            size = self._size(page)
            box = QRectF((self.width() - size.width()) / 2, y, size.width(), size.height())
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box, page)
                painter.setPen(self._theme["line_strong"])
                painter.drawRect(box)
            y += size.height() + _GAP
        painter.end()
