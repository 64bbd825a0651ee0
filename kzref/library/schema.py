"""The tables of a library. The full-text index in the same file belongs to ``kzref.search``."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

# ``position`` is the library order: kind, legal force, id. ``value`` is the record's canonical JSON.
records = Table(
    "records",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Index("records_by_kind", "kind", "position"),
)

# Every reference from one record to another, as in ``kzref.domain.references``.
links = Table(
    "links",
    metadata,
    Column("source", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("relation", Text, nullable=False),
    Column("target", Text, nullable=False),
    Index("links_by_target", "target", "relation", "source"),
    sqlite_with_rowid=False,
)
