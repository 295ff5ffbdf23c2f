"""The names of eSpeak NG's voices, and which of them make a good cast.

An accent and a variant make a voice: ``en-gb-scotland+m3``. The palette was chosen by measure:
pitch, brightness, and how many words a recogniser gets wrong of nine sentences (quality 0.8 about
8 of 100, 0.6 about 16, 0.4 about 25). The first seven are those of which it understood most on
fifty lines of a story, heard one by one: 10 to 14 of 100 words wrong.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from pipeline.engines.base import unknown_voice
from pipeline.errors import EngineError
from pipeline.model import VoiceInfo

_ALIASES = {"en-gb": "en", "en-uk": "en"}
_NOT_LATIN = frozenset({"en-shaw"})
"""Reads the Shavian alphabet only."""
_WHISPERS = {"female": "whisperf", "male": "whisper", "unknown": "whisper"}

# name, gender, age, quality, note
_PALETTE = (
    ("en-us+Hugo", "male", "adult", 0.9, "dark, soft"),
    ("en-us+f2", "female", "adult", 0.9, "clear"),
    ("en-us+edward", "male", "adult", 0.9, "low, muffled"),
    ("en-us+steph2", "female", "adult", 0.85, "dark, soft"),
    ("en-us+m3", "male", "adult", 0.85, "clear, light"),
    ("en-us+f5", "female", "young", 0.85, "breathy"),
    ("en-gb-x-rp+Denis", "male", "adult", 0.85, "soft, even"),
    ("en+f3", "female", "adult", 0.8, "clear, a little bright"),
    ("en-us-nyc+f2", "female", "adult", 0.8, "New York"),
    ("en-gb-x-rp+rob", "male", "young", 0.8, "light, quick"),
    ("en+Mike", "male", "adult", 0.8, "low, bright"),
    ("en+m6", "male", "adult", 0.75, "clear, round"),
    ("en-gb-x-rp+Michael", "male", "adult", 0.75, "round, warm"),
    ("en+grandpa", "male", "old", 0.75, "an old man"),
    ("en+david", "male", "old", 0.75, "very deep"),
    ("en-us+belinda", "female", "adult", 0.7, "even, high"),
    ("en+victor", "male", "adult", 0.7, "bright, breathy"),
    ("en+linda", "female", "adult", 0.7, "bright"),
    ("en-us-nyc+f5", "female", "young", 0.7, "New York, breathy"),
    ("en-us-nyc+m3", "male", "adult", 0.7, "New York"),
    ("en+m8", "male", "old", 0.7, "deep, dull"),
    ("en+croak", "male", "old", 0.7, "hoarse"),
    ("en+Nguyen", "male", "young", 0.7, "high for a man, soft"),
    ("en-us+adam", "male", "adult", 0.7, "plain"),
    ("en+belinda", "female", "adult", 0.65, "even"),
    ("en+f5", "female", "young", 0.65, "breathy"),
    ("en+quincy", "male", "old", 0.65, "gruff"),
    ("en+anika", "female", "child", 0.65, "a girl"),
    ("en-us+grandma", "female", "old", 0.6, "an old woman"),
    ("en+grandma", "female", "old", 0.6, "an old woman"),
    ("en-us+aunty", "female", "old", 0.6, "flat, low"),
    ("en-us+anika", "female", "child", 0.6, "a girl"),
    ("en-gb-x-rp+f2", "female", "adult", 0.55, "plain"),
    ("en-029+m6", "male", "adult", 0.55, "Caribbean"),
    ("en-us+zac", "male", "child", 0.55, "a small boy"),
    ("en-us+Annie", "female", "child", 0.55, "a girl, quick"),
    ("en-us+f1", "female", "adult", 0.5, "low, calm"),
    ("en+zac", "male", "child", 0.5, "a small boy"),
    ("en-gb-scotland+m1", "male", "adult", 0.5, "Scottish, low"),
    ("en-gb-x-gbclan+m3", "male", "adult", 0.45, "Lancashire"),
    ("en-gb-scotland+f2", "female", "adult", 0.4, "Scottish"),
    ("en-gb-scotland+m3", "male", "adult", 0.4, "Scottish"),
    ("en-029+f3", "female", "adult", 0.4, "Caribbean"),
    ("en-gb-x-gbcwmd+f2", "female", "adult", 0.4, "West Midlands"),
)

_GENDERS = {name.partition("+")[2]: gender for name, gender, *_ in _PALETTE}
"""Of the variants whose files don't tell."""


class EspeakVoices:
    """The voices of one data folder."""

    def __init__(self, data: Path) -> None:
        self.languages = _languages(data / "lang")
        self.variants = _variants(data / "voices" / "!v")

    def palette(self) -> tuple[VoiceInfo, ...]:
        """The chosen voices that this eSpeak NG has, best first."""
        infos = (
            VoiceInfo(name, gender, age, name.partition("+")[0], quality, note)
            for name, gender, age, quality, note in sorted(_PALETTE, key=lambda row: -row[3])
        )
        return tuple(info for info in infos if self._has(info.name))

    def palette_in(self, language: str) -> tuple[VoiceInfo, ...]:
        """The same people in another language (a BCP 47 tag): ``de+Hugo`` for ``en-us+Hugo``."""
        tag = language.lower().replace("_", "-")
        accent = next((a for a in (tag, tag.partition("-")[0]) if a in self.languages), "")
        if not accent:
            return ()
        voices: dict[str, VoiceInfo] = {}
        for info in self.palette():
            name = f"{accent}+{info.name.partition('+')[2]}"
            voices.setdefault(name, replace(info, name=name, accent=accent))
        return tuple(voices.values())

    def identifier(self, name: str, *, whispered: bool = False) -> str:
        """pyttsx3's name for a voice: ``gmw/en-US+f3`` for ``en-us+f3``.

        Raises EngineError where eSpeak NG lacks the accent or the variant: it would take the
        name in silence and speak with another voice.
        """
        accent, _, variant = name.partition("+")
        language = self.languages.get(_ALIASES.get(accent.lower(), accent.lower()))
        if language is None or (variant and variant not in self.variants) or name.endswith("+"):
            raise self._unknown(name, accent, variant, known=language is not None)
        if whispered:
            gender = _GENDERS.get(variant) or self.variants.get(variant, "unknown")
            variant = _WHISPERS[gender]
        return f"{language}+{variant}" if variant else language

    def _has(self, name: str) -> bool:
        try:
            self.identifier(name)
        except EngineError:
            return False
        return True

    def _unknown(self, name: str, accent: str, variant: str, *, known: bool) -> EngineError:
        if not known:
            return unknown_voice("pyttsx3", name, [row[0] for row in _PALETTE] + [*self.languages])
        error = unknown_voice("pyttsx3", name, [f"{accent}+{v}" for v in self.variants])
        same = [v for v in self.variants if v.lower() == variant.lower()]
        if same:  # variants are files: upper and lower case differ
            return EngineError(error.message, f"Did you mean {accent}+{same[0]}?")
        return error


@lru_cache(maxsize=4)
def _languages(folder: Path) -> dict[str, str]:
    """Every accent by its name in lower case, as eSpeak NG's path of it: ``gmw/en-US``."""
    languages = {}
    for path in sorted(folder.rglob("*")):
        name = path.name.lower()
        if path.is_file() and name not in _NOT_LATIN:
            languages[name] = path.relative_to(folder).as_posix()
    return languages


@lru_cache(maxsize=4)
def _variants(folder: Path) -> dict[str, str]:
    """Every variant and its gender, as far as its file tells."""
    genders = {}
    for path in sorted(folder.iterdir()):
        gender = "unknown"
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            words = line.lower().split()
            if words[:1] == ["gender"] and words[1:2] in (["male"], ["female"]):
                gender = words[1]
        genders[path.name] = gender
    return genders
