"""Files are replaced at once or not at all, and a stamp tells whether one was touched."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline import files
from pipeline.errors import OutputError


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path, durable: bool) -> None:
    path = tmp_path / "story.script"
    files.replace_bytes(path, b"one", durable=durable)
    files.replace_bytes(path, b"two", durable=durable)
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["story.script"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_a_file_keeps_its_rights_and_a_new_one_has_a_new_files(tmp_path: Path) -> None:
    kept, new, plain = (tmp_path / name for name in ("kept", "new", "plain"))
    kept.touch()
    kept.chmod(0o640)
    plain.touch()
    files.write_text(kept, "words")
    files.write_text(new, "words")
    assert kept.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode == plain.stat().st_mode


def test_threads_may_replace_one_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "slot"
    texts = [bytes([65 + i]) * 1000 for i in range(26)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda text: files.replace_bytes(path, text, durable=False), texts))
    assert path.read_bytes() in texts
    assert os.listdir(tmp_path) == ["slot"]


def test_a_folder_that_is_missing_is_an_error_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(
        OutputError, match=r"can't write .*: there is no folder .*nowhere"
    ) as caught:
        files.write_text(tmp_path / "nowhere" / "story.script", "words")
    assert caught.value.hint == "Make it first."


def test_what_cant_be_replaced_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="can't write"):
        files.write_bytes(tmp_path / "folder", b"data")
    assert os.listdir(tmp_path) == ["folder"]


def test_a_stamp_tells_whether_a_file_was_touched(tmp_path: Path) -> None:
    path = tmp_path / "story.script"
    assert files.stamp(path) is None
    path.write_text("one")
    before = files.stamp(path)
    assert before == files.stamp(path)
    path.write_text("three")
    assert files.stamp(path) != before
