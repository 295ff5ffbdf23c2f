"""What a person did stays done: the cases in which it once did not, one by one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.script import parse

STORY = """\
Tom and Dani stood in the shed.

“It’s plastic.”

“No, it’s bone,” said Tom. “Look at the grain.”

“Whoever made it had no time,” said Dani.

Rain ran down the one window for a while, and neither of them spoke.

A van went by outside. A second van went by. The dog on the step did not look up.

Tom turned the thing over and over in the light of the torch.

There was a number on the underside of it, very small.

Nobody had said what the number was for, and nobody asked.

The kettle had gone cold an hour ago.

“Seven,” said Dani.

“Seven what?” said Tom.

“Just seven.”
"""

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bone.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(room: Path) -> Run:
    """A command of fullcast that must succeed; gives what it prints as JSON, where it can."""

    def call(*words: str) -> dict[str, Any]:
        done = CliRunner().invoke(main, list(words))
        assert done.exit_code == 0, f"{words}: {done.output}"
        return dict(json.loads(done.stdout)) if "--json" in words else {"words": done.stdout}

    return call


def build(run: Run, *words: str) -> dict[str, Any]:
    return run("build", *words, "--engine", "tone", "-j", "1", "--json")


def speakers(room: Path) -> dict[str, str | None]:
    """Who says each line of the script."""
    script = parse((room / "bone.script").read_text(encoding="utf-8"))
    return {line.text: line.speaker for line in script.lines if line.kind == "speech"}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def folders(room: Path) -> list[str]:
    return sorted(p.name for p in (room / "output").iterdir() if not p.name.startswith("."))


def sections(room: Path) -> list[str]:
    return sorted(yaml.safe_load((room / "voices.yaml").read_text(encoding="utf-8"))["books"])


def test_a_title_is_only_what_is_written_on_the_box(run: Run, room: Path) -> None:
    build(run, "bone.txt")
    run("cast", "bone.script", "--engine", "tone", "--set", "Tom=bass")
    edit(room / "bone.script", "title: Bone", "title: The Bone in the Shed")
    again = build(run, "bone.script")
    assert again["title"] == "The Bone in the Shed"
    titled = build(run, "bone.txt", "--title", "Plastic")
    assert titled["title"] == "Plastic"
    assert build(run, "bone.script")["title"] == "Plastic"
    assert folders(room) == ["bone"]
    assert sections(room) == ["bone"]
    voices = yaml.safe_load((room / "voices.yaml").read_text(encoding="utf-8"))
    assert "bass" in str(voices["books"]["bone"]["characters"]["Tom"])


def test_a_changed_line_is_spoken_once_and_keeps_its_speaker(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    run("assign", "bone.script", "Wren", "--lines", "2")
    assert speakers(room)["“It’s plastic.”"] == "Wren"
    edit(room / "bone.txt", "“It’s plastic.”", "“It’s plastic, Dani.”")
    merged = run("split", "bone.txt", "--json")["merge"]
    assert speakers(room)["“It’s plastic, Dani.”"] == "Wren"
    text = (room / "bone.script").read_text(encoding="utf-8")
    assert text.count("It’s plastic") == 1
    assert (merged["changed"], merged["carried"], merged["conflicts"]) == (1, 1, [])


def test_a_rename_holds_for_what_the_author_adds(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    run("rename", "bone.script", "Tom", "Thomas")
    (room / "bone.txt").write_text(f"{STORY}\n“Found it,” said Tom.\n", encoding="utf-8")
    run("split", "bone.txt", "-q")
    assert speakers(room)["“Found it,”"] == "Thomas"
    assert "Tom" not in speakers(room).values()


def test_a_rename_by_hand_holds_as_well(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    edit(room / "bone.script", "\nTom:", "\nThomas:")
    (room / "bone.txt").write_text(f"{STORY}\n“Found it,” said Tom.\n", encoding="utf-8")
    run("split", "bone.txt", "-q")
    assert speakers(room)["“Found it,”"] == "Thomas"


def test_a_rename_by_hand_outlasts_a_time_without_the_person(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    edit(room / "bone.script", "\nTom:", "\nThomas:")
    without = "\n\n".join(part for part in STORY.split("\n\n") if "Tom" not in part)
    (room / "bone.txt").write_text(without, encoding="utf-8")
    run("split", "bone.txt", "-q")
    assert not {"Tom", "Thomas"} & set(speakers(room).values())
    (room / "bone.txt").write_text(f"{STORY}\n“Found it,” said Tom.\n", encoding="utf-8")
    run("split", "bone.txt", "-q")
    assert speakers(room)["“Found it,”"] == "Thomas"
    assert "Tom" not in speakers(room).values()


def test_a_new_split_keeps_the_title(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q", "--author", "A. Writer")
    edit(room / "bone.txt", "one window", "only window")
    run("split", "bone.txt", "-q")
    meta = parse((room / "bone.script").read_text(encoding="utf-8")).meta
    assert (meta.title, meta.author) == ("Bone", "A. Writer")


def test_plan_and_build_see_the_same_script(run: Run, room: Path) -> None:
    build(run, "bone.txt")
    edit(room / "bone.txt", "“Just seven.”", "“Just seven,” she said. “Always seven.”")
    planned = run("plan", "bone.script", "--engine", "tone", "--json")
    built = build(run, "bone.script")
    assert planned["to_speak"]["cues"] == built["rendered"] == 0
    assert any("bone.txt changed since it was split" in w for w in planned["warnings"])
    assert any("bone.txt changed since it was split" in w for w in built["warnings"])


def test_a_small_revision_leaves_far_lines_alone(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    before = speakers(room)
    revised = STORY.replace("“Seven,” said Dani.", "“Hello?” said a third voice.\n\n“Seven.”")
    (room / "bone.txt").write_text(revised.replace("A second van went by. ", ""), encoding="utf-8")
    run("split", "bone.txt", "-q")
    after = speakers(room)
    for text in ("“It’s plastic.”", "“No, it’s bone,”", "“Whoever made it had no time,”"):
        assert after[text] == before[text]


def test_what_is_said_of_a_book_once_holds(run: Run, room: Path) -> None:
    (room / "cover.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    run("split", "bone.txt", "-q")
    told = run(
        "split", "bone.txt", "--author", "A. Writer", "--narrator", "R. Reader",
        "--unsure-below", "0.99", "--json",
    )  # fmt: skip
    assert any("author: A. Writer" in warning for warning in told["warnings"])
    assert sum(line["unsure"] for line in told["lines"]) > 0
    text = (room / "bone.script").read_text(encoding="utf-8")
    assert "narrator: R. Reader\n" in text
    assert "unsure-below: 0.99\n" in text
    build(run, "bone.script", "--formats", "mp3,metadata", "--mastering", "podcast")
    kinds = {artefact["kind"] for artefact in build(run, "bone.script")["artefacts"]}
    assert "metadata" in kinds
    assert "mastering: podcast\n" in (room / "bone.script").read_text(encoding="utf-8")


def test_options_that_cannot_be_honoured_together_are_refused(room: Path) -> None:
    words = ["build", "bone.txt", "--engine", "tone", "--chapters", "1", "--formats", "m4b,report"]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 1
    assert "--chapters makes MP3s alone" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--cover", "nope.jpg"), "there is no file nope.jpg"),
        (("--language", "klingon"), "'klingon' is no language tag"),
    ],
)
def test_what_is_not_there_is_refused(room: Path, words: tuple[str, str], message: str) -> None:
    done = CliRunner().invoke(main, ["split", "bone.txt", *words])
    assert done.exit_code == 1
    assert message in done.stderr
    assert not (room / "bone.script").exists()


def test_slips_are_said_before_anything_is_spoken(run: Run, room: Path) -> None:
    run("split", "bone.txt", "-q")
    script = room / "bone.script"
    edit(script, "title: Bone\n", "title: Bone\nautor: A. Writer\n")
    edit(script, "Dani: “Seven,”", "Dany (shouts): “Seven,”")
    edit(script, "Dani: “Just seven.”", "Dani (sarcastically): “Just seven.”\n[sound bell.wav]")
    warnings = "\n".join(run("plan", "bone.script", "--engine", "tone", "--json")["warnings"])
    assert "Dany (line " in warnings
    assert "did you mean Dani?" in warnings
    assert "(shouts)" in warnings
    assert "did you mean 'shouting'?" in warnings
    assert "(sarcastically)" in warnings
    assert "Nothing acts on 'autor:'" in warnings
    assert "Did you mean 'author'?" in warnings
    assert "bell.wav (after line " in warnings
    done = CliRunner().invoke(main, ["build", "bone.script", "--engine", "tone"])
    assert done.exit_code == 1
    assert "bell.wav" in done.stderr
    assert not any("Dany" in line for line in (room / "voices.yaml").read_text().splitlines())


def test_two_names_that_become_one_keep_one_voice(run: Run, room: Path) -> None:
    build(run, "bone.txt")
    run("rename", "bone.script", "Tom", "Dani")
    voices = (room / "voices.yaml").read_text(encoding="utf-8")
    assert "# Tom" in voices
    (room / "bone.txt").write_text(f"{STORY}\n“Found it,” said Tom.\n", encoding="utf-8")
    run("split", "bone.txt", "-q")
    assert speakers(room)["“Found it,”"] == "Dani"
    assert set(speakers(room).values()) == {"Dani"}


def test_a_renamed_book_takes_its_folder_and_its_cast_along(run: Run, room: Path) -> None:
    first = build(run, "bone.txt")
    run("rename-book", "bone.script", "The Shed")
    assert folders(room) == ["the-shed"]
    assert sections(room) == ["the-shed"]
    assert "book: the-shed\n" in (room / "bone.script").read_text(encoding="utf-8")
    again = build(run, "bone.script")
    assert (again["rendered"], again["encoded"]) == (0, 0)
    assert again["title"] == first["title"]
    (room / "other.txt").write_text(STORY, encoding="utf-8")
    build(run, "other.txt")
    refused = CliRunner().invoke(main, ["rename-book", "other.script", "the shed"])
    assert refused.exit_code == 1
    assert "there is a folder output/the-shed already" in refused.stderr
    assert folders(room) == ["other", "the-shed"]


FIRST_PERSON = """\
I put the case on the table. My hands were cold.

“Daniela?” said Ruth. “Daniela Reyes, are you listening?”

“I am,” I said. “I was thinking.”

“You always are, Daniela,” said Ruth.

“Somebody has to,” I said, and I took my coat off. I hung it up.

“Daniela, you will be the death of me,” said Ruth.

I laughed. “Not before supper,” I said.
"""


def test_who_tells_the_story_speaks_in_one_voice(run: Run, room: Path) -> None:
    (room / "bone.txt").write_text(FIRST_PERSON, encoding="utf-8")
    built = build(run, "bone.txt")
    teller = speakers(room)["“I am,”"]
    assert teller is not None
    assert teller.startswith("Daniela")
    own = yaml.safe_load((room / "voices.yaml").read_text(encoding="utf-8"))["books"]["bone"]
    assert own["narrator"] == {"as": teller}
    assert any(f"{teller} tells this story" in warning for warning in built["warnings"])
    shown = run("cast", "bone.script", "--engine", "tone", "--json")
    roles = {role["name"]: role["voice"] for role in shown["characters"]}
    assert roles["Narrator"] == roles[teller]


def test_whoever_may_be_man_or_woman_is_named_once(run: Run, room: Path) -> None:
    story = "“Come in,” said Quill.\n\n“Thank you,” said Ormsel.\n\n“Do sit,” said Mary.\n"
    (room / "bone.txt").write_text(story, encoding="utf-8")
    first, second = build(run, "bone.txt"), build(run, "bone.script", "--formats", "mp3,captions")
    told = [w for w in first["warnings"] if "should sound male or female" in w]
    assert len(told) == 1
    assert all(name in told[0] for name in ("Quill", "Ormsel"))
    assert "Mary" not in told[0]
    assert not any("should sound" in warning for warning in second["warnings"])
