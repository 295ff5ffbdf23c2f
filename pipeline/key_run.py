"""Keys of the store one behind another: a book has a hundred thousand."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import overload

_SIZE = 32


_AT_ONCE = 1_000
_FEWEST_PLACES = 1 << 10
_ROW = struct.Struct(f"2s{2 * _SIZE}s2s")
"""A key of a list in JSON, and what stands around it."""


class KeyRun(Sequence[str]):
    """Keys, each of 64 hexadecimal digits, as the 32 bytes that they stand for: by itself each
    would take 120. Raises ValueError for what is no key."""

    def __init__(self, keys: Iterable[str] = ()) -> None:
        data = bytearray()
        for count, key in enumerate(keys, 1):
            data += bytes.fromhex(key)
            if len(data) != count * _SIZE:
                raise ValueError("a key has 64 hexadecimal digits")
        self._bytes = bytes(data)

    @classmethod
    def from_json(cls, text: bytes | memoryview) -> KeyRun:
        """The keys of a list as ``to_json`` writes it. Raises ValueError for any other text."""
        return cls() if text == b"[]" else cls(_listed(text))

    def to_json(self) -> Iterator[str]:
        """What ``json.dumps`` gives for a list of them, some at a time."""
        yield "["
        for at in range(0, len(self._bytes), _SIZE * _AT_ONCE):
            keys = self._bytes[at : at + _SIZE * _AT_ONCE].hex(",", _SIZE).replace(",", '", "')
            yield f'{", " if at else ""}"{keys}"'
        yield "]"

    def with_more(self, keys: Collection[str]) -> KeyRun:
        """These, and behind them those of ``keys`` that aren't among them."""
        if not keys:
            return self
        seen = SeenKeys(self)
        both = KeyRun()
        both._bytes = self._bytes + KeyRun(key for key in keys if seen.add(key))._bytes
        return both

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeyRun) and self._bytes == other._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __len__(self) -> int:
        return len(self._bytes) // _SIZE

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> KeyRun: ...
    def __getitem__(self, at: int | slice) -> str | KeyRun:
        if isinstance(at, slice):
            return KeyRun(self[i] for i in range(*at.indices(len(self))))
        at = range(len(self))[at]
        return self._bytes[at * _SIZE : (at + 1) * _SIZE].hex()

    def __iter__(self) -> Iterator[str]:
        data = self._bytes
        return (data[at : at + _SIZE].hex() for at in range(0, len(data), _SIZE))


class SeenKeys:
    """Keys that came by, each known by a quarter of it: in one table, where a set of them
    takes five times as much."""

    def __init__(self, keys: Iterable[str] = ()) -> None:
        self._places = array("Q", bytes(8 * _FEWEST_PLACES))
        self._count = 0
        for key in keys:
            self.add(key)

    def add(self, key: str) -> bool:
        """Note a key; whether it is the first of its kind."""
        if not _put(self._places, int(key[-16:], 16) or 1):
            return False
        self._count += 1
        if 3 * self._count > 2 * len(self._places):
            wider = array("Q", bytes(16 * len(self._places)))
            for known in filter(None, self._places):
                _put(wider, known)
            self._places = wider
        return True

    def __len__(self) -> int:
        return self._count


def _put(places: array[int], own: int) -> bool:
    """Put a number other than 0 where it belongs in a table, or behind that; False where it
    stands."""
    last = len(places) - 1
    at = own & last
    while there := places[at]:
        if there == own:
            return False
        at = (at + 1) & last
    places[at] = own
    return True


def _listed(text: bytes | memoryview) -> Iterator[str]:
    """The keys of a list, row by row."""
    count, rest = divmod(len(text), _ROW.size)
    if rest or not count:
        raise ValueError("no list of keys as this program writes it")
    for number, (before, key, behind) in enumerate(_ROW.iter_unpack(text), start=1):
        begins, ends = number == 1, number == count
        if before != (b'["' if begins else b' "') or behind != (b'"]' if ends else b'",'):
            raise ValueError("no list of keys as this program writes it")
        yield key.decode()
