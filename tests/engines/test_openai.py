"""The hosted engine against a server of our own that behaves as endpoints do, good and bad."""

from __future__ import annotations

import json
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from pipeline import engines
from pipeline.cli import main
from pipeline.engines.openai import Endpoint, OpenAiEngine, OpenAiSession, endpoint
from pipeline.errors import EngineError
from pipeline.model import Cue, Voice
from pipeline.render import render
from pipeline.store import Store

TONE = (np.sin(np.arange(24_000) / 20) * 9000).astype("<i2")


def wav(*, streamed: bool = False, seconds: float = 1.0) -> bytes:
    data = np.resize(TONE, int(24_000 * seconds)).tobytes()
    length = 0xFFFFFFFF if streamed else len(data)
    head = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 24_000, 48_000, 2, 16)
    body = b"WAVE" + head + b"data" + struct.pack("<I", length) + data
    return b"RIFF" + struct.pack("<I", 0xFFFFFFFF if streamed else len(body)) + body


class Server(ThreadingHTTPServer):
    """Answers from a list, then always with sound."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.answers: list[tuple[int, dict[str, str], bytes]] = []
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.by_text: dict[str, list[tuple[int, dict[str, str], bytes]]] = {}
        self.closing = threading.Event()

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # without HTTPServer's look-up of its own name
        self.server_name, self.server_port = "localhost", self.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        headers = {k.lower(): v for k, v in self.headers.items()}
        self.server.asked.append((self.path, headers, body))
        answers = self.server.by_text.get(body["input"], self.server.answers)
        sound = wav(seconds=max(1.0, len(body["input"]) / 15))
        status, extra, data = answers.pop(0) if answers else (200, {}, sound)
        if "late" in extra:
            self.server.closing.wait(float(extra["late"]))
        if status == 0:  # the line goes dead
            self.connection.close()
            return
        self.send_response(status)
        for name, value in {"content-type": "audio/wav", **extra}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(data) + (1000 if "cut" in extra else 0)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server() as running:
        threading.Thread(target=running.serve_forever, args=(0.02,), daemon=True).start()
        monkeypatch.setenv("FULLCAST_OPENAI_URL", running.url)
        monkeypatch.delenv("OPENAI_API_KEY", raising=False)
        yield running
        running.closing.set()
        running.shutdown()


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def session(server: Server, waits: list[float]) -> OpenAiSession:
    return OpenAiSession(OpenAiEngine(), endpoint(), "secret", wait=waits.append)


CUE = Cue("Come in.", Voice("openai", "coral", rate=1.2), ("softly",))


class TestAsking:
    def test_a_cue_becomes_a_request_and_its_answer_a_sound(
        self, server: Server, session: OpenAiSession
    ) -> None:
        sound = session.speak(CUE)
        path, headers, body = server.asked[0]
        assert path == "/v1/audio/speech"
        assert headers["authorization"] == "Bearer secret"
        assert (body["input"], body["voice"], body["response_format"]) == (
            "Come in.", "coral", "wav",
        )  # fmt: skip
        assert body["speed"] == pytest.approx(1.2 * 0.95)
        assert "softly" in body["instructions"]
        assert sound.rate_hz == 24_000
        assert len(sound.samples) == 24_000

    def test_a_streamed_file_without_a_length_is_read_to_its_end(
        self, server: Server, session: OpenAiSession
    ) -> None:
        server.answers = [(200, {}, wav(streamed=True))]
        assert len(session.speak(CUE).samples) == 24_000

    def test_silence_costs_nothing(self, server: Server, session: OpenAiSession) -> None:
        assert not session.speak(Cue("…", CUE.voice)).samples.any()
        assert server.asked == []

    def test_a_text_over_the_limit_goes_in_pieces_and_whole(
        self, server: Server, session: OpenAiSession
    ) -> None:
        text = "word " * 1800
        session.speak(Cue(text, CUE.voice))
        assert "".join(body["input"] for _, _, body in server.asked) == text
        assert all(len(body["input"]) <= 4096 for _, _, body in server.asked)


class TestTrouble:
    @pytest.mark.parametrize("status", [429, 500, 503, 0])
    def test_it_tries_again_where_that_helps(
        self, server: Server, session: OpenAiSession, waits: list[float], status: int
    ) -> None:
        server.answers = [(status, {}, b"busy")] * 2
        session.speak(CUE)
        assert len(server.asked) == 3
        assert len(waits) == 2

    def test_it_waits_as_long_as_it_is_told(
        self, server: Server, session: OpenAiSession, waits: list[float]
    ) -> None:
        server.answers = [(429, {"retry-after": "17"}, b""), (429, {"retry-after": "9999"}, b"")]
        session.speak(CUE)
        assert waits == [17, 60]

    def test_an_answer_that_breaks_off_is_asked_for_again(
        self, server: Server, session: OpenAiSession
    ) -> None:
        server.answers = [(200, {"cut": "yes"}, wav()[:500])]
        assert len(session.speak(CUE).samples) == 24_000

    def test_it_gives_up_in_the_end_and_says_so(
        self, server: Server, session: OpenAiSession, waits: list[float]
    ) -> None:
        server.answers = [(500, {}, b'{"error": {"message": "out of voice"}}')] * 9
        with pytest.raises(EngineError, match="answered 500: out of voice, 5 times") as caught:
            session.speak(CUE)
        assert len(server.asked) == 5
        assert "kept" in caught.value.hint

    @pytest.mark.parametrize(
        ("status", "hint"), [(401, "OPENAI_API_KEY"), (404, "FULLCAST_OPENAI_URL"), (400, "")]
    )
    def test_a_refusal_is_not_asked_twice(
        self, server: Server, session: OpenAiSession, status: int, hint: str
    ) -> None:
        server.answers = [(status, {}, b'{"error": "no"}')]
        with pytest.raises(EngineError, match=f"answered {status}: no") as caught:
            session.speak(CUE)
        assert hint in caught.value.hint
        assert len(server.asked) == 1

    @pytest.mark.parametrize(
        ("kind", "body"),
        [("text/html", b"<html>Welcome</html>"), ("application/json", b'{"error": "later"}')],
    )
    def test_a_page_is_no_sound(
        self, server: Server, session: OpenAiSession, kind: str, body: bytes
    ) -> None:
        server.answers = [(200, {"content-type": kind}, body)]
        with pytest.raises(EngineError, match="gave no sound but " + kind):
            session.speak(CUE)

    def test_a_file_that_is_no_sound_is_refused(
        self, server: Server, session: OpenAiSession
    ) -> None:
        server.answers = [(200, {}, b"RIFFnonsense")]
        with pytest.raises(EngineError, match="wrote a file that is no sound"):
            session.speak(CUE)

    def test_nobody_there(self, waits: list[float]) -> None:
        gone = Endpoint("http://127.0.0.1:9/v1", timeout_s=1)
        session = OpenAiSession(OpenAiEngine(), gone, "", wait=waits.append)
        with pytest.raises(EngineError, match="can't be reached"):
            session.speak(CUE)

    def test_where_nobody_answers_lines_are_soon_tried_only_once(
        self, server: Server, session: OpenAiSession, waits: list[float]
    ) -> None:
        server.answers = [(503, {}, b"down")] * 12
        for _ in range(4):
            with pytest.raises(EngineError, match="answered 503: down"):
                session.speak(CUE)
        assert len(server.asked) == 5 + 5 + 1 + 1
        session.speak(CUE)  # it is back: patience too
        server.answers = [(503, {}, b"busy")] * 2
        session.speak(CUE)

    def test_a_slow_answer_is_not_waited_for_beyond_the_limit(
        self, server: Server, waits: list[float], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FULLCAST_OPENAI_TIMEOUT", "0.05")
        server.answers = [(200, {"late": "0.5"}, wav())] * 5
        session = OpenAiSession(OpenAiEngine(), endpoint(), "", wait=waits.append)
        with pytest.raises(EngineError, match=r"can't be reached: timed out, 5 times\."):
            session.speak(CUE)

    @pytest.mark.parametrize("value", ["soon", "-1", "inf", "nan"])
    def test_a_limit_that_is_no_number_is_refused(
        self, monkeypatch: pytest.MonkeyPatch, value: str
    ) -> None:
        monkeypatch.setenv("FULLCAST_OPENAI_TIMEOUT", value)
        with pytest.raises(EngineError, match="FULLCAST_OPENAI_TIMEOUT is no number"):
            endpoint()

    def test_the_key_is_in_no_message(self, server: Server, session: OpenAiSession) -> None:
        server.answers = [(403, {}, b"forbidden")]
        with pytest.raises(EngineError) as caught:
            session.speak(CUE)
        assert "secret" not in caught.value.message + caught.value.hint


class TestRendering:
    def test_what_fails_is_listed_and_only_that_is_asked_for_again(
        self, server: Server, tmp_path: Path
    ) -> None:
        book = [Cue(f"Line {i}.", Voice("openai", "ash")) for i in range(6)]
        server.answers = [(400, {}, b"bad")]
        engine = engines.get("openai")
        first = render(book, Store(tmp_path), [engine], jobs=2)
        assert (first.rendered, len(first.failed)) == (5, 1)
        asked = len(server.asked)
        again = render(book, Store(tmp_path), [engine], jobs=2)
        assert (again.rendered, again.reused, again.failed) == (1, 5, ())
        assert len(server.asked) == asked + 1


STORY = """title: Trouble

# One

Narrator: One is told to wait.
Narrator: Two is refused.
Narrator: Three gets a web page.
Narrator: Four is late once.
Narrator: Five breaks in the server.
Narrator: Six is nonsense.
Narrator: Seven is fine.
"""


@pytest.mark.slow
class TestBook:
    """A whole build against an endpoint with every fault at once, patience and all."""

    @pytest.fixture
    def build(
        self, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Callable[[], tuple[int, str]]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("FULLCAST_OPENAI_TIMEOUT", "0.5")
        (tmp_path / "trouble.script").write_text(STORY)

        def run() -> tuple[int, str]:
            command = ["build", "trouble.script", "--engine", "openai", "--jobs", "2"]
            result = CliRunner().invoke(main, command)
            return result.exit_code, result.output

        return run

    def test_lines_that_fail_are_named_and_only_they_are_asked_for_again(
        self, server: Server, build: Callable[[], tuple[int, str]]
    ) -> None:
        server.by_text = {
            "One is told to wait.": [(429, {"retry-after": "1"}, b"")],
            "Two is refused.": [(400, {}, b'{"error": {"message": "no such word"}}')],
            "Three gets a web page.": [(200, {"content-type": "text/html"}, b"<html>Hi</html>")],
            "Four is late once.": [(200, {"late": "2"}, b"")],
            "Five breaks in the server.": [(500, {}, b"oh dear")] * 5,
            "Six is nonsense.": [(200, {}, b"RIFFnonsense")],
        }
        status, said = build()
        assert status == 1
        assert "answered 400: no such word" in said
        assert "gave no sound but text/html" in said
        assert "answered 500: oh dear, 5 times" in said
        assert "wrote a file that is no sound" in said
        for fine in ("One is", "Four is", "Seven is"):
            assert fine not in said
        server.asked.clear()
        status, said = build()
        assert status == 0, said
        assert sorted(str(body["input"]).split()[0] for _, _, body in server.asked) == [
            "Five", "Six", "Three", "Two",
        ]  # fmt: skip

    def test_where_nobody_is_there_it_says_so_and_what_was_spoken_stays(
        self, server: Server, build: Callable[[], tuple[int, str]]
    ) -> None:
        assert build()[0] == 0
        spoken = len(server.asked)
        script = Path("trouble.script")
        script.write_text(STORY + "Narrator: Eight comes late.\n")
        address = server.server_address
        server.shutdown()
        server.server_close()
        status, said = build()
        assert status == 1
        assert f"the endpoint http://127.0.0.1:{address[1]}/v1 can't be reached" in said
        assert "refused" in said.lower()
        with Server(address[1]) as back:
            threading.Thread(target=back.serve_forever, args=(0.02,), daemon=True).start()
            status, said = build()
            back.shutdown()
        assert (status, len(back.asked)) == (0, 1), said
        assert spoken >= 8


class TestSettings:
    def test_without_a_key_or_an_endpoint_it_says_what_to_set(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("OPENAI_API_KEY", raising=False)
        monkeypatch.delenv("FULLCAST_OPENAI_URL", raising=False)
        with pytest.raises(EngineError, match="has no key") as caught:
            engines.get("openai").info()
        assert "OPENAI_API_KEY" in caught.value.hint

    def test_an_address_that_is_none_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FULLCAST_OPENAI_URL", "localhost:8000")
        with pytest.raises(EngineError, match="is no address"):
            endpoint()

    def test_a_local_endpoint_costs_nothing_and_has_its_own_voices(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FULLCAST_OPENAI_VOICES", "anna, bert")
        engine = engines.get("openai")
        assert engine.info().usd_per_million_chars == 0
        assert [v.name for v in engine.voices()] == ["anna", "bert"]
        with pytest.raises(EngineError, match="has no voice 'coral'"):
            engine.check("coral")

    def test_the_price_is_per_million_characters(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("FULLCAST_OPENAI_URL", raising=False)
        monkeypatch.setenv("FULLCAST_OPENAI_MODEL", "tts-1-hd")
        assert endpoint().price == 30.0
        monkeypatch.setenv("FULLCAST_OPENAI_PRICE", "2.5")
        assert endpoint().price == 2.5
