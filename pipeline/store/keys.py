"""Keys: digests of all that something was made from, and of nothing else."""

from __future__ import annotations

import hashlib
import json

from pipeline.letter_names import has_letter_a
from pipeline.mended_words import has_mended_word
from pipeline.model import DELIVERIES, Cue, Take

FORMAT = 1
"""Part of every take's key: raised when a take of the same cue would be stored differently."""

_JSON = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
_ACTED = frozenset(DELIVERIES)
_MELODIES = (
    "whispering", "softly", "loudly", "shouting", "coldly", "angrily", "sadly", "crying",
    "laughing", "excitedly", "wearily",
)  # fmt: skip
_AGAIN = {
    ("pyttsx3", "coldly"): "coldly, flat",
    **{("kokoro", word): f"{word}, melody" for word in _MELODIES},
}
"""Directions that an engine speaks otherwise than it did: takes from before are others."""


def take_key(cue: Cue, engine_version: str) -> str:
    """The key of a cue's take: a digest of all that is heard and nothing else."""
    voice = cue.voice
    # Engines pass over all other words.
    acted = sorted(set(cue.delivery) & _ACTED) if cue.delivery else []
    heard = [
        FORMAT, voice.engine, engine_version, voice.name, voice.rate + 0.0, voice.pitch + 0.0,
        cue.text, acted,
    ]  # fmt: skip
    if has_letter_a(cue.text):
        heard.append("letter A")  # takes from before engines said its name are others
    if voice.engine == "kokoro" and has_mended_word(cue.text):
        heard.append("mended words")  # takes from before they were mended are others
    heard += [again for word in acted if (again := _AGAIN.get((voice.engine, word)))]
    return digest(heard)


def sound_key(take: Take) -> str:
    """What stands for a take's sound in the keys of all that is made from it: another once its cue
    was spoken anew because somebody didn't want the earlier take."""
    return f"{take.key}-{take.revision}" if take.revision else take.key


def digest(value: object) -> str:
    """SHA-256 of a JSON value, as 64 hexadecimal digits: how every key here is made."""
    return hashlib.sha256(_JSON.encode(value).encode()).hexdigest()
