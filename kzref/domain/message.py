"""Sentences for the user that a lower floor makes and a higher floor translates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """An English template, which is the key of its translations, and what fills it."""

    template: str
    args: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, template: str, **args: object) -> Message:
        """Build from keyword arguments."""
        return cls(template, tuple((name, str(value)) for name, value in args.items()))

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**dict(self.args))
