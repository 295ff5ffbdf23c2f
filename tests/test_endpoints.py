"""Endpoints that answer badly, and keys that stay where they are."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import language_model
from pipeline.cli import main
from pipeline.endpoints import check_address, read_key, shown_address
from pipeline.engines import openai
from pipeline.errors import EngineError, FullcastError
from pipeline.language_model import endpoint
from pipeline.model import Cue, Voice

KEY = "sk-0123456789abcdef"
PROMPT = language_model.Prompt("Answer.", "Who?", 8)
CUE = Cue("Come in.", Voice("openai", "coral"))

Talk = Callable[[socket.socket], None]


@pytest.fixture
def serve() -> Iterator[Callable[[Talk], str]]:
    """A host that says to every caller what a test says; its address."""
    hosts: list[socket.socket] = []

    def start(talk: Talk) -> str:
        host = socket.create_server(("127.0.0.1", 0))
        hosts.append(host)

        def answer(link: socket.socket) -> None:
            with link, suppress(OSError):
                link.recv(1 << 16)
                talk(link)

        def run() -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=answer, args=host.accept()[:1], daemon=True).start()

        threading.Thread(target=run, daemon=True).start()
        return f"http://127.0.0.1:{host.getsockname()[1]}/v1"

    yield start
    for host in hosts:
        host.close()


Serve = Callable[[Talk], str]


def reply(status: str, body: bytes = b"", *headers: str) -> Talk:
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers])
    return lambda link: link.sendall(head.encode() + b"\r\n\r\n" + body)


def drip(link: socket.socket) -> None:
    link.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        link.sendall(b" ")
        time.sleep(0.02)


def pour(link: socket.socket) -> None:
    link.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        link.sendall(bytes(1 << 16))


def ask(url: str) -> str:
    """What is said of asking a language model that fails."""
    with pytest.raises(FullcastError) as caught:
        language_model.ask(language_model.Endpoint(url, "m"), PROMPT)
    return caught.value.message


def speak(monkeypatch: pytest.MonkeyPatch, url: str) -> str:
    """What is said of a speech endpoint that fails."""
    monkeypatch.setenv("FULLCAST_OPENAI_URL", url)
    key, at = read_key("OPENAI_API_KEY"), openai.endpoint()
    session = openai.OpenAiSession(openai.OpenAiEngine(), at, key, wait=lambda s: None)
    with pytest.raises(EngineError) as caught:
        session.speak(CUE)
    return f"{caught.value.message} {caught.value.hint}"


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv(language_model.KEY_VARIABLE, KEY)


@pytest.mark.usefixtures("keys")
class TestKeys:
    @pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 T", "308 P"])
    def test_no_redirect_takes_the_key_to_another_host(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, status: str
    ) -> None:
        strangers: list[bytes] = []
        elsewhere = serve(lambda link: strangers.append(b"called"))
        url = serve(reply(status, b"", f"Location: {elsewhere}/chat/completions"))
        assert status[:3] in ask(url)
        assert status[:3] in speak(monkeypatch, url)
        assert strangers == []

    @pytest.mark.parametrize("status", ["401 Unauthorized", f"401 {KEY}", "200 OK", "500 Oh"])
    def test_an_answer_that_repeats_the_key_is_told_without_it(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, status: str
    ) -> None:
        body = json.dumps({"error": {"message": f"bad key {KEY}, {KEY}"}}).encode()
        url = serve(reply(status, body, f"Content-Type: application/json; {KEY}"))
        for words in (ask(url), speak(monkeypatch, url)):
            assert KEY not in words
            assert KEY[3:9] not in words

    def test_a_key_with_a_line_end_is_cleaned(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for end in ("\r", "\n", "\r\n", " ", "\t"):
            monkeypatch.setenv("OPENAI_API_KEY", KEY + end)
            assert read_key("OPENAI_API_KEY") == KEY

    @pytest.mark.parametrize("inside", ["\n", "\r", " ", "\u2028", "é", "\x1b"])
    def test_a_key_that_no_header_holds_is_refused_unseen(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, inside: str
    ) -> None:
        url = serve(reply("200 OK"))
        for variable in ("OPENAI_API_KEY", language_model.KEY_VARIABLE):
            monkeypatch.setenv(variable, KEY[:9] + inside + KEY[9:])
        with pytest.raises(EngineError, match="OPENAI_API_KEY holds a character") as caught:
            openai.OpenAiEngine().info()
        for words in (ask(url), str(caught.value)):
            assert KEY[3:9] not in words
            assert "holds a character" in words

    def test_a_split_writes_no_key_and_no_password(
        self, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(language_model.KEY_VARIABLE, KEY + "\r")
        story = tmp_path / "story.txt"
        story.write_text("“Who?” said Ada. “You?” said Ben.\n\n“No.”\n\n“Yes.”\n", encoding="utf-8")
        url = serve(reply(f"401 {KEY}", KEY.encode()))
        with_password = url.replace("//", f"//me:{KEY}@") + f"?api-key={KEY}"
        said = ""
        for address in (url, with_password):
            command = ["split", str(story), "--ask", address, "--ask-all"]
            for more in ([], ["--json"]):
                ran = CliRunner().invoke(main, [*command, *more])
                assert not isinstance(ran.exception, ValueError)
                said += ran.output
        for path in tmp_path.rglob("*"):
            assert path.is_dir() or KEY.encode() not in path.read_bytes(), path
        assert KEY not in said
        assert "answered 401" in said
        assert "holds more than an address" in said


class TestAddresses:
    @pytest.mark.parametrize(
        "url",
        [
            "http://me:hidden@host/v1", "http://hidden@host/v1", "https://host/v1?api-key=hidden",
            "me:hidden@host/v1", "ftp://me:hidden@host", "http://me:hidden@host:x/v1",
            "http://ho st/v1?hidden", "http://me:hid\nhidden@h/v1", "http://[me:hidden@h/v1",
        ],
    )  # fmt: skip
    def test_what_is_more_than_an_address_is_refused_unseen(
        self, monkeypatch: pytest.MonkeyPatch, url: str
    ) -> None:
        with pytest.raises(FullcastError) as caught:
            check_address(url, "IT")
        assert caught.value.message.startswith("IT ")
        assert "hidden" not in f"{caught.value.message} {caught.value.hint}"
        assert "hidden" not in ask(url)
        monkeypatch.setenv("FULLCAST_OPENAI_URL", url)
        with pytest.raises(EngineError) as refused:
            openai.OpenAiEngine().info()
        assert "hidden" not in f"{refused.value.message} {refused.value.hint}"

    def test_a_plain_address_is_kept(self) -> None:
        assert check_address("https://host:8000/v1/", "IT") == "https://host:8000/v1"
        assert shown_address("http://host/v1") == "http://host/v1"


class TestBounds:
    @pytest.mark.parametrize("talk", [drip, lambda link: time.sleep(60)], ids=["drip", "silence"])
    def test_an_answer_without_an_end_is_not_waited_for(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, talk: Talk
    ) -> None:
        monkeypatch.setattr(endpoint, "_TIMEOUT_S", 0.2)
        monkeypatch.setenv("FULLCAST_OPENAI_TIMEOUT", "0.2")
        url = serve(talk)
        started = time.monotonic()
        assert "timed out" in ask(url)
        assert "timed out" in speak(monkeypatch, url)
        assert time.monotonic() - started < 30  # much more than twice 0.2 s, for a busy machine

    def test_an_answer_that_pours_is_not_kept(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(openai, "_MOST_BYTES", 1 << 20)
        url = serve(pour)
        assert "longer than 1,048,576 bytes" in ask(url)
        assert "longer than 1,048,576 bytes" in speak(monkeypatch, url)

    @pytest.mark.parametrize(
        "talk",
        [
            lambda link: link.sendall(b"nonsense\r\n\r\n"),
            lambda link: link.sendall(b"HTTP/1.1 2x0 OK\r\n\r\n"),
            reply("200 OK", b"[" * 200_000),
            reply("200 OK", b'{"choices":' * 100_000),
            reply("400 No", b"[" * 200_000),
            lambda link: None,
        ],
    )
    def test_an_answer_that_makes_no_sense_is_said_to(
        self, serve: Serve, monkeypatch: pytest.MonkeyPatch, talk: Talk
    ) -> None:
        url = serve(talk)
        for words in (ask(url), speak(monkeypatch, url)):
            assert "The language model at" in words or "the endpoint" in words
            assert len(words) < 400
            assert words.isprintable()
