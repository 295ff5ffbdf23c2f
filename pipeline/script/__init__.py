"""The tagged script: a text file that a person edits, and its memory beside it."""

from pipeline.script.edit import merge_text, rename, set_delivery, set_speaker, set_spoken
from pipeline.script.form import clean_name, dump, fold, same_name, verbatim
from pipeline.script.merging import merge, restore
from pipeline.script.parsing import parse, pause_ms
from pipeline.script.sidecar import dump_sidecar, parse_sidecar

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
