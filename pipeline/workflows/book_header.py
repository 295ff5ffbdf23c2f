"""What a person says of a book once: fields of its script's header, which hold until changed."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.errors import FullcastError, ManuscriptError, ScriptError
from pipeline.model import Meta
from pipeline.workflows.book_options import BookOptions

FORMATS = ("mp3",)
MASTERING = "acx"
UNSURE_BELOW = 0.6
"""What holds where neither the options nor the header say anything."""

_YES = frozenset({"yes", "true", "on", "1"})
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*\Z", re.IGNORECASE)


def with_choices(meta: Meta, options: BookOptions, script_path: Path) -> Meta:
    """The header with what the options say. Raises FullcastError for a cover that isn't there and
    for a language that is no tag."""
    if options.language and not _TAG.match(options.language):
        raise FullcastError(
            f"'{options.language}' is no language tag.", "Write one such as en, en-GB or de."
        )
    said = {
        "title": options.title,
        "author": options.author,
        "narrator": options.narrator,
        "language": options.language,
        "cover": _cover(options.cover, script_path),
        "formats": ", ".join(options.formats),
        "mastering": options.mastering,
        "unsure_below": "" if options.unsure_below is None else f"{options.unsure_below:g}",
        "drop_tags": "yes" if options.drop_tags else "",
    }
    usual = {
        "formats": ", ".join(options.usual_formats or FORMATS),
        "mastering": options.usual_mastering or MASTERING,
    }
    news: dict[str, Any] = {
        name: value
        for name, value in said.items()
        if value and value != (getattr(meta, name) or usual.get(name, ""))
    }
    extra = meta.extra
    wanted = {"solo": options.solo, "stage": options.stage}
    for key in (key for key, is_wanted in wanted.items() if is_wanted):
        if meta.extra_field(key).casefold() not in _YES:
            extra = (*(pair for pair in extra if pair[0] != key), (key, "yes"))
    return replace(meta, **news, extra=extra)


def _cover(cover: Path | None, script_path: Path) -> str:
    if cover is None:
        return ""
    if not os.path.isfile(cover):
        raise ManuscriptError(f"there is no file {cover}.", "Check the name behind --cover.")
    name = os.path.relpath(cover, script_path.parent)
    if name != name.encode(errors="replace").decode():
        raise ManuscriptError(
            f"the name of the cover {cover} isn't UTF-8, and a script is.", "Rename the file."
        )
    return name


def formats(meta: Meta, usual: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What to make of a book, by the names of ``publish.WRITERS``; ``usual`` is what the folder's
    settings say."""
    names = (name.strip() for name in meta.formats.split(","))
    return tuple(dict.fromkeys(filter(None, names))) or usual or FORMATS


def mastering(meta: Meta, usual: str = "") -> str:
    """The mastering preset, by name; ``usual`` is what the folder's settings say."""
    return meta.mastering or usual or MASTERING


def unsure_below(meta: Meta) -> float:
    """Below which confidence a line is marked unsure. Raises ScriptError."""
    if not meta.unsure_below:
        return UNSURE_BELOW
    try:
        threshold = float(meta.unsure_below)
    except ValueError:
        threshold = -1.0
    if not 0.0 <= threshold <= 1.0:
        raise ScriptError(
            f"'unsure-below: {meta.unsure_below}' in the script's header is no number from 0 to 1.",
            "Write one such as 0.5.",
        )
    return threshold


def drops_tags(meta: Meta) -> bool:
    """Whether 'said Mara' is marked as not spoken."""
    return meta.drop_tags.casefold() in _YES


def is_solo(meta: Meta) -> bool:
    """Whether one voice reads all."""
    return meta.extra_field("solo").casefold() in _YES


def is_staged(meta: Meta) -> bool:
    """Whether people stand to the left and right."""
    return meta.extra_field("stage").casefold() in _YES


def changes(before: Meta, after: Meta) -> tuple[str, ...]:
    """The fields that differ, as the header shows them: ``title: The Lamp Room``."""
    names = ("book", "title", "author", "narrator", "language", "cover", "formats", "mastering")
    fields = tuple(
        f"{name.replace('_', '-')}: {getattr(after, name)}"
        for name in (*names, "unsure_below", "drop_tags")
        if getattr(before, name) != getattr(after, name)
    )
    others = (pair for pair in after.extra if pair not in before.extra)
    return (*fields, *(f"{key}: {value}" for key, value in others))
