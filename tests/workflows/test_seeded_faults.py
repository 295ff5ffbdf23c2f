"""Faults seeded into a finished book, at a reduced size of benchmarks/seeded_faults.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("soundfile")
ROOT = Path(__file__).parent.parent.parent


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["tone", "pyttsx3"])
def test_seeded_faults_are_found_and_a_right_book_has_none(engine: str) -> None:
    command = [sys.executable, "benchmarks/seeded_faults.py", "--engine", engine, "--stories", "1"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    report = json.loads(ran.stdout[ran.stdout.index("\n{") :])
    assert report["false_alarms"] <= 1
    assert report["traceable"]["seeded"] >= 13
    assert report["traceable"]["found"] >= report["traceable"]["seeded"] - 1
