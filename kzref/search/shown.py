"""What a hit shows of its record, packed so that only what is looked at is unpacked."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

from kzref.domain import Force, Kind, Lang, Localized, When
from kzref.search.document import Document

_APART = "\x1f"  # in no text: control characters are not shown
_COMPRESSION = 1  # halves the texts, and so the pages that a list of hits has to be read from
_KINDS = {kind.value: kind for kind in Kind}
_FORCES = {force.value: force for force in Force}


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as a hit shows it: ``texts`` are title and body by language."""

    id: str
    kind: Kind
    force: Force | None
    dated: When | None
    by: Localized | None
    texts: dict[Lang, tuple[str, str]]


def pack(document: Document) -> bytes:
    """Return what is shown of a record as bytes."""
    fields = [
        document.kind.value,
        document.force.value if document.force else "",
        document.dated.edtf if document.dated else "",
        *(document.by.get(lang) or "" if document.by else "" for lang in Lang),
    ]
    for text in document.texts:
        fields += [text.lang.value, text.title, text.body]
    packed = _APART.join(field.replace(_APART, " ") for field in fields)
    return zlib.compress(packed.encode("utf-8", "replace"), _COMPRESSION)


def unpack(id: str, packed: bytes) -> Shown:
    """Return what :func:`pack` packed."""
    kind, force, dated, *texts = zlib.decompress(packed).decode().split(_APART)
    named = {lang: by for lang, by in zip(Lang, texts, strict=False) if by}
    texts = texts[len(Lang) :]
    return Shown(
        id,
        _KINDS[kind],
        _FORCES.get(force),
        _when(dated) if dated else None,
        Localized(tuple(named.items())) if named else None,
        {Lang(texts[at]): (texts[at + 1], texts[at + 2]) for at in range(0, len(texts), 3)},
    )


@lru_cache(maxsize=2_000)
def _when(edtf: str) -> When:
    return When(edtf)
