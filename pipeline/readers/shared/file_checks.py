"""A manuscript's file: whether it can be read, its bytes, and its text where it is a text file."""

from __future__ import annotations

import stat
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.readers.shared.decoding import DecodedText, decode
from pipeline.readers.shared.limits import MIB, TEXT_BYTES, TEXT_LINES
from pipeline.readers.shared.lines import count_line_ends

SPLIT_THE_BOOK = "Split it into several books."


def check_file(path: Path) -> None:
    """Raises ManuscriptError where ``path`` is missing, no ordinary file, or empty."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise ManuscriptError(f"{path} does not exist.", "Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ManuscriptError(f"{path} can't be read: {reason}.") from error
    if stat.S_ISDIR(status.st_mode):
        raise ManuscriptError(f"{path} is a folder.", "Name the manuscript's file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise ManuscriptError(f"{path} is not an ordinary file.", "Save the manuscript to a file.")
    if status.st_size == 0:
        raise ManuscriptError(f"{path} is empty.", "Write something in it first.")


def text_of(path: Path) -> DecodedText:
    """A text file's text and encoding.

    Raises ManuscriptError where it can't be read, is no text, or has too many bytes or lines.
    """
    decoded = decode(bytes_of(path), str(path))
    if count_line_ends(decoded.text) > TEXT_LINES:
        raise ManuscriptError(f"{path} has more than {TEXT_LINES:,} lines.", SPLIT_THE_BOOK)
    return decoded


def bytes_of(path: Path, most: int = TEXT_BYTES) -> bytes:
    """A file's bytes. Raises ManuscriptError where it can't be read or has more than ``most``."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise ManuscriptError(f"{path} can't be read: {error.strerror}.") from error
    if len(data) > most:
        raise ManuscriptError(f"{path} is larger than {most // MIB} MB.", SPLIT_THE_BOOK)
    return data
