"""Records as plain JSON values and back, driven by the types of the fields.

The JSON form is canonical: keys sorted, empty fields left out, texts in NFC. It is what packs
carry and what a library stores, so a change of it is a change of format.
"""

from __future__ import annotations

import json
import types
import typing
import unicodedata
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any

from kzref.domain.case import Case
from kzref.domain.dispute import Claim, Qualifier, Question
from kzref.domain.figure import Figure
from kzref.domain.lang import Localized
from kzref.domain.law import Clause, Instrument
from kzref.domain.record import Kind, Record
from kzref.domain.reference import Absence, ByLang, Name, Procedure, Source, Term, by_lang
from kzref.domain.speech import Qualifiers, Report, Statement, qualifiers
from kzref.domain.values import InvalidValue
from kzref.domain.when import When

RECORD_TYPES: dict[Kind, type[Record]] = {
    each.kind: each
    for each in (
        Question, Statement, Report, Claim, Clause, Instrument, Case,
        Procedure, Figure, Absence, Term, Name, Qualifier, Source,
    )
}  # fmt: skip


def to_plain(value: object) -> Any:
    """Return the JSON value of any domain value."""
    if isinstance(value, Localized):
        first = value.texts[0][1]
        # What holds no word stands once, as it is written in the corpus.
        alike = len(value.texts) > 1 and value == Localized.of(first)
        return first if alike else {lang.value: text for lang, text in value.texts}
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        return {name: to_plain(part) for name, part in held.items() if part not in (None, (), False)}
    if isinstance(value, tuple):
        if value and all(isinstance(pair, tuple) and len(pair) == 2 for pair in value):
            return {str(to_plain(key)): to_plain(part) for key, part in value}
        return [to_plain(part) for part in value]
    return value


def to_json(record: Record) -> str:
    """Return one canonical line of JSON: same record, same bytes."""
    plain = {"kind": record.kind.value, **to_plain(record)}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return unicodedata.normalize("NFC", text)


def from_json(line: str | bytes) -> Record:
    """Read a line written by :func:`to_json`; raises :class:`InvalidValue` for anything else."""
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InvalidValue("record", "is not JSON") from error
    if not isinstance(plain, dict):
        raise InvalidValue("record", "is not a JSON object")
    return from_plain(plain)


def from_plain(plain: Mapping[str, Any]) -> Record:
    """Build a record from plain values; unknown and missing fields are refused by name."""
    rest = dict(plain)
    kind = rest.pop("kind", None)
    if not isinstance(kind, str) or kind not in set(Kind):
        raise InvalidValue("kind", f"{kind!r} is not one of {', '.join(Kind)}")
    record = _build(RECORD_TYPES[Kind(kind)], rest, "")
    assert isinstance(record, Record)
    return record


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _build(cls: type, plain: object, path: str) -> Any:
    if not isinstance(plain, Mapping):
        raise InvalidValue(path or "record", "needs named fields")
    known = {each.name: each for each in fields(cls)}
    unknown = sorted(set(plain) - set(known))
    if unknown:
        raise InvalidValue(f"{path}{unknown[0]}", "is not a field of this record", "unknown-field")
    missing = [name for name, each in known.items() if _required(each) and name not in plain]
    if missing:
        raise InvalidValue(f"{path}{missing[0]}", "is missing", "missing-field")
    values = {name: _read(_hints(cls)[name], part, f"{path}{name}") for name, part in plain.items()}
    try:
        return cls(**values)
    except InvalidValue as error:
        raise error.inside(f"{path}{error.field}") from error


def _read(hint: Any, plain: object, path: str) -> Any:
    hint = _without_none(hint)
    reader = _SPECIAL.get(hint)
    if reader is not None:
        try:
            return reader(plain)
        except InvalidValue as error:
            raise error.inside(path) from error
        except (TypeError, ValueError, AttributeError, InvalidOperation) as error:
            raise InvalidValue(path, f"{plain!r} does not fit here") from error
    if typing.get_origin(hint) is tuple:
        return _read_tuple(typing.get_args(hint), plain, path)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _read_enum(hint, plain, path)
    if is_dataclass(hint):
        return _build(typing.cast(type, hint), plain, f"{path}.")
    if hint is bool and isinstance(plain, bool):
        return plain
    raise InvalidValue(path, f"{plain!r} does not fit here")


def _without_none(hint: Any) -> Any:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(each for each in typing.get_args(hint) if each is not type(None))
    return hint


def _read_tuple(args: tuple[Any, ...], plain: object, path: str) -> tuple[Any, ...]:
    if not isinstance(plain, list | tuple):
        raise InvalidValue(path, "needs a list")
    items = args[:1] * len(plain) if args[-1] is Ellipsis else args
    if len(items) != len(plain):
        raise InvalidValue(path, f"needs exactly {len(items)} entries")
    return tuple(
        _read(hint, part, f"{path}[{at}]") for at, (hint, part) in enumerate(zip(items, plain, strict=True))
    )


def _read_enum(hint: type[Enum], plain: object, path: str) -> Enum:
    allowed = [each.value for each in hint]
    if plain not in allowed:
        raise InvalidValue(path, f"{plain!r} is not one of {', '.join(map(str, allowed))}")
    return hint(plain)


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError
    return unicodedata.normalize("NFC", plain)


def _localized(plain: object) -> Localized:
    if isinstance(plain, str):
        return Localized.of(_text(plain))
    if not isinstance(plain, Mapping):
        raise TypeError
    return Localized.of({str(lang): _text(text) for lang, text in plain.items()})


def _day(plain: object) -> date:
    return plain if isinstance(plain, date) else date.fromisoformat(_text(plain))


def _when(plain: object) -> When:
    # YAML reads an unquoted 2022-09-27 as a date and 2022 as a number.
    return When(plain.isoformat() if isinstance(plain, date) else str(plain))


def _decimal(plain: object) -> Decimal:
    if isinstance(plain, bool) or not isinstance(plain, int | str):
        raise TypeError
    return Decimal(plain)


def _forms(plain: Any) -> ByLang:
    return by_lang({lang: tuple(_text(form) for form in forms) for lang, forms in plain.items()})


_SPECIAL: dict[Any, Any] = {
    str: _text,
    Localized: _localized,
    date: _day,
    When: _when,
    Decimal: _decimal,
    Qualifiers: lambda plain: qualifiers(dict(plain)),
    ByLang: _forms,
}
