"""The tagged script: a text file that a person edits, and its memory beside it."""

from pipeline.script.edit_lines import (
    LineChange,
    change_lines,
    insert_line,
    join_lines,
    moved_index,
    remove_line,
    split_line,
)
from pipeline.script.edit_script import Label, merge_text, rename, set_labels, set_speaker
from pipeline.script.format_script import dump, dump_bytes
from pipeline.script.hand_renames import hand_renames, lasting_renames
from pipeline.script.lasting_labels import with_lasting_labels
from pipeline.script.merge_report import Conflict, LostEdit, MergeReport
from pipeline.script.merge_scripts import MergedScript, merge, merge_scripts
from pipeline.script.normal_forms import clean_name, fold, same_name, verbatim
from pipeline.script.parse_script import parse
from pipeline.script.restore_split import line_pairs, parse_and_restore, restore
from pipeline.script.sidecar import dump_sidecar, parse_sidecar, read_sidecar
from pipeline.script.steady_labels import SteadySplit, hold_steady, rename_speakers

__all__ = [
    "Conflict",
    "Label",
    "LineChange",
    "LostEdit",
    "MergeReport",
    "MergedScript",
    "SteadySplit",
    "change_lines",
    "clean_name",
    "dump",
    "dump_bytes",
    "dump_sidecar",
    "fold",
    "hand_renames",
    "hold_steady",
    "insert_line",
    "join_lines",
    "lasting_renames",
    "line_pairs",
    "merge",
    "merge_scripts",
    "merge_text",
    "moved_index",
    "parse",
    "parse_and_restore",
    "parse_sidecar",
    "read_sidecar",
    "remove_line",
    "rename",
    "rename_speakers",
    "restore",
    "same_name",
    "set_labels",
    "set_speaker",
    "split_line",
    "verbatim",
    "with_lasting_labels",
]
