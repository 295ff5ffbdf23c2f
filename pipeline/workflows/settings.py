"""What holds for a folder: ``fullcast.toml``, or ``[tool.fullcast]`` of its pyproject.toml."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import casting, master, publish
from pipeline.bounded_read import MOST_CAST_BYTES, read_bytes
from pipeline.errors import FullcastError

FILE = "fullcast.toml"
PROJECT_FILE = "pyproject.toml"
_MOST_JOBS = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What a folder's file says; None and empty where it doesn't."""

    source: str = ""
    """The file, and the table in it; empty where there is none."""
    engine: str = ""
    voices: Path | None = None
    output: Path | None = None
    jobs: int | None = None
    formats: tuple[str, ...] = ()
    mastering: str = ""
    workers: str = ""
    """A cluster's address."""
    store: str = ""
    """The address of the store that several machines share."""


def read_settings(folder: Path) -> Settings:
    """The settings of a folder: of its fullcast.toml, else of its pyproject.toml; paths in them are
    relative to it. Raises FullcastError, which names the file and the setting."""
    own = _load(folder / FILE)
    if own is not None:
        return _checked(own, FILE)
    project = _load(folder / PROJECT_FILE) or {}
    tools = project.get("tool")
    table = tools.get("fullcast") if isinstance(tools, Mapping) else None
    return Settings() if table is None else _checked(table, f"{PROJECT_FILE} [tool.fullcast]")


def _load(path: Path) -> dict[str, Any] | None:
    import tomllib

    try:
        text = read_bytes(path, MOST_CAST_BYTES).decode("utf-8-sig")
        return tomllib.loads(text)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FullcastError(f"can't read {path.name}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:  # of TOML, and of UTF-8
        raise FullcastError(
            f"{path.name} is no TOML: {error}.", 'Write lines such as engine = "kokoro".'
        ) from error


def _checked(table: object, source: str) -> Settings:
    if not isinstance(table, Mapping):
        raise FullcastError(f"{source} is no table.", "Write lines such as jobs = 2 under it.")
    for name in table:
        if name not in _CHECKS:
            raise FullcastError(
                f"{source}: there is no setting '{name}'.", casting.nearest(name, _CHECKS)
            )
    values = {}
    for name, value in table.items():
        check, wanted = _CHECKS[name]
        try:
            values[name] = check(value)
        except (TypeError, ValueError):
            raise FullcastError(
                f"{source}: '{name}' can't be {_shown(value)}.", f"Write {wanted}."
            ) from None
        except FullcastError as error:
            raise FullcastError(f"{source}: {error.message}", error.hint) from None
    return Settings(source, **values)


def _shown(value: object) -> str:
    try:
        return repr(value)
    except ValueError:
        return "a number of so many digits"  # more than Python writes out


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value.strip()


def _path(value: object) -> Path:
    return Path(_text(value))


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST_JOBS:
        raise ValueError
    return value


def _formats(value: object) -> tuple[str, ...]:
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, list):
        raise TypeError
    wanted = tuple(dict.fromkeys(_text(name) for name in names))
    publish.check_formats(wanted)
    return wanted


def _mastering(value: object) -> str:
    return master.preset_named(_text(value)).name


_CHECKS: dict[str, tuple[Callable[[object], Any], str]] = {
    "engine": (_text, 'a name such as "kokoro"'),
    "voices": (_path, 'a path such as "voices.yaml"'),
    "output": (_path, 'a path such as "output"'),
    "jobs": (_number, f"a whole number from 1 to {_MOST_JOBS}"),
    "formats": (_formats, 'names such as ["mp3", "m4b"]'),
    "mastering": (_mastering, 'a name such as "acx"'),
    "workers": (_text, 'an address such as "dask://host:8786"'),
    "store": (_text, 'an address such as "s3://bucket/store"'),
}
"""Every setting: what reads it, and what it should look like."""
