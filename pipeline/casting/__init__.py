"""Who sounds like whom: voices.yaml, auto-casting, and from script and cast to plan."""

from .auto import assign, complete
from .editing import append
from .planning import plan
from .reading import decode, known_characters, load, parse, read_text
from .starter import default_text
from .types import Addition, Casting, Pauses

__all__ = [
    "Addition",
    "Casting",
    "Pauses",
    "append",
    "assign",
    "complete",
    "decode",
    "default_text",
    "known_characters",
    "load",
    "parse",
    "plan",
    "read_text",
]
