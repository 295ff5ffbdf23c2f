"""One store behind several machines: what one made, the others don't make again."""

from __future__ import annotations

from pathlib import Path

from tests.cli.salt_road import Run, tone


def test_a_second_machine_speaks_and_encodes_nothing(run: Run, room: Path) -> None:
    first = tone(run, "build", "salt.txt", "--store", "shared")
    assert first["rendered"] > 0
    # Another output folder is another machine: it shares nothing but the store.
    assert tone(run, "plan", "salt.script", "--output", "two")["to_speak"]["cues"] > 0
    shared = ("--output", "two", "--store", "shared")
    second = tone(run, "build", "salt.script", *shared)
    assert (second["rendered"], second["encoded"]) == (0, 0)
    one, two = (sorted(Path(o, "salt").glob("*.mp3")) for o in ("output", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_a_shared_store_that_cant_be_used_ends_the_build_in_a_sentence(
    run: Run, room: Path
) -> None:
    (room / "blocked").write_text("no folder", encoding="utf-8")
    done = run("build", "salt.txt", "--engine", "tone", "--store", "blocked")
    assert done.exit_code == 1
    assert "can't use the shared store blocked" in done.stderr
