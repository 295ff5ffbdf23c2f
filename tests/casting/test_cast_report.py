"""Who speaks how much, and whose voices may be confused."""

from __future__ import annotations

from pipeline import casting
from pipeline.script import parse
from tests.casting.plans import VOICES


def test_a_narrator_who_thinks_is_in_the_report() -> None:
    turns = "Narrator (thought): Who is she?\n\nMara: “Me.”\n\n" * 6
    script = parse(f"title: T\n\n{turns}")
    voices_file = casting.parse("")
    cast = casting.assign(voices_file, script, "book", "pyttsx3", VOICES)
    report = casting.report(script, voices_file, cast, "book")
    assert [role.name for role in report.roles] == ["Narrator", "Mara"]
    assert report.clashes == ()
