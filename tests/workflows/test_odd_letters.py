"""Books with soft hyphens, combining accents and ligatures, from manuscript to script and back."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import script
from pipeline.cli import main
from pipeline.model import Manuscript, Meta, Paragraph, Place
from pipeline.script import parse
from pipeline.splitter import split as split_manuscript
from pipeline.workflows.script_file import save_script
from pipeline.workflows.split_stamp import SplitStamp, digest_of

PARAGRAPHS = (
    "The green\u00adhouse was a con\u00adsid\u00ader\u00adable dis\u00adtance from the oﬃce.",
    "“It is naïve to wait for the ﬂood,” said Renée.",
    "“Then we pack the oﬃce,” said Noël. “All of it.”",
    "“Not the stove,” said Rene\u0301e.",
    "“The stove ﬁrst,” said Noe\u0308l, and went to find his cap.",
    "No\u200bbody wrote any\u2060thing down.",
)
STORY = "\n\n".join(PARAGRAPHS) + "\n"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "flood.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def run(*words: str) -> str:
    done = CliRunner().invoke(main, list(words))
    assert done.exit_code == 0, done.output
    return done.stdout


def words_of(path: Path) -> str:
    return script.verbatim(parse(path.read_text(encoding="utf-8")))


def test_somebody_is_one_person_however_their_accents_are_typed(room: Path) -> None:
    data = json.loads(run("split", "flood.txt", "--json"))
    assert {c["name"]: c["lines"] for c in data["characters"]} == {"Noël": 3, "Renée": 2}


def test_every_change_is_listed_and_leads_to_its_place(room: Path) -> None:
    data = json.loads(run("split", "flood.txt", "--json"))
    assert [(c["kind"], c["before"], c["after"]) for c in data["changes"]] == [
        *([("invisible", "\u00ad", "")] * 5),
        ("ligature", "ﬃ", "ffi"), ("ligature", "ﬂ", "fl"), ("ligature", "ﬃ", "ffi"),
        ("accent", "e\u0301", "é"), ("ligature", "ﬁ", "fi"), ("accent", "e\u0308", "ë"),
        ("invisible", "\u200b", ""), ("invisible", "\u2060", ""),
    ]  # fmt: skip
    assert all(STORY[c["start"] : c["end"]] == c["before"] for c in data["changes"])
    at, pieces = 0, []
    for change in data["changes"]:
        pieces += [STORY[at : change["start"]], change["after"]]
        at = change["end"]
    whole = "".join("".join([*pieces, STORY[at:]]).split())
    assert words_of(room / "flood.script") == whole
    assert json.loads(run("split", "flood.txt", "--json"))["changes"] == data["changes"]
    assert json.loads(run("split", "flood.script", "--json"))["changes"] == data["changes"]


def test_a_line_ends_behind_its_last_accent(room: Path) -> None:
    (room / "end.txt").write_text("“Wait,” said Ines. “We have the cafe\u0301”", encoding="utf-8")
    lines = json.loads(run("split", "end.txt", "--json"))["lines"]
    text = (room / "end.txt").read_text(encoding="utf-8")
    assert text[lines[-1]["start"] : lines[-1]["end"]] == "“We have the cafe\u0301”"


def old_script(room: Path) -> Path:
    """A script and sidecar as they were made when readers left such letters alone."""
    paragraphs = tuple(Paragraph(text, Place()) for text in PARAGRAPHS)
    old = split_manuscript(Manuscript(Meta("Flood", book="flood"), STORY, paragraphs))
    old = replace(old, meta=replace(old.meta, book="flood"))
    stamp = SplitStamp("flood.txt", digest_of(room / "flood.txt"), "1 6", (), False, 0.5)
    path = room / "flood.script"
    save_script(path, script.dump(old), None, old, stamp.dump())
    return path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_older_script_merges_without_losing_what_a_person_did(room: Path) -> None:
    path = old_script(room)
    before = words_of(path)
    edit(
        path,
        "Narrator: The green\u00adhouse",
        "% slowly, please\nNarrator (slowly): The green\u00adhouse",
    )
    edit(path, "“Then we pack", "“Then we all pack")
    text = path.read_text(encoding="utf-8")
    head = text[: text.index("“Not the stove,”")].rsplit("\n", 1)[1]
    edit(path, f"{head}“Not the stove,”", "Ottilie (whispering): “Not the stove,”")
    edit(path, "from the oﬃce.", "from\nNarrator (coldly): the oﬃce.")
    run("split", "flood.txt", "-q")
    merged = parse(path.read_text(encoding="utf-8"))
    shown = {line.text: line for line in merged.lines}
    assert shown["“Not the stove,”"].speaker == "Ottilie"
    assert shown["“Not the stove,”"].delivery == ("whispering",)
    assert shown["slowly, please"].kind == "note"
    assert any(line.delivery == ("coldly",) and "ce." in line.text for line in merged.lines)
    assert "“Then we all pack the office,”" in {
        unicodedata.normalize("NFKC", line.text) for line in merged.lines
    }
    assert words_of(path).replace("weall", "we") == before


def test_an_older_script_split_afresh_is_as_a_new_one(room: Path) -> None:
    path = old_script(room)
    run("split", "flood.txt", "--afresh", "-q")
    merged = path.read_text(encoding="utf-8")
    path.unlink()
    path.with_suffix(".split.json").unlink()
    run("split", "flood.txt", "-q")
    assert parse(merged).lines == parse(path.read_text(encoding="utf-8")).lines


def test_a_name_in_voices_yaml_may_be_typed_with_combining_accents(room: Path) -> None:
    (room / "voices.yaml").write_text(
        "characters:\n  Rene\u0301e: {voice: {tone: alto}}\n", encoding="utf-8"
    )
    run("build", "flood.txt", "--engine", "tone", "-j", "1", "-q")
    text = unicodedata.normalize("NFC", (room / "voices.yaml").read_text(encoding="utf-8"))
    assert text.count("Renée") == 1
    plan = json.loads(run("cast", "flood.script", "--engine", "tone", "--json"))
    voices = {role["name"]: role["voice"] for role in plan["characters"]}
    assert voices["Rene\u0301e"] == "alto"
