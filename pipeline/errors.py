"""Errors that a person can act on: one sentence of what and where, one of what to do."""

from __future__ import annotations

import os


class FullcastError(Exception):
    """Anything that goes wrong for a reason a person can mend.

    ``message`` says what and where in one line; ``hint`` says what to do (may be empty).
    The command line prints the two and exits with status 1.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type[FullcastError], tuple[str, str]]:
        # Exceptions cross process borders: both parts must survive pickling.
        return type(self), (self.message, self.hint)


class ManuscriptError(FullcastError):
    """The manuscript can't be read: missing, empty, binary, of an unknown encoding."""


class ScriptError(FullcastError):
    """The tagged script has a line that can't be read; the message begins with file:line."""


class CastError(FullcastError):
    """voices.yaml is wrong; the message begins with file:line."""


class EngineError(FullcastError):
    """An engine is missing, doesn't know a voice, or can't speak a cue."""


class OutputError(FullcastError):
    """The output folder can't be written: read-only, full, or in use."""


class DamagedError(OutputError):
    """A file of the store is lost or damaged: set aside, it counts as never made."""

    def __init__(self, path: str | os.PathLike[str], message: str) -> None:
        super().__init__(message, "Build again.")
        self.path = os.fspath(path)

    def __reduce__(self) -> tuple[type[FullcastError], tuple[str, str]]:
        return type(self), (self.path, self.message)


class FileChangedError(OutputError):
    """Somebody changed a file between our reading it and writing it: what they wrote stands."""
