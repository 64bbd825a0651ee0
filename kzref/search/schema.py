"""The tables that search keeps inside ``library.sqlite``."""

from __future__ import annotations

# What is between two paragraphs, two headings or two languages, so that no phrase reaches across.
BREAK = "¶"

# - ``search_words`` (FTS5) holds every exact word with its place: phrases, nearness, beginnings.
#   Its tokens come folded from us, so its own tokenizer only parts them at blanks.
# - ``search_posting`` holds for every token (see ``analysis``) the records and weights, ready to be
#   ranked: reading one costs 5 µs, where FTS5 hands records to Python one by one. ``alone`` is the
#   exact word of a stem that has no other form; its posting would be the same and is left out.
# - ``search_vocabulary`` holds every exact word, for patterns and spellings.
# - ``search_record`` holds what a hit shows. Records are numbered by weight in law and kind, so that
#   a lower number is the better record among equals.
TABLES = """
CREATE TABLE search_meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE search_record (
    doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, shown BLOB NOT NULL
);
CREATE TABLE search_vocabulary (word TEXT PRIMARY KEY, df INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE search_facet (
    name TEXT, value TEXT, docs BLOB NOT NULL, PRIMARY KEY (name, value)
) WITHOUT ROWID;
CREATE TABLE search_posting (
    token TEXT PRIMARY KEY, df INTEGER NOT NULL, alone TEXT, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_words USING fts5(
    title, body, content='', columnsize=0, tokenize="ascii"
);
"""
FORMAT = 1  # of these tables; a library with another is built anew
