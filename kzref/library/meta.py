"""What a library file says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kzref.domain import Kind
from kzref.errors import Refused

FORMAT = (2, 0)  # major: an older program cannot read it; minor: it can
APPLICATION_ID = 0x6B7A7266  # «kzrf», in the file's head


@dataclass(frozen=True, slots=True)
class Meta:
    """Format, corpus version, the day the knowledge ends, counts by kind, opening question, digest."""

    format: tuple[int, int]
    corpus_version: str
    base_date: date
    counts: dict[Kind, int]
    opening: str
    digest: str

    def age(self, today: date) -> int:
        """Return how many days old the knowledge is, 0 when the clock stands before the base date."""
        return max((today - self.base_date).days, 0)


def read_meta(held: Mapping[str, str], counts: Mapping[str, int]) -> Meta:
    """Read the meta table's pairs; raises :class:`Refused` for a format this program cannot read."""
    try:
        major, minor = (int(part) for part in held["format"].split("."))
    except (KeyError, ValueError) as error:
        raise Refused("The file is not a kzref library: it does not say its format.") from error
    if major > FORMAT[0]:
        raise Refused(
            "The library has format {found}, made for a newer kzref; this one reads up to {newest}.x. "
            "Install the newer kzref, or use an older library.",
            found=f"{major}.{minor}",
            newest=FORMAT[0],
        )
    if major < FORMAT[0]:
        raise Refused(
            "The library has the old format {found}; build or install it anew.", found=f"{major}.{minor}"
        )
    try:
        kinds = {Kind(kind): number for kind, number in counts.items()}
        base_date = date.fromisoformat(held["base_date"])
        return Meta((major, minor), held["corpus_version"], base_date, kinds, held["opening"], held["digest"])
    except (KeyError, ValueError) as error:
        raise Refused("The library is damaged: what it says of itself cannot be read.") from error
