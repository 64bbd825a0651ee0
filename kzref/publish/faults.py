"""The faults a corpus can have, each with a code, a place and a way to mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault at a line of a file (line 1 where it is about the whole file)."""

    file: str
    line: int
    code: str
    message: str

    @property
    def is_notice(self) -> bool:
        """Tell whether it is only to be looked at: it stops no build."""
        return self.code in NOTICES

    def __str__(self) -> str:
        """Return ``file:line: code: message``."""
        return f"{self.file}:{self.line}: {self.code}: {self.message}"


# A build must give the same result on any day, so a passed review date is told, never refused.
NOTICES = frozenset({"review-overdue"})

EXPLANATIONS: dict[str, str] = {
    "encoding": "The file is not UTF-8 text. Save it as UTF-8 without a byte order mark.",
    "size": "The file is larger than a record can be (1 MB). Split it, or check that it is the right file.",
    "front-matter": (
        "A record begins with a line ---, YAML, and a line ---. Check quotes, colons and indentation; "
        "aliases and tags are not allowed."
    ),
    "kind": "The front matter needs `kind:` with one of the kinds of design, such as claim or clause.",
    "missing-field": (
        "This kind of record needs the field named. Look at a record of the same kind beside it."
    ),
    "unknown-field": (
        "This kind of record has no such field. Check the spelling; translations go into name.ru.md and "
        "name.kk.md."
    ),
    "value": "The value does not fit the field: see the message for what is allowed.",
    "date": (
        "Dates are written as 2022-09-27, 2022-09, 2022, an interval a/b with .. for an open end, and ~ for"
        " about."
    ),
    "date-order": "One date lies before another that it must follow.",
    "quote-length": (
        "A verbatim quotation stays under 40 words. Keep the words that are the evidence and restate the "
        "rest."
    ),
    "quote-source": "Verbatim words need the source they were read in, and the record must list that source.",
    "file-name": "The file is named after the last part of the record's id, so that it can be found.",
    "duplicate-id": "Two files hold the same id. Ids are never reused.",
    "unknown-id": "The record points to an id that no file holds. Check the spelling or add the record.",
    "wrong-target": "The record points to a record of another kind than this field means.",
    "missing-source": "The record names no source. Say where each fact was read.",
    "claim-without-question": "A claim answers a question; the question named does not exist.",
    "unknown-qualifier": "The condition is not in the controlled list (qualifiers/).",
    "missing-translation": (
        "A title or text is missing in a language it must exist in. Only what holds no word (an address, a "
        "number, a day) is written once for all."
    ),
    "orphan-translation": "name.ru.md or name.kk.md stands beside no name.md.",
    "markup": "The text uses raw HTML, an image, or a link that is not kzref:id.",
    "one-sided": (
        "A question shows claims of one polarity only. Add the other side, or a nothing-found record saying"
        " that none was found."
    ),
    "missing-doubt": "A record that is not verified says in `doubt` what is uncertain.",
    "unattributed": (
        "A verbatim quotation in a text, outside the quote fields: move it there with its source, or "
        "restate it."
    ),
    "located": (
        "The text could tell where a living person is: an address, a number, coordinates. Leave it out; a "
        "city that is already public is enough."
    ),
    "review-overdue": (
        "The day by which the sources should have been looked at again has passed. Look, then move "
        "verified_on and review_due."
    ),
}
