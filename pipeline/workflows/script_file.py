"""A script's file and its sidecar, read and written."""

from __future__ import annotations

from pathlib import Path

from pipeline import files, script
from pipeline.errors import ScriptError
from pipeline.model import Script

SCRIPT_SUFFIX = ".script"
SIDECAR_SUFFIX = ".split.json"


def read_text(path: Path) -> str:
    """A script file's text, its newlines and byte order mark as they are. Raises ScriptError."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise ScriptError(f"there is no file {path}.", "Check the name.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ScriptError(f"{path}:{line}: not UTF-8 text.", "Save the script as UTF-8.") from None
    except OSError as error:
        raise ScriptError(f"can't read {path}: {error.strerror}.") from error


def read_script(path: Path) -> tuple[Script, str]:
    """The script as a person left it, with what only its sidecar knows; and the stamp of its last
    split, empty for none. Raises ScriptError."""
    mine = script.parse(read_text(path), path.name)
    sidecar = read_sidecar(path)
    if sidecar is None:
        return mine, ""
    return script.restore(mine, sidecar[0]), sidecar[1]


def read_sidecar(path: Path) -> tuple[Script, str] | None:
    """The last split as the machine made it, and its stamp; None where there is none. One that
    can't be read counts as none: every line is then the person's, and nothing of theirs is
    lost."""
    beside = path.with_suffix(SIDECAR_SUFFIX)
    try:
        return script.parse_sidecar(beside.read_text(encoding="utf-8"), beside.name)
    except (OSError, UnicodeDecodeError, ScriptError):
        return None


def save_script(path: Path, text: str, split: Script, stamp: str) -> None:
    """Write a script, and the split that it was made from beside it. Raises OutputError."""
    # The script first: a sidecar without its script is harmless, a script older than its
    # sidecar would read as a person's edit back.
    if not path.exists() or read_text(path) != text:
        files.write_text(path, text)
    files.write_text(path.with_suffix(SIDECAR_SUFFIX), script.dump_sidecar(split, stamp))
