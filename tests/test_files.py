"""Files are replaced at once or not at all, and a stamp tells whether one was touched."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline import files
from pipeline.errors import FileChangedError, OutputError


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


# ------------------------------------------------------------------ written if unchanged


def test_what_was_changed_since_it_was_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "story.script"
    path.write_text("one")
    files.write_if_unchanged(path, "two", "one")
    assert path.read_text() == "two"
    with pytest.raises(FileChangedError, match=r"story\.script was changed while this command"):
        files.write_if_unchanged(path, "three", "one")
    assert path.read_text() == "two"
    assert os.listdir(tmp_path) == ["story.script"]


def test_a_change_of_the_same_size_and_time_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "story.script"
    path.write_text("Mara: “Yes.”", encoding="utf-8")
    before = files.stamp(path)
    assert before is not None
    path.write_text("Tara: “Yes.”", encoding="utf-8")
    os.utime(path, ns=(before.mtime_ns, before.mtime_ns))
    assert files.stamp(path) == before
    with pytest.raises(FileChangedError):
        files.write_if_unchanged(path, "new", "Mara: “Yes.”")
    assert path.read_text(encoding="utf-8") == "Tara: “Yes.”"


def test_a_new_file_is_not_written_over_one_that_came_first(tmp_path: Path) -> None:
    path = tmp_path / "voices.yaml"
    files.write_if_unchanged(path, "ours", None)
    with pytest.raises(FileChangedError):
        files.write_if_unchanged(path, "ours again", None)
    path.unlink()
    with pytest.raises(FileChangedError):
        files.write_if_unchanged(path, "ours again", "ours")
    assert os.listdir(tmp_path) == []


def test_work_is_done_again_where_a_file_was_changed_but_not_for_ever() -> None:
    tries: list[int] = []

    def work() -> int:
        tries.append(1)
        if len(tries) < 3:
            raise FileChangedError("changed")
        return len(tries)

    def never() -> None:
        tries.append(1)
        raise FileChangedError("changed")

    assert files.again_if_changed(work) == 3
    tries.clear()
    with pytest.raises(FileChangedError):
        files.again_if_changed(never)
    assert 1 < len(tries) < 10


# ------------------------------------------------------------------ locks


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
class TestLocks:
    def test_one_after_the_other(self, tmp_path: Path) -> None:
        path = tmp_path / ".lock"
        count = 0

        def add() -> None:
            nonlocal count
            for _ in range(50):
                with files.locked(path, "adding"):
                    before = count
                    path.read_bytes()  # lets another go on
                    count = before + 1

        with ThreadPoolExecutor(4) as pool:
            for future in [pool.submit(add) for _ in range(4)]:
                future.result()
        assert count == 200
        assert os.listdir(tmp_path) == []

    def test_it_says_who_is_waited_for(self, tmp_path: Path) -> None:
        path = tmp_path / ".lock"
        holders: list[str] = []
        said = threading.Event()

        def say(holder: str) -> None:
            holders.append(holder)
            said.set()

        def wait() -> bool:
            with files.locked(path, "the second", say) as waited:
                return waited

        with ThreadPoolExecutor(1) as pool:
            with files.locked(path, "the first") as waited:
                assert not waited
                second = pool.submit(wait)
                assert said.wait(60)
            assert second.result(60)
        assert holders == [f"the first (process {os.getpid()})"]

    def test_a_dead_process_holds_none(self, tmp_path: Path) -> None:
        path = tmp_path / ".lock"
        code = (
            "import sys; from pathlib import Path; from pipeline import files\n"
            "with files.locked(Path(sys.argv[1]), 'the dead'):\n"
            "    print('held', flush=True)\n"
            "    sys.stdin.read()\n"
        )
        command = [sys.executable, "-c", code, str(path)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"held\n"
            process.kill()
        assert path.exists()
        with files.locked(path, "the living") as waited:
            assert not waited
            assert path.read_text().startswith("the living")
        assert not path.exists()

    def test_where_none_can_be_made_everybody_goes_on(self, tmp_path: Path) -> None:
        with files.locked(tmp_path / "nowhere" / ".lock", "this") as waited:
            assert not waited

    def test_it_is_let_go_after_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match="stop"), files.locked(tmp_path / ".lock", "this"):
            raise ValueError("stop")
        assert os.listdir(tmp_path) == []
