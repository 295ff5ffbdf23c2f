"""The tagged script: a text file that a person edits, and its memory beside it."""

from .edit import merge_text, rename, set_delivery, set_speaker, set_spoken
from .form import clean_name, dump, fold, same_name, verbatim
from .merging import merge, restore
from .parsing import parse, pause_ms
from .sidecar import dump_sidecar, parse_sidecar

__all__ = [
    "clean_name",
    "dump",
    "dump_sidecar",
    "fold",
    "merge",
    "merge_text",
    "parse",
    "parse_sidecar",
    "pause_ms",
    "rename",
    "restore",
    "same_name",
    "set_delivery",
    "set_speaker",
    "set_spoken",
    "verbatim",
]
