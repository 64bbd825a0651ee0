"""Sheets laid out on pages with QtGui alone: PDF, pictures for the preview, paper."""

from kzref.pages.application import ensure_application
from kzref.pages.document import SafeDocument
from kzref.pages.output import page_pictures, print_to, to_pdf

__all__ = ["SafeDocument", "ensure_application", "page_pictures", "print_to", "to_pdf"]
