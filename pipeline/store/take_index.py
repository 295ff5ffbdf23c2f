"""The index of a store's takes: what each file was when it was last read, so that it costs one stat
to know that it is whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pipeline.bounded_read import checked, read_json
from pipeline.files import Stamp
from pipeline.store.take_files import TakeFile


def load_index(path: Path) -> dict[str, TakeFile]:
    """The index in a file, by key; empty where there is none that can be read."""
    try:
        takes = {}
        for key, row in read_json(path).items():
            # Rows of earlier versions have four numbers: their takes are read once more.
            size, mtime_ns, samples, rate_hz, revision, sealed = (
                checked(number, int) for number in row
            )
            stamp = Stamp(size, mtime_ns)
            takes[key] = TakeFile(stamp, samples, rate_hz, revision, bool(sealed))
        return takes
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def index_bytes(index: Mapping[str, TakeFile]) -> bytes:
    """The index as its file holds it."""
    rows = {
        key: (
            take.stamp.size,
            take.stamp.mtime_ns,
            take.samples,
            take.rate_hz,
            take.revision,
            int(take.sealed),
        )
        for key, take in index.items()
    }
    return json.dumps(rows, separators=(",", ":")).encode()
