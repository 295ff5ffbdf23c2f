"""Files played by whatever player a machine has."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from pipeline.cli.printing import echo

PLAYERS: dict[str, tuple[str, ...]] = {
    "afplay": (),
    "mpv": ("--no-video",),
    "ffplay": ("-nodisp", "-autoexit", "-loglevel", "error"),
    "mpg123": (),
    "play": (),
    "xdg-open": (),
}
"""Programs that play a file, the first choice first, and what each is told."""


def play(paths: Sequence[Path]) -> None:
    """Hand the files to the first player that this machine has; say so if there is none."""
    for player, words in PLAYERS.items():
        if program := shutil.which(player):
            for path in paths:
                subprocess.run([program, *words, str(path)], check=False)
            return
    if sys.platform == "win32":
        import os

        for path in paths:
            os.startfile(path)
        return
    echo("No player found (afplay, mpv, ffplay, mpg123, play): open the file yourself.", err=True)
