"""Cues to takes: what is missing is spoken, in this process or in workers."""

from pipeline.render.cues import (
    FailedCue,
    RenderResult,
    Takes,
    missing,
    processes,
    render,
    take_keys,
)

__all__ = ["FailedCue", "RenderResult", "Takes", "missing", "processes", "render", "take_keys"]
