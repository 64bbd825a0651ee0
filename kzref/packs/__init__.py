"""The readers' side: records in, library out, built beside the old one and switched in."""

from kzref.packs.build import Contents, Progress, build
from kzref.packs.durable import switch_in, switched
from kzref.packs.lines import from_lines, in_library_order, to_lines

__all__ = [
    "Contents", "Progress", "build", "from_lines", "in_library_order", "switch_in", "switched", "to_lines",
]  # fmt: skip
