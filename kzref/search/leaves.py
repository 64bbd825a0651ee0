"""What a query looks for, down to the tokens: words, citations, names and terms in a run of words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from kzref.domain import Lang
from kzref.search.analysis import (
    AS_NAME,
    CONCEPT,
    MENTION,
    NUMBER,
    analyse,
    is_stop_word,
    key_tokens,
    looks_like_surname,
)
from kzref.search.names import patronymic_keys
from kzref.search.terms import Form, Glossary, stems_of
from kzref.search.words import PART, WORD, articles, grouped_number, scaled_numbers, without_scaled_numbers

_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Leaf:
    """One word or number and the tokens it is looked up by, best first.

    ``exact`` the word itself, ``forms`` its stems, ``names`` keys of a name, ``concepts`` what it
    means in the glossary. ``article`` is the number when it cites one, ``beginning`` the letters when
    more may follow; ``guesses`` are tokens of words spelled nearly so.
    """

    text: str
    exact: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    article: str | None = None
    beginning: str | None = None
    stop: bool = False
    guesses: tuple[str, ...] = ()
    as_name: tuple[str, ...] = ()

    @property
    def tokens(self) -> tuple[str, ...]:
        """Return every token."""
        return (*self.exact, *self.forms, *self.names, *self.concepts, *self.guesses, *self.as_name)


@dataclass(frozen=True, slots=True)
class Unit:
    """Leaves that belong together, and what else stands for all of them at once.

    ``joined`` is the compound written as one word; ``concept`` a term of several words.
    """

    leaves: tuple[Leaf, ...]
    joined: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    optional: bool = False

    @property
    def text(self) -> str:
        """Return the words as they were typed."""
        return " ".join(leaf.text for leaf in self.leaves)


@dataclass(slots=True)
class _Piece:
    """A stretch of the run before terms are found in it."""

    raw: str
    unit: Unit
    stems: dict[Lang, str] = field(default_factory=dict)


def read_run(text: str, glossary: Glossary, unfinished: bool = False) -> tuple[Unit, ...]:
    """Read a run of words; ``unfinished`` makes the last word a beginning."""
    pieces = _cited(text) if any(c.isdigit() for c in text) else [_word(raw) for raw in WORD.findall(text)]
    if unfinished and pieces:
        pieces[-1] = _unfinished(pieces[-1])
    units = _with_terms(pieces, glossary)
    return _with_optional(units)


def _cited(text: str) -> list[_Piece]:
    """Read a text with digits: citations first, then what is between them."""
    scaled = list(scaled_numbers(text))
    text = without_scaled_numbers(text) if scaled else text
    pieces, at = [], 0
    for number, start, end in articles(text):
        pieces += [_word(raw) for raw in WORD.findall(text[at:start])]
        leaf = Leaf(text[start:end].strip(), (NUMBER + number,), (MENTION + number,), article=number)
        pieces.append(_Piece("", Unit((leaf,))))
        at = end
    pieces += [_word(raw) for raw in WORD.findall(text[at:])]
    return pieces + [_Piece("", Unit((Leaf(number, (number,)),))) for number in scaled]


@lru_cache(maxsize=5_000)
def _word_leaves(raw: str) -> Unit:
    digits = grouped_number(raw)
    if digits is not None:
        parts = tuple(Leaf(part, (part,)) for part in PART.findall(raw))
        return Unit(parts, (digits,))
    forms = analyse(raw, None)
    if len(forms.exact) == 1:
        return Unit((_leaf(raw),))
    leaves = tuple(_leaf(part) for part in PART.findall(raw))
    return Unit(leaves, forms.extra)


def _leaf(raw: str) -> Leaf:
    forms = analyse(raw, None)
    exact = forms.exact
    article = raw if raw.isdigit() and len(raw) <= 4 else None
    numbers = (NUMBER + raw,) if article else ()
    return Leaf(
        raw,
        (*exact, *numbers),
        (*forms.stems, *forms.kazakh),
        article=article,
        stop=is_stop_word(raw),
        as_name=tuple(AS_NAME + word for word in exact),
    )


def may_be_name(leaf: Leaf) -> bool:
    """Tell whether a word is long enough to be looked up as a name."""
    return len(leaf.text) >= _SHORTEST_NAME and bool(leaf.as_name) and not leaf.names


@lru_cache(maxsize=5_000)
def with_names(leaf: Leaf) -> Leaf:
    """Return the word with the keys it has as a name."""
    return replace(leaf, names=key_tokens(leaf.text))


def _word(raw: str) -> _Piece:
    unit = _word_leaves(raw)
    return _Piece(raw, unit)


def _unfinished(piece: _Piece) -> _Piece:
    last = piece.unit.leaves[-1]
    if last.article and not last.text.isdigit():
        return piece
    start = last.exact[0] if last.exact else ""
    leaf = replace(last, beginning=start or None, stop=False)
    return _Piece(piece.raw, Unit((*piece.unit.leaves[:-1], leaf), piece.unit.joined))


def _with_terms(pieces: list[_Piece], glossary: Glossary) -> list[Unit]:
    """Find the longest terms in a row of words, in each language they may be of."""
    units: list[Unit] = []
    raws = [piece.raw for piece in pieces]
    rows = [stems_of((raw or "-" for raw in raws), lang) for lang in (Lang.EN, Lang.KK)]
    at = 0
    while at < len(pieces):
        found = [each for row in rows for each in _found(glossary, row, raws, at)]
        longest = max((len(form.stems) for form, _ in found), default=0)
        single = {CONCEPT + id for form, id in found if len(form.stems) == 1}
        if longest > 1:
            concepts = {CONCEPT + id for form, id in found if len(form.stems) == longest}
            leaves: list[Leaf] = []
            for offset in range(longest):
                own = {
                    CONCEPT + id
                    for row in rows
                    for form, id in _found(glossary, row, raws, at + offset)
                    if len(form.stems) == 1
                }
                leaves += _with_concepts(pieces[at + offset].unit, own).leaves
            units.append(Unit(tuple(leaves), (), tuple(sorted(concepts))))
            at += longest
        else:
            units.append(_with_concepts(pieces[at].unit, single))
            at += 1
    return units


def _found(glossary: Glossary, row: tuple[str, ...], raws: list[str], at: int) -> list[tuple[Form, str]]:
    return glossary.found_at(row, raws, at, capitals=False) if row[at] else []


def _with_concepts(unit: Unit, concepts: set[str]) -> Unit:
    if not concepts:
        return unit
    if len(unit.leaves) > 1:
        return Unit(unit.leaves, unit.joined, tuple(sorted(concepts)))
    leaf = replace(unit.leaves[0], concepts=tuple(sorted(concepts)))
    return Unit((leaf,), unit.joined)


def _with_optional(units: list[Unit]) -> tuple[Unit, ...]:
    """Let go of what may be missing beside other words: stop words, initials, a father's name."""
    marked = [Unit(unit.leaves, unit.joined, unit.concepts, _may_be_missing(unit, units)) for unit in units]
    return tuple(marked if any(not unit.optional for unit in marked) else units)


def _may_be_missing(unit: Unit, units: list[Unit]) -> bool:
    if len(unit.leaves) != 1 or unit.concepts:
        return False
    leaf = unit.leaves[0]
    if leaf.beginning:
        return False
    if leaf.stop or (len(leaf.text) == 1 and leaf.text.isalpha()):
        return True
    return len(units) > 1 and looks_like_surname(leaf.text.casefold()) and bool(patronymic_keys(leaf.text))
