"""A person and a command, or two commands, at one file at once: nobody's work is lost."""

from __future__ import annotations

import multiprocessing
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import FrameType

import pytest
import yaml

from pipeline import casting, files, script
from pipeline.errors import FileChangedError, FullcastError
from pipeline.workflows import cast_and_plan, edit_cast, open_book, script_file, split_book
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.rename_book import rename_book
from pipeline.workflows.results import BuildResult
from pipeline.workflows.review import answer, merge_people, put_back, questions, take_snapshot

STORY = "“I have seen the lamp,” said Mara.\n\n“Where is it now?” said Tobias.\n"
LATER = STORY + "\n“It went out at seven,” said Mara.\n"
NOTE = "% mind this\n"
COMMENT = "# a comment of mine\n"

STEPS = {m.__file__ for m in (files, script_file)}
READ_VOICES = casting.read_text.__code__
"""Where a save may come in between: before any function begins that reads or writes a file that
a person edits."""


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    folder = tmp_path / "now"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("story.txt").write_text(STORY, encoding="utf-8")
    return BookOptions(source=Path("story.txt"), engine="tone", jobs=1)


@dataclass(slots=True)
class _SaveBefore:
    """A profiler that saves a file right before a step."""

    number: int
    save: Callable[[], None]
    seen: int = 0

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and (code.co_filename in STEPS or code is READ_VOICES):
            self.seen += 1
            if self.seen == self.number:
                sys.setprofile(None)
                self.save()
                sys.setprofile(self)


def moments(work: Callable[[], object], save: Callable[[], None]) -> Iterator[int]:
    """Do the work in this folder once for each of its steps, with a save right before that step;
    the folder is put back between. Gives the number of the step, when all is done."""
    start = Path("../start")
    shutil.copytree(".", start)
    for number in count(1):
        shutil.rmtree(".", ignore_errors=True)
        shutil.copytree(start, ".", dirs_exist_ok=True)
        steps = _SaveBefore(number, save)
        sys.setprofile(steps)
        try:
            work()
        finally:
            sys.setprofile(None)
        if steps.seen < number:
            return
        yield number


def append_note() -> None:
    with open("story.script", "a", encoding="utf-8") as file:
        file.write(NOTE)


def change_speaker() -> None:
    """A change that leaves the size as it was."""
    path = Path("story.script")
    path.write_bytes(
        path.read_bytes().replace("Tobias: “Where".encode(), "Hester: “Where".encode())
    )


def comment_voices() -> None:
    path = Path("voices.yaml")
    earlier = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(COMMENT + earlier, encoding="utf-8")


def read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


# ------------------------------------------------------------------ a person and a command


@pytest.mark.parametrize(
    ("save", "words"), [(append_note, NOTE), (change_speaker, "Hester: “Where")]
)
def test_a_script_saved_at_any_moment_of_a_split_keeps_what_was_saved(
    options: BookOptions, save: Callable[[], None], words: str
) -> None:
    split_book.split_book(options)
    Path("story.txt").write_text(LATER, encoding="utf-8")
    step = 0
    for step in moments(lambda: split_book.split_book(options), save):
        text = read("story.script")
        assert words in text, f"lost at step {step}"
        assert "Mara: “It went out at seven,”" in text
        assert list(Path.cwd().glob(".*")) == []
    assert step > 20


def test_a_script_that_appears_while_a_first_split_runs_stays(options: BookOptions) -> None:
    mine = "title: Mine\n\nHester: “I have seen the lamp,”\n"

    def save() -> None:
        if not Path("story.script").exists():
            Path("story.script").write_text(mine, encoding="utf-8")

    kept = 0
    for step in moments(lambda: split_book.split_book(options), save):
        text = read("story.script")
        if "Hester" in text:
            assert "title: Mine\n\nHester: “I have seen the lamp,”\n" in text
            kept += 1
        else:
            assert "Where is it now?" in text, f"lost at step {step}"
    assert kept > 5


def test_a_script_saved_again_and_again_is_left_and_said_so(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    split_book.split_book(options)
    Path("story.txt").write_text(LATER, encoding="utf-8")
    merge = script.merge_text

    def save_meanwhile(*texts: object) -> str:
        append_note()
        return merge(*texts)  # type: ignore[arg-type]

    monkeypatch.setattr(script, "merge_text", save_meanwhile)
    with pytest.raises(FileChangedError, match=r"story\.script was changed while") as caught:
        split_book.split_book(options)
    assert caught.value.hint == "Run the command again."
    assert "seven" not in read("story.script")


@pytest.mark.slow
def test_a_script_saved_while_somebody_is_renamed_has_both(options: BookOptions) -> None:
    cast_and_plan.cast_and_plan(open_book.open_book(options))

    def rename() -> None:
        edit_cast.rename_character(options, "Tobias", "Captain Rook")

    for step in moments(rename, append_note):
        text = read("story.script")
        assert NOTE in text, f"lost at step {step}"
        assert "Captain Rook: “Where" in text
        assert "Tobias:" not in text
        assert "Captain Rook:" in read("voices.yaml")


def test_lines_are_not_given_away_by_the_numbers_of_another_script(options: BookOptions) -> None:
    split_book.split_book(options)
    refused = 0

    def insert_a_line() -> None:
        path = Path("story.script")
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("\n\n", "\n\nHester: “Who is there?”\n\n", 1), "utf-8")

    def assign() -> None:
        nonlocal refused
        try:
            edit_cast.assign_lines(options, "Ottilie", [1])
        except FileChangedError:
            refused += 1
            assert "Ottilie" not in read("story.script")

    for step in moments(assign, insert_a_line):
        assert "“Who is there?”" in read("story.script"), f"lost at step {step}"
    assert refused > 1


def test_an_answer_to_a_script_that_was_saved_since_is_refused(options: BookOptions) -> None:
    path = Path("doubt.script")
    path.write_text("title: Doubt\n\nAda?: “First.”\n\nBen?: “Second.”\n", encoding="utf-8")
    doubt = BookOptions(path, engine="tone")
    shown, _ = questions(doubt)
    before = take_snapshot(doubt, path)
    answer(shown, [1], "Cleo")
    after = take_snapshot(doubt, path)
    assert "Cleo: “First.”" in after.script
    with pytest.raises(FileChangedError):
        answer(shown, [2], "Cleo")
    with pytest.raises(FileChangedError):
        merge_people(doubt, shown, "Ben", "Cleo")
    path.write_text(after.script + NOTE, encoding="utf-8")
    with pytest.raises(FileChangedError):
        put_back(doubt, path, before, after)
    assert read("doubt.script") == after.script + NOTE


@pytest.mark.parametrize("is_there", [True, False])
def test_voices_saved_while_a_book_is_cast_keep_what_was_saved(
    options: BookOptions, is_there: bool
) -> None:
    split_book.split_book(options)
    if is_there:
        comment_voices()

    def cast() -> None:
        cast_and_plan.cast_and_plan(open_book.open_book(options))

    for step in moments(cast, comment_voices):
        text = read("voices.yaml")
        assert text.count(COMMENT) == 1 + is_there, f"lost at step {step}"
        assert {"Mara", "Tobias"} <= set(yaml.safe_load(text)["books"]["story"]["characters"])


@pytest.mark.slow
def test_voices_saved_while_a_voice_is_set_keep_what_was_saved(options: BookOptions) -> None:
    cast_and_plan.cast_and_plan(open_book.open_book(options))
    for step in moments(lambda: edit_cast.cast_book(options, ["Mara.rate=0.9"]), comment_voices):
        text = read("voices.yaml")
        assert COMMENT in text, f"lost at step {step}"
        characters = yaml.safe_load(text)["books"]["story"]["characters"]
        assert characters["Mara"]["rate"] == 0.9


# ------------------------------------------------------------------ two commands


class _Builders:
    """Two processes that each build a book at the same moment."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        start = context.Barrier(2)
        self._pool = ProcessPoolExecutor(2, context, _remember_start, (start,))

    def build(self, *books: BookOptions) -> list[BuildResult | str]:
        return list(self._pool.map(_build_at_once, books))

    def close(self) -> None:
        self._pool.shutdown()


_start: list[threading.Barrier] = []


def _remember_start(start: threading.Barrier) -> None:
    _start.append(start)


def _build_at_once(options: BookOptions) -> BuildResult | str:
    _start[0].wait(60)
    try:
        return build_book(options)
    except FullcastError as error:
        return f"{error.message} {error.hint}"


@pytest.fixture(scope="module")
def builders() -> Iterator[_Builders]:
    made = _Builders()
    yield made
    made.close()


def book_at(folder: Path, name: str) -> BookOptions:
    source = folder / f"{name}.txt"
    if not source.exists():
        source.write_text(STORY.replace("lamp", name), encoding="utf-8")
    return BookOptions(
        source=source,
        voices=folder / "voices.yaml",
        output=folder / "output",
        engine="tone",
        jobs=1,
    )


@pytest.mark.parametrize("tries", [5, pytest.param(20, marks=pytest.mark.slow)])
def test_two_first_builds_at_once_keep_both_casts(
    builders: _Builders, tmp_path: Path, tries: int
) -> None:
    for number in range(tries):
        folder = tmp_path / str(number)
        folder.mkdir()
        results = builders.build(book_at(folder, "sea"), book_at(folder, "shore"))
        assert not [r for r in results if isinstance(r, str) or r.failed]
        books = yaml.safe_load((folder / "voices.yaml").read_text(encoding="utf-8"))["books"]
        for name in ("sea", "shore"):
            assert {"Mara", "Tobias"} <= set(books[name]["characters"])


def test_one_book_built_twice_at_once_is_built_once(builders: _Builders, tmp_path: Path) -> None:
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        one, other = builders.build(book_at(folder, "sea"), book_at(folder, "sea"))
        assert isinstance(one, BuildResult), one
        assert isinstance(other, BuildResult), other
        assert sorted([one.unchanged, other.unchanged]) == [False, True]
        assert [c.name for c in one.chapters] == [c.name for c in other.chapters]
        assert not list((folder / "output" / "sea").glob(".*lock"))


def test_a_second_build_says_for_whom_it_waits(options: BookOptions) -> None:
    stages: list[str] = []
    waits = threading.Event()

    def progress(stage: str, done: int, total: int) -> None:
        if stage.startswith("Waiting"):
            stages.append(f"{stage} {done}/{total}")
            waits.set()

    folder = open_book.open_book(options).folder.path
    with ThreadPoolExecutor(1) as pool:
        with files.locked(folder / ".building.lock", "the build of story.script"):
            second = pool.submit(build_book, options, progress)
            assert waits.wait(60)
            assert len(stages) == 1
        assert second.result(60).chapters
    assert stages[0].startswith("Waiting for the build of story.script (process ")
    assert stages[0].endswith(") 0/1")
    assert stages[1].endswith(") 1/1")


def test_whoever_waits_at_a_script_is_told_for_whom(options: BookOptions) -> None:
    split_book.split_book(options)
    said: list[str] = []
    waits = threading.Event()

    def tell(holder: str) -> None:
        said.append(holder)
        waits.set()

    def assign() -> None:
        with files.telling_of_waits(tell):
            edit_cast.assign_lines(options, "Tobias", [1])

    script_path = Path("story.script")
    with ThreadPoolExecutor(1) as pool:
        with files.changing(script_path, "the split of story.txt"):
            work = pool.submit(assign)
            assert waits.wait(60)
        work.result(60)
    assert said[0].startswith("the split of story.txt (process ")
    assert "Tobias: “I have seen the lamp,”" in script_path.read_text(encoding="utf-8")


def test_a_wait_at_a_script_is_a_stage_of_a_build(options: BookOptions) -> None:
    stages: list[str] = []
    waits = threading.Event()

    def progress(stage: str, done: int, total: int) -> None:
        if stage.startswith("Waiting"):
            stages.append(f"{stage} {done}/{total}")
            waits.set()

    with ThreadPoolExecutor(1) as pool:
        with files.changing(Path("story.script"), "the split of story.txt"):
            work = pool.submit(build_book, options, progress)
            assert waits.wait(60)
        assert work.result(60).chapters
    assert [stage.rpartition(" ")[2] for stage in stages] == ["0/1", "1/1"]
    assert stages[0].startswith("Waiting for the split of story.txt (process ")


@pytest.mark.slow
def test_a_command_says_on_standard_error_for_whom_it_waits(options: BookOptions) -> None:
    held = threading.Event()
    let_go = threading.Event()

    def hold() -> None:
        with files.changing(Path("story.script"), "the split of story.txt"):
            held.set()
            let_go.wait(60)

    command = [sys.executable, "-m", "pipeline", "split", "story.txt"]
    with ThreadPoolExecutor(1) as pool:
        holder = pool.submit(hold)
        assert held.wait(60)
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert process.stderr is not None
        said = process.stderr.readline()
        let_go.set()
        holder.result(60)
        process.communicate(timeout=60)
    assert said.startswith("Waiting for the split of story.txt (process ")
    assert process.returncode == 0


def test_a_book_is_renamed_when_its_build_has_ended(options: BookOptions) -> None:
    mastering, go_on, waits = threading.Event(), threading.Event(), threading.Event()

    def building(stage: str, done: int, total: int) -> None:
        if stage == "Mastering":
            mastering.set()
            assert go_on.wait(60)

    def renaming(stage: str, done: int, total: int) -> None:
        if stage.startswith("Waiting for the build of story.script"):
            waits.set()

    with ThreadPoolExecutor(2) as pool:
        build = pool.submit(build_book, options, building)
        assert mastering.wait(60)
        rename = pool.submit(rename_book, options, "the lamp", renaming)
        assert waits.wait(60)
        assert Path("output/story").is_dir()
        go_on.set()
        assert build.result(60).chapters
        rename.result(60)
    assert not Path("output/story").exists()
    assert list(Path("output/the-lamp").glob("*.mp3"))
    assert not list(Path("output/the-lamp").glob(".*lock"))
    assert build_book(options).rendered == 0


def test_a_build_that_waited_for_a_new_name_goes_on_under_it(options: BookOptions) -> None:
    build_book(options)
    waits = threading.Event()

    def progress(stage: str, done: int, total: int) -> None:
        if stage.startswith("Waiting"):
            waits.set()

    folder = Path("output/story")
    with ThreadPoolExecutor(1) as pool:
        with files.locked(folder / open_book.BUILD_LOCK, "the new name of story.script"):
            build = pool.submit(build_book, options, progress)
            assert waits.wait(60)
            text = Path("story.script").read_text(encoding="utf-8")
            renamed = text.replace("book: story", "book: the-lamp")
            Path("story.script").write_text(renamed, encoding="utf-8")
            folder.rename("output/the-lamp")
        result = build.result(60)
    assert result.folder == Path("output/the-lamp")
    assert not folder.exists()
