"""The studio on a shared machine: who is let in, and what they can reach."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from pipeline.studio.events import MOST_LISTENERS, EventHub
from tests.studio.page import BOOK, HOST, ORIGIN, TOKEN, Page

PATHS = ("/", "/page/main.js", "/api/books", "/api/openapi.json", "/api/events", f"{BOOK}/script")
OUTSIDE = (
    "../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "/etc/passwd", "%2fetc%2fpasswd",
    "....//secret.txt", "..\\secret.txt", "One.mp3/../../../secret.txt", "link.mp3", ".book.json",
    "preview/../.book.json", "%00", "a" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_nobody_gets_in_without_the_token(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 401
    client.cookies.set("fullcast_test", "another")
    assert client.get(path).status_code == 401


def test_a_wrong_token_opens_nothing(client: TestClient) -> None:
    refused = client.get("/?token=guess")
    assert refused.status_code == 401
    assert "set-cookie" not in refused.headers


def test_the_token_moves_from_the_address_into_a_cookie(client: TestClient) -> None:
    welcome = client.get(f"/?token={TOKEN}")
    assert welcome.headers["location"] == "/"
    cookie = welcome.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert TOKEN not in client.get("/").text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8765", "127.0.0.1", "10.0.0.1:8765"]
)
def test_another_host_name_is_refused_though_the_token_is_right(page: Page, host: str) -> None:
    assert page.client.get("/api/books", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("origin", ["http://evil.example", f"http://{HOST}.evil.example", "null"])
def test_another_page_can_change_nothing(page: Page, origin: str) -> None:
    for method, path in (("POST", f"{BOOK}/undo"), ("PUT", f"{BOOK}/recording")):
        sent = page.client.request(method, path, json={}, headers={"origin": origin})
        assert sent.status_code == 403
    assert page.client.post(f"{BOOK}/undo", json={}).status_code == 403  # no origin at all
    cross = {"sec-fetch-site": "cross-site"}
    assert page.client.get("/api/books", headers=cross).status_code == 403


def test_a_form_of_another_kind_is_refused(page: Page) -> None:
    sent = page.client.post(f"{BOOK}/undo", data={"ok": "1"}, headers=ORIGIN)
    assert sent.status_code == 400
    assert "JSON" in sent.json()["error"]


def test_every_answer_forbids_inline_script(page: Page) -> None:
    for path in ("/", "/page/base.css", "/api/books", "/nowhere"):
        headers = page.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"


def test_the_page_has_no_inline_script_or_style(page: Page) -> None:
    text = page.client.get("/").text
    assert "style=" not in text
    assert "<style" not in text
    assert text.count("<script") == text.count("<script src=") + text.count(
        '<script type="module" src='
    )


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_file_outside_a_book_is_served(page: Page, folder: Path, name: str) -> None:
    (folder / "secret.txt").write_text("secret", encoding="utf-8")
    page.split()
    made = folder / "output" / "bakery"
    made.mkdir(parents=True, exist_ok=True)
    (made / "preview").mkdir(exist_ok=True)
    os.symlink(folder / "secret.txt", made / "preview" / "link.mp3")
    for path in (f"{BOOK}/files/{name}", f"{BOOK}/files/preview/{name}", f"/page/{name}"):
        answer = page.client.get(path)
        assert answer.status_code in (400, 404)
        assert "secret" not in answer.text.replace("secret.txt", "")
    assert page.client.get(f"{BOOK}/waveform", params={"file": name}).status_code in (400, 404)


@pytest.mark.parametrize("book", ["..", "%2e%2e%2fsecret", "bakery%2f..%2f..", "nobody", "link"])
def test_only_the_folders_books_can_be_named(page: Page, folder: Path, book: str) -> None:
    outside = folder.parent / f"{folder.name}-outside.script"
    outside.write_text("title: Outside\n\nNarrator: Secret.\n", encoding="utf-8")
    os.symlink(outside, folder / "link.script")
    for path in (f"/api/books/{book}", f"/api/books/{book}/script"):
        answer = page.client.get(path)
        assert answer.status_code in (400, 404)
        assert "Secret" not in answer.text


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "..\\evil.txt", "/tmp/evil.txt", "a/b/evil.txt"]
)
def test_an_upload_lands_in_the_folder_whatever_it_is_called(
    page: Page, folder: Path, name: str
) -> None:
    sent = page.client.post("/api/books", params={"name": name}, content=b"x", headers=ORIGIN)
    assert sent.status_code == 200
    assert (folder / "evil.txt").read_bytes() == b"x"


@pytest.mark.parametrize("name", ["evil.py", "evil.script", "evil", ".bashrc", "voices.yaml"])
def test_only_manuscripts_are_taken(page: Page, folder: Path, name: str) -> None:
    before = {path.name for path in folder.iterdir()}
    sent = page.client.post("/api/books", params={"name": name}, content=b"x", headers=ORIGIN)
    assert sent.status_code == 400
    assert {path.name for path in folder.iterdir()} == before


def test_an_upload_overwrites_nothing(page: Page, folder: Path) -> None:
    before = (folder / "bakery.md").read_bytes()
    sent = page.client.post(
        "/api/books", params={"name": "bakery.md"}, content=b"x", headers=ORIGIN
    )
    assert sent.json()["path"] == "bakery-2.md"
    assert (folder / "bakery.md").read_bytes() == before


def test_a_huge_upload_is_refused_before_it_is_read(page: Page) -> None:
    headers = ORIGIN | {"content-length": str(1_000_000_000)}
    sent = page.client.post("/api/books", params={"name": "a.txt"}, content=b"x", headers=headers)
    assert sent.status_code == 413
    assert "64 MB" in sent.json()["error"]


def test_an_upload_without_a_length_is_cut_off(page: Page) -> None:
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while read < 200:
            read += 1
            yield bytes(1_000_000)

    sent = page.client.post(
        "/api/books",
        params={"name": "a.txt"},
        content=endless(),
        headers=ORIGIN,
    )
    assert sent.status_code == 413


def test_a_listener_who_never_reads_is_let_go() -> None:
    async def act() -> None:
        hub = EventHub()
        hub.start()
        listening = hub.listen()
        await anext(listening)
        for number in range(2_000):
            hub.publish("job", {"number": number})
        await asyncio.sleep(0)
        # The line ends instead of growing: the page connects anew.
        assert [part async for part in listening] == []

    asyncio.run(act())


def test_there_is_an_end_to_how_many_listen() -> None:
    async def act() -> None:
        hub = EventHub()
        hub.start()
        lines = [hub.listen() for _ in range(MOST_LISTENERS)]
        for line in lines:
            await anext(line)
        assert hub.is_full
        await lines[0].aclose()  # type: ignore[attr-defined]
        assert not hub.is_full

    asyncio.run(act())
