"""The formats that a book can be published in, and the writers of each."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from pipeline.errors import FullcastError
from pipeline.publish.writer import Writer

WRITERS: dict[str, tuple[str, ...]] = {
    "mp3": ("mp3:write_chapters", "mp3:write_book"),
    "m4b": ("m4b_opus:write_m4b",),
    "opus": ("m4b_opus:write_opus",),
    "captions": ("captions:write_captions",),
    "epub": ("read_along:write_epub",),
    "podcast": ("mp3:write_chapters", "podcast:write_podcast"),
    "metadata": ("metadata:write_metadata",),
    "shop": ("shop:write_extras",),
    "stems": ("stems:write_stems",),
    "report": ("report:write_report",),
}
"""Every format by the name that ``--formats`` takes, and the writers that make it, as
``module:function``: a module is loaded when its format is asked for."""

STAGES: dict[str, str] = {
    "mp3": "MP3", "m4b": "M4B", "opus": "Opus", "captions": "Captions", "epub": "EPUB",
    "podcast": "Podcast", "metadata": "Metadata", "shop": "Shop", "stems": "Stems",
    "report": "Report",
}  # fmt: skip
"""What the work on each format is called where its progress is shown."""

DEFAULT = ("mp3",)

CREDITED = frozenset({"shop"})
"""Formats that want opening and closing credits spoken."""


def check_formats(names: Iterable[str]) -> None:
    """Raise FullcastError, before anything is spoken, where a format isn't one of ours."""
    for name in names:
        if name not in WRITERS:
            known = ", ".join(WRITERS)
            raise FullcastError(f"there is no format {name!r}.", f"Choose from: {known}.")


def writers_of(names: Iterable[str]) -> tuple[tuple[str, Writer], ...]:
    """The writers of these formats, each once, behind the stage that it belongs to. Raises
    FullcastError for an unknown format."""
    wanted = tuple(names)
    check_formats(wanted)
    # A writer that two formats share belongs to the first of them all that has it.
    stages = {a: STAGES[name] for name in reversed(WRITERS) for a in WRITERS[name]}
    addresses = dict.fromkeys(address for name in wanted for address in WRITERS[name])
    writers = []
    for address in addresses:
        module, _, function = address.partition(":")
        writer = getattr(import_module(f".{module}", __package__), function)
        writers.append((stages[address], writer))
    return tuple(writers)
