"""The kinds of records as the window shows them: a sign for each, and the ways in that lead to them."""

from __future__ import annotations

from dataclasses import dataclass

from kzref.desktop.lines import Style
from kzref.domain import Kind, Position, Verification
from kzref.text import mark

# Plain geometric shapes: they are in every system's fonts and never turn into coloured pictures.
SIGNS = {
    Kind.QUESTION: "◆", Kind.STATEMENT: "■", Kind.REPORT: "▤", Kind.CLAIM: "◇", Kind.CLAUSE: "§",
    Kind.INSTRUMENT: "§", Kind.CASE: "▲", Kind.PROCEDURE: "▶", Kind.FIGURE: "#", Kind.ABSENCE: "○",
    Kind.TERM: "=", Kind.NAME: "@", Kind.QUALIFIER: "●", Kind.SOURCE: "▫",
}  # fmt: skip
VERIFIED_SIGNS = {Verification.PRIMARY: "◆", Verification.SECONDARY: "◇", Verification.UNVERIFIED: "○"}
POSITION_STYLES: dict[Position | None, Style] = {
    Position.STATED: Style.STATED,
    Position.OMITTED: Style.OMITTED,
    Position.DENIED: Style.DENIED,
    None: Style.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Way:
    """A way into the library: its name in the code, what it is called, the kinds and levels it lists."""

    name: str
    title: str
    kinds: tuple[Kind, ...] = ()
    verifications: tuple[Verification, ...] = ()


SEARCH = Way("search", mark("Search"))
HELP = Way("help", mark("Help"))
WAYS = (
    SEARCH,
    Way("questions", mark("Disputed questions"), (Kind.QUESTION,)),
    Way("laws", mark("Laws and treaties"), (Kind.INSTRUMENT, Kind.CLAUSE)),
    Way("statements", mark("Statements"), (Kind.STATEMENT, Kind.REPORT)),
    Way("cases", mark("Cases"), (Kind.CASE,)),
    Way("procedures", mark("Procedures"), (Kind.PROCEDURE,)),
    Way("figures", mark("Figures"), (Kind.FIGURE,)),
    Way("names", mark("Names and terms"), (Kind.NAME, Kind.TERM, Kind.QUALIFIER)),
    Way("absences", mark("What was not found"), (Kind.ABSENCE,)),
    Way("unverified", mark("Not verified"), verifications=(Verification.UNVERIFIED,)),
    HELP,
)
BY_NAME = {way.name: way for way in WAYS}
