"""Run under strace: shows hostile HTML in the program's document class, or, as «bare», in Qt's own."""

from __future__ import annotations

import base64
import struct
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextDocument

from kzref.pages import SafeDocument, ensure_application
from kzref.pages.output import page_pictures, to_pdf
from tests.pages.sheets import every_block, sheet_of

ENDINGS = ("png", "css", "html", "js")


def png() -> bytes:
    """Return a small picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress(b"".join(b"\0" + b"\xff\0\0" * 4 for _ in range(4)))
    head = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def lay_bait(folder: Path) -> None:
    """Write the files that hostile text refers to."""
    for ending in ENDINGS:
        held = png() if ending == "png" else b"p{color:red}"
        (folder / f"marker.{ending}").write_bytes(held)


def attacks(folder: Path) -> list[str]:
    """Return HTML that makes Qt's own document open files or ask the network."""
    at = f"{folder}/marker"
    svg = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    svg += f'<image xlink:href="file://{at}.png" width="9" height="9"/></svg>'
    inner = base64.b64encode(svg.encode()).decode()
    return [
        f'<p>x<img src="file://{at}.png"></p>',
        f'<img src="{at}.png">',
        '<img src="http://127.0.0.1:9/leak.png"><img src="https://127.0.0.1:9/leak.png">',
        '<img src="file://attacker.example/share/x.png"><img src="//attacker.example/share/y.png">',
        f'<html><head><link rel="stylesheet" type="text/css" href="file://{at}.css"></head><body>x</body></html>',
        f'<html><head><style type="text/css">@import url("file://{at}.css");</style></head><body>x</body></html>',
        f'<div style="background-image:url(file://{at}.png)">x</div>',
        f'<body background="file://{at}.png">x',
        f'<table background="file://{at}.png"><tr><td>x</td></tr></table>',
        f'<ul style="list-style-image:url(file://{at}.png)"><li>x</ul>',
        f'<iframe src="file://{at}.html"></iframe><object data="file://{at}.html"></object>',
        f'<embed src="file://{at}.html"><script src="file://{at}.js"></script>',
        f'<img src="data:image/svg+xml;base64,{inner}">',
        f'<meta http-equiv="refresh" content="0;url=file://{at}.html"><a href="file://{at}.html">x</a>',
    ]


def show(document: QTextDocument) -> None:
    """Lay a document out, paint it, and print it into a PDF."""
    document.setTextWidth(300)
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    document.drawContents(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document.print_(QPdfWriter(buffer))


def main(mode: str, folder: Path) -> None:
    """Show every attack."""
    ensure_application()
    texts = attacks(folder)
    (folder / "START").touch()
    markdown = [
        f"![x](file://{folder}/marker.png)",
        f"![x]({folder}/marker.png) <img src='{folder}/marker.png'>",
    ]
    for text in texts:
        document = QTextDocument() if mode == "bare" else SafeDocument()
        document.setHtml(text)
        show(document)
    for text in markdown:
        document = QTextDocument() if mode == "bare" else SafeDocument()
        document.setMarkdown(text)
        show(document)
    if mode == "safe":
        for text in (*texts, *markdown):
            sheet = sheet_of(*every_block(text, text), words=text, foot=(text,))
            to_pdf(sheet)
            page_pictures(sheet, 40)
    (folder / "END").touch()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
