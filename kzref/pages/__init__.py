"""Sheets laid out on pages with QtGui alone: PDF, pictures for the preview, paper.

``kzref.pages.output`` lays out and writes; it is not loaded here, because the window needs the safe
document at its start and the layout only when something is put on paper.
"""

from kzref.pages.application import ensure_application
from kzref.pages.document import SafeDocument

__all__ = ["SafeDocument", "ensure_application"]
