"""A few lines as a file of their own: what auditions, samples and ``say`` speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from pipeline import casting, engines, output_folder, publish, script
from pipeline.errors import EngineError, OutputError, ScriptError
from pipeline.model import NARRATOR, Script
from pipeline.progress import Progress, silent
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_result import duration_ms
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.master_plan import finished_book, master_plan
from pipeline.workflows.mend_store import again_if_damaged
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import SplitResult
from pipeline.workflows.speak_plan import speak_plan


@dataclass(frozen=True, slots=True)
class SpokenPiece:
    """A piece that was spoken."""

    path: Path
    text: str
    """As the engine was given it."""
    voice: str
    """The engine's name for who speaks, of the first cue where there are several."""
    duration_ms: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRow:
    """A player on a page."""

    name: str
    path: Path
    """Relative to the page."""
    note: str


def open_piece(
    options: BookOptions,
    engine: engines.Engine,
    voices_file: casting.VoicesFile,
    script: Script,
    path: Path,
) -> OpenBook:
    """A piece as a book that stands in no file; ``path`` is where it goes, without a suffix."""
    split = SplitResult(script, path, written=False)
    folder = output_folder.BookFolder(path.parent, "", output_folder.BookRecord(""))
    return OpenBook(options, split, folder, voices_file, engine)


def narrated(title: str, text: str) -> Script:
    """A script of one sentence or more that the narrator speaks."""
    return script.parse(f"title: {title}\n\n{NARRATOR}: {text}\n")


def cast_of_two(
    voices_file: casting.VoicesFile,
    slug: str,
    engine: str,
    voices: Sequence[str],
    roles: Sequence[casting.Role] = (),
) -> casting.VoicesFile:
    """A voices file of one or two voices, the narrator's and ``unknown``'s, with the pauses and
    the lexicon of a book's; ``roles`` are whose pace, pitch, volume and own words they take on."""
    entries = []
    for at in (0, -1):
        entry = casting.CastEntry(NARRATOR, voices=((engine, voices[at]),), line=1)
        if roles:
            role = roles[at]
            entry = replace(
                entry,
                rate=role.voice.rate,
                pitch=role.voice.pitch,
                volume=role.volume_db,
                lexicon=role.entry.lexicon if role.entry else (),
            )
        entries.append(entry)
    return replace(
        voices_file, narrator=entries[0], unknown=entries[1], characters=(), books=(), groups=(),
        lexicon=(*voices_file.book(slug).lexicon, *voices_file.lexicon),
    )  # fmt: skip


def speak_pieces(pieces: Sequence[OpenBook], progress: Progress = silent) -> list[SpokenPiece]:
    """An MP3 file of each piece; all are of one folder and one engine. What is missing of all is
    spoken together, so that the engine starts once. Raises FullcastError."""
    return again_if_damaged(pieces[0].options.output, lambda: _speak_pieces(pieces, progress))[0]


def _speak_pieces(pieces: Sequence[OpenBook], progress: Progress) -> list[SpokenPiece]:
    plans = [plan_parts(piece).plan for piece in pieces]
    if not all(plan.parts for plan in plans):
        raise ScriptError("there is nothing to say.", "Give at least one word.")
    first = pieces[0]
    folder = first.folder.path
    _make(folder)
    spoken_pieces = []
    with first.store() as store:
        whole = replace(plans[0], parts=tuple(part for plan in plans for part in plan.parts))
        spoken = speak_plan(first, whole, store, progress)
        if spoken.failed:
            failed = spoken.failed[0]
            raise EngineError(f"{failed.cue.voice.name}: {failed.message}", "Try another voice.")
        for piece, plan in zip(pieces, plans, strict=True):
            mastered = master_plan(piece, plan, spoken, silent)
            finished = finished_book(piece, plan, spoken, mastered)
            (artefact, *_) = publish.preview(finished, folder, piece.split.path.name).artefacts
            text = " ".join(part.cue.text for part in plan.parts)
            spoken_pieces.append(
                SpokenPiece(
                    artefact.path,
                    text,
                    plan.parts[0].cue.voice.name,
                    duration_ms(mastered),
                    plan.warnings,
                )
            )
    return spoken_pieces


def file_name(voices: str) -> str:
    """A file's name, without its suffix, for one voice or several."""
    return output_folder.slug(voices.replace("+", " "))


def players_page(title: str, lines: Sequence[str], rows: Sequence[PageRow]) -> str:
    """A contact sheet in HTML: the words, and a player for each candidate."""
    words = "".join(f"<li>{escape(line)}</li>" for line in lines)
    players = "".join(
        f"<tr><th>{escape(row.name)}</th><td><audio controls preload=none "
        f'src="{escape(row.path.as_posix(), quote=True)}"></audio></td>'
        f"<td>{f'<code>{escape(row.note)}</code>' if row.note else ''}</td></tr>"
        for row in rows
    )
    return (
        "<!doctype html><html lang=en><meta charset=utf-8>"
        f"<title>{escape(title)}</title>"
        "<style>body{font:16px/1.5 system-ui;max-width:60em;margin:2em auto;padding:0 1em}"
        "th{text-align:left;padding-right:1em}</style>"
        f"<h1>{escape(title)}</h1><ul>{words}</ul><table>{players}</table></html>\n"
    )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"can't make the folder {folder}: {error.strerror}.") from error
