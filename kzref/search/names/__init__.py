"""Names of people, places and bodies across spellings and scripts, matched by key and never stemmed."""

from kzref.search.names.keys import name_keys, patronymic_keys, share_a_key
from kzref.search.names.reason import why_same

__all__ = ["name_keys", "patronymic_keys", "share_a_key", "why_same"]
