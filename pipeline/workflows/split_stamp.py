"""What a split was made from: the same stamp, the same split."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from pipeline import readers
from pipeline.bounded_read import checked, parse_json
from pipeline.model import Character


@dataclass(frozen=True, slots=True)
class SplitStamp:
    """All that a split is made from. ``None`` of a field is what an older version didn't keep."""

    name: str
    """The manuscript's file name: two manuscripts never share a script."""
    manuscript: str
    """SHA-256 of its bytes."""
    splitter: str
    """Versions of readers and splitter."""
    known: tuple[Character, ...]
    """The cast that the splitter was told."""
    drop_tags: bool
    unsure_below: float | None = None
    renamed: tuple[tuple[str, str], ...] = ()
    """Whom a person renamed in every line: the splitter's name and theirs."""

    def dump(self) -> str:
        """The stamp as the sidecar keeps it."""
        cast = [[c.name, list(c.aliases), c.gender, c.age] for c in self.known]
        choices = [self.drop_tags, self.unsure_below, self.renamed]
        return json.dumps([self.name, self.manuscript, self.splitter, cast, *choices])


def load_stamp(text: str) -> SplitStamp | None:
    """The stamp that a sidecar keeps; None where it has none that can be read."""
    try:
        name, manuscript, version, cast, drop_tags, *rest = parse_json(text)
        known = tuple(
            Character(checked(n, str), tuple(checked(x, str) for x in a), g, y)
            for n, a, g, y in cast
        )
        unsure_below = None if not rest or rest[0] is None else float(rest[0])
        renamed = tuple(
            (checked(old, str), checked(new, str)) for old, new in (rest[1] if rest[1:] else ())
        )
    except (ValueError, TypeError, OverflowError):
        return None
    return SplitStamp(name, manuscript, version, known, drop_tags, unsure_below, renamed)


def digest_of(source: Path) -> str:
    """SHA-256 of a manuscript. Raises ManuscriptError where it can't be read."""
    try:
        with source.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        readers.read(source)  # says what is wrong with it
        raise
