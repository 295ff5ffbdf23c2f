"""A folder with one manuscript, and the command line in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from tests.cli.lamp_book import CAST, SCRIPT
from tests.cli.salt_road import STORY, Run


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder with one manuscript in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "salt.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(room: Path) -> Run:
    """The command line, in that folder."""

    def call(*words: str) -> Result:
        return CliRunner().invoke(main, [str(w) for w in words])

    return call


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with a script and its cast in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "voices.yaml").write_text(CAST, encoding="utf-8")
    (tmp_path / "lamp.script").write_text(SCRIPT, encoding="utf-8")
    return tmp_path
