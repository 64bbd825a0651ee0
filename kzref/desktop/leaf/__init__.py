"""A record as a page of the reader: safe HTML made from values, with every text escaped."""

from kzref.desktop.leaf.css import css
from kzref.desktop.leaf.help import help_page, help_pages
from kzref.desktop.leaf.record import record_page
from kzref.desktop.leaf.view import Leaf

__all__ = ["Leaf", "css", "help_page", "help_pages", "record_page"]
