"""A short manuscript, and the command line on it through click's own runner."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from click.testing import Result

STORY = """The Salt Road

by Nobody In Particular


Chapter One

Ines put the lantern down. “Is that the sea?” she asked.

“That is the road,” said Oskar. “The sea is the flat part.”

“It’s all flat,” said Ines.

* * *

By morning they had reached the first hut. “Nobody home,” whispered Oskar.


Chapter Two

“Stop!” shouted Ines.

He stopped.
"""

Run = Callable[..., Result]
"""``fullcast`` with these words."""


def the_json(result: Result) -> dict[str, Any]:
    """The one JSON object that a command printed."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    printed = json.loads(result.stdout)
    assert isinstance(printed, dict)
    return printed


def tone(run: Run, *words: str) -> dict[str, Any]:
    """What a command with the tone engine prints under ``--json``."""
    return the_json(run(*words, "--engine", "tone", "--json"))
