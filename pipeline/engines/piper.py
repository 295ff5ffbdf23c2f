"""Piper voices: a file ``NAME.onnx`` and its ``NAME.onnx.json``, run on onnxruntime.

Voices are looked for in the folders of FULLCAST_PIPER_VOICES, in the user's cache
(``piper/``), and in installed packages that bring one. A path to an ``.onnx`` file is a voice's
name too. English text only goes as far as eSpeak NG's phonemes: any language that a voice
was made for works.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.bounded_read import checked, entry, read_json
from pipeline.engines.base import EngineInfo, Sound, require_modules, unknown_voice
from pipeline.engines.base_session import ResamplingSession
from pipeline.engines.espeak_library import Transcriber
from pipeline.engines.onnx_model import open_model
from pipeline.engines.user_cache import cache_folder
from pipeline.errors import EngineError
from pipeline.letter_names import LETTER_A
from pipeline.model import VoiceInfo, is_speakable

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
"""Silence between two sentences."""
_SLOWEST = 0.2
_RATES_HZ = range(4_000, 192_001)
_SCALES = {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8}
"""What a voice's file may say of itself, and what is usual: how lively, how slow, how uneven."""
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
        require_modules(NAME, ("onnxruntime",), "piper")
        voices = voice_files()
        if not voices:
            raise EngineError(
                f"engine {NAME} has no voice.",
                f"Name a folder with NAME.onnx and NAME.onnx.json in {FOLDERS_VARIABLE}.",
            )
        files = "".join(f"{name} {path.stat().st_size};" for name, path in sorted(voices.items()))
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
    voices = voice_files()
    if name in voices:
        return voices[name]
    path = Path(name).expanduser()
    if path.suffix == ".onnx" and path.is_file() and _config_path(path).is_file():
        return path
    raise unknown_voice(NAME, name, voices or ["NAME.onnx"])


@lru_cache(maxsize=1)
def _packaged() -> tuple[Path, ...]:
    """Voices that came as packages."""
    paths = []
    for package in distributions():
        if "piper" in (package.metadata["Name"] or "").lower():
            for file in package.files or ():
                if file.name.endswith(".onnx"):
                    paths.append(Path(str(package.locate_file(file))))
    return tuple(paths)


def voice_files() -> dict[str, Path]:
    """Every voice that can be found, by name."""
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
        config: Mapping[str, Any] = checked(read_json(_config_path(path)), dict)
        entry(config, "phoneme_id_map", dict)
        for name in ("language", "espeak", "inference"):
            checked(config.get(name, {}), dict)
        checked(config.get("num_speakers", 1), int)
        for name, usual in _SCALES.items():
            checked(float(config.get("inference", {}).get(name, usual)), float)
        if entry(entry(config, "audio", dict), "sample_rate", int) not in _RATES_HZ:
            raise ValueError("no such sample_rate is heard")
    except KeyError as error:
        reason = f"it has no {error}"
        raise EngineError(f"the Piper voice {path} has a bad .json file: {reason}.") from error
    except (OSError, ValueError, TypeError, OverflowError) as error:
        raise EngineError(f"the Piper voice {path} has a bad .json file: {error}.") from error
    return config


class _Voice:
    """A voice at work."""

    def __init__(self, path: Path, transcriber: Transcriber) -> None:
        self._transcriber = transcriber
        config = _config(path)
        self.rate_hz: int = config["audio"]["sample_rate"]
        self._ids: Mapping[str, list[int]] = config["phoneme_id_map"]
        self._espeak = str(config.get("espeak", {}).get("voice", "en-us"))
        settings = config.get("inference", {})
        self._noise, self._length, self._width = (
            float(settings.get(name, usual)) for name, usual in _SCALES.items()
        )
        self._speakers = config.get("num_speakers", 1)
        try:
            self._model = open_model(path)
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
        inputs = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([self._noise, self._length / rate, self._width], np.float32),
        }
        if self._speakers > 1:
            inputs["sid"] = np.array([0], np.int64)
        sound: NDArray[np.float32] = self._model.run(None, inputs)[0].reshape(-1)
        return sound

    def _phonemes(self, text: str) -> str:
        """eSpeak NG's phonemes with the text's own punctuation between."""
        import unicodedata

        self._transcriber.use_voice(self._espeak)
        pieces: list[str] = []
        for words, marks in _CLAUSE.findall(LETTER_A.sub(r"\g<0>-", text)):
            pieces += (c.strip() + " " for c in self._transcriber.clauses(words.strip()))
            pieces[-1:] = (
                [pieces[-1].rstrip() + marks[:1].replace("…", ".") + " "] if pieces else []
            )
        return unicodedata.normalize("NFD", "".join(pieces).strip())


class PiperSession(ResamplingSession):
    """Speaks sentence by sentence with voices that stay open."""

    def __init__(self) -> None:
        self._voices: dict[str, _Voice] = {}
        self._transcriber: Transcriber | None = None

    def open(self) -> None:
        self._transcriber = Transcriber()

    def close(self) -> None:
        self._voices.clear()

    def rate_hz(self, voice_name: str) -> int:
        return self._voice(voice_name).rate_hz

    def say_at(self, text: str, voice_name: str, rate: float, delivery: tuple[str, ...]) -> Sound:
        import numpy as np

        voice = self._voice(voice_name)
        gap = np.zeros(voice.rate_hz * _GAP_MS // 1000, np.float32)
        sounds: list[NDArray[np.float32]] = []
        for sentence in _SENTENCE.findall(text):
            if is_speakable(sentence):
                sounds += [voice.speak(sentence, max(rate, _SLOWEST)), gap]
        whole = np.concatenate(sounds[:-1]) * _LEVEL
        whole *= min(1.0, 0.97 / max(float(np.abs(whole).max()), 1e-6))
        return Sound(np.rint(whole * 32767).astype(np.int16), voice.rate_hz)

    def _voice(self, name: str) -> _Voice:
        if name not in self._voices:
            assert self._transcriber is not None
            self._voices[name] = _Voice(find(name), self._transcriber)
        return self._voices[name]


def engine() -> PiperEngine:
    """The entry point."""
    return PiperEngine()
