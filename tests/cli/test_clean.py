"""``fullcast clean``: what no book uses goes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.cli.salt_road import Run, the_json, tone


def test_clean_drops_only_what_no_book_uses(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    assert the_json(run("clean", "--json"))["removed"] == 0
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("He stopped.", "He stood still."), encoding="utf-8")
    tone(run, "build", "salt.script")
    assert the_json(run("clean", "--json"))["removed"] >= 1
    assert tone(run, "build", "salt.script")["unchanged"]


def test_clean_makes_no_folder(run: Run, room: Path) -> None:
    result = run("clean", "--output", "nowhere")
    assert result.exit_code == 1
    assert "there is no folder nowhere" in result.stderr
    (room / "empty").mkdir()
    assert the_json(run("clean", "--output", "empty", "--json"))["removed"] == 0
    assert list((room / "empty").iterdir()) == []


def _reword(room: Path, before: str, after: str) -> None:
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace(before, after), encoding="utf-8")


def _age(room: Path, days: float) -> None:
    for path in (room / "output" / ".store").rglob("*.*"):
        if path.suffix in (".wav", ".slot"):
            then = time.time() - days * 86_400
            os.utime(path, (then, then))


def test_clean_spares_what_is_young(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    _age(room, 40)
    _reword(room, "He stopped.", "He stood still.")
    tone(run, "build", "salt.script")
    _reword(room, "He stood still.", "He went on.")
    tone(run, "build", "salt.script")
    # What stopped 40 days ago goes (its take, its slot, and the one before it, whose pause goes by
    # the words that follow), what stood still today stays.
    assert the_json(run("clean", "--keep", "30d", "--json"))["removed"] == 3
    assert the_json(run("clean", "--json"))["removed"] == 3


def test_clean_drops_only_the_oldest_until_the_store_is_small_enough(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    _reword(room, "He stopped.", "He stood still.")
    tone(run, "build", "salt.script")
    assert the_json(run("clean", "--max-size", "1GB", "--json"))["removed"] == 0
    cleaned = the_json(run("clean", "--max-size", "0.001MB", "--json"))
    assert cleaned["removed"] == 3
    assert "books use it" in cleaned["warnings"][0]
    assert tone(run, "build", "salt.script")["unchanged"]
    assert "write 20GB or 500MB" in run("clean", "--max-size", "much").stderr


def test_the_doctor_says_what_the_store_holds(
    run: Run, room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.engines.installed_engines.names", lambda: ("tone",))
    built = tone(run, "build", "salt.txt")
    _reword(room, "He stopped.", "He stood still.")
    tone(run, "build", "salt.script")
    store = the_json(run("doctor", "--json"))["store"]
    assert store["unused"]["takes"] == 1
    (book,) = store["books"]
    assert (book["name"], book["takes"]) == ("salt", store["takes"] - 1)
    assert sum(voice["takes"] for voice in store["voices"]) == book["takes"]
    assert built["rendered"] < book["takes"]  # calibration passages are takes, too
    words = run("doctor").output
    assert "By book:" in words
    assert "tone alto" in words
