"""Damage in the store, found while something was made from it: set aside, and made again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pipeline import files, master, output_folder
from pipeline.errors import DamagedError
from pipeline.store import Store

_Result = TypeVar("_Result")


def again_if_damaged(output: Path, work: Callable[[], _Result]) -> tuple[_Result, tuple[str, ...]]:
    """What ``work`` gives, and sentences about what had to be mended first.

    Where it finds a damaged take or slot in the store of ``output``, all that is kept there is
    read, what is damaged is set aside, and the work is done again: it then speaks and encodes what
    is missing. Raises DamagedError where nothing can be set aside.
    """
    count = 0
    while True:
        try:
            result = work()
        except DamagedError as error:
            # One that is gone has been set aside by somebody else, or a disk lost it.
            was_there = files.stamp(error.path) is not None
            with Store(output / output_folder.STORE) as store:
                moved = int(store.set_aside(error.path)) + store.set_damaged_aside(_is_whole)
            if was_there and not moved:
                raise
            count += max(1, moved)
        else:
            return result, _sentences(count)


def _is_whole(path: Path) -> bool:
    # Here, not above: it brings numpy, and a cached preview is to be there at once.
    from pipeline.publish import encoded_runs

    whole = encoded_runs.is_whole if encoded_runs.is_run(path) else master.is_whole_slot
    return whole(path)


def _sentences(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    what = "1 take or slot of the store was" if count == 1 else f"{count:,} takes and slots were"
    return (f"{what} damaged: set aside, and made again. Is the disk in good health?",)
