"""Claims, reports and clauses side by side, so that the dropped word shows. Pure: values in, values out."""

from kzref.compare.chain import retelling_chain
from kzref.compare.drift import Change, Drift, Span, drift
from kzref.compare.plain import to_plain
from kzref.compare.table import (
    MAX_COLUMNS,
    Column,
    Comparison,
    GoverningClause,
    QualifierCount,
    Row,
    RowKey,
    lay_out,
    lay_out_records,
)

__all__ = [
    "MAX_COLUMNS", "Change", "Column", "Comparison", "Drift", "GoverningClause", "QualifierCount",
    "Row", "RowKey", "Span", "drift", "lay_out", "lay_out_records", "retelling_chain", "to_plain",
]  # fmt: skip
