"""Many books at once: what ends one never stops the rest, and what was stopped goes on."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline import casting
from pipeline.errors import CastError, FullcastError
from pipeline.workflows.batch import BookOutcome, BookState, build_batch
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.books_file import books_of
from pipeline.workflows.build_book import build_book
from pipeline.workflows.watch_folder import books_in, watch_folder

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path


def _story(number: int, lines: int = 3) -> str:
    talk = "\n\n".join(f"“It is {number * 100 + n},” said Mara." for n in range(lines))
    return f"The Tale of {number}\n\n\nChapter One\n\n{talk}\n"


def _options(name: str) -> BookOptions:
    return BookOptions(Path(name), engine="tone", formats=("mp3",), jobs=2)


@pytest.mark.slow
def test_one_broken_book_stops_no_other(shelf: Path) -> None:
    for number in (1, 2):
        Path(f"b{number}.txt").write_text(_story(number), encoding="utf-8")
    Path("broken.txt").write_bytes(b"\0\1\2\3" * 100)
    seen: list[BookOutcome] = []
    books = [_options(name) for name in ("b1.txt", "broken.txt", "missing.txt", "b2.txt")]
    result = build_batch(books, on_outcome=seen.append)
    assert [book.state for book in result.books] == ["made", "failed", "failed", "made"]
    assert "missing.txt" in result.books[2].why
    assert len(seen) == 4
    assert result.shelf == Path("output/index.html")
    page = result.shelf.read_text(encoding="utf-8")
    assert "The Tale of 1" in page
    assert page.count("<audio") == 2
    again = build_batch(books)
    assert [b.state for b in again.books] == ["unchanged", "failed", "failed", "unchanged"]
    assert again.books[0].duration_ms == result.books[0].duration_ms


def test_books_yaml_says_what_is_of_one_book_alone(tmp_path: Path) -> None:
    path = tmp_path / "books.yaml"
    path.write_text(
        "books:\n  - one.txt\n  - {file: two.epub, title: Two, formats: 'mp3, m4b'}\n",
        encoding="utf-8",
    )
    one, two, three = books_of([path, Path("three.md")], _options("x"))
    assert (one.source, one.formats) == (tmp_path / "one.txt", ("mp3",))
    assert (two.source, two.title, two.formats) == (tmp_path / "two.epub", "Two", ("mp3", "m4b"))
    assert three.source == Path("three.md")
    path.write_text("books:\n  - {titel: Two}\n", encoding="utf-8")
    with pytest.raises(CastError, match=r"books.yaml:2: 'titel' is not known"):
        books_of([path], _options("x"))
    path.write_text("books:\n", encoding="utf-8")
    with pytest.raises(CastError, match="no book stands there"):
        books_of([path], _options("x"))


def test_a_folders_books_are_its_manuscripts_and_the_scripts_without_one(tmp_path: Path) -> None:
    for name in ("a.txt", "a.script", "b.script", "c.epub", ".d.txt", "voices.yaml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [path.name for path in books_in(tmp_path)] == ["a.txt", "c.epub", "b.script"]


@pytest.mark.slow
def test_a_watched_folder_builds_what_changed_and_nothing_else(shelf: Path) -> None:
    for number in (1, 2):
        Path(f"b{number}.txt").write_text(_story(number), encoding="utf-8")
    made: list[list[str]] = [[]]

    def on_outcome(outcome: BookOutcome) -> None:
        if outcome.state is BookState.MADE:
            made[-1].append(outcome.source.name)

    def pause() -> bool:
        made.append([])
        if len(made) == 2:
            Path("b2.txt").write_text(_story(2, lines=4), encoding="utf-8")
        return len(made) == 2

    watch_folder(shelf, _options("x"), pause, on_outcome=on_outcome)
    assert [sorted(names) for names in made] == [["b1.txt", "b2.txt"], ["b2.txt"], []]


@pytest.mark.slow
def test_fifty_books_killed_twice_come_out_as_one_by_one(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("batch", "single"):
        Path(folder).mkdir()
        for number in range(50):
            path = Path(folder, f"b{number:02}.txt")
            if number in (7, 23, 41):
                path.write_bytes(b"\0\1\2\3" * 50)
            else:
                path.write_text(_story(number, lines=4), encoding="utf-8")
    names = [f"b{number:02}.txt" for number in range(50)]
    command = [sys.executable, "-m", "pipeline", "batch", *names, "--engine", "tone", "-q"]
    for count in (5, 20):
        process = subprocess.Popen(command, cwd="batch", start_new_session=True)
        while len(list(Path("batch/output").glob("*/.plan.json"))) < count:
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    done = subprocess.run(command, cwd="batch", check=False)
    assert done.returncode == 1  # three are broken
    monkeypatch.chdir(shelf / "single")
    for name in names:
        with contextlib.suppress(FullcastError):
            build_book(_options(name))
    monkeypatch.chdir(shelf)
    one, other = (
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in Path(folder).rglob("*")
            if path.suffix in (".mp3", ".script")
        }
        for folder in ("batch", "single")
    )
    assert len(one) == 47 * 2  # its script, and the MP3 of its one chapter
    assert one == other
    casts = [casting.load(Path(folder, "voices.yaml")).books for folder in ("batch", "single")]
    assert sorted(map(repr, casts[0])) == sorted(map(repr, casts[1]))
