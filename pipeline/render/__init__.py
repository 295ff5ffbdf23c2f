"""Cues to takes: what is missing is spoken, in this process or in workers."""

from pipeline.render.cues import (
    FailedCue,
    FoundTakes,
    RenderResult,
    TakeKeys,
    Takes,
    missing,
    processes,
    render,
    take_keys,
)
from pipeline.render.resident_worker import ResidentWorker
from pipeline.render.worker_process import die_with

__all__ = [
    "FailedCue", "FoundTakes", "RenderResult", "ResidentWorker", "TakeKeys", "Takes", "die_with",
    "missing", "processes", "render", "take_keys",
]  # fmt: skip
