"""A Dask scheduler and workers of its own, as processes that can be killed; and engines to speak on
them."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.engines.base import EngineInfo, Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.errors import EngineError
from pipeline.model import Cue

ROOT = Path(__file__).parent.parent.parent
VERSION = "FULLCAST_TEST_VERSION"
"""The variable by which a worker's engine is of another version."""


class Moody(ToneEngine):
    """The tone engine in worker processes, which does what the text tells it."""

    def info(self) -> EngineInfo:
        version = os.environ.get(VERSION, "1")
        return replace(
            super().info(), in_process=False, time_limit_s=2.0, start_limit_s=30.0, version=version
        )

    def session(self) -> ToneSession:
        return MoodySession(self)


class MoodySession(ToneSession):
    def speak(self, cue: Cue) -> Sound:
        sound = super().speak(cue)
        for marker in (Path(word) for word in cue.text.split() if word.startswith("/")):
            if not marker.exists():
                marker.touch()
                os._exit(3)
        if "hang" in cue.text:
            time.sleep(60)
        if "crash" in cue.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "refuse" in cue.text:
            raise EngineError("that is not said here.", "Say another thing.")
        if "slowly" in cue.text:
            time.sleep(0.15)
        return sound


class NoStart(Moody):
    """Can't be opened."""

    def session(self) -> ToneSession:
        raise EngineError("the model is not here.", "Install it.")


class Cluster:
    """A scheduler and its workers on this machine."""

    def __init__(self, *, tls: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="cluster-"))
        self.settings = _tls_settings(self.folder) if tls else {}
        """Dask's own, for everybody who is to reach it."""
        self._protocol = "tls" if tls else "tcp"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.address = f"{'dask+tls' if tls else 'dask'}://127.0.0.1:{self._port}"
        words = ("scheduler", "--host", "127.0.0.1", "--port", str(self._port), "--no-dashboard")
        self.scheduler = self._dask(*words, "--protocol", self._protocol)
        self.workers: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        for process in (*self.workers, self.scheduler):
            kill(process)

    def add_worker(self, version: str = "1") -> subprocess.Popen[bytes]:
        """A worker without a nanny, so that it stays dead once it is killed; its engine is of this
        version."""
        worker = self._dask(
            "worker", f"{self._protocol}://127.0.0.1:{self._port}", "--no-nanny", "--no-dashboard",
            "--nthreads", "1", "--local-directory", str(self.folder), **{VERSION: version},
        )  # fmt: skip
        self.workers.append(worker)
        return worker

    def wait_for(self, workers: int) -> None:
        """Until so many workers are there."""
        import dask
        from distributed import Client

        connect: Any = Client
        where = f"{self._protocol}://127.0.0.1:{self._port}"
        with (
            dask.config.set(self.settings),
            connect(where, timeout=60, set_as_default=False) as client,
        ):
            client.wait_for_workers(workers, timeout=60)

    def _dask(self, *words: str, **environment: str) -> subprocess.Popen[bytes]:
        code = "from dask.__main__ import main; main()"
        return subprocess.Popen(
            [sys.executable, "-c", code, *words],
            env=os.environ | {"PYTHONPATH": str(ROOT)} | _as_variables(self.settings) | environment,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def _tls_settings(folder: Path) -> dict[str, str]:
    """Dask's settings for TLS, with a certificate made for this that stands for everybody's."""
    certificate, key = folder / "cert.pem", folder / "key.pem"
    command = (
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        "-subj", "/CN=fullcast", "-addext", "subjectAltName=IP:127.0.0.1",
        "-keyout", str(key), "-out", str(certificate),
    )  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    settings = {"distributed.comm.tls.ca-file": str(certificate)}
    for role in ("scheduler", "worker", "client"):
        settings[f"distributed.comm.tls.{role}.cert"] = str(certificate)
        settings[f"distributed.comm.tls.{role}.key"] = str(key)
    return settings


def _as_variables(settings: dict[str, str]) -> dict[str, str]:
    """Dask's settings as variables of the environment."""
    return {
        "DASK_" + name.upper().replace(".", "__").replace("-", "_"): value
        for name, value in settings.items()
    }


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started, at once."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
