"""A person's own Kokoro voices: read without running anything, checked, and part of takes' keys."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from pipeline.engines.base import version_for
from pipeline.engines.kokoro import own_voices
from pipeline.engines.kokoro.session import KokoroEngine
from pipeline.engines.kokoro.voice_blends import blend
from pipeline.errors import EngineError

TABLE = np.random.RandomState(3).normal(0, 0.2, (510, 256)).astype("<f4")


class _Bomb:
    """Runs when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("the pickle was read",))


def _torch(*tensors: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mary/data.pkl", pickle.dumps(_Bomb()))
        archive.writestr("mary/byteorder", "little")
        for number, tensor in enumerate(tensors):
            archive.writestr(f"mary/data/{number}", tensor)
    return data.getvalue()


def _npz(**arrays: object) -> bytes:
    data = io.BytesIO()
    np.savez(data, **arrays)  # type: ignore[arg-type]
    return data.getvalue()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(own_voices.FOLDERS_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("mary.npz", _npz(anything=TABLE)),
        ("mary.npz", _npz(mary=TABLE, other=TABLE[:2])),
        ("mary.bin", TABLE.tobytes()),
        ("mary.pt", _torch(np.concatenate([TABLE, TABLE[:1]]).reshape(511, 1, 256).tobytes())),
    ],
)
def test_a_table_is_read_from_every_kind_of_file(folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    assert blend("mary:3+af_heart") == (("mary", 0.75), ("af_heart", 0.25))
    assert np.array_equal(own_voices.load(folder / name), TABLE)
    KokoroEngine().check("mary")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("mary.bin", TABLE[:100].tobytes(), "25,600 numbers, not 510 rows"),
        ("mary.bin", b"abc", "can't be read"),
        ("mary.bin", (TABLE * 50).tobytes(), "spread by"),
        ("mary.bin", np.full((510, 256), np.nan, "<f4").tobytes(), "are none"),
        ("mary.bin", bytes(5_000_000), "larger than 4 MB"),
        ("mary.npz", b"PK\3\4 nonsense", "can't be read"),
        ("mary.npz", _npz(mary=np.array([_Bomb()], object)), "can't be read"),
        ("mary.npz", _npz(one=TABLE, two=TABLE), "2 arrays, none of them named mary"),
        ("mary.pt", _torch(), "0 tensors, not one"),
        ("mary.pt", pickle.dumps(_Bomb()), "can't be read"),
    ],
)
def test_what_is_no_voice_is_refused_with_a_reason(
    folder: Path, name: str, data: bytes, why: str
) -> None:
    (folder / name).write_bytes(data)
    with pytest.raises(EngineError, match="mary") as refused:
        KokoroEngine().check("mary")
    assert why in str(refused.value)


def test_a_changed_table_is_another_voice_and_others_stay(folder: Path) -> None:
    pytest.importorskip("onnxruntime")
    engine = KokoroEngine()
    before = version_for(engine, "af_heart")
    assert version_for(engine, "mary") == before
    (folder / "mary.bin").write_bytes(TABLE.tobytes())
    own = version_for(engine, "mary:0.5+af_heart:0.5")
    assert own != before == version_for(engine, "af_heart")
    (folder / "mary.bin").write_bytes((TABLE * 1.1).tobytes())
    assert version_for(engine, "mary:0.5+af_heart:0.5") not in (own, before)


def test_kokoros_own_voices_are_not_taken_over(folder: Path) -> None:
    (folder / "af_heart.bin").write_bytes(TABLE.tobytes())
    assert KokoroEngine().voice_version("af_heart") == ""
