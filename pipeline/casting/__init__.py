"""Who sounds like whom: voices.yaml, auto-casting, and from script and cast to plan."""

from .auto import assign, candidates, complete
from .changes import Setting, apply_settings, find_name, read_setting, rename_entry, share
from .editing import append
from .parts import Cast, Part
from .phonetics import spoken_rules
from .planning import plan
from .reading import decode, known_characters, load, parse, read_text
from .report import CastReport, Clash, Role, report
from .starter import default_text
from .types import Addition, Casting, Member, Pauses
from .yamlnodes import nearest

__all__ = [
    "Addition", "Cast", "CastReport", "Casting", "Clash", "Member", "Part", "Pauses", "Role",
    "Setting", "append", "apply_settings", "assign", "candidates", "complete", "decode",
    "default_text", "find_name", "known_characters", "load", "nearest", "parse", "plan",
    "read_setting", "read_text", "rename_entry", "report", "share", "spoken_rules",
]  # fmt: skip
