"""Slots and entries of a book in columns: a hundred thousand of them take 90 bytes each, not a
thousand. Each is made when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from pipeline.master.slot_files import SlotInfo
from pipeline.master.slots import SlotRecipe
from pipeline.model import FRAME, Entry

RecipeAt = Callable[[int], SlotRecipe]

_KEY = 32
_FACTS = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot at its place in a chapter."""

    key: str
    info: SlotInfo
    recipe_at: RecipeAt
    """Gives those of all slots around it by their number; they are made when somebody asks."""
    at: int
    """Its own number."""

    @property
    def recipe(self) -> SlotRecipe:
        """All that its sound depends on."""
        return self.recipe_at(self.at)


class PlacedSlots(Sequence[Slot]):
    """Slots one behind another, such as a chapter's."""

    def __init__(self, keys: Iterable[str], infos: Iterable[SlotInfo], recipe_at: RecipeAt) -> None:
        self.key_bytes = b"".join(map(bytes.fromhex, keys))
        """The keys, 32 bytes each."""
        self._facts = array("I")
        self.frames = self.size = 0
        """MP3 frames, and their bytes, of all together."""
        for info in infos:
            self._facts.extend(
                (info.frames, info.speech_start, info.speech_end, info.size, info.cut)
            )
            self.frames += info.frames
            self.size += info.size
        self._recipe_at = recipe_at

    def __len__(self) -> int:
        return len(self.key_bytes) // _KEY

    @overload
    def __getitem__(self, at: int) -> Slot: ...
    @overload
    def __getitem__(self, at: slice) -> PlacedSlots: ...
    def __getitem__(self, at: int | slice) -> Slot | PlacedSlots:
        if isinstance(at, slice):
            return together([self[i] for i in range(*at.indices(len(self)))])
        at = range(len(self))[at]
        key = self.key_bytes[at * _KEY : (at + 1) * _KEY].hex()
        info = SlotInfo(*self._facts[at * _FACTS : (at + 1) * _FACTS])
        return Slot(key, info, self._recipe_at, at)

    def __iter__(self) -> Iterator[Slot]:
        return map(self.__getitem__, range(len(self)))

    @property
    def keys(self) -> Iterator[str]:
        """Their keys, in order."""
        data = self.key_bytes
        return (data[at : at + _KEY].hex() for at in range(0, len(data), _KEY))


def together(slots: Sequence[Slot]) -> PlacedSlots:
    """These slots one behind another."""
    return PlacedSlots(
        (slot.key for slot in slots),
        (slot.info for slot in slots),
        lambda at: slots[at].recipe,
    )


class PlacedEntries(Sequence[Entry]):
    """Entries of a timeline, in order."""

    def __init__(self) -> None:
        self._columns = array("I")
        """Of each its part and 1, where it begins and how long it is, in frames, and where in it
        the voice begins and ends, in samples."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PlacedEntries) and self._columns == other._columns

    __hash__ = None  # type: ignore[assignment]

    def add(self, part: int, start: int, info: SlotInfo) -> None:
        """A part, at so many frames of the book."""
        self._columns.extend((part + 1, start, info.frames, info.speech_start, info.speech_end))

    def part(self, at: int) -> int:
        """Whose part an entry is, as ``Entry.part``."""
        return self._columns[at * _FACTS] - 1

    def __len__(self) -> int:
        return len(self._columns) // _FACTS

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, at: int | slice) -> Entry | tuple[Entry, ...]:
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(len(self))))
        at = range(len(self))[at] * _FACTS
        part, first, frames, speech_start, speech_end = self._columns[at : at + _FACTS]
        start = first * FRAME
        return Entry(
            part - 1, start, start + frames * FRAME, start + speech_start, start + speech_end
        )

    def __iter__(self) -> Iterator[Entry]:
        return map(self.__getitem__, range(len(self)))
