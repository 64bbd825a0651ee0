"""The one document class of the program: it loads nothing, whatever its text asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument


class SafeDocument(QTextDocument):
    """A text document that opens no file and no address.

    Returning nothing would not do: Qt then opens the file of an image by itself. So an image is one
    empty dot and everything else a blank.
    """

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002
        """Return a harmless stand-in for every resource."""
        if int(type) == QTextDocument.ResourceType.ImageResource.value:
            dot = QImage(1, 1, QImage.Format.Format_ARGB32)
            dot.fill(0)
            return dot
        return QByteArray(b" ")
