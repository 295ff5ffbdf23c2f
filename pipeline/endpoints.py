"""What asks an endpoint over HTTP keeps to: addresses and keys that give nothing away, answers that
end.

A key comes from the environment alone and goes into a request's header, nowhere else: no message,
no file, and no other host than the one that was named.
"""

from __future__ import annotations

import os
import re
import threading
import urllib.parse
from collections.abc import Callable
from http.client import HTTPResponse, IncompleteRead
from typing import TypeVar

from pipeline.errors import FullcastError

_Answer = TypeVar("_Answer")
_CREDENTIALS = re.compile(r"(^|//)[^/]*@")
_PIECE_BYTES = 1 << 16


def read_key(variable: str) -> str:
    """The key that an environment variable holds, without white space around it; empty for none.
    Raises FullcastError, which doesn't show it, for one that no header can hold."""
    key = os.environ.get(variable, "").strip()
    if not all("!" <= c <= "~" for c in key):
        raise FullcastError(
            f"{variable} holds a character that stands in no key.", "Set it anew, without quotes."
        )
    return key


def check_address(url: str, variable: str) -> str:
    """The address of an endpoint, without a slash at its end; ``variable`` is what a message calls
    it. Raises FullcastError for one that is malformed, and for one that holds a password or a
    key: addresses are shown and kept."""
    url = url.strip().rstrip("/")
    try:
        parts = urllib.parse.urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or re.search(r"[^!-~]", url):
        raise FullcastError(f"{variable} is no address: '{shown_address(url)}'.")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise FullcastError(
            f"{variable} holds more than an address: a name or a '?'.",
            "Give 'http://host/v1' alone, and a key in its own variable.",
        )
    return url


def shown_address(url: str) -> str:
    """An address as a message may show it: no name and password, nothing behind a ``?``."""
    return _CREDENTIALS.sub(r"\1", re.split(r"[?#]", url, maxsplit=1)[0])


def without_key(text: str, key: str) -> str:
    """A text in which an endpoint's words may repeat the key, without it."""
    return text.replace(key, "…") if key else text


def read_at_most(answer: HTTPResponse, limit: int) -> bytes:
    """All of an answer. Raises ValueError for one of more than ``limit`` bytes, IncompleteRead for
    one that breaks off."""
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read(_PIECE_BYTES):
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise ValueError(f"its answer is longer than {limit:,} bytes")
    if answer.length:  # still to come: ``read(size)`` itself says nothing
        raise IncompleteRead(b"", answer.length)
    return b"".join(pieces)


def within(seconds: float, ask: Callable[[], _Answer]) -> _Answer:
    """What ``ask`` gives or raises, if it does so in time: a socket's own time limit holds for each
    piece of an answer, and one that drips never ends. Raises TimeoutError."""
    answers: list[_Answer] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            answers.append(ask())
        except BaseException as error:
            errors.append(error)

    # Nobody waits for it at the end of the program.
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not answers:
        raise TimeoutError("timed out")
    return answers[0]
