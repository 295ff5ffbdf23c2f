"""What every workflow starts with, and how it is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import casting
from pipeline.errors import CastError, EngineError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan, plan_parts
from pipeline.workflows.open_book import open_book

STORY = "“Is it far?” asked Ada.\n\n“Very,” said Ben.\n"


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    Path("stories").mkdir()
    Path("stories/walk.txt").write_text(STORY, encoding="utf-8")
    return BookOptions(Path("stories/walk.txt"), title="The Walk", engine="tone")


def test_an_open_book_has_its_script_folder_cast_and_engine(options: BookOptions) -> None:
    book = open_book(options)
    assert book.script.meta.title == "The Walk"
    assert book.split.path == Path("stories/walk.script")
    assert book.split.path.is_file()
    assert book.base == Path("stories")
    assert (book.slug, book.folder.path) == ("walk", Path("output/walk"))
    assert book.folder.path.is_dir()
    assert book.engine.name == "tone"
    assert Path("voices.yaml").is_file()
    assert open_book(options).folder == book.folder


def test_the_voices_file_names_the_engine_where_nobody_does(tmp_path: Path) -> None:
    source, voices = tmp_path / "walk.txt", tmp_path / "voices.yaml"
    source.write_text(STORY, encoding="utf-8")
    voices.write_text("engine: tone\n", encoding="utf-8")
    options = BookOptions(source, voices=voices, output=tmp_path / "output")
    assert open_book(options).engine.name == "tone"
    voices.write_text("# mine\nengine: harpsichord\n", encoding="utf-8")
    with pytest.raises(CastError, match=r"voices\.yaml:2: .*harpsichord"):
        open_book(options)


def test_an_engine_that_is_asked_for_and_is_not_there(options: BookOptions) -> None:
    with pytest.raises(EngineError, match="harpsichord"):
        open_book(BookOptions(options.source, engine="harpsichord"))


def test_planning_writes_nothing_and_casting_writes_each_new_voice(options: BookOptions) -> None:
    book = open_book(options)
    before = Path("voices.yaml").read_bytes()
    planned = plan_parts(book)
    assert Path("voices.yaml").read_bytes() == before
    cast = cast_and_plan(book)
    assert [part.cue for part in cast.plan.parts] == [part.cue for part in planned.plan.parts]
    text = Path("voices.yaml").read_text(encoding="utf-8")
    assert "Ada" in text
    assert "Ben" in text
    assert {entry.name for entry in cast.book.voices_file.book("walk").characters} == {
        "Ada",
        "Ben",
    }


def test_a_voice_that_the_engine_lacks_is_named_by_its_line(options: BookOptions) -> None:
    Path("voices.yaml").write_text("characters:\n  Ada: {voice: {tone: kazoo}}\n", encoding="utf-8")
    before = Path("voices.yaml").read_bytes()
    book = open_book(options)
    with pytest.raises(CastError, match=r"voices\.yaml:2: Ada: .*kazoo"):
        plan_parts(book)
    with pytest.raises(CastError, match="kazoo"):
        cast_and_plan(book)
    assert Path("voices.yaml").read_bytes() == before


def test_only_some_lines_are_planned_where_only_they_are_heard(options: BookOptions) -> None:
    book = open_book(options)
    whole = plan_parts(book).plan.parts
    some = plan_parts(book, only={whole[0].line}).plan.parts
    assert {part.line for part in some} == {whole[0].line}


GERMAN = "„Ist es weit?“, fragte Anna, und sie sah nach dem Haus.\n\n„Sehr“, sagte Ben.\n"


@pytest.mark.parametrize(
    ("ready", "text", "named", "engine"),
    [
        (True, STORY, "auto", "kokoro"),
        (False, STORY, "auto", "pyttsx3"),
        (True, GERMAN, "auto", "pyttsx3"),
        (True, STORY, "pyttsx3", "pyttsx3"),
    ],
)
def test_a_new_book_is_cast_for_the_best_engine_that_is_ready(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch,
    ready: bool, text: str, named: str, engine: str,
) -> None:  # fmt: skip
    monkeypatch.setattr("pipeline.engines._BEST_FIRST", ("kokoro", "pyttsx3")[not ready :])
    monkeypatch.setattr("pipeline.engines.kokoro.session.require_modules", lambda *_: None)
    monkeypatch.setattr("pipeline.workflows.choose_engine.missing_modules", lambda _: ("onnx",))
    Path("stories/walk.txt").write_text(text, encoding="utf-8")
    Path("voices.yaml").write_text(f"engine: {named}\n", encoding="utf-8")
    options = BookOptions(options.source, title="The Walk")
    book = open_book(options)
    assert book.engine.name == engine
    warned = " ".join(cast_and_plan(book).plan.warnings)
    assert (f"Cast for {engine}." in warned) == (named == "auto")
    assert ("pip install 'fullcast[neural]'" in warned) == (not ready)
    # Whatever is installed or taken away later, the book keeps its engine, and it is said once.
    monkeypatch.setattr("pipeline.engines._BEST_FIRST", ("kokoro", "pyttsx3")[ready:])
    again = open_book(options)
    assert again.engine.name == engine
    assert "Cast for" not in " ".join(cast_and_plan(again).plan.warnings)
    assert open_book(BookOptions(options.source, engine="auto")).engine.name == engine


def test_a_file_that_the_program_begins_picks_the_engine(options: BookOptions) -> None:
    assert open_book(options).voices_file.auto_engine
    Path("voices.yaml").write_text("narrator: en-us+m1\n", encoding="utf-8")
    old = open_book(BookOptions(options.source))
    assert (old.engine.name, old.voices_file.auto_engine) == ("pyttsx3", False)


def test_one_voice_reads_all_where_the_book_is_solo(options: BookOptions) -> None:
    book = open_book(replace(options, solo=True))
    assert "solo: yes" in book.split.path.read_text(encoding="utf-8")
    planned = cast_and_plan(open_book(options))
    assert len({part.cue.voice for part in planned.plan.parts}) == 1
    cast = casting.load(Path("voices.yaml")).book("walk")
    assert (cast.narrator is not None, cast.characters) == (True, ())
    told = book.split.path.read_text(encoding="utf-8").replace("solo: yes\n", "")
    book.split.path.write_text(told, encoding="utf-8")
    everybody = cast_and_plan(open_book(options)).plan.parts
    assert len({part.cue.voice for part in everybody}) == 3
    assert everybody[1].cue.voice == planned.plan.parts[0].cue.voice


def test_a_stage_holds_and_sets_people_apart(options: BookOptions) -> None:
    book = open_book(replace(options, stage=True))
    assert "stage: yes" in book.split.path.read_text(encoding="utf-8")
    sides = {part.side for part in cast_and_plan(open_book(options)).plan.parts}
    assert None not in sides
    assert len(sides) > 1


def test_a_scenes_room_outlasts_a_change_of_the_manuscript(options: BookOptions) -> None:
    options.source.write_text(f"Chapter One\n\n{STORY}", encoding="utf-8")
    script_path = open_book(options).split.path
    text = script_path.read_text(encoding="utf-8")
    script_path.write_text(
        text.replace("# Chapter One", "# Chapter One (in a hall)"), encoding="utf-8"
    )
    options.source.write_text(f"Chapter One\n\n{STORY}\nIt rained.\n", encoding="utf-8")
    planned = plan_parts(open_book(options))
    text = script_path.read_text(encoding="utf-8")
    assert "# Chapter One (in a hall)" in text
    assert "It rained." in text
    heard = {part.cue.text: part.acoustic for part in planned.plan.parts}
    assert (heard["Is it far?"], heard["It rained."]) == ("hall", "")
