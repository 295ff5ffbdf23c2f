"""Asking a language model about unsure lines, against a local server that plays one."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import language_model
from pipeline.cli import main
from pipeline.model import Line, Meta, Place, Script

UNSURE = Line(
    Place(), "speech", "“Who, me?”", "Ada", unsure=True, confidence=0.4, reason="turn-taking",
    alternatives=(("Ben", 0.35),),
)  # fmt: skip
SURE = Line(Place(), "speech", "“You there!”", "Cleo", confidence=0.99)
STORY = Script(Meta("Story"), (SURE, UNSURE, SURE))

Answer = Callable[[str], tuple[int, bytes]]


def said(content: str) -> tuple[int, bytes]:
    return 200, json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], tuple[str, list[str]]]]:
    """A chat endpoint on this machine that answers as a test says; its address and what it
    was asked."""
    servers: list[HTTPServer] = []

    def start(answer: Answer) -> tuple[str, list[str]]:
        heard: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                heard.append(json.loads(body)["messages"][-1]["content"])
                status, data = answer(heard[-1])
                self.send_response(status)
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/v1", heard

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


Serve = Callable[[Answer], tuple[str, list[str]]]


def test_only_unsure_lines_are_asked_and_only_their_label_changes(serve: Serve) -> None:
    url, heard = serve(lambda question: said("2"))
    result = language_model.label_unsure_lines(STORY, language_model.Endpoint(url, "small"), {})
    assert len(heard) == result.questions == 1
    assert ">>> [?] “Who, me?”" in heard[0]
    assert "2. Ben" in heard[0]
    before, asked, after = result.script.lines
    assert (before, after) == (SURE, SURE)
    assert asked.speaker == "Ben"
    assert asked.text == UNSURE.text
    assert not asked.unsure
    assert "language model" in asked.reason
    assert asked.alternatives[0] == ("Ada", 0.4)


@pytest.mark.parametrize("answer", ["ben", "2.", "[2]", "Ben"])
def test_an_answer_by_name_or_number_counts(serve: Serve, answer: str) -> None:
    url, _ = serve(lambda question: said(answer))
    result = language_model.label_unsure_lines(STORY, language_model.Endpoint(url, "small"), {})
    assert result.script.lines[1].speaker == "Ben"


@pytest.mark.parametrize("answer", ["Zorro", "", "99", "I think that it is obvious", "0"])
def test_an_answer_that_was_not_offered_changes_nothing(serve: Serve, answer: str) -> None:
    url, _ = serve(lambda question: said(answer))
    result = language_model.label_unsure_lines(STORY, language_model.Endpoint(url, "small"), {})
    assert result.script.lines == STORY.lines


def test_nothing_is_asked_twice(serve: Serve) -> None:
    url, heard = serve(lambda question: said("2"))
    first = language_model.label_unsure_lines(STORY, language_model.Endpoint(url, "small"), {})
    second = language_model.label_unsure_lines(STORY, None, first.answers)
    assert second.script == first.script
    assert len(heard) == 1


@pytest.mark.parametrize(
    "reply", [(500, b""), (200, b"<html>"), (200, b"{}"), (429, b"{}")], ids=str
)
def test_trouble_leaves_the_lines_unsure_and_is_said(
    serve: Serve, reply: tuple[int, bytes]
) -> None:
    url, heard = serve(lambda question: reply)
    twice = Script(STORY.meta, (UNSURE, SURE, UNSURE))
    result = language_model.label_unsure_lines(twice, language_model.Endpoint(url, "small"), {})
    assert result.script.lines == twice.lines
    assert len(heard) == 1
    assert "weren't asked" in result.script.warnings[0]


def test_nobody_is_there(serve: Serve) -> None:
    result = language_model.label_unsure_lines(
        STORY, language_model.Endpoint("http://127.0.0.1:9/v1", "small"), {}
    )
    assert "127.0.0.1:9" in result.script.warnings[0]


def test_split_keeps_the_answers_beside_the_script(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    url, heard = serve(lambda question: said("1"))
    text = "“Is it far?”\n\n“Very.”\n\nAda laughed. Ben and Cleo looked away.\n\n“Is it?”\n"
    Path("walk.txt").write_text(text, encoding="utf-8")
    words = ["split", "walk.txt", "--unsure-below", "1", "--json"]
    split = CliRunner().invoke(main, [*words, "--ask", url, "--ask-model", "small"])
    assert split.exit_code == 0, split.output
    asked = len(heard)
    assert asked >= 1
    lines = json.loads(split.stdout)["lines"]
    again = CliRunner().invoke(main, [*words, "--drop-tags"])  # another split of the same text
    assert len(heard) == asked
    assert [x["speaker"] for x in json.loads(again.stdout)["lines"]] == [
        x["speaker"] for x in lines
    ]
