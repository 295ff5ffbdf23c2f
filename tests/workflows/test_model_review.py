"""A language model as a reviewer, against a local server that plays one, and recorded exchanges."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.language_model import ConversationQuestion, Prompt
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.review_book import BookReview
from pipeline.workflows.split_book import split_book

STORY = """Ada, Ben and Cleo walked home in the rain.

“Is it far?” said Ada.

“Very,” said Ben.

“Then we should run,” said Cleo.

Nobody ran.

“I am cold.”

“You are always cold.”

“Look, a light!” said Ada.

“Where?” said Ben.

“There,” said Cleo.
"""

Answer = Callable[[str], tuple[int, bytes]]


def said(content: str) -> tuple[int, bytes]:
    usage = {"prompt_tokens": 100, "completion_tokens": 7}
    choices = [{"message": {"content": content}}]
    return 200, json.dumps({"choices": choices, "usage": usage}).encode()


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


def letter_of(question: str, name: str) -> str:
    found = re.search(rf"^([A-Z]+)  {name}\b", question, re.MULTILINE)
    return found[1] if found else "?"


def numbers_of(question: str) -> int:
    return max(map(int, re.findall(r"\[(\d+)\]", question)), default=0)


def everybody_is(name: str) -> Answer:
    """A model that says of every line that it is this person's."""

    def answer(question: str) -> tuple[int, bytes]:
        letter = letter_of(question, name)
        return said("\n".join(f"{n} {letter}" for n in range(1, numbers_of(question) + 1)))

    return answer


def who_is_right(question: str) -> tuple[int, bytes]:
    """A model that knows the story: 'I am cold' is Cleo's, what answers is Ada's."""
    labels = []
    for number, words in re.findall(r"\[(\d+)\]“([^”]*)", question):
        tagged = re.search(rf"{re.escape(words)}” said (\w+)", question)
        name = tagged[1] if tagged else "Cleo" if "I am" in words else "Ada"
        labels.append(f"{number} {letter_of(question, name)}")
    return said("\n".join(labels))


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "walk.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def options_of(story: Path, url: str, **more: object) -> BookOptions:
    return BookOptions(source=story, ask=url, ask_model="small", **more)  # type: ignore[arg-type]


def speakers(path: Path) -> dict[str, str | None]:
    lines = split_book(BookOptions(source=path)).script.lines
    return {line.text.strip("“”,.!?"): line.speaker for line in lines if line.kind == "speech"}


def test_labels_come_back_and_nothing_else(serve: Serve, story: Path) -> None:
    before = split_book(BookOptions(source=story))
    url, heard = serve(who_is_right)
    result = split_book(options_of(story, url, ask_all=True))
    assert [line.text for line in result.script.lines] == [x.text for x in before.script.lines]
    told = speakers(story)
    assert (told["I am cold"], told["You are always cold"]) == ("Cleo", "Ada")
    cold = next(line for line in result.script.lines if "I am cold" in line.text)
    assert "language model" in cold.reason
    assert not cold.unsure
    assert len(heard) == 1
    assert "1 to 8" in heard[0]


def test_only_what_is_unsure_is_asked_and_some_tags_with_it(serve: Serve, story: Path) -> None:
    url, heard = serve(who_is_right)
    split_book(options_of(story, url, ask_until=0.999))
    asked = re.findall(r"\[\d+\]“([^”]*)", heard[0])
    assert {"I am cold.", "You are always cold."} <= set(asked)
    assert len(asked) <= 4


@pytest.mark.parametrize("answer", ["1 ZZ", "", "99 A", "I think that it is obvious", "0 A", "x"])
def test_an_answer_that_was_not_offered_changes_nothing(
    serve: Serve, story: Path, answer: str
) -> None:
    before = split_book(BookOptions(source=story)).script.lines
    url, _ = serve(lambda question: said(answer))
    after = split_book(options_of(story, url, ask_all=True)).script.lines
    assert [line.speaker for line in after] == [line.speaker for line in before]


def test_nothing_is_asked_twice_and_a_later_split_needs_no_endpoint(
    serve: Serve, story: Path
) -> None:
    url, heard = serve(who_is_right)
    split_book(options_of(story, url, ask_all=True))
    first = speakers(story)
    asked = len(heard)
    split_book(options_of(story, url, ask_all=True))
    assert len(heard) == asked
    story.with_suffix(".script").unlink()
    story.with_suffix(".split.json").unlink()
    assert speakers(story) == first


@pytest.mark.parametrize(
    "reply", [(500, b""), (200, b"<html>"), (200, b"{}"), (429, b"{}")], ids=str
)
def test_trouble_leaves_the_lines_unsure_and_is_said(
    serve: Serve, story: Path, reply: tuple[int, bytes]
) -> None:
    before = split_book(BookOptions(source=story)).script.lines
    url, heard = serve(lambda question: reply)
    result = split_book(options_of(story, url, ask_all=True))
    assert [x.speaker for x in result.script.lines] == [x.speaker for x in before]
    assert len(heard) == 1
    assert any("weren't asked" in warning for warning in result.script.warnings)


def test_what_it_costs_is_told_before_and_a_budget_holds(serve: Serve, story: Path) -> None:
    url, heard = serve(who_is_right)
    words = ["split", "walk.txt", "--ask", url, "--ask-all", "--ask-price", "0.5/2"]
    told = CliRunner().invoke(main, [*words, "--ask-budget", "0"])
    assert heard == []
    assert re.search(r"asked 1 question, at most about \d+ tokens \(0\.000\d\)", told.stderr)
    assert "budget for the language model is used up" in told.output
    CliRunner().invoke(main, [*words, "--ask-budget", "1"])
    assert len(heard) == 1


def test_a_model_that_contradicts_the_tags_is_not_believed(serve: Serve, story: Path) -> None:
    before = split_book(BookOptions(source=story)).script.lines
    url, _ = serve(everybody_is("Ben"))
    result = split_book(options_of(story, url, ask_all=True))
    assert [line.speaker for line in result.script.lines] == [line.speaker for line in before]
    assert any("contradicted 4 of 6 lines" in warning for warning in result.script.warnings)


def test_a_persons_word_comes_before_the_models(serve: Serve, story: Path) -> None:
    split_book(BookOptions(source=story))
    book = BookReview(BookOptions(source=story))
    step = book.look()
    cold = next(n for n, line in _numbered(step.split.script.lines) if "I am cold" in line)
    book.answer(step, [cold], "Ben")
    url, _ = serve(who_is_right)
    split_book(options_of(story, url, ask_all=True, afresh=True))
    told = speakers(story)
    assert (told["I am cold"], told["You are always cold"]) == ("Ben", "Ada")


def test_a_review_goes_on_from_what_the_model_said(serve: Serve, story: Path) -> None:
    url, _ = serve(who_is_right)
    split_book(options_of(story, url, ask_all=True))
    book = BookReview(BookOptions(source=story))
    step = book.look()
    assert step.evidence is not None
    assert 0.8 < step.expected_share < 1.0
    light = next(n for n, line in _numbered(step.split.script.lines) if "a light" in line)
    book.answer(step, [light], "Ada")
    again = book.look()
    assert speakers(story)["I am cold"] == "Cleo"
    cold = next(x for x in again.split.script.lines if "I am cold" in x.text)
    assert cold.confidence is not None
    assert cold.confidence < 1.0


def test_two_names_of_one_person_are_joined(serve: Serve, tmp_path: Path) -> None:
    story = tmp_path / "bread.txt"
    story.write_text(
        "Noor shut the shop. Noor yawned. Ivo waited. The baker was tired.\n\n"
        "“Any bread?” said Ivo.\n\n"
        "“None,” said the baker.\n\nThe baker yawned.\n\n“Noor, go to bed,” said Ivo.\n\n"
        "“I will,” said the baker.\n",
        encoding="utf-8",
    )
    url, heard = serve(
        lambda question: said(f"1 {letter_of(question, 'Noor')}" if "Who are these" in question
                              else "")
    )  # fmt: skip
    split_book(options_of(story, url, ask_all=True))
    assert "1. the baker" in heard[0]
    assert set(speakers(story).values()) == {"Ivo", "Noor"}


def test_whom_the_splitter_takes_for_nobody_is_listed_where_the_text_describes_him(
    serve: Serve, tmp_path: Path
) -> None:
    story = tmp_path / "pumps.txt"
    story.write_text(
        "“How much ice have you got?” said Mara.\n\n"
        "The kid at the register had a thin moustache. He thought. “Like, in all?”\n\n"
        "“In all,” said Mara. Ivo laughed.\n\n“What kind?” asked Ivo.\n\n“Cubes.”\n",
        encoding="utf-8",
    )

    def knows_the_kid(question: str) -> tuple[int, bytes]:
        kid = letter_of(question, "the kid")
        return said(f"2 {kid}\n5 {kid}")

    url, heard = serve(knows_the_kid)
    split_book(options_of(story, url, ask_all=True))
    assert letter_of(heard[-1], "the kid") != "?"
    told = speakers(story)
    assert (told["Like, in all"], told["Cubes"]) == ("the kid", "the kid")
    assert {told["How much ice have you got"], told["In all"]} == {"Mara"}


def test_somebody_described_is_joined_in_his_own_passage_alone(
    serve: Serve, tmp_path: Path
) -> None:
    walk = "Nobody spoke. The road went on and on beside the water.\n\n" * 60
    asked = (
        "“Is the {0} open?” said Mara.\n\nAt the register stood the kid with a thin moustache. He "
        "thought. “Which {0}?”\n\n“The {0},” said Mara. Ivo laughed.\n\n“Where is it?” asked Ivo."
    )
    story = tmp_path / "two-kids.txt"
    story.write_text(f"{asked.format('mill')}\n\n{walk}{asked.format('lock')}\n", "utf-8")

    def knows_the_first(question: str) -> tuple[int, bytes]:
        kid, ivo = letter_of(question, "the kid"), letter_of(question, "Ivo")
        same = f"\n{kid} = {ivo}" if "]“Is the mill" in question else ""
        return said(f"2 {kid}{same}")

    url, heard = serve(knows_the_first)
    split_book(options_of(story, url, ask_all=True))
    assert sum("The passage." in question for question in heard) == 2
    told = speakers(story)
    assert (told["Which mill"], told["Which lock"]) == ("Ivo", "the kid")


def _numbered(lines: object) -> Iterator[tuple[int, str]]:
    story = [x for x in lines if x.kind in ("narration", "speech", "thought")]  # type: ignore[attr-defined]
    for number, line in enumerate(story, start=1):
        yield number, line.text


EXCHANGES = sorted((Path(__file__).parent / "data" / "asked").glob("*.json"))
"""Six stories of ``benchmarks/stories``, all of whose lines were asked about: every prompt exactly
as it is sent, and what a reader answered who saw nothing else."""


@pytest.mark.parametrize("path", EXCHANGES, ids=lambda path: path.stem)
def test_recorded_answers_are_read_whole(path: Path) -> None:
    exchanges = json.loads(path.read_text("utf-8"))
    labels = 0
    for exchange in exchanges:
        user = exchange["user"]
        if "Who are these?" in user:
            continue
        names = tuple(name for _, name in re.findall(r"^([A-Z]{1,2})  ([^(\n]+)", user, re.M))
        utterances = tuple(range(100, 100 + numbers_of(user)))
        prompt = Prompt(exchange["system"], user, 0)
        read = ConversationQuestion(prompt, utterances, names).read(exchange["answer"])
        assert set(read.speakers) == set(utterances)
        assert {*read.same, *read.same.values()} <= set(names)
        labels += len(read.speakers)
    assert labels > 45
