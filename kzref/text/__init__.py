"""Texts for readers: safe HTML from the corpus's Markdown, dates, words and sentences in three languages."""

from kzref.text.amounts import say_amount
from kzref.text.catalogue import Catalogue, catalogue, gaps, mark, plural
from kzref.text.dates import say_by, say_date, say_when
from kzref.text.render import MAX_BYTES, MAX_DEPTH, plain, plain_of_html, render
from kzref.text.words import country_name, language_name, position_word, shape, word, word_keys

__all__ = [
    "MAX_BYTES", "MAX_DEPTH", "Catalogue", "catalogue", "country_name", "gaps", "language_name", "mark",
    "plain", "plain_of_html", "plural", "position_word", "render", "say_amount", "say_by", "say_date",
    "say_when", "shape", "word", "word_keys",
]  # fmt: skip
