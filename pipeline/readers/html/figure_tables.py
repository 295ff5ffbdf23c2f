"""Tables of figures: nobody reads those aloud."""

from __future__ import annotations

from collections.abc import Sequence, Set

from pipeline.readers.shared.blocks import Apparatus, Block

_FEWEST_CELLS = 6


def mark_table(cells: Sequence[Block], figures: Set[Block]) -> None:
    """Mark a table's cells as such where most of them are figures."""
    count = sum(cell in figures for cell in cells)
    if len(cells) >= _FEWEST_CELLS and count * 2 >= len(cells):
        for cell in cells:
            cell.set_matter(Apparatus.TABLE)
