"""Piper voices: a file ``NAME.onnx`` and its ``NAME.onnx.json``, run on onnxruntime.

Voices are looked for in the folders of FULLCAST_PIPER_VOICES, in the user's cache
(``piper/``), and in installed packages that bring one. A path to an ``.onnx`` file is a voice's
name too. English text only goes as far as eSpeak NG's phonemes: any language that a voice
was made for works.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import distributions
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pipeline.engines.base import (
    EngineInfo,
    Sound,
    amplify,
    beat,
    manner,
    repitch,
    spoken_text,
    unknown_voice,
)
from pipeline.errors import EngineError
from pipeline.model import Cue, VoiceInfo, is_speakable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "piper"
SETTINGS = 1
FOLDERS_VARIABLE = "FULLCAST_PIPER_VOICES"
_LEVEL = 0.6
_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’')\]]*(?=\s|$)|$)", re.S)
_CLAUSE = re.compile(r"([^,;:.!?—…]+)([,;:.!?—…]*)")
_GAP_MS = 220
_FEMALE = (
    "amy",
    "jenny",
    "kathleen",
    "lessac",
    "ljspeech",
    "alba",
    "cori",
    "kristin",
    "hfc_female",
)


class PiperEngine:
    """Piper voices from files."""

    name = NAME

    def info(self) -> EngineInfo:
        if importlib.util.find_spec("onnxruntime") is None:
            raise EngineError(
                f"engine {NAME} is not installed: onnxruntime missing.",
                "Run \"pip install 'fullcast[piper]'\".",
            )
        found = voice_files()
        if not found:
            raise EngineError(
                f"engine {NAME} has no voice.",
                f"Name a folder with NAME.onnx and NAME.onnx.json in {FOLDERS_VARIABLE}.",
            )
        files = "".join(f"{name} {path.stat().st_size};" for name, path in sorted(found.items()))
        digest = hashlib.sha256(files.encode()).hexdigest()[:12]
        return EngineInfo(
            version=f"voices {digest}, settings {SETTINGS}",
            deterministic=False,  # the graph draws its own noise
            max_chars=400,
            rate_hz=0,
            time_limit_s=120.0,
            licence="eSpeak NG GPL-3.0-or-later; each voice its own",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return tuple(_info(name, path) for name, path in sorted(voice_files().items()))

    def check(self, voice_name: str) -> None:
        find(voice_name)

    def session(self) -> PiperSession:
        return PiperSession()


def find(name: str) -> Path:
    """The file of a voice, by name or by path. Raises EngineError for an unknown one."""
    found = voice_files()
    if name in found:
        return found[name]
    path = Path(name).expanduser()
    if path.suffix == ".onnx" and path.is_file() and _config_path(path).is_file():
        return path
    raise unknown_voice(NAME, name, found or ["NAME.onnx"])


@lru_cache(maxsize=1)
def _packaged() -> tuple[Path, ...]:
    """Voices that came as packages."""
    found = []
    for package in distributions():
        if "piper" in (package.metadata["Name"] or "").lower():
            for file in package.files or ():
                if file.name.endswith(".onnx"):
                    found.append(Path(str(package.locate_file(file))))
    return tuple(found)


def voice_files() -> dict[str, Path]:
    """Every voice that can be found, by name."""
    from pipeline.engines.kokoro.model_file import cache_folder

    folders = [
        Path(f).expanduser() for f in os.environ.get(FOLDERS_VARIABLE, "").split(os.pathsep) if f
    ]
    files = [
        *_packaged(),
        *(p for f in (cache_folder() / "piper", *folders) for p in f.glob("*.onnx")),
    ]
    return {path.stem: path for path in files if _config_path(path).is_file()}


def _config_path(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def _info(name: str, path: Path) -> VoiceInfo:
    config = _config(path)
    language = str(config.get("language", {}).get("code", "")).replace("_", "-").lower()
    gender = "female" if any(part in name.lower() for part in _FEMALE) else "unknown"
    english = language.startswith("en") or not language
    return VoiceInfo(name, gender, "adult", language, 0.8 if english else 0.3, "a Piper voice")


def _config(path: Path) -> Mapping[str, Any]:
    try:
        config: Mapping[str, Any] = json.loads(_config_path(path).read_text(encoding="utf-8"))
        if "phoneme_id_map" not in config:
            raise ValueError("no phonemes")
    except (OSError, ValueError) as error:
        raise EngineError(f"the Piper voice {path} has a bad .json file: {error}.") from error
    return config


class _Voice:
    """A voice at work."""

    def __init__(self, path: Path, library: ctypes.CDLL) -> None:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]

        self._library = library
        config = _config(path)
        self.rate_hz = int(config["audio"]["sample_rate"])
        self._ids: Mapping[str, list[int]] = config["phoneme_id_map"]
        self._espeak = str(config.get("espeak", {}).get("voice", "en-us"))
        settings = config.get("inference", {})
        self._noise = float(settings.get("noise_scale", 0.667))
        self._length = float(settings.get("length_scale", 1.0))
        self._width = float(settings.get("noise_w", 0.8))
        self._speakers = int(config.get("num_speakers", 1))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime raises types of its own
            raise EngineError(f"the Piper voice {path} can't be opened: {error}.") from error

    def speak(self, text: str, rate: float) -> NDArray[np.float32]:
        """One sentence."""
        import numpy as np

        ids = [*self._ids["^"], *self._ids["_"]]
        for symbol in self._phonemes(text):
            if symbol in self._ids:
                ids += [*self._ids[symbol], *self._ids["_"]]
        ids += self._ids["$"]
        given = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([self._noise, self._length / rate, self._width], np.float32),
        }
        if self._speakers > 1:
            given["sid"] = np.array([0], np.int64)
        sound: NDArray[np.float32] = self._session.run(None, given)[0].reshape(-1)
        return sound

    def _phonemes(self, text: str) -> str:
        """eSpeak NG's phonemes with the text's own punctuation between."""
        import unicodedata

        self._library.espeak_SetVoiceByName(self._espeak.encode())
        pieces = []
        for words, marks in _CLAUSE.findall(text):
            rest = ctypes.c_char_p(words.strip().encode())
            while rest.value:
                said = self._library.espeak_TextToPhonemes(ctypes.byref(rest), 1, 0x02)
                pieces.append((said or b"").decode().strip() + " ")
            pieces[-1:] = (
                [pieces[-1].rstrip() + marks[:1].replace("…", ".") + " "] if pieces else []
            )
        return unicodedata.normalize("NFD", "".join(pieces).strip())


class PiperSession:
    """See ``base.Session``."""

    def __init__(self) -> None:
        self._voices: dict[str, _Voice] = {}
        self._library: ctypes.CDLL | None = None

    def __enter__(self) -> PiperSession:
        from pipeline.engines.pyttsx3.espeak import load_library

        self._library = load_library()
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._library.espeak_Initialize(2, 0, None, 0x8000)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._voices.clear()

    def speak(self, cue: Cue) -> Sound:
        import numpy as np

        voice = self._voice(cue.voice.name)
        text = spoken_text(cue.text)
        if not is_speakable(text):
            return beat(voice.rate_hz)
        how = manner(cue.delivery)
        factor = 2 ** (cue.voice.pitch / 12)
        rate = max(cue.voice.rate * how.rate / factor, 0.2)
        gap = np.zeros(voice.rate_hz * _GAP_MS // 1000, np.float32)
        sounds: list[NDArray[np.float32]] = []
        for sentence in _SENTENCE.findall(text):
            if is_speakable(sentence):
                sounds += [voice.speak(sentence, rate), gap]
        whole = np.concatenate(sounds[:-1]) * _LEVEL
        whole *= min(1.0, 0.97 / max(float(np.abs(whole).max()), 1e-6))
        samples = np.rint(whole * 32767).astype(np.int16)
        return Sound(amplify(repitch(samples, factor), how.gain_db), voice.rate_hz)

    def _voice(self, name: str) -> _Voice:
        if name not in self._voices:
            assert self._library is not None
            self._voices[name] = _Voice(find(name), self._library)
        return self._voices[name]


def engine() -> PiperEngine:
    """The entry point."""
    return PiperEngine()
