"""Builds that go wrong: killed at any moment, a line that fails, a full disk. Nothing made
earlier may be lost, and the next run does just what is missing."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cli.build import build_words
from pipeline.errors import EngineError, OutputError
from pipeline.model import Cue
from pipeline.output_folder import BookRecord, book_folders
from pipeline.store import Store
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from tests.workflows.troubled_engine import speak_with

STORY = "\n\n".join(
    ["Chapter One"]
    + [f"“This is line number {n},” said Ada." for n in range(1, 9)]
    + ["Chapter Two"]
    + [f"“Now I have counted to {n},” said Ben." for n in range(1, 9)]
)


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    Path("count.txt").write_text(STORY, encoding="utf-8")
    return BookOptions(source=Path("count.txt"), engine="tone", jobs=1)


def _files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.glob("*.mp3")}


def test_a_line_that_fails_is_said_and_the_next_build_tries_just_that(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_five(cue: Cue) -> None:
        if "counted to five" in cue.text:
            raise EngineError("the engine has a sore throat.")

    with monkeypatch.context() as patch:
        speak_with(refuse_five, patch)
        first = build_book(options)
    assert [f.text for f in first.failed] == ["“Now I have counted to 5,”"]
    assert "sore throat" in first.failed[0].message
    assert first.failed[0].place.chapter == 2
    assert first.artefacts == ()
    second = build_book(options)
    assert second.failed == ()
    assert second.rendered == 1
    assert second.reused == first.rendered + first.reused


def test_a_take_that_went_is_spoken_and_its_slot_found_again(options: BookOptions) -> None:
    first = build_book(options)
    before, files = _record(), _files(first.folder)
    (take,) = Path("output/.store/takes").glob(f"*/{before.takes[-1]}.wav")
    take.unlink()
    for file in files:
        (first.folder / file).unlink()
    second = build_book(options)
    assert second.rendered == 1
    assert set(_record().slots) == set(before.slots)
    assert _files(second.folder) == files


def test_what_is_spoken_anew_has_slots_of_its_own(options: BookOptions) -> None:
    first = build_book(options)
    before = _record()
    with Store(Path("output/.store")) as store:
        assert store.drop_take(before.takes[-1])
    next(first.folder.glob("*.mp3")).unlink()
    second = build_book(options)
    assert second.rendered == 1
    now = set(_record().slots)
    assert (len(now - set(before.slots)), len(set(before.slots) - now)) == (1, 1)
    assert all((Path("output/.store/slots") / key[:2] / f"{key}.slot").exists() for key in now)


def _record() -> BookRecord:
    return book_folders(Path("output"))[0].record


def test_a_heading_that_fails_is_shown_by_its_words(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_two(cue: Cue) -> None:
        if cue.text == "Chapter Two":
            raise EngineError("the engine has a sore throat.")

    speak_with(refuse_two, monkeypatch)
    result = build_book(options)
    assert [f.number for f in result.failed] == [0]
    assert "Failed, “Chapter Two” (" in build_words(result, verbose=False)


def test_a_failed_build_leaves_the_earlier_book(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = build_book(options)
    before = _files(whole.folder)
    script = options.source.with_suffix(".script")
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("number 3", "number thirty"), encoding="utf-8")

    def refuse(cue: Cue) -> None:
        raise EngineError("no voice today.")

    speak_with(refuse, monkeypatch)
    failed = build_book(options)
    assert len(failed.failed) == 1
    assert _files(whole.folder) == before


def test_a_killed_build_goes_on_where_it_was(options: BookOptions) -> None:
    code = f"""
import os, sys
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
import pytest
from pipeline.workflows.build_book import build_book
from pipeline.workflows.book_options import BookOptions
from tests.workflows.troubled_engine import speak_with
spoken = []
def die(cue):
    spoken.append(cue)
    if len(spoken) > 9:
        os._exit(9)
patch = pytest.MonkeyPatch()
speak_with(die, patch)
build_book(BookOptions(source=Path("count.txt"), engine="tone", jobs=1))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 9, done.stderr
    whole = build_book(options)
    assert whole.failed == ()
    assert whole.reused == 9 - 3  # of the nine, three calibrated a voice
    assert whole.rendered > 0
    assert build_book(options).unchanged


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow above so many bytes."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_has_no_room_leaves_the_earlier_book(options: BookOptions) -> None:
    whole = build_book(options)
    before = _files(whole.folder)
    script = options.source.with_suffix(".script")
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("number 3", "number thirty"), encoding="utf-8")

    with room_for(min(map(len, before.values())) // 2), pytest.raises(OutputError, match="large"):
        build_book(options)
    assert _files(whole.folder) == before
    again = build_book(options)
    assert again.rendered == 0
    assert _files(whole.folder) != before


def test_a_book_whose_script_is_gone_gives_up_its_folder(options: BookOptions) -> None:
    first = build_book(options)
    Path("other.txt").write_text(STORY.replace("line", "row"), encoding="utf-8")
    other = build_book(replace(options, source=Path("other.txt"), title="Count"))
    assert other.folder != first.folder
    Path("count.script").unlink()
    third = build_book(replace(options, source=Path("other.txt"), title="Count"))
    assert third.failed == ()


def test_a_coverless_title_and_a_cover_are_both_fine(options: BookOptions) -> None:
    from mutagen.id3 import ID3

    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360f8cf500f0003860180fa5c5b8a"
        "0000000049454e44ae426082"
    )
    Path("cover.png").write_bytes(png)
    covered = build_book(replace(options, cover=Path("cover.png")))
    tags = ID3(covered.folder / covered.chapters[0].name)
    assert tags.getall("APIC")[0].data == png
    assert str(tags["TCOM"]) == "Full Cast"


def test_a_book_of_one_chapter_is_one_mp3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("walk.script").write_text("title: Walk\n\nAda: “Is it far?”\n", encoding="utf-8")
    options = BookOptions(Path("walk.script"), engine="tone", jobs=1)
    result = build_book(options)
    assert [path.name for path in result.folder.glob("*.mp3")] == ["Walk.mp3"]
    assert [chapter.name for chapter in result.chapters] == ["Walk.mp3"]
    assert build_book(options).unchanged
    part = build_book(replace(options, chapters="1"))
    assert [chapter.name for chapter in part.chapters] == ["01 - Chapter 1.mp3"]
