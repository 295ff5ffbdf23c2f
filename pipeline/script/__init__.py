"""The tagged script: a text file that a person edits, and its memory beside it."""

from pipeline.script.edit_script import merge_text, rename, set_speaker
from pipeline.script.format_script import dump
from pipeline.script.merge_scripts import merge
from pipeline.script.normal_forms import clean_name, fold, same_name, verbatim
from pipeline.script.parse_script import parse
from pipeline.script.restore_split import restore
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
    "rename",
    "restore",
    "same_name",
    "set_speaker",
    "verbatim",
]
