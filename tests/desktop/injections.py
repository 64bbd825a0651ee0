"""Texts that make Qt open files where HTML is not kept out (security_proofs/p05)."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path


def png(width: int = 4, height: int = 4) -> bytes:
    """Return a small black picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\0" * (width * 3) for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def markers(folder: Path) -> str:
    """Write the files that must never be opened; returns the beginning of their names."""
    for number in range(30):
        for ending in ("png", "css", "html", "js"):
            content = png() if ending == "png" else b"p{color:red}"
            (folder / f"marker{number}.{ending}").write_bytes(content)
    return f"{folder.as_posix()}/marker"


def texts(m: str) -> dict[str, str]:
    """Return the injection list for markers that begin with ``m``."""
    inner = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f'<image xlink:href="file://{m}10.png" width="10" height="10"/></svg>'
    )
    svg = base64.b64encode(inner.encode()).decode()
    return {
        "img-file": f'<p>x<img src="file://{m}1.png"></p>',
        "img-path": f'<img src="{m}2.png">',
        "img-http": '<img src="http://127.0.0.1:9/leak.png">',
        "img-unc": '<img src="file://attacker.example/x.png"><img src="//attacker.example/share/y.png">',
        "link-css": f'<html><head><link rel="stylesheet" type="text/css" href="file://{m}3.css"></head><body>x',
        "style-import": f'<style type="text/css">@import url("file://{m}4.css");</style>x',
        "css-background": f'<div style="background-image:url(file://{m}5.png)">x</div>',
        "body-background": f'<body background="file://{m}6.png">x',
        "table-background": f'<table background="file://{m}7.png"><tr><td>x</td></tr></table>',
        "list-image": f'<ul style="list-style-image:url(file://{m}8.png)"><li>x</ul>',
        "frames": f'<iframe src="file://{m}9.html"></iframe><object data="file://{m}9.html"></object>',
        "svg": f'<img src="data:image/svg+xml;base64,{svg}">',
        "script": f'<script src="file://{m}11.js"></script>',
        "refresh": f'<meta http-equiv="refresh" content="0;url=file://{m}12.html">',
        "anchor": f'<a href="file://{m}13.html">x</a>',
        "markdown-image": f"![x](file://{m}20.png)",
        "markdown-html": f'text <img src="file://{m}21.png"> text',
        "markdown-link": f"[x](file://{m}22.html) <file://{m}22.html>",
        "escape": f'"><img src="{m}23.png"><p class="',
        "entity": f"&lt;img src=&quot;{m}24.png&quot;&gt;",
    }
