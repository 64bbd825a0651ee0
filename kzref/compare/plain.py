"""A comparison as plain JSON values: the documented form of ``kzref compare --json``."""

from __future__ import annotations

from typing import Any

from kzref.compare.table import Column, Comparison, GoverningClause, Row, RowKey
from kzref.domain import Lang, Localized
from kzref.domain import to_plain as value_to_plain


def to_plain(comparison: Comparison, lang: Lang) -> dict[str, Any]:
    """Return the documented JSON form in one language.

    ``{question, as_of, columns, rows, clauses, counts, practice, assessment, later}``
    """
    question = comparison.question
    columns = [_column(each, lang) for each in comparison.columns]
    return {
        "question": {"id": question.id, "title": _text(question.title, lang)} if question else None,
        "as_of": comparison.as_of.isoformat() if comparison.as_of else None,
        "columns": columns,
        "rows": [_row(each, comparison, columns, lang) for each in comparison.rows],
        "clauses": [_clause(each, lang) for each in comparison.governing],
        "counts": [
            {
                "qualifier": each.qualifier.id,
                "stated": each.stated,
                "omitted": each.omitted,
                "denied": each.denied,
                "unknown": each.unknown,
            }
            for each in comparison.counts
        ],
        "practice": [{"id": each.id, "title": _text(each.title, lang)} for each in comparison.practice],
        "assessment": {
            "short_answer": _text(question.short_answer, lang),
            "missing": _text(question.missing, lang),
            "text": _text(question.assessment, lang),
            "on": question.assessed_on.isoformat(),
        }
        if question
        else None,
        "later": comparison.later,
    }


def _text(text: Localized | None, lang: Lang) -> str | None:
    return text.best(lang).text if text else None


def _column(column: Column, lang: Lang) -> dict[str, Any]:
    return {
        "id": column.record.id,
        "polarity": column.polarity.value if column.polarity else None,
        "by": _text(column.who, lang),
        "office": _text(column.office, lang),
        "date": column.when.edtf if column.when else None,
        "where": _text(column.where, lang),
        "via": [each.id for each in column.via],
        "force": column.force.value if column.force else None,
        "lang": column.lang,
        "words": value_to_plain(column.words) if column.words else None,
        "restated": _text(column.restated, lang),
        "qualifiers": {name: position.value for name, position in column.positions},
        "correction": _text(column.correction, lang),
        "doubt": _text(column.doubt, lang),
        "verification": column.verification.value,
    }


# Rows are named for the reader, columns for the record: where the two differ.
_COLUMN_FIELD = {RowKey.WHO: "by", RowKey.LANGUAGE: "lang"}


def _row(row: Row, comparison: Comparison, columns: list[dict[str, Any]], lang: Lang) -> dict[str, Any]:
    if row.qualifier is None:
        name = _COLUMN_FIELD.get(row.key, row.key.value)
        return {"key": row.key.value, "cells": [column[name] for column in columns]}
    positions = [column.position(row.qualifier.id) for column in comparison.columns]
    return {
        "key": row.key.value,
        "qualifier": row.qualifier.id,
        "label": _text(row.qualifier.title, lang),
        "cells": [each.value if each else None for each in positions],
    }


def _clause(each: GoverningClause, lang: Lang) -> dict[str, Any]:
    return {
        "id": each.clause.id,
        "title": _text(each.clause.title, lang),
        "instrument": each.clause.instrument,
        "period": each.period.edtf if each.period else None,
        "in_force": each.in_force,
        "note": _text(each.note, lang),
        "verification": each.clause.verification.value,
    }
