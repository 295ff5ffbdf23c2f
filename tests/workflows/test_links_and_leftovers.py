"""Links that a person made stay links, nothing is written through one that leads outside, and what
a killed command left is swept by the next."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import files
from pipeline.errors import OutputError
from pipeline.publish import PlannedFile, publish, put_files
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.edit_cast import rename_character
from tests.publish.books import as_book, retitled
from tests.sounds import small_book

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and kills of POSIX")

STORY = "“Come up,” said Ada.\n\n“It is late,” said Ben.\n"


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    (tmp_path / "work").mkdir()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    Path("late.txt").write_text(STORY, encoding="utf-8")
    return BookOptions(Path("late.txt"), engine="tone", jobs=1)


def test_a_cast_and_a_script_that_are_links_stay_links(options: BookOptions) -> None:
    build_book(options)
    for name in ("late.script", "voices.yaml"):
        Path(name).rename(f"../elsewhere/{name}")
        Path(name).symlink_to(f"../elsewhere/{name}")
    before = {name: Path(name).read_bytes() for name in ("late.script", "voices.yaml")}
    rename_character(options, "Ada", "Adele")
    for name, data in before.items():
        assert Path(name).is_symlink()
        assert Path(name).read_bytes() == Path(f"../elsewhere/{name}").read_bytes() != data
    assert not list(Path("../elsewhere").glob(".*.tmp"))


def test_a_lock_that_is_a_link_leaves_what_it_leads_to(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    (tmp_path / "lock").symlink_to(victim)
    with files.locked(tmp_path / "lock", "a test"):
        pass
    assert victim.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_a_link_outside_gets_no_file(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    folder, outside = tmp_path / "out", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "inner").symlink_to(outside)
    (planned, *_) = _planned(small)
    inner = PlannedFile(planned.kind, "inner/a.mp3", planned.inputs, planned.write)
    with pytest.raises(OutputError, match="leads outside"):
        put_files.put(folder, [inner])
    assert list(outside.iterdir()) == []


def _planned(small: object) -> tuple[PlannedFile, ...]:
    from pipeline.publish import mp3

    return mp3.write_chapters(as_book(small)).files  # type: ignore[arg-type]


def test_what_a_killed_write_left_goes_with_the_next(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from pipeline import files;"
        "files.write_bytes(Path(sys.argv[1]), b'half', lambda: os._exit(9))"
    )
    target = tmp_path / "voices.yaml"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", code, str(target)], env=environment)
    assert ran.returncode == 9
    assert len(list(tmp_path.glob(".voices.yaml.*.tmp"))) == 1
    (tmp_path / ".voices.yaml.mine.tmp").write_text("a person's own", encoding="utf-8")
    files.write_text(target, "whole")
    assert {path.name for path in tmp_path.iterdir()} == {"voices.yaml", ".voices.yaml.mine.tmp"}


def test_a_build_killed_while_it_remembers_what_it_spoke_is_taken_up_again(
    options: BookOptions,
) -> None:
    code = """
import os
from pathlib import Path
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
replace = os.replace
def die(source, target):
    if str(target).endswith(".plan.json"):
        os._exit(9)
    replace(source, target)
os.replace = die
build_book(BookOptions(Path("late.txt"), engine="tone", jobs=1))
"""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", code], env=environment).returncode == 9
    assert list(Path("output").glob("late/.*.tmp"))
    build_book(options)
    assert not list(Path("output").glob("late/.*.tmp"))
    assert Path("output/late/.plan.json").is_file()
    assert build_book(options).unchanged


def test_chapters_renamed_by_a_killed_build_go_when_the_change_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    small = small_book(tmp_path, chapters=3)
    publish(as_book(small), folder)
    right = {path.name for path in folder.glob("*.mp3")}
    replace, left = os.replace, [2]

    def die_after_two(source: object, target: object) -> None:
        if ".unfinished-" in str(source):
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt
        replace(source, target)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", die_after_two)
        with pytest.raises(KeyboardInterrupt):
            publish(as_book(retitled(small, ("Dawn", "Noon", "Dusk"))), folder)
    assert {path.name for path in folder.glob("*.mp3")} - right
    publish(as_book(small), folder)
    assert {path.name for path in folder.glob("*.mp3")} == right
