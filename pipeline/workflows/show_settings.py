"""Every setting of a folder or a book, and where its value comes from."""

from __future__ import annotations

import os
from collections.abc import Container
from dataclasses import dataclass

from pipeline import casting, engines
from pipeline.errors import FullcastError
from pipeline.model import Meta
from pipeline.workflows import book_header
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.read_split import script_of
from pipeline.workflows.script_file import read_script
from pipeline.workflows.settings import Settings

COMMAND_LINE = "command line"
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class ShownSetting:
    """A setting as it holds."""

    name: str
    value: str
    """Empty for none."""
    source: str
    """``command line``, the script or file that says it, or ``default``."""


def show_settings(
    options: BookOptions, settings: Settings, typed: Container[str]
) -> tuple[ShownSetting, ...]:
    """What holds for a book (or for the folder, where ``options`` name none): the command line
    (``typed`` are the names of what was said there), then the script's header, then the folder's
    file, then the default. Raises FullcastError."""
    header, script_name = _header(options)

    def shown(name: str, value: str, default: str, in_header: str = "") -> ShownSetting:
        if name in typed:
            return ShownSetting(name, value, COMMAND_LINE)
        if in_header:
            return ShownSetting(name, in_header, script_name)
        if getattr(settings, name):
            return ShownSetting(name, value, settings.source)
        return ShownSetting(name, default, DEFAULT)

    formats = options.formats or options.usual_formats
    mastering = options.mastering or options.usual_mastering
    rows = [
        shown("engine", options.engine, casting.DEFAULT_ENGINE),
        shown("voices", os.fspath(options.voices), os.fspath(options.voices)),
        shown("output", os.fspath(options.output), os.fspath(options.output)),
        shown("jobs", str(options.jobs or ""), str(os.cpu_count() or 1)),
        shown("formats", ", ".join(formats), ", ".join(book_header.FORMATS), header.formats),
        shown("mastering", mastering, book_header.MASTERING, header.mastering),
        shown("workers", options.workers, ""),
        shown("store", options.store, ""),
    ]
    if rows[0].source == DEFAULT and options.voices.exists():
        voices_file = casting.load(options.voices)
        if voices_file.engine_line:
            where = os.fspath(options.voices)
            engine = engines.AUTO if voices_file.auto_engine else voices_file.engine
            rows[0] = ShownSetting("engine", engine, where)
    return tuple(rows)


def _header(options: BookOptions) -> tuple[Meta, str]:
    """The header of the book's script and the script's name; nothing where it has none yet."""
    if not options.source.name:
        return Meta(), ""
    path = script_of(options)
    if not path.exists():
        if not options.source.exists():
            raise FullcastError(f"{options.source} does not exist.", "Check the name.")
        return Meta(), ""
    return read_script(path).script.meta, os.fspath(path)
