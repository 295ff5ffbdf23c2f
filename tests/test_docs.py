"""The documentation is true: what it names exists, and what exists is named."""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline.cli import main

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
TOP = ("pipeline", "tests", "benchmarks", "docs", "scripts", ".ci")
"""Folders whose files a page may name."""

_CODE = re.compile(r"`([^`\n]+)`")
_FENCE = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PATH = re.compile(rf"^({'|'.join(map(re.escape, TOP))})/[\w./-]*$")
_MODULE = re.compile(r"^pipeline(\.[a-z_0-9]+)+")
_LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
_COMMAND = re.compile(r"[a-z][a-z-]*\Z")
MADE = {"scripts/the-lamp-room.script"}
"""Files that the commands make."""


def pages() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))


def _commands() -> dict[str, click.Command]:
    return dict(main.commands)


def _code(page: Path) -> Iterator[str]:
    """What stands in code style: words between backticks, and the lines of fenced blocks."""
    text = page.read_text(encoding="utf-8")
    for block in _FENCE.findall(text):
        yield from block.splitlines()
    yield from _CODE.findall(_FENCE.sub("", text))


@pages()
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    for code in _code(page):
        name = code.partition(":")[0].strip()
        if _PATH.match(name) and name not in MADE:
            assert (ROOT / name).exists(), f"{page.name} names {name}"


@pages()
def test_every_module_that_a_page_names_is_there(page: Path) -> None:
    for code in _code(page):
        if name := _MODULE.match(code):
            assert _is_known(name.group()), f"{page.name} names {name.group()}"


def _is_known(dotted: str) -> bool:
    """Whether a dotted name is a module, or something in one."""
    module, _, attribute = dotted.rpartition(".")
    try:
        if importlib.util.find_spec(dotted) is not None:
            return True
    except ModuleNotFoundError:
        pass
    try:
        return hasattr(importlib.import_module(module), attribute)
    except ModuleNotFoundError:
        return False


@pages()
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), f"{page.name} links to {link}"


@pages()
def test_every_command_that_a_page_shows_takes_what_it_is_given(page: Path) -> None:
    for code in _code(page):
        for part in re.split(r"&&|\|", code):
            words = _words(part)
            if len(words) < 2 or Path(words[0]).name != "fullcast":
                continue
            if not _COMMAND.match(words[1]):  # `fullcast COMMAND`, `fullcast --help`
                continue
            assert words[1] in _commands(), f"{page.name}: fullcast {words[1]}"
            known = _options(_commands()[words[1]])
            for option in _OPTION.findall(part):
                assert option in known, f"{page.name}: fullcast {words[1]} {option}"


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line, comments=True)
    except ValueError:
        return line.split()


def _options(command: click.Command) -> set[str]:
    return {"--help"} | {name for param in command.params for name in (*param.opts,)}


@pages()
def test_every_option_that_a_page_names_is_somebodys(page: Path) -> None:
    known = set().union(*map(_options, _commands().values()), {"--version"})
    known |= set(_OPTION.findall(_sources()))
    for code in _CODE.findall(_FENCE.sub("", page.read_text(encoding="utf-8"))):
        for option in _OPTION.findall(code):
            assert option in known, f"{page.name} names {option}"


def _sources() -> str:
    """What the benchmarks and the steps of CI are told: their options are named as well."""
    files = [*(ROOT / "benchmarks").glob("*.py"), ROOT / ".ci" / "run", ROOT / "tests/conftest.py"]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_every_command_is_documented() -> None:
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    missing = [name for name in _commands() if not re.search(rf"\bfullcast {name}\b", text)]
    assert not missing


def test_every_page_is_reached_from_the_readme() -> None:
    reached = {ROOT / "README.md"}
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        for link in _LINK.findall(page.read_text(encoding="utf-8")):
            target = (page.parent / link).resolve()
            if target.suffix == ".md" and target not in reached and target.exists():
                reached.add(target)
                waiting.append(target)
    assert sorted(set(PAGES) - reached) == []
