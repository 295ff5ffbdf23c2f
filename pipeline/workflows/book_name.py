"""A book's name: what its folder in the output folder and its section of voices.yaml are called.

It stands in the script's header (``book: the-lamp-room``) from the first split on, made of the
manuscript's file name. Title, author and cover are only what is written on the box.
"""

from __future__ import annotations

import os
from pathlib import Path

from pipeline import casting, output_folder
from pipeline.model import Meta
from pipeline.workflows.book_options import BookOptions


def name_new_book(options: BookOptions, title: str, script_path: Path) -> str:
    """A name for a book that was never split: its file's, unless a person has listed its people
    under its title in voices.yaml; or one like it where another script's book is called so."""
    sections = _sections(options.voices)
    by_file, by_title = output_folder.slug(script_path.stem), output_folder.slug(title)
    listed = by_title in sections and by_file not in sections
    return output_folder.free_name(options.output, by_title if listed else by_file, script_path)


def name_of(meta: Meta, options: BookOptions, script_path: Path) -> str:
    """The name of a book that has a script. Where its header says none (it was written by hand, or
    by an earlier version, which went by the title), the book keeps the folder that it has."""
    if meta.book:
        return output_folder.slug(meta.book)
    held = output_folder.held_by(options.output, script_path)
    return held[0] if held else name_new_book(options, meta.title, script_path)


def title_of(path: Path) -> str:
    """The title of a book that has none: its file's name in words."""
    name = os.fsencode(path.stem)
    try:
        words = name.decode()
    except UnicodeDecodeError:
        words = name.decode("cp1252", "replace")  # as older systems wrote it
    return words.replace("-", " ").replace("_", " ").strip().title() or "Untitled"


def _sections(voices: Path) -> tuple[str, ...]:
    """The books of voices.yaml."""
    if not voices.exists():
        return ()
    return tuple(book.slug for book in casting.load(voices).books)
