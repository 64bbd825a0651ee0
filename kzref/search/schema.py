"""The tables that search keeps inside ``library.sqlite``."""

from __future__ import annotations

# What is between two paragraphs, two headings or two languages, so that no phrase reaches across.
BREAK = "¶"

# The columns of ``search_words`` with what a word weighs there when matches are ranked: title over
# heading over body. ``forms`` are stems and keys of names, ``concepts`` what the words mean in the
# glossary, ``about`` whom and which article a record is about, ``facts`` what can only be chosen by.
COLUMNS = {
    "title": 5.0,
    "heading": 3.0,
    "body": 1.0,
    "title_forms": 2.5,
    "heading_forms": 1.5,
    "body_forms": 0.5,
    "concepts": 0.25,
    "about": 4.0,
    "facts": 0.0,
}
TITLE_COLUMNS = "{title title_forms about}"
HEADING_COLUMNS = "{heading heading_forms concepts}"

# - ``search_words`` (FTS5) holds every posting: exact words with their places, for phrases and
#   nearness, and beside them the other tokens of ``analysis``. They come folded from us, so its own
#   tokenizer only parts them at blanks. Its prefix index would cost more than all the rest (measured:
#   60 % of the file), as it repeats every place of every token; tokens for short beginnings cost 8 %.
# - ``search_lexicon`` holds every token with the number of its records: what exists, how rare it is,
#   spellings and patterns. FTS5 could count them too, but reads each posting list to do so.
# - ``search_record`` numbers the records by weight in law and kind, so that a lower number is the
#   better record among equals. ``search_shown`` holds what a hit shows, apart: most hits of a list are
#   never looked at.
WORDS = f"""CREATE VIRTUAL TABLE search_words USING fts5(
    {", ".join(COLUMNS)}, content='',
    tokenize="ascii tokenchars '~^@=#%&!*+-_.,:;<>/|()[]{{}}$?`'"
)"""
TABLES = (
    "CREATE TABLE search_meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE search_record (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    "CREATE TABLE search_shown (doc INTEGER PRIMARY KEY, shown BLOB NOT NULL)",
    "CREATE TABLE search_lexicon (token TEXT PRIMARY KEY, df INTEGER NOT NULL) WITHOUT ROWID",
    WORDS,
    # Read once while the index is written.
    "CREATE VIRTUAL TABLE temp.search_counts USING fts5vocab('main', 'search_words', 'row')",
)
FORMAT = 2  # of these tables; a library with another is built anew
