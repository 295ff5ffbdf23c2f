"""Cues to takes: what is missing is spoken, in this process or in workers."""

from pipeline.render.cues import Failure, Rendered, Takes, missing, render

__all__ = ["Failure", "Rendered", "Takes", "missing", "render"]
