"""Small checks shared by the values: what cannot be true cannot be built."""

from __future__ import annotations

import re

_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$")
_COUNTRY = re.compile(r"^[A-Z]{2}$")


class InvalidValue(ValueError):
    """A value that no library may hold; ``field`` names the part at fault, ``code`` the sort of fault."""

    def __init__(self, field: str, message: str, code: str = "value") -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message
        self.code = code

    def inside(self, field: str) -> InvalidValue:
        """Return the same fault, named by the larger part it was found in."""
        return InvalidValue(field, self.message, self.code)


def require(condition: bool, field: str, message: str, code: str = "value") -> None:
    """Raise :class:`InvalidValue` unless the condition holds."""
    if not condition:
        raise InvalidValue(field, message, code)


def slug(value: str, field: str = "id") -> str:
    """Return a stable id: lower-case words joined by hyphens, with at most one slash."""
    require(bool(_SLUG.match(value)), field, f"{value!r} is not a slug such as minsk-1993/art-58")
    return value


def country(value: str, field: str = "countries") -> str:
    """Return an ISO 3166-1 alpha-2 country code."""
    require(bool(_COUNTRY.match(value)), field, f"{value!r} is not a two-letter country code such as KZ")
    return value


def filled(value: str, field: str) -> str:
    """Return a text that is not blank."""
    require(bool(value.strip()), field, "is blank")
    return value
