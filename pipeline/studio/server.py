"""The studio's server: one address on this machine, a token, and an end that loses nothing."""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pipeline.errors import FullcastError, OutputError
from pipeline.workflows.studio_folder import StudioFolder

PORT = 8765
_LOCAL = ("127.0.0.1", "localhost")
_FIRST_WORD_S = 10.0
"""A connection that says nothing for so long is closed."""
_MOST_CONNECTIONS = 800


@dataclass(frozen=True, slots=True)
class Address:
    """Where a studio is found."""

    url: str
    """With its token: whoever has it may edit the books."""


class Studio:
    """A studio that listens already, and serves when it is told to."""

    def __init__(self, address: Address, server: Any, listener: socket.socket) -> None:
        self.address = address
        self._server = server
        self._listener = listener

    def serve(self) -> None:
        """Serve until it is stopped, by Ctrl-C or ``stop``."""
        self._server.run(sockets=[self._listener])

    def stop(self) -> None:
        """End ``serve``; any thread may call it."""
        self._server.should_exit = True


@contextmanager
def open_studio(folder: StudioFolder, host: str = "", port: int | None = None) -> Iterator[Studio]:
    """A studio for the books of a folder. ``host`` is an address of this machine, empty for its
    loopback; ``port`` None for the usual one or, where that is taken, any. Raises FullcastError
    where the extra isn't installed or the address can't be had."""
    try:
        import uvicorn

        from pipeline.studio.application import application
        from pipeline.studio.open_books import OpenBooks
    except ModuleNotFoundError as error:
        if error.name not in ("uvicorn", "starlette"):
            raise
        raise FullcastError(
            f"the studio is not installed: {error.name} is missing.",
            "Run \"pip install 'fullcast[studio]'\".",
        ) from None
    listener = _listen(host or _LOCAL[0], port)
    with listener:
        taken = listener.getsockname()[1]
        names = _LOCAL if not host else (host, *_LOCAL)
        hosts = tuple(f"{name}:{taken}" for name in names)
        token = secrets.token_urlsafe(24)
        books = OpenBooks(folder)
        app = application(books, token, hosts, f"fullcast_{taken}")
        config = uvicorn.Config(
            app, log_level="critical", access_log=False, ws="none", server_header=False,
            http=_protocol(), loop="asyncio", lifespan="on", timeout_keep_alive=15,
            timeout_graceful_shutdown=2, limit_concurrency=_MOST_CONNECTIONS,
        )  # fmt: skip
        address = Address(f"http://{names[0]}:{taken}/?token={token}")
        yield Studio(address, uvicorn.Server(config), listener)


def _listen(host: str, port: int | None) -> socket.socket:
    """A listening socket. Raises OutputError."""
    for number in (PORT, 0) if port is None else (port,):
        try:
            return socket.create_server((host, number), backlog=256)
        except OSError as error:
            if number and port is None:
                continue
            raise OutputError(
                f"can't listen at {host}, port {number}: {error.strerror}.",
                "Choose another --port.",
            ) from error
    raise AssertionError


def _protocol() -> Any:
    """uvicorn's HTTP, which lets go of whoever connects and says nothing."""
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Impatient(H11Protocol):
        """HTTP/1.1 for those who speak."""

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._first_word = asyncio.get_running_loop().call_later(
                _FIRST_WORD_S, self._close_if_silent
            )

        def connection_lost(self, exc: Exception | None) -> None:
            self._first_word.cancel()
            super().connection_lost(exc)

        def _close_if_silent(self) -> None:
            if self.cycle is None and not self.transport.is_closing():
                self.transport.close()

    return Impatient
