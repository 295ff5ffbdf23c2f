"""A bound on what is changed in a text, or taken out of it, bit by bit: each is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from pipeline.errors import ManuscriptError
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.limits import PIECES

_Piece = TypeVar("_Piece")
_THE_TEXT = "The text"


class TooManyPiecesError(ManuscriptError):
    """A text has more pieces than any book."""

    def __init__(
        self,
        message: str = (
            f"{_THE_TEXT} has more than {PIECES:,} pieces of markup, ligatures and marks that "
            "nobody sees: is it a story?"
        ),
        hint: str = SPLIT_THE_BOOK,
    ) -> None:
        super().__init__(message, hint)

    def of(self, where: str) -> TooManyPiecesError:
        """The same, with the name of the file."""
        return TooManyPiecesError(self.message.replace(_THE_TEXT, where, 1), self.hint)


def few(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """The pieces. Raises TooManyPiecesError at the first of those that are too many."""
    left = iter(pieces)
    yield from islice(left, PIECES)
    if next(left, None) is not None:
        raise TooManyPiecesError
