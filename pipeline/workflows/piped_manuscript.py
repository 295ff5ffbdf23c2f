"""A manuscript that comes on standard input: kept as a file, so that its script has one."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from pipeline import files, output_folder, readers
from pipeline.errors import ManuscriptError
from pipeline.workflows.script_file import SCRIPT_SUFFIX, read_script
from pipeline.workflows.split_stamp import digest_of, load_stamp

PIPE = Path("-")
"""How a command line names standard input."""
_MOST_BYTES = 128 * 2**20
_NAME = "manuscript"


def keep_piped(stream: BinaryIO, script_path: Path | None = None, title: str = "") -> Path:
    """The file that the manuscript on ``stream`` was written to: beside its script, named like it,
    else by the book's title, in the current folder; the suffix is that of what came.

    A file of that name is written over only if it is what came in before and nobody changed it
    since. Raises ManuscriptError for one that would be lost, and where nothing or too much comes.
    """
    data = read_piped(stream)
    stem = Path(output_folder.slug(title) if title else _NAME)
    path = (script_path or stem).with_suffix(readers.suffix_of(data))
    if path.exists() and not _may_replace(path, script_path or path.with_suffix(SCRIPT_SUFFIX)):
        if path.is_file() and path.read_bytes() == data:
            return path
        raise ManuscriptError(
            f"{path} is there already, and is not what came in before.",
            "Move it away, or name another script with -o.",
        )
    files.write_bytes(path, data)
    return path


def read_piped(stream: BinaryIO) -> bytes:
    """All that comes on a stream. Raises ManuscriptError for nothing, and for too much."""
    if stream.isatty():
        raise ManuscriptError(
            "'-' reads the manuscript from standard input, and nothing is piped in.",
            "Try: pandoc story.tex -t plain | fullcast build -",
        )
    data = stream.read(_MOST_BYTES + 1)
    if not data:
        raise ManuscriptError("Nothing came on standard input.", "Is the command before it right?")
    if len(data) > _MOST_BYTES:
        raise ManuscriptError(
            f"More than {_MOST_BYTES // 2**20} MB came on standard input.",
            "Save it to a file and name that.",
        )
    return data


def _may_replace(path: Path, script_path: Path) -> bool:
    """Whether a manuscript is as it was when its script was made."""
    if not path.is_file() or not script_path.exists():
        return False
    stamp = load_stamp(read_script(script_path).stamp)
    return stamp is not None and stamp.name == path.name and stamp.manuscript == digest_of(path)
