"""What Qt writes into a PDF about its making, taken out again.

Qt adds the minute, the zone of the clock (which tells the country) and a random number that ties
all copies of one file together. Each is overwritten in its own length, so that the file stays whole.
"""

from __future__ import annotations

import hashlib
import re

_INFO_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:\d{8})(\d{6}[^)]{1,7})\)")
_XMP_DATE = re.compile(rb'(xmp:\w+Date="\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)"')
_UUID = re.compile(rb'DocumentID="uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"')


def anonymous(pdf: bytes) -> bytes:
    """Return a PDF of Qt's without the time, the time zone and the random number."""
    pdf = _INFO_DATE.sub(_no_time, pdf)
    pdf = _XMP_DATE.sub(_no_xmp_time, pdf)
    found = _UUID.search(pdf)
    if found is None:
        return pdf
    random = found.group(1)
    blank = b"0" * len(random)
    pdf = pdf.replace(random, blank).replace(random.hex().encode(), blank.hex().encode())
    # Programs expect different documents to have different numbers: this one follows from the pages.
    digest = hashlib.sha256(pdf).hexdigest()
    number = "-".join([digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]]).encode()
    return pdf.replace(blank.hex().encode(), number.hex().encode()).replace(
        b"uuid:" + blank, b"uuid:" + number
    )


def _no_time(match: re.Match[bytes]) -> bytes:
    rest = len(match.group(2))
    zone = b"Z" if rest == 7 else b"+00'00'"[: rest - 6]
    return match.group(1) + b"000000" + zone + b")"


def _no_xmp_time(match: re.Match[bytes]) -> bytes:
    zone = b"Z" if match.group(2) == b"Z" else b"+00:00"
    return match.group(1) + b"T00:00:00" + zone + b'"'
