"""Settling doubtful lines, one key a line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main

ROOT = Path(__file__).parents[2]
SCRIPT = """title: Doubt

# One

Ada?: “First.”

Ben?: “Second.”

% a note of mine

Ada?: “Third.”
Narrator: A long way off, a bell rang.

Cleo: “Fourth.”
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "doubt.script"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def press(keys: str, *options: str) -> str:
    result = CliRunner().invoke(main, ["review", "doubt.script", *options], input=keys)
    assert result.exit_code == 0, result.output
    return result.output


def test_enter_keeps_the_speaker_and_takes_the_mark_away(script: Path) -> None:
    press("\rq")
    text = script.read_text(encoding="utf-8")
    assert text == SCRIPT.replace("Ada?: “First.”", "Ada: “First.”")


def test_a_number_gives_the_line_to_another(script: Path) -> None:
    press("2q")
    assert "Ben: “First.”" in script.read_text(encoding="utf-8")


def test_a_name_can_be_typed(script: Path) -> None:
    press("oThe Queen\nq")
    assert "The Queen: “First.”" in script.read_text(encoding="utf-8")


def test_an_exchange_is_turned_round_at_one_key(script: Path) -> None:
    assert "Turned round: 3 lines." in press("x")
    text = script.read_text(encoding="utf-8")
    assert "Ben: “First.”" in text
    assert "Ada: “Second.”" in text
    assert "Ben: “Third.”" in text


def test_two_names_of_one_character_become_one(script: Path) -> None:
    press("mCleo\nq")
    text = script.read_text(encoding="utf-8")
    assert "Ada" not in text
    assert text.count("Cleo") == 3


def test_undo_gives_back_every_byte(script: Path) -> None:
    press("2uq")
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_what_is_saved_while_a_question_stands_is_neither_lost_nor_undone(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = iter(["2", "saved", "2", "u", "u", "q"])

    def press_or_save() -> str:
        key = next(keys)
        if key == "saved":
            script.write_text(script.read_text(encoding="utf-8") + "% mine\n", encoding="utf-8")
            return next(keys)
        return key

    monkeypatch.setattr("pipeline.cli.review.read_key", press_or_save)
    said = press("")
    assert said.count("The files were saved meanwhile, and stay so.") == 2
    text = script.read_text(encoding="utf-8")
    assert text == SCRIPT.replace("Ada?: “First.”", "Ben: “First.”") + "% mine\n"


def test_skipping_changes_nothing_and_ends(script: Path) -> None:
    assert "That was the last one." in press("sss")
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_notes_and_other_lines_keep_their_bytes(script: Path) -> None:
    press("\r\r\r")
    assert script.read_text(encoding="utf-8") == SCRIPT.replace("?:", ":")


def test_questions_as_json(script: Path) -> None:
    result = CliRunner().invoke(main, ["review", "doubt.script", "--json"])
    asked = json.loads(result.stdout)["questions"]
    assert [q["n"] for q in asked] == [1, 2, 3]
    assert asked[0]["choices"][0] == "Ada"
    assert asked[0]["exchange"] == [1, 2, 3]


def test_a_sure_script_has_nothing_to_ask(script: Path) -> None:
    script.write_text(SCRIPT.replace("?", ""), encoding="utf-8")
    assert "a speaker that is sure" in press("")


HALVES = """title: Doubt

# One

Ada?: “The first half,”
Narrator: said somebody,
Ada?: “and the second.”

Ben?: “Short.”

Cleo: “Sure.”
"""


def test_the_halves_of_a_sentence_are_one_question(script: Path) -> None:
    script.write_text(HALVES, encoding="utf-8")
    said = press("2q")
    assert "3 lines are unsure: 2 questions." in said
    text = script.read_text(encoding="utf-8")
    assert "Ben: “The first half,”" in text
    assert "Ben: “and the second.”" in text
    result = CliRunner().invoke(main, ["review", "doubt.script", "--json"])
    assert [q["lines"] for q in json.loads(result.stdout)["questions"]] == [[4]]


def test_it_says_how_far_one_is(script: Path) -> None:
    said = press("\rs2")
    assert [f"{n} of 3: chapter 1" in said for n in (1, 2, 3, 4)] == [True, True, True, False]


def test_the_asked_line_is_shown_whole_however_narrow_the_terminal(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = " ".join(f"word{n}" for n in range(60))
    script.write_text(SCRIPT.replace("First.", words), encoding="utf-8")
    for columns in (60, 110):
        monkeypatch.setenv("COLUMNS", str(columns))
        said = press("q").split("1 of 3", 1)[1]
        assert all(f"word{n}" in said for n in range(60))
        longest = max(map(len, said.splitlines()))
        assert columns - 15 < longest <= columns


@pytest.mark.parametrize("keys", ["o\x1bq", "oBe\x1bq", "m\x1bq", "o\nq", "\x1b"])
def test_escape_cancels(script: Path, keys: str) -> None:
    press(keys)
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_a_name_is_put_right_while_it_is_typed(script: Path) -> None:
    press("oBenn\x7f\nq")
    assert "Ben: “First.”" in script.read_text(encoding="utf-8")


def test_a_mistyped_name_is_asked_about(script: Path) -> None:
    assert "Nobody is called Benn." in press("oBenn\n\rq")
    assert "Ben: “First.”" in script.read_text(encoding="utf-8")
    press("oClio\nnq")
    assert "Clio: “Second.”" in script.read_text(encoding="utf-8")


@pytest.mark.parametrize("keys", ["mZebedee\nq", "mBenn\nxq"])
def test_nobody_is_merged_into_a_mistyped_name(script: Path, keys: str) -> None:
    assert "Nobody is called" in press(keys)
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_a_merge_is_of_script_and_cast_and_undone_in_both(script: Path, tmp_path: Path) -> None:
    cast = "engine: tone\nbooks: {doubt: {characters: {Ada: alto, Cleo: soprano}}}\n"
    voices = tmp_path / "voices.yaml"
    voices.write_text(cast, encoding="utf-8")
    press("mCleo\nq")
    assert "aliases: [Ada]" in voices.read_text(encoding="utf-8")
    script.write_text(SCRIPT, encoding="utf-8")
    voices.write_text(cast, encoding="utf-8")
    press("mCleo\nuq")
    assert voices.read_text(encoding="utf-8") == cast
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_a_line_can_be_heard(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "Hear it: " in press("hq", "--engine", "tone")
    (heard,) = tmp_path.glob("output/*/preview/*.mp3")
    assert heard.stat().st_size > 1000
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_without_a_terminal_it_says_so(script: Path) -> None:
    # No terminal is left to a process of a session of its own.
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", "review", "doubt.script"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("Error: there is no terminal here to answer at.")
    assert "Traceback" not in done.stderr


SAYS = dict.fromkeys((1, 8), ",” said the baker.")
"""How the first and the last of the baker's lines end: he is named no more often."""

BAKERY = "Noor wiped the counter, and Tomas came in. “Morning,” said Noor.\n\n" + "".join(
    f"“What about number {n}?” said Tomas.\n\n“Number {n} is sold{SAYS.get(n, '.”')}\n\n"
    for n in range(1, 9)
)
TALK = "Odile sat down, and Bram sat down. Odile looked at Bram.\n\n" + "".join(
    f"“{words}.”\n\n" for words in ("You were late", "I was", "You often are", "I am", "So", "So")
)

FIRST_SPOKEN = 2
"""The number of the first line that somebody says in ``TALK``."""


def review_of(text: str, *options: str, keys: str = "") -> str:
    Path("story.txt").write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["review", "story.txt", *options], input=keys)
    assert result.exit_code == 0, result.output
    return result.output


def test_who_somebody_is_is_asked_first_and_one_key_joins_them(script: Path) -> None:
    said = review_of(BAKERY, keys="1q")
    assert "who is “the baker”? 8 lines so far." in said
    assert "the baker is Noor now." in said
    text = Path("story.script").read_text(encoding="utf-8")
    assert "the baker: “" not in text
    assert "aliases: [the baker]" in Path("voices.yaml").read_text(encoding="utf-8")


def test_somebody_may_be_nobody_else(script: Path) -> None:
    said = review_of(BAKERY, "--until", "100%", keys="nq")
    assert said.count("who is “the baker”?") == 1
    assert "the baker: “" in Path("story.script").read_text(encoding="utf-8")


def test_the_expected_share_rises_with_each_answer(script: Path) -> None:
    said = review_of(TALK, "--until", "100%", keys="\r\r\r\r\r\r")
    rises = re.findall(r"(\d+)% → (\d+)% expected to be right", said)
    assert rises
    assert all(int(before) <= int(after) for before, after in rises)
    assert rises[-1][1] == "100"


def test_it_stops_at_the_share_that_is_wanted(script: Path) -> None:
    said = review_of(TALK, "--until", "20%")
    assert "a greater --until asks on." in said
    assert "1 Odile" not in said


@pytest.mark.parametrize("until", ["none", "0", "-3%", "140%"])
def test_a_share_that_is_none_is_refused(script: Path, until: str) -> None:
    result = CliRunner().invoke(main, ["review", "doubt.script", "--until", until])
    assert result.exit_code == 2
    assert "is no share of the lines" in result.output


def test_answers_without_a_terminal(script: Path) -> None:
    asked = json.loads(review_of(TALK, "--json"))
    first = asked["questions"][0]
    other = next(name for name in ("Odile", "Bram") if name != first["speaker"])
    told = json.loads(review_of(TALK, "--json", "--answer", f"{first['n']}={other}"))
    assert len(told["answers"]) == 1
    assert told["answers"][0]["after"] == pytest.approx(told["expected_share"], abs=0.01)
    assert first["n"] not in {q["n"] for q in told["questions"]}


def test_a_whole_exchange_is_settled_at_one_key(script: Path) -> None:
    asked = json.loads(review_of(TALK, "--json"))["questions"][0]
    assert len(asked["ways"]) > 1
    way = asked["ways"][1]
    said = review_of(TALK, "--until", "100%", keys="bq")
    *firsts, last = way["lines"]
    assert f"{', '.join(map(str, firsts))} and {last} at once:" in said
    assert f"b {', '.join(way['names'])}" in said
    after = json.loads(review_of(TALK, "--json"))
    assert not set(way["lines"]) & {q["n"] for q in after["questions"]}
    spoken = re.findall(r"^(.+): “", Path("story.script").read_text(encoding="utf-8"), re.M)
    assert [spoken[number - FIRST_SPOKEN] for number in way["lines"]] == way["names"]


def test_a_whole_exchange_is_settled_and_taken_back(script: Path) -> None:
    review_of(TALK, "--json")
    before = Path("story.script").read_bytes()
    assert "Taken back." in review_of(TALK, "--until", "100%", keys="auq")
    assert Path("story.script").read_bytes() == before


def test_a_way_that_is_not_offered_is_no_key(script: Path) -> None:
    assert "Keys: a number" in press("aq")
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_several_lines_are_one_answer_without_a_terminal(script: Path) -> None:
    asked = json.loads(review_of(TALK, "--json"))["questions"]
    way = next(q for q in asked if q["ways"])["ways"][-1]
    told = zip(way["lines"], way["names"], strict=True)
    words = ",".join(f"{number}={name}" for number, name in told)
    after = json.loads(review_of(TALK, "--json", "--answer", words))
    assert len(after["answers"]) == 1
    assert not set(way["lines"]) & {number for q in after["questions"] for number in q["lines"]}


def test_a_name_with_a_comma_is_one_name(script: Path) -> None:
    result = CliRunner().invoke(main, ["review", "doubt.script", "--answer", "1=Ada, 2nd,2=Cleo"])
    assert result.exit_code == 0, result.output
    text = script.read_text(encoding="utf-8")
    assert "Ada, 2nd: “First.”" in text
    assert "Cleo: “Second.”" in text


def test_names_are_joined_without_a_terminal(script: Path) -> None:
    told = json.loads(review_of(BAKERY, "--json", "--same", "the baker=Noor"))
    assert told["people"] == []
    assert "the baker: “" not in Path("story.script").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--answer", "14"), "'14' is no answer"),
        (("--answer", "x=Ada"), "'x' is no line's number"),
        (("--answer", f"{'9' * 5_000}=Ada"), "is no line's number"),
        (("--answer", "99=Ada"), "there is no line 99"),
        (("--same", "Zed"), "'Zed' is no answer"),
    ],
)
def test_an_answer_that_is_none_changes_nothing(
    script: Path, words: tuple[str, str], message: str
) -> None:
    result = CliRunner().invoke(main, ["review", "doubt.script", *words])
    assert result.exit_code != 0
    assert message in result.output
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_two_of_the_choices_can_be_one_person(script: Path) -> None:
    press("m2 1\nq")
    text = script.read_text(encoding="utf-8")
    assert "Ada" not in text
    assert "Ben: “First.”" in text
