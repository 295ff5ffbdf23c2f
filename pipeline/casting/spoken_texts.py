"""What is said for the texts of a book, kept from plan to plan: reading them takes a third of the
time that a plan takes, and next to none of them change."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from pipeline import __version__, files, speech_text
from pipeline.bounded_read import MOST_RECORD_BYTES, read_bytes
from pipeline.speech_text import Rule

Reader = Callable[[str, bool], str]
"""What is said for a text; whether it is a heading."""

_KEY_BYTES = 12
_ROW = struct.Struct(f"<{_KEY_BYTES}sI")
"""A text's key, and how many bytes of what is said for it follow."""
_AS_WRITTEN = 0xFFFFFFFF
"""In place of a size: the text is said as it is written."""
_LOOK_BYTES = 1 << 14
"""So far around a text is looked for whose neighbours went or moved."""
_SUM_BYTES = hashlib.sha256().digest_size


class SpokenTexts:
    """The texts in a file, each under a digest of all that it was made from; none without a
    ``path``.

    They lie in the order in which a plan asks for them, repeated ones as often as they are asked
    for, and stay the bytes that they are in the file. It saves time and nothing else: what isn't
    there, or nearby, is read, and a file that is gone, damaged or of another version is empty.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._before = b"" if path is None else _load(path)
        self._at = 0
        """Where in it the text stands that is asked for next, if nothing changed."""
        self._now: bytearray | None = None
        """The rows of all that was asked for; None as long as it is just what was there."""
        self._is_new = False

    def reader(self, rules: Sequence[Rule], language: str) -> Reader:
        """How texts are read with these rules."""

        def read(text: str, heading: bool) -> str:
            return speech_text.speech_text(text, rules, language=language, heading=heading)

        if self._path is None:
            return read
        versions = (__version__, speech_text.VERSION)
        made_from = [*versions, language, [repr(rule) for rule in rules]]
        heads = [
            hashlib.blake2b(json.dumps([*made_from, heading]).encode(), digest_size=_KEY_BYTES)
            for heading in (False, True)
        ]

        def read_once(text: str, heading: bool) -> str:
            digest = heads[heading].copy()
            digest.update(text.encode("utf-8", "surrogatepass"))
            key = digest.digest()
            said = self._kept(key, text)
            if said is None:
                said = read(text, heading)
                self._add(key, text, said)
            return text if said == text else said  # one string of the two is enough

        return read_once

    def keep(self) -> None:
        """Write down what was read, if any of it is new. What wasn't asked for goes."""
        if self._path is None or self._now is None or not self._is_new:
            return
        with suppress(OSError):
            data = hashlib.sha256(self._now).digest() + self._now
            files.replace_bytes(self._path, data, durable=False)

    def _kept(self, key: bytes, text: str) -> str | None:
        """What is said for the text of this key, where that is known."""
        start = self._at
        if self._before[start : start + _KEY_BYTES] != key:
            # Backwards too: a new line that says what a later one does leads ahead of the rest.
            start = self._before.find(key, max(0, start - _LOOK_BYTES), start + _LOOK_BYTES)
            if start < 0:
                return None
            self._leave_order()
        _, size = _ROW.unpack_from(self._before, start)
        said_at = start + _ROW.size
        self._at = end = said_at if size == _AS_WRITTEN else said_at + size
        said = text if size == _AS_WRITTEN else _text(self._before[said_at:end])
        if self._now is not None:
            self._now += self._before[start:end]
        return said

    def _add(self, key: bytes, text: str, said: str) -> None:
        self._leave_order()
        assert self._now is not None
        data = b"" if said == text else said.encode("utf-8", "surrogatepass")
        self._now += _ROW.pack(key, _AS_WRITTEN if said == text else len(data)) + data
        self._is_new = True

    def _leave_order(self) -> None:
        if self._now is None:
            self._now = bytearray(self._before[: self._at])


def _load(path: Path) -> bytes:
    """The rows of a file, as they were kept; none where they aren't."""
    try:
        data = read_bytes(path, MOST_RECORD_BYTES)
    except OSError:
        return b""
    rows = data[_SUM_BYTES:]
    return rows if hashlib.sha256(rows).digest() == data[:_SUM_BYTES] else b""


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
