"""library.sqlite: public, read-only, replaced as a whole; records out, no rows."""

from kzref.library.engine import check_sqlite_version
from kzref.library.library import Backlink, Library
from kzref.library.meta import FORMAT, Meta

__all__ = ["FORMAT", "Backlink", "Library", "Meta", "check_sqlite_version"]
