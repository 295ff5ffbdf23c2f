"""``fullcast chapters``: what a manuscript holds, before anything is tagged."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import file_argument, json_option
from pipeline.cli.printing import LISTED, TEXT_WIDTH, Json, count, notes, show

if TYPE_CHECKING:
    from pipeline.workflows.list_chapters import Outline


@click.command()
@file_argument
@json_option()
def chapters(file: Path, as_json: bool) -> None:
    """List what a manuscript holds: chapters, scenes, words, and what is left out."""
    from pipeline.workflows.list_chapters import outline_book, outline_piped
    from pipeline.workflows.piped_manuscript import PIPE

    piped = file == PIPE
    outline = outline_piped(sys.stdin.buffer) if piped else outline_book(file)
    show(lambda: chapters_json(outline), lambda: chapters_words(outline), as_json=as_json)


def chapters_json(outline: Outline) -> Json:
    """A manuscript's chapters, and its front and back matter."""
    return {
        "title": outline.meta.title,
        "author": outline.meta.author,
        "language": outline.meta.language,
        "words": outline.words,
        "chapters": [
            {
                "number": c.number, "title": c.title, "scenes": c.scenes,
                "paragraphs": c.paragraphs, "words": c.words, "first_words": c.first_words,
            }
            for c in outline.chapters
        ],
        "matter": [
            {"chapter": chapter, "text": text, "reason": reason}
            for chapter, text, reason in outline.matter
        ],
        "warnings": list(outline.warnings),
    }  # fmt: skip


def chapters_words(outline: Outline) -> str:
    """A line for each chapter, and what is left out."""
    author = f" by {outline.meta.author}" if outline.meta.author else ""
    in_book = sum(1 for c in outline.chapters if c.number)
    words = [
        f"{outline.meta.title}{author}: {count(in_book, 'chapter')}, "
        f"{count(outline.words, 'word')}."
    ]
    for c in outline.chapters:
        title = c.title or ("(before the first heading)" if not c.number else "(untitled)")
        scenes = f", {count(c.scenes, 'scene')}" if c.scenes > 1 else ""
        start = f": {c.first_words}" if c.first_words else ""
        words.append(f"{c.number:4}  {title} ({count(c.words, 'word')}{scenes}){start}")
    if outline.matter:
        paragraphs = count(len(outline.matter), "paragraph")
        words.append(f"Not spoken: {paragraphs} of notes, front and back matter.")
        for _, text, reason in outline.matter[:LISTED]:
            short = f"{text[:TEXT_WIDTH]}{'…' if len(text) > TEXT_WIDTH else ''}"
            words.append(f"      {f'({reason}) ' if reason else ''}{short}")
        if len(outline.matter) > LISTED:
            words.append(f"      … and {len(outline.matter) - LISTED} more (--json lists all)")
    return "\n".join([*words, *notes(outline.warnings)])
