"""Texts that nobody would type: operators, words, any Unicode, in any order."""

from __future__ import annotations

import random

_ATOMS = [
    *"()\"'*?~:-+^[]{}<>/\\|&!@#$%=,.;`№§¶\x00\x1f\t\n\u00a0\u00ad\u0301\u200b\ud800\udfff\ufeff😀ß",
    "OR", "AND", "NOT", "NEAR", "ИЛИ", "НЕ", "НЕМЕСЕ", "kind:", "date:", "as-of:", "by:", "art:", "lang:",
    "2022-09-27", "2022..", "98 000", "ст. 58", "590-бап", "case", "extradition", "выдача", "ұстап", "беру",
    "é", "foo:", "Akhmetjanov", "Ахметжанову", "title:", "rowid", "MATCH", "a", "я", "0", " ", " ", " ", "~2",
    '"~3',
]  # fmt: skip


def random_text(chance: random.Random) -> str:
    """Return a text of operators, words and any Unicode."""
    parts = []
    for _ in range(chance.randrange(14)):
        odd = chance.random() < 0.15
        parts.append(chr(chance.randrange(0x11_0000)) if odd else chance.choice(_ATOMS))
    return "".join(part + chance.choice(("", "", " ")) for part in parts)
