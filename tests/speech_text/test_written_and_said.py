"""Written and said, class by class: ``tables/`` holds a pair a line, and what engines make of them.

``written_and_said.tsv`` grew with the rules. ``held_back.tsv`` was written before them and isn't
looked into when they are changed. A line is a class, what is written, and what is said for it
(several ways with ``||`` between), or ``~`` for a sound that no engine may spell.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from pipeline.engines.espeak_library import Transcriber
from pipeline.engines.kokoro.phonemes import G2P
from pipeline.speech_text import speech_text

TABLES = Path(__file__).parent / "tables"
GROWN, HELD_BACK = TABLES / "written_and_said.tsv", TABLES / "held_back.tsv"
SOUND = "~"
Sounds = Callable[[str], str]


@dataclass(frozen=True)
class Pair:
    """What is written, and every way to say it."""

    kind: str
    written: str
    said: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """What an engine is given."""
        return speech_text(self.written, heading=self.written.startswith("CHAPTER"))


def pairs(path: Path) -> Iterator[Pair]:
    """All pairs of a table."""
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, written, said = line.split("\t")
        yield Pair(kind, written, tuple(way.strip() for way in said.split("||")))


def kinds(path: Path) -> list[str]:
    """All classes of a table."""
    return list(dict.fromkeys(pair.kind for pair in pairs(path)))


def wrong(path: Path, kind: str = "") -> list[tuple[str, str]]:
    """Pairs that are said otherwise, a capital more or less aside."""
    found = []
    for pair in pairs(path):
        if (not kind or pair.kind == kind) and pair.said != (SOUND,):
            spoken = pair.spoken
            if spoken.casefold() not in [way.casefold() for way in pair.said]:
                found.append((pair.written, spoken))
    return found


@cache
def _espeak() -> Sounds:
    transcriber = Transcriber()

    def sounds(text: str) -> str:
        transcriber.use_voice("en-us")
        return "".join(transcriber.clauses(text))

    return sounds


@cache
def _kokoro() -> Sounds:
    g2p = G2P("us")
    return lambda text: "".join(piece.phonemes for piece in g2p(text))


def _plain(sounds: str) -> str:
    """Phonemes without stress, and vowels as weak as they may be."""
    sounds = re.sub(r"[\sˈˌː.,!?;:—|-]", "", sounds).replace("ᵻ", "ɪ")
    sounds = re.sub("[ɐʌʊu]", "ə", sounds)
    return re.sub(r"(.)\1+", r"\1", sounds.replace("ɾ", "t").replace("T", "t"))


ENGINES = [
    "pyttsx3",
    pytest.param(
        "kokoro",
        marks=pytest.mark.skipif(
            importlib.util.find_spec("misaki") is None, reason="wants the extra 'neural'"
        ),
    ),
]


def _sounds_of(engine: str) -> Sounds:
    return _espeak() if engine == "pyttsx3" else _kokoro()


@pytest.mark.parametrize("kind", kinds(GROWN))
def test_a_class_is_read_as_a_person_would(kind: str) -> None:
    assert wrong(GROWN, kind) == []


def test_what_the_rules_never_saw_is_read_right_too() -> None:
    count = sum(1 for _ in pairs(HELD_BACK))
    assert len(wrong(HELD_BACK)) <= count * 0.02, f"of {count}"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("path", [GROWN, HELD_BACK], ids=lambda path: path.stem)
def test_no_engine_spells_a_sound(path: Path, engine: str) -> None:
    sounds = _sounds_of(engine)
    for pair in pairs(path):
        if pair.said == (SOUND,):
            for word in re.findall(r"[A-Za-z]{2,}", pair.spoken):
                letters = _plain(sounds(" ".join(word.upper())))
                assert _plain(sounds(word)) != letters, f"{pair.written}: {word}"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("path", [GROWN, HELD_BACK], ids=lambda path: path.stem)
def test_engines_agree_what_is_a_word_and_what_is_letters(path: Path, engine: str) -> None:
    sounds = _sounds_of(engine)
    differ = []
    for pair in pairs(path):
        if pair.kind == "capitals":
            spoken = _plain(sounds(pair.spoken))
            if spoken not in [_plain(sounds(way)) for way in pair.said]:
                differ.append((pair.written, spoken, _plain(sounds(pair.said[0]))))
    assert differ == []
