"""The failures kzref reports on purpose, each with one plain sentence and the exit code it leads to.

Three kinds: what the user asked for was not understood (:class:`Usage`), what was asked for is not
there (:class:`NotFound`), and something in the world is damaged, foreign or refused
(:class:`Refused`). Anything else that is raised is a bug.
"""

from __future__ import annotations

from typing import ClassVar


class KzrefError(Exception):
    """Base of every deliberate failure; ``str(error)`` is one sentence fit for the user."""

    exit_code: ClassVar[int] = 3


class NotFound(KzrefError):
    """What was asked for does not exist in this library (exit code 1)."""

    exit_code = 1


class Usage(KzrefError):
    """The request itself cannot be understood (exit code 2)."""

    exit_code = 2


class Refused(KzrefError):
    """A file or the machine is damaged, foreign, full or read-only (exit code 3)."""

    exit_code = 3
