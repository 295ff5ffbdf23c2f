"""``fullcast split``: what other tools rely on, and what a person changed."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.salt_road import STORY, Run, the_json, tone
from tests.readers.books import PNG, page, write_epub


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_split_json_has_what_other_tools_rely_on(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    assert data["title"] == "The Salt Road"
    assert data["author"] == "Nobody In Particular"
    assert {c["name"] for c in data["characters"]} >= {"Ines", "Oskar"}
    assert set(data["characters"][0]) >= {"name", "aliases", "gender", "lines"}
    line = data["lines"][0]
    wanted = (
        "n chapter scene kind speaker text delivery confidence unsure reason alternatives start end"
    )
    assert set(line) >= set(wanted.split())
    assert [line["n"] for line in data["lines"]] == list(range(1, len(data["lines"]) + 1))
    assert {line["kind"] for line in data["lines"]} <= {"narration", "speech", "thought"}
    for line in data["lines"]:
        assert (line["kind"] == "narration") <= (line["speaker"] == "Narrator")


def test_split_offsets_index_the_manuscript(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    for line in data["lines"]:
        if line["start"] is not None:
            assert squeezed(STORY[line["start"] : line["end"]]) == squeezed(line["text"])
    assert any(line["start"] is not None for line in data["lines"])


def test_split_tags_the_plain_cases(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"] if line["kind"] == "speech"}
    assert speakers["“That is the road,”"] == "Oskar"
    assert speakers["“It’s all flat,”"] == "Ines"
    deliveries = {line["text"]: line["delivery"] for line in data["lines"]}
    assert "whispering" in deliveries["“Nobody home,”"]
    assert "shouting" in deliveries["“Stop!”"]


def test_split_goes_where_it_is_told_and_keeps_edits(run: Run, room: Path) -> None:
    run("split", "salt.txt", "-o", "elsewhere.script")
    path = room / "elsewhere.script"
    text = path.read_text(encoding="utf-8")
    assert "Oskar: “That is the road,”" in text
    edited = text.replace("Oskar: “That is the road,”", "Ines (coldly): “That is the road,”")
    path.write_text(edited + "\n% mine\n", encoding="utf-8")
    (room / "salt.txt").write_text(STORY + "\nNobody came.\n", encoding="utf-8")
    run("split", "salt.txt", "-o", "elsewhere.script")
    merged = path.read_text(encoding="utf-8")
    assert "Ines (coldly): “That is the road,”" in merged
    assert "% mine" in merged
    assert "Narrator: Nobody came." in merged


def test_a_known_cast_is_used(run: Run, room: Path) -> None:
    cast = {"characters": {"Oskar Lind": {"aliases": ["Oskar"], "gender": "male"}, "Ines": {}}}
    (room / "cast.json").write_text(json.dumps(cast), encoding="utf-8")
    data = the_json(run("split", "salt.txt", "--cast", "cast.json", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar Lind"


def test_whom_the_cast_lists_under_a_book_its_first_split_knows(run: Run, room: Path) -> None:
    listed = "books: {the-salt-road: {characters: {Oskar Lind: {aliases: [Oskar]}, Ines: {}}}}\n"
    (room / "voices.yaml").write_text(listed, encoding="utf-8")
    data = the_json(run("split", "salt.txt", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar Lind"
    # Another book's people are none of this one's.
    (room / "voices.yaml").write_text(listed.replace("salt", "pepper"), encoding="utf-8")
    data = the_json(run("split", "salt.txt", "-o", "other.script", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar"


def test_a_split_keeps_to_the_cast_that_it_was_made_with(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    first = (room / "salt.script").read_bytes()
    named = (room / "voices.yaml").read_text(encoding="utf-8").replace("Oskar:", "Oskar Lind:")
    (room / "voices.yaml").write_text(named, encoding="utf-8")
    run("split", "salt.txt")
    assert (room / "salt.script").read_bytes() == first


def test_a_cover_that_came_with_the_book_is_laid_beside_its_script(run: Run, room: Path) -> None:
    write_epub(room / "lane.epub", {"one.xhtml": page("<h1>One</h1><p>“Yes,” said Ada.</p>")})
    the_json(run("split", "lane.epub", "--json"))
    assert (room / "lane.cover.png").read_bytes() == PNG
    assert "cover: lane.cover.png\n" in (room / "lane.script").read_text(encoding="utf-8")
    # One that a person put there stays.
    (room / "lane.cover.png").write_bytes(PNG + b"mine")
    (room / "lane.script").unlink()
    the_json(run("split", "lane.epub", "--json"))
    assert (room / "lane.cover.png").read_bytes() == PNG + b"mine"


def test_a_name_without_its_ending_is_told_which_files_are_there(run: Run) -> None:
    run("split", "salt.txt")
    missing = run("plan", "salt")
    assert missing.exit_code == 1
    assert "salt does not exist. Is it salt.txt, or its script, salt.script?" in missing.stderr
