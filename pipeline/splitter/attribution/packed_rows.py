"""Rows of a table packed in blocks: the largest manuscript's candidates take 900 MB as they are, a
twentieth of that packed, since most of their numbers are the row's above or zero."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike, NDArray

_LEVEL = 1
"""Of zlib: a higher one takes longer and saves little."""


class PackedRows:
    """Rows of float32 numbers, to be added block by block and taken out in order."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._blocks: list[bytes] = []
        self._ends: list[int] = []

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def append(self, block: NDArray[np.float32]) -> None:
        """Adds a block of rows behind the others; a few thousand at once are best."""
        # Column after column: neighbours in a column are alike.
        self._blocks.append(zlib.compress(block.tobytes(order="F"), _LEVEL))
        self._ends.append(len(self) + len(block))

    def __getitem__(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """These rows, whose numbers rise, as they were added."""
        taken = np.empty((len(rows), self._columns), np.float32)
        start = 0
        for packed, end in zip(self._blocks, self._ends, strict=True):
            first, last = np.searchsorted(rows, (start, end))
            if first < last:
                numbers = np.frombuffer(zlib.decompress(packed), np.float32)
                block = numbers.reshape((end - start, self._columns), order="F")
                taken[first:last] = block[rows[first:last] - start]
            start = end
        return taken

    def __array__(
        self, dtype: DTypeLike | None = None, copy: bool | None = None
    ) -> NDArray[np.float32]:
        """All rows, for numpy."""
        return self[np.arange(len(self))]
