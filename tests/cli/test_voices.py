"""``fullcast voices`` and ``fullcast say``: what a voice sounds like."""

from __future__ import annotations

from pathlib import Path

from tests.cli.lamp_book import run, run_json


def test_voices_are_listed_and_sampled(book: Path) -> None:
    listed = run_json("voices", "--engine", "tone")
    assert listed["engines"][0]["voices"][0]["name"] == "alto"
    run("voices", "--engine", "tone", "--sample")
    page = (book / "output/voices/index.html").read_text(encoding="utf-8")
    assert page.count("<audio") == len(listed["engines"][0]["voices"])
    assert (book / "output/voices/tone/alto.mp3").stat().st_size > 1000


def test_voices_say_how_well_they_are_understood(book: Path) -> None:
    listed = run_json("voices", "--engine", "pyttsx3")["engines"][0]["voices"]
    first = listed[0]
    assert 0 < first["words_wrong"] < 0.25
    row = next(
        line for line in run("voices", "--engine", "pyttsx3").splitlines() if first["name"] in line
    )
    assert f"{100 * first['words_wrong']:.1f}% of words misheard" in row
    assert run_json("voices", "--engine", "tone")["engines"][0]["voices"][0]["words_wrong"] is None
    assert "misheard" not in run("voices", "--engine", "tone")


def test_a_sentence_is_said(book: Path) -> None:
    assert "two lamps" in run("say", "2 lamps", "--voice", "alto", "-o", "x.mp3")
    assert (book / "x.mp3").stat().st_size > 1000


def test_what_was_said_is_told(book: Path) -> None:
    said = run_json("say", "a $20 bill", "--voice", "alto", "-o", "x.mp3")
    assert (said["spoken"], said["voice"]) == ("a twenty dollar bill", "alto")
    assert Path(said["path"]).name == "x.mp3"
    assert 500 < said["duration_ms"] < 5000


def test_what_was_said_before_stays_and_nothing_else_is_left(book: Path) -> None:
    before = {path.name for path in book.iterdir()}
    run("say", "2 lamps", "--voice", "alto")
    first = (book / "said.mp3").read_bytes()
    assert "said-2.mp3" in run("say", "Another.", "--voice", "alto")
    assert (book / "said.mp3").read_bytes() == first
    left = {path.name for path in book.iterdir()} - before
    assert left == {"said.mp3", "said-2.mp3", "output"}


def test_only_mp3s_are_said(book: Path) -> None:
    assert "only MP3s are written, not x.wav." in run("say", "Hi.", "-o", "x.wav", status=1)
    assert not (book / "x.mp3").exists()


def test_phonemes_are_shown_as_dictionaries_do(book: Path) -> None:
    cast = (book / "voices.yaml").read_text(encoding="utf-8")
    (book / "voices.yaml").write_text(cast + "lexicon: {lamp: {ipa: lamp}}\n", encoding="utf-8")
    said = run("say", "A lamp.", "--voice", "en-us+f1", "--engine", "pyttsx3")
    assert "A /lamp/." in said


def test_voices_that_sound_like_one_come_nearest_first(book: Path) -> None:
    words = ("voices", "--engine", "pyttsx3", "--like", "en-us+f2")
    heard = run_json(*words)
    distances = [voice["distance"] for voice in heard["voices"]]
    assert distances == sorted(distances)
    assert "en-us+f2" not in [voice["name"] for voice in heard["voices"]]
    assert "en-us+f2" in run(*words)
    assert "never compared" in run("voices", "--engine", "tone", "--like", "alto", status=1)
