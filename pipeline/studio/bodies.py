"""What a request brings, read within bounds."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request

from pipeline.errors import FullcastError
from pipeline.studio.guard import MOST_JSON_BYTES
from pipeline.studio.typed_json import BodyError


class TooLargeError(FullcastError):
    """A body of more bytes than are let in."""


async def read_body(request: Request, most: int) -> bytes:
    """A request's body. Raises TooLargeError as soon as that is known."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > most:
        raise _too_large(most)
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > most:
            raise _too_large(most)
    return bytes(data)


async def read_json_body(request: Request) -> Any:
    """A request's body as JSON. Raises BodyError and TooLargeError."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/json":
        raise BodyError("the body isn't JSON.", "Send application/json.")
    data = await read_body(request, MOST_JSON_BYTES)
    try:
        return json.loads(data or b"{}")
    except (ValueError, RecursionError):
        raise BodyError("the body is no JSON.") from None


def _too_large(most: int) -> TooLargeError:
    return TooLargeError(f"that is larger than {most // 1_000_000} MB.", "Send something smaller.")
