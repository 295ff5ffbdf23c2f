"""The store that machines share: filled and read by key, checked on every read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pipeline.errors import OutputError
from pipeline.store import SharedStore, Store, digest

KEYS = [digest(["cue", number]) for number in range(100)]


def _sound(number: int) -> np.ndarray:
    return np.full(200 + number, number + 1, np.int16)


def _store(root: Path, address: str) -> Store:
    return Store(root / ".store", address)


@pytest.fixture(params=["folder", "file address"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "folder":
        return str(tmp_path / "shared")
    pytest.importorskip("fsspec")
    return f"file://{tmp_path}/shared"


@pytest.mark.parametrize("count", [3, 100])
def test_what_one_machine_spoke_another_has(tmp_path: Path, address: str, count: int) -> None:
    keys = KEYS[:count]
    with _store(tmp_path / "one", address) as one:
        for number, key in enumerate(keys):
            one.put_take(key, _sound(number), 22_050)
        one.push_takes(keys)
    with _store(tmp_path / "two", address) as two:
        two.pull_takes(keys)
        assert all(two.has_take(key) for key in keys)
        take = two.get_take(keys[2])
        assert take is not None
        assert np.array_equal(two.read_samples(take), _sound(2))


def test_slots_are_shared_by_key(tmp_path: Path, address: str) -> None:
    key = "ab" * 32
    with _store(tmp_path / "one", address) as one:
        one.put_slot(key, b"frames")
        one.push_slots([key])
    with _store(tmp_path / "two", address) as two:
        two.pull_slots([key, "cd" * 32])
        assert two.slot_path(key).read_bytes() == b"frames"
        assert not two.slot_path("cd" * 32).exists()


def test_what_is_damaged_there_counts_as_missing_and_is_put_anew(
    tmp_path: Path, address: str
) -> None:
    key = KEYS[0]
    with _store(tmp_path / "one", address) as one:
        one.put_take(key, _sound(0), 22_050)
        one.push_takes([key])
        (kept,) = (tmp_path / "shared" / "takes").rglob("*" + key)
        kept.write_bytes(kept.read_bytes()[:-7])
        with _store(tmp_path / "two", address) as two:
            two.pull_takes([key])
            assert not two.has_take(key)
    with _store(tmp_path / "one", address) as again:
        again.push_takes([key])
    with _store(tmp_path / "two", address) as two:
        two.pull_takes([key])
        assert two.has_take(key)


def test_a_take_that_was_dropped_never_comes_back(tmp_path: Path, address: str) -> None:
    key = KEYS[0]
    with _store(tmp_path / "one", address) as one:
        one.put_take(key, _sound(0), 22_050)
        one.push_takes([key])
        one.drop_take(key)
        one.pull_takes([key])
        assert not one.has_take(key)
        one.put_take(key, _sound(5), 22_050)
        one.push_takes([key])
    with _store(tmp_path / "two", address) as two:  # nobody there dropped it
        two.pull_takes([key])
        take = two.get_take(key)
        assert take is not None
        assert take.samples == len(_sound(0))


def test_two_machines_fill_it_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; import numpy as np; from pathlib import Path\n"
        "from pipeline.store import Store, digest\n"
        "root, shared = sys.argv[1:]\n"
        "keys = [digest(['cue', n]) for n in range(60)]\n"
        "with Store(Path(root), shared) as store:\n"
        "    for n, key in enumerate(keys):\n"
        "        store.put_take(key, np.full(200 + n, n + 1, np.int16), 22050)\n"
        "        store.push_takes([key])\n"
    )
    shared = str(tmp_path / "shared")
    command = [sys.executable, "-c", code]
    processes = [subprocess.Popen([*command, str(tmp_path / n), shared]) for n in ("a", "b")]
    assert [process.wait() for process in processes] == [0, 0]
    with _store(tmp_path / "three", shared) as three:
        three.pull_takes(KEYS[:60])
        assert all(three.has_take(key) for key in KEYS[:60])


def test_an_address_that_cant_be_used_is_said_in_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    with pytest.raises(OutputError, match=r"can't use the shared store .*file"):
        SharedStore(str(blocked)).put("takes/ab/ab", b"x")
    pytest.importorskip("fsspec")
    with pytest.raises(OutputError, match="can't use the shared store nowhere://x"):
        SharedStore("nowhere://x")
