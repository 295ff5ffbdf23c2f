"""Kokoro's voices and blends of them: ``af_heart``, ``am_puck:0.6+am_fenrir:0.4``."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from pipeline.engines.base import unknown_voice
from pipeline.engines.kokoro import own_voices
from pipeline.errors import EngineError
from pipeline.model import VoiceInfo

Blend = tuple[tuple[str, float], ...]
"""Voices and how much of each, in all 1."""

_BLEND = re.compile(r"([a-z][a-z0-9]*(?:_[a-z0-9]+)*)(?::(\d*\.?\d+))?\Z")

# name, quality, note: the grades that the voices' maker gives them, as 0 to 1
VOICES = (
    ("af_heart", 0.95, "warm, the best of all"), ("af_bella", 0.9, "lively, close"),
    ("bf_emma", 0.85, "calm, clear"), ("am_michael", 0.8, "even, warm"),
    ("am_fenrir", 0.8, "firm"), ("am_puck", 0.8, "light, quick"), ("af_nicole", 0.75, "breathy"),
    ("bm_george", 0.75, "grave"), ("bm_fable", 0.75, "a storyteller"), ("af_aoede", 0.7, "soft"),
    ("af_kore", 0.7, "plain"), ("af_sarah", 0.7, "plain, low"), ("bf_isabella", 0.7, "clear"),
    ("bm_lewis", 0.65, "deep"), ("af_alloy", 0.65, "even"), ("af_nova", 0.65, "bright"),
    ("am_echo", 0.6, "plain"), ("am_eric", 0.6, "plain"), ("am_liam", 0.6, "young"),
    ("am_onyx", 0.6, "deep"), ("bf_alice", 0.6, "prim"), ("bf_lily", 0.6, "light"),
    ("bm_daniel", 0.6, "plain"), ("af_sky", 0.55, "light"), ("af_jessica", 0.55, "young"),
    ("af_river", 0.55, "low"), ("am_adam", 0.5, "low"), ("am_santa", 0.45, "an old man"),
)  # fmt: skip
_AGES = {"am_santa": "old", "am_liam": "young", "af_jessica": "young", "af_sky": "young"}

# Blends that sound like nobody above: they widen the cast to forty.
_BLENDS = (
    ("am_puck:0.6+am_fenrir:0.4", "adult"), ("af_heart:0.5+af_nova:0.5", "adult"),
    ("bm_george:0.6+bm_daniel:0.4", "old"), ("bf_emma:0.5+bf_lily:0.5", "young"),
    ("am_michael:0.5+am_onyx:0.5", "adult"), ("af_bella:0.5+af_kore:0.5", "adult"),
    ("bm_fable:0.5+bm_lewis:0.5", "adult"), ("bf_isabella:0.5+bf_alice:0.5", "adult"),
    ("am_eric:0.5+am_liam:0.5", "young"), ("af_sarah:0.5+af_aoede:0.5", "adult"),
    ("am_santa:0.5+am_onyx:0.5", "old"), ("af_river:0.5+af_nicole:0.5", "adult"),
)  # fmt: skip


def blend(voice_name: str) -> Blend:
    """The voices that a name blends and how much of each, in all 1.

    Raises EngineError with the nearest names where one is unknown.
    """
    known = [name for name, _, _ in VOICES]
    known += [name for name in own_voices.own_files() if name not in known]
    parts: list[tuple[str, float]] = []
    for piece in voice_name.split("+"):
        match = _BLEND.match(piece.strip())
        if match is None or match[1] not in known:
            raise unknown_voice("kokoro", piece.strip().partition(":")[0] or voice_name, known)
        parts.append((match[1], float(match[2] or 1.0)))
    total = sum(share for _, share in parts)
    if total <= 0:
        raise EngineError(f"the shares of the voice {voice_name!r} add up to nothing.")
    return tuple((name, share / total) for name, share in parts)


def own_file(name: str) -> Path | None:
    """The file of a person's own voice; None for one of Kokoro's."""
    if any(name == known for known, _, _ in VOICES):
        return None
    return own_voices.own_files().get(name)


@lru_cache(maxsize=1)
def palette() -> tuple[VoiceInfo, ...]:
    """Every voice and the chosen blends, best first."""
    infos = [
        VoiceInfo(name, _gender(name), _AGES.get(name, "adult"), _accent(name), quality, note)
        for name, quality, note in VOICES
    ]
    infos += [
        VoiceInfo(name, _gender(name), age, _accent(name), 0.5, "a blend") for name, age in _BLENDS
    ]
    return tuple(sorted(infos, key=lambda voice: -voice.quality))


def _gender(name: str) -> str:
    return "female" if name[1] == "f" else "male"


def _accent(name: str) -> str:
    return "en-gb" if name[0] == "b" else "en-us"
