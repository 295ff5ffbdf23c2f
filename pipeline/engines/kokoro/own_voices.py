"""A person's own Kokoro voices: tables of styles in files, read without running anything in them.

``NAME.npz``, ``NAME.bin`` or ``NAME.pt`` in a folder of ``FULLCAST_KOKORO_VOICES`` (or in
``kokoro-voices`` of the user's cache) is the voice NAME. A table is 510 or 511 rows of 256 floats.
"""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.engines.user_cache import cache_folder
from pipeline.errors import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FOLDERS_VARIABLE = "FULLCAST_KOKORO_VOICES"
SUFFIXES = (".npz", ".bin", ".pt")

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
_ROWS, _WIDTH = (510, 511), 256
_MOST_BYTES = 4_000_000
_SPREAD = (0.02, 2.0)
"""The standard deviation of a table; those of Kokoro's own voices are 0.18 to 0.22."""


def own_files() -> dict[str, Path]:
    """Every file that may be a voice, by the voice's name; the first of a name counts."""
    named = os.environ.get(FOLDERS_VARIABLE, "")
    folders = [Path(folder) for folder in named.split(os.pathsep) if folder]
    files: dict[str, Path] = {}
    for folder in (*folders, cache_folder() / "kokoro-voices"):
        if folder.is_dir():
            for path in sorted(folder.iterdir()):
                name = path.stem.lower()
                if path.suffix.lower() in SUFFIXES and _NAME.match(name):
                    files.setdefault(name, path)
    return files


def version(path: Path) -> str:
    """A digest of a voice's file, for the keys of its takes."""
    entry = path.stat()
    return _digest(path, entry.st_size, entry.st_mtime_ns)


@lru_cache(maxsize=64)
def _digest(path: Path, size: int, mtime_ns: int) -> str:
    return hashlib.sha256(_bytes(path)).hexdigest()[:16]


def load(path: Path) -> NDArray[np.float32]:
    """A voice's table [510, 256]. Raises EngineError, which says what is wrong with the file."""
    import numpy as np

    readers = {".npz": _from_npz, ".bin": _from_bin, ".pt": _from_torch}
    try:
        values = readers[path.suffix.lower()](path)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, NotImplementedError) as error:
        raise _refused(path, f"it can't be read ({error})") from error
    if values.size not in [rows * _WIDTH for rows in _ROWS]:
        raise _refused(path, f"it holds {values.size:,} numbers, not 510 rows of {_WIDTH}")
    table = np.asarray(values, np.float32).reshape(-1, _WIDTH)[: _ROWS[0]]
    if not np.isfinite(table).all():
        raise _refused(path, "some of its numbers are none")
    if not _SPREAD[0] < float(table.std()) < _SPREAD[1]:
        raise _refused(path, f"its numbers spread by {table.std():.3g}, a voice's by about 0.2")
    return table


def _refused(path: Path, why: str) -> EngineError:
    return EngineError(
        f"{path} is no voice of Kokoro: {why}.",
        "A voice is 510 rows of 256 floats in an .npz, .bin or .pt file.",
    )


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _MOST_BYTES:
        raise _refused(path, f"it is larger than {_MOST_BYTES // 1_000_000} MB")
    return path.read_bytes()


def _from_npz(path: Path) -> NDArray[np.float32]:
    import io

    import numpy as np

    # Pickles are refused: reading one runs whatever it holds.
    with np.load(io.BytesIO(_bytes(path)), allow_pickle=False) as arrays:
        names = arrays.files
        name = path.stem if path.stem in names else names[0]
        if name != path.stem and len(names) != 1:
            raise ValueError(f"it holds {len(names)} arrays, none of them named {path.stem}")
        return np.asarray(arrays[name], np.float32)


def _from_bin(path: Path) -> NDArray[np.float32]:
    import numpy as np

    return np.frombuffer(_bytes(path), "<f4")


def _from_torch(path: Path) -> NDArray[np.float32]:
    """The one tensor of a file that ``torch.save`` wrote: its raw numbers lie in the archive as
    they are, and the pickle beside them, which only says so, is never read."""
    import io

    import numpy as np

    with zipfile.ZipFile(io.BytesIO(_bytes(path))) as archive:
        numbers = [item for item in archive.infolist() if re.search(r"/data/\d+\Z", item.filename)]
        if len(numbers) != 1:
            raise ValueError(f"it holds {len(numbers)} tensors, not one")
        if numbers[0].file_size > _MOST_BYTES:
            raise ValueError("its tensor is too large")
        return np.frombuffer(archive.read(numbers[0]), "<f4")
