"""Voices of Piper's whose files say of themselves what can't be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.engines import piper
from pipeline.errors import EngineError

CONFIG = {"phoneme_id_map": {"a": [1]}, "audio": {"sample_rate": 22_050}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(piper.FOLDERS_VARIABLE, str(tmp_path))
    (tmp_path / "a.onnx").write_bytes(b"no model")
    return tmp_path


@pytest.mark.parametrize(
    "odd",
    [
        {"audio": {"sample_rate": float("inf")}}, {"audio": {"sample_rate": 0}},
        {"audio": {"sample_rate": 10**400}}, {"inference": {"noise_scale": float("nan")}},
        {"inference": {"length_scale": 10**400}}, {"inference": {"noise_w": "x"}},
        {"inference": []}, {"espeak": []}, {"num_speakers": 1.5}, {"phoneme_id_map": None},
    ],
)  # fmt: skip
def test_a_voice_that_cannot_be_is_refused_in_one_sentence(
    folder: Path, odd: dict[str, Any]
) -> None:
    config = folder / "a.onnx.json"
    config.write_text(json.dumps(CONFIG), encoding="utf-8")
    assert "a" in [voice.name for voice in piper.PiperEngine().voices()]
    config.write_text(json.dumps(CONFIG | odd), encoding="utf-8")
    with pytest.raises(EngineError, match=r"the Piper voice .* has a bad \.json file: ") as error:
        piper.PiperEngine().voices()
    assert "\n" not in error.value.message
