"""Casting: voices.yaml, a voice for everybody, and the plan made from script and cast."""

from pipeline.casting.add_entries import append
from pipeline.casting.auto_cast import assign, candidates, complete
from pipeline.casting.book_entries import known_characters, main_names
from pipeline.casting.cast_report import CastReport, Clash, RoleReport, report
from pipeline.casting.change_settings import Setting, apply_settings, find_name, read_setting
from pipeline.casting.lent_entries import lent_entries
from pipeline.casting.lexicon_phonemes import spoken_rules
from pipeline.casting.make_plan import plan
from pipeline.casting.move_entries import join_in_series, rename_entry, rename_section, share
from pipeline.casting.plan_warnings import listed
from pipeline.casting.read_voices import load, parse, read_text
from pipeline.casting.roles import Cast, Role
from pipeline.casting.series_cast import fellow_books, other_narrator, series_of
from pipeline.casting.spoken_texts import SpokenTexts
from pipeline.casting.stage import on_stage
from pipeline.casting.starter_voices import default_text
from pipeline.casting.voice_distances import apart, distance
from pipeline.casting.voices_file import (
    DEFAULT_ENGINE,
    Addition,
    CastEntry,
    Pauses,
    VoicesFile,
)
from pipeline.casting.yaml_nodes import nearest

__all__ = [
    "DEFAULT_ENGINE",
    "Addition",
    "Cast",
    "CastEntry",
    "CastReport",
    "Clash",
    "Pauses",
    "Role",
    "RoleReport",
    "Setting",
    "SpokenTexts",
    "VoicesFile",
    "apart",
    "append",
    "apply_settings",
    "assign",
    "candidates",
    "complete",
    "default_text",
    "distance",
    "fellow_books",
    "find_name",
    "join_in_series",
    "known_characters",
    "lent_entries",
    "listed",
    "load",
    "main_names",
    "nearest",
    "on_stage",
    "other_narrator",
    "parse",
    "plan",
    "read_setting",
    "read_text",
    "rename_entry",
    "rename_section",
    "report",
    "series_of",
    "share",
    "spoken_rules",
]  # fmt: skip
