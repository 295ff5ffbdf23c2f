"""A palette of eight voices, a short script, and what is planned in them."""

from __future__ import annotations

from pipeline import casting
from pipeline.model import Plan, Script, VoiceInfo
from pipeline.script import parse

VOICES = (
    VoiceInfo("en-us+f1", "female", "adult", "en-us", 0.9),
    VoiceInfo("en-gb+m1", "male", "adult", "en-gb", 0.9),
    VoiceInfo("en-us+m1", "male", "adult", "en-us", 0.8),
    VoiceInfo("en-gb+f2", "female", "young", "en-gb", 0.8),
    VoiceInfo("en-us+m2", "male", "old", "en-us", 0.7),
    VoiceInfo("en-us+f3", "female", "child", "en-us", 0.7),
    VoiceInfo("en-gb+f4", "female", "adult", "en-gb", 0.6),
    VoiceInfo("en-gb+m3", "male", "young", "en-gb", 0.5),
)

STORY = """\
title: The Lamp
language: en

# One

Narrator: The stairs had not been swept.

Mara: “You kept it lit,”
Narrator: said Mara.
Mara (softly): “All this time.”

Tobias?: “Somebody had to.”

Mara: “Nineteen years!”
Narrator (not spoken): * * *

## Scene 2

Narrator: Rain.
[pause 1.5s]
Unknown: “Who?”
[sound bell.wav]
Narrator: …
% note

# II

Mara (take: mara.wav): “Mine.”
"""


def plan(
    script: str | Script = STORY, cast: str = "", max_chars: int = 300, engine: str = "pyttsx3"
) -> Plan:
    tagged = parse(script) if isinstance(script, str) else script
    file = casting.parse(cast)
    roles = casting.assign(file, tagged, "lamp", engine, VOICES)
    return casting.plan(tagged, file, "lamp", roles, max_chars)
