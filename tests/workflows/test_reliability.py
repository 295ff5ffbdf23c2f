"""Kills, damage, commands at once, bad engines, fuzzing and monotonous text, at a reduced size."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [
        ("reliability.py", "kills", "--count", "8"),
        ("reliability.py", "faults", "--count", "20"),
        ("reliability.py", "races", "--count", "9"),
        (
            "bad_engines.py",
            "--only",
            "silence",
            "no numbers",
            "stereo",
            "a rate in words",
            "an exit",
            "too deep",
            "crashes",
            "hangs",
            "goes elsewhere",
            "a text",
            "starts as nothing",
        ),
        ("bad_engines.py", "--inside", "--only", "half", "an error", "no memory", "talks"),
        ("fuzz.py", "--minutes", "10", "--inputs", "3000"),
        # What runs beside it takes more of the larger one's memory: quadratic time would be 4.
        ("monotony.py", "--size", "150000", "--most-ratio", "3.3"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_nothing_is_lost_and_nothing_takes_for_ever(words: tuple[str, ...], tmp_path: Path) -> None:
    program, *rest = words
    command = [sys.executable, str(ROOT / "benchmarks" / program), *rest]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr + ran.stdout
