"""The folder where engines keep what takes long to make or was fetched by a person."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The user's cache of this program; ``FULLCAST_CACHE`` names another."""
    if own := os.environ.get("FULLCAST_CACHE"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "fullcast"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "fullcast"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fullcast"
