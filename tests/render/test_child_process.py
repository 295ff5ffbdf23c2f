"""Worker processes start with what their engine is faster with."""

from __future__ import annotations

import pytest

from pipeline.engines.base import EngineInfo
from pipeline.render.child_process import worker_environment

VARIABLE = "GLIBC_TUNABLES"


def info(*, large_pages: bool) -> EngineInfo:
    return EngineInfo("1", deterministic=True, max_chars=1, rate_hz=1, large_pages=large_pages)


def test_large_pages_are_asked_for_where_an_engine_is_faster_with_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert worker_environment(info(large_pages=True))[VARIABLE] == "glibc.malloc.hugetlb=1"
    assert VARIABLE not in worker_environment(info(large_pages=False))


def test_a_persons_own_setting_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "glibc.malloc.check=1")
    assert worker_environment(info(large_pages=True))[VARIABLE] == "glibc.malloc.check=1"
