"""Writing the index: tokens into FTS5, posting lists and facets beside it. Same input, same bytes."""

from __future__ import annotations

import sys
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from kzref.domain import Name, Term
from kzref.search.analysis import AS_NAME, PREFIX, analyse, key_tokens, looks_like_surname
from kzref.search.bits import Docs, docs_from
from kzref.search.collect import Collection, entries_of
from kzref.search.document import Document
from kzref.search.facets import days_of, facet_values
from kzref.search.fold import fold
from kzref.search.postings import encode, encode_halves
from kzref.search.prior import prior
from kzref.search.schema import FORMAT, TABLES
from kzref.search.shown import pack
from kzref.search.terms import glossary
from kzref.search.words import parts

_BATCH = 1000
# From this many records on, beginnings that this share of them have get a posting of their own.
_MANY_RECORDS = 3_000
_COMMON = 1 / 100
_LONGEST_PREFIX = 3
_FEW = 64  # records; setting their bits one by one is faster than joining whole sets


def write_index(
    connection: Any, documents: Iterable[Document], names: Iterable[Name], terms: Iterable[Term]
) -> None:
    """Write the search tables of a library into an open transaction (sqlcipher3 connection)."""
    ordered = sorted(enumerate(documents), key=lambda each: (-prior(each[1].kind, each[1].force), each[0]))
    names = list(names)
    held = glossary(names, terms)
    collection = Collection(held, _spellings(names))
    for statement in TABLES.split(";"):
        if statement.strip():
            connection.execute(statement)
    _write_records(connection, [document for _, document in ordered], collection)
    size = len(ordered)
    exact = _write_postings(connection, collection, size)
    if size >= _MANY_RECORDS:
        _write_prefixes(connection, exact, size)
    _write_facets(connection, [document for _, document in ordered])
    _write_meta(connection, ordered, held.to_json())
    connection.execute("INSERT INTO search_words(search_words) VALUES('optimize')")


def _spellings(names: Iterable[Name]) -> dict[str, tuple[str, ...]]:
    """Map every way a name is written to all of them."""
    groups: dict[str, tuple[str, ...]] = {}
    for name in names:
        texts = tuple(
            dict.fromkeys((*(each.text for each in name.spellings), *(text for _, text in name.title.texts)))
        )
        for text in texts:
            groups.setdefault(text, texts)
    return groups


def _write_records(connection: Any, documents: Sequence[Document], collection: Collection) -> None:
    records, words = [], []
    for doc, document in enumerate(documents):
        words.append((doc, *collection.add(doc, document)))
        records.append((doc, document.id, pack(document)))
        if len(records) == _BATCH or doc == len(documents) - 1:
            connection.executemany("INSERT INTO search_record VALUES (?,?,?)", records)
            connection.executemany("INSERT INTO search_words(rowid, title, body) VALUES (?,?,?)", words)
            records.clear()
            words.clear()


def _write_postings(connection: Any, collection: Collection, size: int) -> dict[str, array[int]]:
    """Write every token's posting list; return those of exact words."""
    sources: dict[str, list[array[int]]] = defaultdict(list)
    stems_of: dict[str, set[str]] = defaultdict(set)
    _spread_words(collection, sources, stems_of)
    _spread_names(collection, sources)
    for token, levels in collection.tokens.items():
        sources[token].append(array("I", entries_of(levels)))
    merged = {token: _merged(arrays) for token, arrays in sources.items()}
    alone = _alone(stems_of, merged)
    left_out = set(alone.values())
    connection.executemany(
        "INSERT INTO search_posting VALUES (?,?,?,?)",
        (
            (token, len(merged[token]), alone.get(token), encode(merged[token], size))
            for token in sorted(merged)
            if token not in left_out
        ),
    )
    exact = {token: entries for token, entries in merged.items() if token[0].isalnum()}
    connection.executemany(
        "INSERT INTO search_vocabulary VALUES (?,?)", ((word, len(exact[word])) for word in sorted(exact))
    )
    return exact


def _spread_words(
    collection: Collection, sources: dict[str, list[array[int]]], stems_of: dict[str, set[str]]
) -> None:
    """Hand the entries of every raw word to its tokens."""
    lower = _seen_in_lower_case(collection)
    for lang, words in collection.raw.items():
        for raw in sorted(words):
            forms = analyse(raw, lang)
            is_name = raw[:1].isupper() and all(fold(part) not in lower for part in parts(raw))
            surname = is_name and any(looks_like_surname(word) for word in forms.exact)
            stems = () if surname else (*forms.stems, *forms.kazakh)
            tokens = dict.fromkeys((*forms.exact, *forms.extra, *stems))
            if is_name:
                tokens.update(dict.fromkeys(key_tokens(raw)))
                tokens.update(dict.fromkeys(AS_NAME + word for word in forms.exact))
            for token in tokens:
                sources[token].append(words[raw])
            for word in forms.exact:
                stems_of[word].update(stems if len(forms.exact) == 1 else ("",))


def _seen_in_lower_case(collection: Collection) -> set[str]:
    return {
        fold(part)
        for words in collection.raw.values()
        for raw in words
        if not raw[:1].isupper()
        for part in parts(raw)
    }


def _spread_names(collection: Collection, sources: dict[str, list[array[int]]]) -> None:
    for raw in sorted(collection.named):
        entries = array("I", entries_of(collection.named[raw]))
        for token in key_tokens(raw):
            sources[token].append(entries)


def _merged(arrays: list[array[int]]) -> array[int]:
    """Join the entries of several forms; two in one record weigh together."""
    if len(arrays) == 1:
        return arrays[0]
    every = sorted(chain.from_iterable(arrays))
    if len({entry >> 3 for entry in every}) == len(every):
        return array("I", every)
    joined = array("I")
    last = -1
    for entry in every:
        if entry >> 3 == last:
            joined[-1] = last << 3 | _TOGETHER[joined[-1] & 7][entry & 7]
        else:
            joined.append(entry)
            last = entry >> 3
    return joined


def _together(first: int, second: int) -> int:
    """Return the level of two frequencies added up (saturation is s = t / (t + n))."""
    odds = sum((level + 0.5) / (7.5 - level) for level in (first, second))
    return min(7, int(8 * odds / (1 + odds)))


_TOGETHER = [[_together(a, b) for b in range(8)] for a in range(8)]


def _alone(stems_of: dict[str, set[str]], merged: dict[str, array[int]]) -> dict[str, str]:
    """Return the stems that have one form only, with that form."""
    forms: dict[str, list[str]] = defaultdict(list)
    for word, stems in stems_of.items():
        for stem in stems:
            forms[stem].append(word)
    return {
        stem: words[0]
        for stem, words in forms.items()
        if len(words) == 1 and stem and len(stems_of[words[0]]) == 1 and merged[stem] == merged[words[0]]
    }


def _write_prefixes(connection: Any, exact: dict[str, array[int]], size: int) -> None:
    """Write a posting for each beginning that many records have: upper half of the levels, or lower."""
    counts: dict[str, int] = defaultdict(int)
    for token, entries in exact.items():
        for length in range(1, min(_LONGEST_PREFIX, len(token)) + 1):
            counts[token[:length]] += len(entries)
    common = {prefix for prefix, count in counts.items() if count >= size * _COMMON}
    sets = {prefix: (bytearray((size >> 3) + 1), bytearray((size >> 3) + 1)) for prefix in common}
    whole: dict[str, tuple[Docs, Docs]] = dict.fromkeys(common, (0, 0))
    for token, entries in exact.items():
        prefixes = [token[:n] for n in range(1, min(_LONGEST_PREFIX, len(token)) + 1) if token[:n] in common]
        if len(entries) < _FEW:
            _set_bits([sets[prefix] for prefix in prefixes], entries)
        elif prefixes:
            every = docs_from([entry >> 3 for entry in entries], size)
            heavy = docs_from([entry >> 3 for entry in entries if entry & 4], size)
            for prefix in prefixes:
                held = whole[prefix]
                whole[prefix] = held[0] | every, held[1] | heavy
    rows = []
    for prefix in sorted(common):
        every, heavy = (
            int.from_bytes(few, "little") | many
            for few, many in zip(sets[prefix], whole[prefix], strict=True)
        )
        rows.append((PREFIX + prefix, every.bit_count(), encode_halves(every, heavy, size)))
    connection.executemany("INSERT INTO search_posting VALUES (?,?,NULL,?)", rows)


def _set_bits(pairs: Sequence[tuple[bytearray, bytearray]], entries: array[int]) -> None:
    for every, heavy in pairs:
        for entry in entries:
            bit = 1 << (entry >> 3 & 7)
            every[entry >> 6] |= bit
            if entry & 4:
                heavy[entry >> 6] |= bit


def _write_facets(connection: Any, documents: Sequence[Document]) -> None:
    sets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for doc, document in enumerate(documents):
        for pair in facet_values(document):
            sets[pair].append(doc)
    connection.executemany(
        "INSERT INTO search_facet VALUES (?,?,?)",
        (
            (
                name,
                value,
                zlib.compress(docs_from(docs, len(documents)).to_bytes((len(documents) >> 3) + 1, "little")),
            )
            for (name, value), docs in sorted(sets.items())
        ),
    )


def _write_meta(connection: Any, ordered: Sequence[tuple[int, Document]], terms: str) -> None:
    first, last = array("i"), array("i")
    for _, document in ordered:
        begin, end = days_of(document.dated)
        first.append(begin)
        last.append(end)
    place = array("I", (0,)) * len(ordered)
    for doc, (ordinal, _) in enumerate(ordered):
        place[ordinal] = doc
    values: dict[str, bytes] = {
        "format": str(FORMAT).encode(),
        "size": str(len(ordered)).encode(),
        "glossary": terms.encode(),
        "priors": bytes(prior(document.kind, document.force) for _, document in ordered),
        "first": _little(first),
        "last": _little(last),
        "order": _little(place),
    }
    connection.executemany("INSERT INTO search_meta VALUES (?,?)", sorted(values.items()))


def _little(numbers: array[int]) -> bytes:
    """Return the numbers as bytes in the order every machine reads here."""
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()
