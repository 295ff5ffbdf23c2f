"""Sounds that were just made, served with ranges so that a player can jump in them."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import OrderedDict

from starlette.responses import Response

_MOST_BYTES = 64_000_000
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})\Z")


class SoundShelf:
    """WAVs by a digest of their bytes; the oldest go when there are too many."""

    def __init__(self) -> None:
        self._sounds: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def put(self, wav: bytes) -> str:
        """Keep a sound; gives its name."""
        name = hashlib.sha256(wav).hexdigest()[:32]
        with self._lock:
            if name not in self._sounds:
                self._sounds[name] = wav
                self._size += len(wav)
            self._sounds.move_to_end(name)
            while self._size > _MOST_BYTES and len(self._sounds) > 1:
                self._size -= len(self._sounds.popitem(last=False)[1])
        return name

    def get(self, name: str) -> bytes | None:
        """A sound that was kept, or None."""
        with self._lock:
            return self._sounds.get(name)


def ranged(data: bytes, kind: str, wanted: str) -> Response:
    """Bytes as a response, or the range of them that is wanted (RFC 9110, one range)."""
    headers = {"accept-ranges": "bytes"}
    match = _RANGE.match(wanted.strip()) if wanted else None
    if match is None or not any(match.groups()):
        return Response(data, media_type=kind, headers=headers)
    first, last = match.groups()
    start = int(first) if first else max(0, len(data) - int(last))
    end = min(int(last), len(data) - 1) if first and last else len(data) - 1
    if start > end:
        headers["content-range"] = f"bytes */{len(data)}"
        return Response(status_code=416, headers=headers)
    headers["content-range"] = f"bytes {start}-{end}/{len(data)}"
    return Response(data[start : end + 1], 206, headers, kind)
