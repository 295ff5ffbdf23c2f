"""What every test shares: slow suites run only when asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from pipeline.engines.user_cache import cache_folder

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("new", deadline=None)
settings.load_profile("same")
"""A change is judged by the same examples each time; ``--hypothesis-profile=new`` looks for others,
and so does fuzzing."""


@pytest.fixture(scope="session", autouse=True)
def _measured_here_alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of the tests' own, so that what they measure says nothing of anybody's builds; what
    else lies in the user's is linked into it."""
    own = tmp_path_factory.mktemp("cache")
    real = cache_folder()
    for path in real.glob("*") if real.is_dir() else ():
        if "step-times" not in path.name:
            os.symlink(path.resolve(), own / path.name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FULLCAST_CACHE", str(own))
        yield


@pytest.fixture
def nothing_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing was ever built."""
    monkeypatch.setenv("FULLCAST_CACHE", str(tmp_path / "nothing-measured"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="also run the slow suites")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    skip = pytest.mark.skip(reason="slow: run with --slow")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)
