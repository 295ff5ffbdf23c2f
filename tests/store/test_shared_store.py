"""The store that machines share: filled and read by key, checked on every read."""

from __future__ import annotations

import contextlib
import getpass
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
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


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """An S3 server of this machine's own, where its libraries are installed."""
    pytest.importorskip("s3fs")
    boto3 = pytest.importorskip("boto3")
    server = pytest.importorskip("moto.server").ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_ACCESS_KEY_ID", "own")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "own")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        boto3.client("s3").create_bucket(Bucket="books")
        yield "s3://books"
    server.stop()


@pytest.fixture(scope="module")
def ssh_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A folder behind an SSH server of this machine's own, with keys of its own, where there is
    one."""
    pytest.importorskip("paramiko")
    sshd, keygen = shutil.which("sshd", path="/usr/sbin:/usr/bin"), shutil.which("ssh-keygen")
    if sshd is None or keygen is None:
        pytest.skip("there is no SSH server here")
    home = tmp_path_factory.mktemp("home")
    (home / ".ssh").mkdir()
    for key in (home / ".ssh" / "id_ed25519", home / "host"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "ListenAddress": "127.0.0.1", "HostKey": home / "host", "PidFile": "none",
        "AuthorizedKeysFile": home / ".ssh" / "id_ed25519.pub", "StrictModes": "no",
        "UsePAM": "no", "Subsystem": "sftp internal-sftp",
    }  # fmt: skip
    words = [f"-o{name}={value}" for name, value in options.items()]
    words = [word.replace("=sftp ", " sftp ") for word in words]
    server = subprocess.Popen([sshd, "-D", "-e", "-f", "/dev/null", "-p", str(port), *words])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        if not _answers(port, server):
            pytest.skip("no SSH server may run here")
        yield f"ssh://{getpass.getuser()}@127.0.0.1:{port}{home}"
    server.terminate()
    server.wait()


def _answers(port: int, server: subprocess.Popen[bytes]) -> bool:
    while server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
    return False


@pytest.fixture(params=["bucket", "ssh_folder"])
def elsewhere(request: pytest.FixtureRequest) -> str:
    address: str = request.getfixturevalue(request.param)
    return address


@pytest.mark.parametrize("count", [3, 100])
def test_what_one_machine_spoke_another_has_from_elsewhere(
    tmp_path: Path, elsewhere: str, count: int
) -> None:
    test_what_one_machine_spoke_another_has(tmp_path, f"{elsewhere}/{count}", count)
    test_slots_are_shared_by_key(tmp_path / "slots", f"{elsewhere}/{count}")
    test_a_take_that_was_dropped_never_comes_back(tmp_path / "drop", f"{elsewhere}/{count}/drop")


def test_two_machines_fill_it_at_once_from_elsewhere(tmp_path: Path, elsewhere: str) -> None:
    fill_at_once(tmp_path, f"{elsewhere}/at-once")


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
        assert Path(two.slot_path(key)).read_bytes() == b"frames"
        assert not Path(two.slot_path("cd" * 32)).exists()


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
    fill_at_once(tmp_path, str(tmp_path / "shared"))


def fill_at_once(tmp_path: Path, shared: str) -> None:
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
