"""What is said for the texts of a book, kept from plan to plan: reading them takes a third of the
time that a plan takes, and next to none of them change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from pipeline import __version__, files, speech_text
from pipeline.bounded_read import MOST_RECORD_BYTES, checked, parse_json, read_bytes
from pipeline.speech_text import Rule

Reader = Callable[[str, bool], str]
"""What is said for a text; whether it is a heading."""

_KEY_BYTES = 12


class SpokenTexts:
    """The texts in a file, each by a digest of all that it was made from; none without a ``path``.

    The file saves time and nothing else. What isn't in it is read, and one that is gone, damaged
    or of another version is empty.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._before = {} if path is None else _load(path)
        self._new: dict[str, str] = {}
        self._asked = 0

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
            key = digest.hexdigest()
            self._asked += 1
            said = self._before.get(key) or self._new.get(key)
            if said is None:
                said = self._new[key] = read(text, heading)
            return said

        return read_once

    def keep(self) -> None:
        """Write down what was read, if any of it is new. What was there goes where most of it
        wasn't asked for."""
        if self._path is None or not self._new:
            return
        texts = self._new
        if len(self._before) <= 2 * self._asked:
            texts = self._before | self._new
        rows = json.dumps(texts, separators=(",", ":")).encode()
        with suppress(OSError):
            files.replace_bytes(self._path, _sum(rows) + b"\n" + rows, durable=False)


def _load(path: Path) -> dict[str, str]:
    """The texts in a file by their keys, as they were kept; empty where they aren't."""
    try:
        stated, _, rows = read_bytes(path, MOST_RECORD_BYTES).partition(b"\n")
        if stated != _sum(rows):
            return {}
        return {key: checked(said, str) for key, said in checked(parse_json(rows), dict).items()}
    except (OSError, ValueError, TypeError):
        return {}


def _sum(rows: bytes) -> bytes:
    return hashlib.sha256(rows).hexdigest().encode()
