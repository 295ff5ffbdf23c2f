"""A script's file and its sidecar, read and written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pipeline import files, script
from pipeline.bounded_read import MOST_RECORD_BYTES, MOST_SCRIPT_BYTES, open_ordinary, read_bytes
from pipeline.errors import FullcastError, ScriptError
from pipeline.model import Meta, Script

SCRIPT_SUFFIX = ".script"
SIDECAR_SUFFIX = ".split.json"
_LONGEST_HEADER = 200
"""Lines."""


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """A script as it lies on the disk, with its sidecar."""

    text: str
    """To the byte. The file is only written over while it is still this."""
    script: Script
    """As a person left it, with what only the sidecar knows."""
    base: Script | None
    """The last split, as the machine made it; None without a sidecar."""
    stamp: str
    """Of the last split; empty for none."""


def read_text(path: Path) -> str:
    """A script file's text, its newlines and byte order mark as they are. Raises ScriptError."""
    try:
        return read_bytes(path, MOST_SCRIPT_BYTES).decode("utf-8")
    except FileNotFoundError:
        raise ScriptError(f"there is no file {path}.", "Check the name.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ScriptError(f"{path}:{line}: not UTF-8 text.", "Save the script as UTF-8.") from None
    except OSError as error:
        raise ScriptError(f"can't read {path}: {error.strerror}.") from error


def read_script(path: Path) -> ScriptFile:
    """A script with its sidecar. Raises ScriptError."""
    text = read_text(path)
    # What stays for long is made first: what parsing needs besides leaves no holes in it.
    sidecar = _read_sidecar(path)
    if sidecar is None:
        return ScriptFile(text, script.parse(text, path.name), None, "")
    base, stamp = sidecar
    return ScriptFile(text, script.parse_and_restore(text, path.name, base), base, stamp)


def _read_sidecar(path: Path) -> tuple[Script, str] | None:
    """The last split as the machine made it, and its stamp; None where there is none. One that
    can't be read counts as none: every line is then the person's, and nothing of theirs is
    lost."""
    sidecar = path.with_suffix(SIDECAR_SUFFIX)
    try:
        with open_ordinary(sidecar, MOST_RECORD_BYTES) as file:
            return script.read_sidecar(file, sidecar.name)
    except (OSError, ScriptError):
        return None


def read_sidecar_text(path: Path) -> str | None:
    """The text of the file beside a script; None where there is none that can be read."""
    try:
        return read_bytes(path.with_suffix(SIDECAR_SUFFIX), MOST_RECORD_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError, ScriptError):
        return None


def save_script(path: Path, text: str, before: str | None, split: Script, stamp: str) -> None:
    """Write a script, and the split that it was made from beside it. ``before`` is what was read
    of it, None where there was none. Raises FileChangedError where a person saved it since, and
    OutputError."""
    # The script first: a sidecar without its script is harmless, a script older than its
    # sidecar would read as a person's edit back.
    if text != before:
        files.write_if_unchanged(path, text, before)
    files.write_bytes(path.with_suffix(SIDECAR_SUFFIX), script.dump_sidecar(split, stamp))


def header_of(path: Path) -> Meta:
    """What the header of a script says, without reading on; nothing where there is no script, or
    none that can be read."""
    head: list[str] = []
    try:
        with open_ordinary(path) as file:
            for line in islice(file, _LONGEST_HEADER):
                if not line.strip():
                    break
                head.append(line.decode("utf-8-sig"))
        return script.parse("".join(head) + "\n", path.name).meta
    except (OSError, UnicodeDecodeError, FullcastError):
        return Meta()
