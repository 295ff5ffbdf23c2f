"""A short script with its cast, and the command line on them with the tone engine."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner

from pipeline.cli import main

SCRIPT = """\
title: The Lamp
language: en

# One

Narrator: The stairs had not been swept.

Mara: “You kept it lit, all this time?”

Tobias: “Somebody had to!”

Mara: “Nineteen years.”

Tobias: “So long?”

Mum: “Come here.”

Wren: “No.”
"""
CAST = """\
engine: tone
narrator: alto                 # calm
books:
  the-lamp:
    characters:
      Mara: {aliases: [Mum], gender: female, voice: soprano}
      Tobias: bass             # gruff
"""


def run(*words: str, status: int = 0) -> str:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == status, done.output
    return done.output


def run_json(*words: str) -> Any:
    return json.loads(run(*words, "--json"))
