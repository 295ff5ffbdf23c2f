"""The studio's server under people who mean it no good."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx2 as httpx
import pytest

from pipeline.errors import FullcastError
from pipeline.studio import Studio, open_studio
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.studio_folder import open_folder
from tests.studio.serving import place, serving

HELD = 200


@contextmanager
def _client(studio: Studio) -> Iterator[httpx.Client]:
    base = studio.address.url.partition("/?")[0]
    with httpx.Client(base_url=base, timeout=60) as client:
        client.get(studio.address.url)
        yield client


def test_many_who_hold_a_connection_keep_nobody_out(folder: Path) -> None:
    with serving(folder) as studio, _client(studio) as client, ExitStack() as held:
        host, port, _ = place(studio)
        for number in range(HELD):
            line = held.enter_context(socket.create_connection((host, port)))
            if number % 2:
                line.sendall(b"GET / HTTP/1.1\r\nHost: ")  # and never goes on
        # Whoever is kept out is told so by the client, after a minute.
        assert client.get("/api/books").status_code == 200


def test_listeners_who_never_read_keep_nobody_waiting(folder: Path) -> None:
    with serving(folder) as studio, _client(studio) as client, ExitStack() as held:
        host, port, token = place(studio)
        cookie = f"fullcast_{port}={token}"
        for _ in range(8):
            line = held.enter_context(socket.create_connection((host, port)))
            head = f"GET /api/events HTTP/1.1\r\nHost: {host}:{port}\r\nCookie: {cookie}\r\n\r\n"
            line.sendall(head.encode())
        origin = {"origin": f"http://{host}:{port}"}
        for _ in range(5):
            sent = client.post("/api/books", params={"name": "a.txt"}, content=b"x", headers=origin)
            assert sent.status_code == 200


def test_a_web_socket_is_refused(folder: Path) -> None:
    with serving(folder) as studio:
        host, port, token = place(studio)
        with socket.create_connection((host, port), timeout=60) as line:
            line.sendall(
                f"GET / HTTP/1.1\r\nHost: {host}:{port}\r\nCookie: fullcast_{port}={token}\r\n"
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
            )
            assert b"101" not in line.recv(200).split(b"\r\n")[0]


def test_a_gigabyte_is_refused_at_once(folder: Path) -> None:
    with serving(folder) as studio:
        host, port, token = place(studio)
        with socket.create_connection((host, port), timeout=60) as line:
            line.sendall(
                f"POST /api/books?name=a.txt HTTP/1.1\r\nHost: {host}:{port}\r\n"
                f"Origin: http://{host}:{port}\r\nCookie: fullcast_{port}={token}\r\n"
                "Content-Length: 1000000000\r\n\r\n".encode()
                + bytes(100_000)
            )
            assert line.recv(300).startswith(b"HTTP/1.1 413")
    assert not (folder / "a.txt").exists()


def test_only_this_machine_is_listened_to(folder: Path) -> None:
    with serving(folder) as studio:
        assert place(studio)[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_said(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        where = open_folder(BookOptions(folder))
        with pytest.raises(FullcastError, match=f"port {port}"), open_studio(where, port=port):
            pass


def test_every_start_has_a_token_of_its_own(folder: Path) -> None:
    with serving(folder) as first:
        token = place(first)[2]
    with serving(folder, port=place(first)[1]) as second:
        assert place(second)[2] != token
        host, port, _ = place(second)
        old = {f"fullcast_{port}": token}
        assert httpx.get(f"http://{host}:{port}/", cookies=old).status_code == 401
