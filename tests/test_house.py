"""The house holds: who may import what, and a command line that is there at once."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pipeline"

# What a room may use of ours, its own files aside. Only build, and those that call it, know
# every stage.
HELPERS: dict[str, set[str]] = {
    "model": set(),
    "letters": set(),
    "language_tags": set(),
    "errors": set(),
    "files": set(),
    "bounded_read": set(),
    "endpoints": set(),
    "sound_levels": set(),
    "key_run": set(),
    "letter_names": set(),
    "mended_words": set(),
    "speech_pace": set(),
    "acoustics": set(),
    "sentences": set(),
    "progress": set(),
    "language_model": set(),
    "output_folder": set(),
    "readers": set(),
    "splitter": set(),
    "script": set(),
    "speech_text": set(),
    "engines": set(),
    "store": set(),
    "casting": {"speech_text"},
    "render": {"store", "engines"},
    "master": {"store"},
    "publish": {"store", "master"},
    "check": set(),
    "studio": {"workflows", "progress"},
}
EVERYBODY = {
    "model", "letters", "letter_names", "mended_words", "errors", "files", "bounded_read",
    "endpoints", "key_run", "sentences", "sound_levels", "speech_pace", "acoustics",
    "language_tags",
}  # fmt: skip
COMPOSERS = {"workflows", "cli", "__main__"}

SPLITTER_FLOORS = ("words", "quotes", "people", "attribution", "genders")
"""The splitter's inner rooms: each may use those before it."""

SAME_JOB = {
    "reader": "reads its own format",
    "audition": "a command, and the workflow that it calls",
    "preview": "a command, and the workflow that it calls",
    "rename_book": "a command, and the workflow that it calls",
    "batch": "a command, and the workflow that it calls",
    "settings": "a command, and what it shows",
    "review": "a command, and the workflow that it calls",
}
"""Module names that stand twice, and why they may."""

LONGEST_MODULE = 350
LONGEST_FUNCTION = 60

HOMES = {
    "click": {"cli"},
    "yaml": {"casting", "speech_text"},
    "pyttsx3": {"engines"},
    "pydub": {"master"},
}


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def _imports(path: Path) -> set[str]:
    """Absolute names of all that a file imports, at its top or inside its functions."""
    package = ["pipeline", *path.relative_to(PACKAGE).with_suffix("").parts[:-1]]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


FILES = sorted(p for p in PACKAGE.rglob("*.py") if p.name != "__init__.py" or p.parent != PACKAGE)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    room = _room(path)
    ours = {n.split(".")[1] for n in _imports(path) if n.startswith("pipeline.")}
    ours -= {"__version__"}
    if room in COMPOSERS:
        return
    assert room in HELPERS, f"{room} is a new room: give it a line in HELPERS and in the docs"
    assert ours <= EVERYBODY | {room} | HELPERS[room]


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_an_inner_room_of_the_splitter_uses_only_those_below(path: Path) -> None:
    parts = path.relative_to(PACKAGE).parts
    if parts[0] != "splitter" or parts[1] not in SPLITTER_FLOORS:
        return
    below = SPLITTER_FLOORS[: SPLITTER_FLOORS.index(parts[1]) + 1]
    used = {n.split(".")[2] for n in _imports(path) if n.startswith("pipeline.splitter.")}
    assert used <= set(below)


def test_no_module_name_stands_twice_without_a_reason() -> None:
    names = Counter(path.stem for path in FILES if path.stem != "__init__")
    assert {name for name, count in names.items() if count > 1} <= set(SAME_JOB)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_and_functions_are_short_enough_to_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} is {length} lines long"


@pytest.mark.parametrize("library", HOMES)
def test_a_library_has_one_home(library: str) -> None:
    users = {
        _room(path)
        for path in FILES
        if any(n == library or n.startswith(library + ".") for n in _imports(path))
    }
    assert users, f"{library} has no job"
    assert users <= HOMES[library]


def test_library_code_never_prints_or_exits() -> None:
    for path in FILES:
        if _room(path) == "cli":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"print", "sys.exit", "exit"}, f"{path}:{node.lineno}"


def _children_s() -> float:
    """Processor time of ended children: unlike the clock, not stretched by a busy machine."""
    times = os.times()
    return times.children_user + times.children_system


def test_help_is_there_at_once() -> None:
    command = [sys.executable, "-m", "pipeline", "--help"]
    subprocess.run(command, check=True, capture_output=True)
    times = []
    for _ in range(5):
        start = _children_s()
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        times.append(_children_s() - start)
    assert "build" in done.stdout
    assert min(times) < 0.3


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, pipeline.cli; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    assert not loaded & {
        "numpy",
        "yaml",
        "pydub",
        "pyttsx3",
        "rich",
        "lameenc",
        "soxr",
        "starlette",
        "uvicorn",
        "pipeline.workflows",
    }


@pytest.mark.parametrize("formats", ["mp3", "mp3,captions"])
def test_a_plan_is_made_without_numpy(tmp_path: Path, formats: str) -> None:
    (tmp_path / "a.script").write_text("# One\n\nMara: “Yes.”\n", encoding="utf-8")
    code = (
        "import sys\nfrom pipeline.cli import main\n"
        f"sys.argv = ['fullcast', 'plan', 'a.script', '--engine', 'tone', '--formats', '{formats}']"
        "\ntry:\n    main()\nfinally:\n    print(*sorted(sys.modules))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)
    assert "To speak: 2 of 2 lines" in done.stdout
    assert not {"numpy", "soxr", "lameenc"} & set(done.stdout.splitlines()[-1].split())
