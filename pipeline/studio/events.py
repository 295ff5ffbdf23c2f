"""News for every open page, as server-sent events; who doesn't read them is let go."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

from pipeline.studio.typed_json import to_json

MOST_LISTENERS = 32
_MOST_WAITING = 500
"""Events that wait for a page; one that is further behind has to begin anew."""
_HEARTBEAT_S = 15.0


class EventHub:
    """Hands events on to all who listen. ``publish`` may be called by any thread."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[str | None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Begin, in the server's own loop."""
        self._loop = asyncio.get_running_loop()

    def publish(self, kind: str, data: object) -> None:
        """Tell everybody something."""
        text = json.dumps(to_json(data), ensure_ascii=False)
        message = f"event: {kind}\ndata: {text}\n\n"
        if self._loop is not None and not self._loop.is_closed():
            with suppress(RuntimeError):  # the server is ending
                self._loop.call_soon_threadsafe(self._hand_out, message)

    @property
    def is_full(self) -> bool:
        """Whether nobody else can listen."""
        return len(self._queues) >= MOST_LISTENERS

    async def listen(self) -> AsyncIterator[bytes]:
        """Events as they come, with a sign of life between them."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(_MOST_WAITING)
        self._queues.add(queue)
        try:
            yield b"retry: 1000\n\nevent: hello\ndata: {}\n\n"
            while True:
                try:
                    message = await asyncio.wait_for(queue.get(), _HEARTBEAT_S)
                except TimeoutError:
                    message = ": still here\n\n"
                if message is None:
                    return
                yield message.encode(errors="replace")
        finally:
            self._queues.discard(queue)

    def end(self) -> None:
        """Let everybody go."""
        for queue in list(self._queues):
            self._drop(queue)

    def _hand_out(self, message: str) -> None:
        for queue in list(self._queues):
            try:
                queue.put_nowait(message)
            except asyncio.QueueFull:
                self._drop(queue)

    def _drop(self, queue: asyncio.Queue[str | None]) -> None:
        """Let a listener go: its page connects anew and asks for all."""
        self._queues.discard(queue)
        while not queue.empty():
            queue.get_nowait()
        queue.put_nowait(None)
