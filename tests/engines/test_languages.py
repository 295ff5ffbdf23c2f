"""Books in other languages: voices of their own, or a word that there are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline import engines
from pipeline.cli import main

GERMAN = (
    "# Die Lampe\n\nDer alte Mann stand am Fenster und sah auf die See.\n\n"
    "„Kommst du mit mir in die Stadt?“, fragte Anna.\n\n„Ich komme nicht“, sagte Peter.\n"
)


def test_english_and_untold_languages_have_the_engines_own_palette() -> None:
    engine = engines.get("pyttsx3")
    for language in ("", "en", "en-GB"):
        assert engines.palette(engine, language) == engine.voices()


@pytest.mark.parametrize("language", ["de", "de-AT", "fr", "pt-BR", "pt_br"])
def test_espeak_has_voices_of_a_language_for_everybody(language: str) -> None:
    engine = engines.get("pyttsx3")
    voices = engines.palette(engine, language)
    if not voices:
        pytest.skip("the system's own voices speak here")
    assert {info.gender for info in voices} == {"female", "male"}
    assert {info.age for info in voices} == {"child", "young", "adult", "old"}
    assert all(info.name.startswith(language[:2]) for info in voices)
    assert len({info.name for info in voices}) == len(voices)
    for info in voices:
        engine.check(info.name)


def test_an_engine_without_voices_of_the_language_gives_all_it_has() -> None:
    engine = engines.get("tone")
    assert engines.palette(engine, "de") == engine.voices()


@pytest.mark.parametrize("engine", ["pyttsx3", "tone"])
def test_a_german_book_is_never_read_in_english_unsaid(
    engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lampe.md").write_text(GERMAN, encoding="utf-8")
    done = CliRunner().invoke(main, ["plan", "lampe.md", "--engine", engine])
    assert done.exit_code == 0, done.output
    said = engines.without_voices(engines.get(engine), "de")
    assert ("has no voice of the book's language (de)" in done.output) == said
    assert said or "Narrator (de+" in done.output


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("lampe.md").write_text(GERMAN, encoding="utf-8")
    return tmp_path


def _run(*words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--engine", "tone", "--jobs", "1"])


@pytest.mark.parametrize(
    "command", [("build", "lampe.md"), ("preview", "lampe.md", "--lines", "1-2")]
)
def test_voices_of_another_language_do_not_read_unasked(
    german: Path, command: tuple[str, ...]
) -> None:
    done = _run(*command)
    assert done.exit_code == 1
    (said,) = done.stderr.strip().splitlines()
    assert said.startswith("Error: engine tone has no voice of the book's language (de)")
    assert "--foreign-voices" in said
    assert not list(german.glob("output/**/*.mp3"))
    assert "lampe" not in Path("voices.yaml").read_text(encoding="utf-8")


def test_voices_that_were_asked_for_read_from_then_on(german: Path) -> None:
    assert _run("build", "lampe.md", "--foreign-voices").exit_code == 0
    Path("lampe.md").write_text(f"{GERMAN}\nEs war still.\n", encoding="utf-8")
    done = _run("build", "lampe.md")
    assert done.exit_code == 0, done.output


def test_a_book_cast_by_hand_was_asked_for(german: Path) -> None:
    cast = "books: {lampe: {narrator: {voice: {tone: alto}}}}\n"
    Path("voices.yaml").write_text(cast, encoding="utf-8")
    done = _run("build", "lampe.md")
    assert done.exit_code == 0, done.output


def test_a_narrator_of_all_books_is_no_leave_for_this_one(german: Path) -> None:
    Path("voices.yaml").write_text("narrator: {voice: {tone: alto}}\n", encoding="utf-8")
    assert _run("build", "lampe.md").exit_code == 1
