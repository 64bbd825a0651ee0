"""The failures kzref reports on purpose, each with one plain sentence and the exit code it leads to.

Three kinds: what the user asked for was not understood (:class:`Usage`), what was asked for is not
there (:class:`NotFound`), and something in the world is damaged, foreign or refused
(:class:`Refused`). Anything else that is raised is a bug.

The sentences are translated in the area ``errors`` of ``resources/i18n``, where they are shown.
"""

from __future__ import annotations

from typing import ClassVar


class KzrefError(Exception):
    """Base of every deliberate failure; ``str(error)`` is one English sentence fit for the user.

    ``template`` is that sentence with its named gaps open, the key of its translations; ``fills`` is
    what goes into them.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, template: str, /, **fills: object) -> None:
        super().__init__(template)
        self.template = template
        # As text at once: an error is kept, and what it tells of may change meanwhile.
        self.fills = {name: str(value) for name, value in fills.items()}

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**self.fills)


class NotFound(KzrefError):
    """What was asked for does not exist in this library (exit code 1)."""

    exit_code = 1


class Usage(KzrefError):
    """The request itself cannot be understood (exit code 2)."""

    exit_code = 2


class Refused(KzrefError):
    """A file or the machine is damaged, foreign, full or read-only (exit code 3)."""

    exit_code = 3
