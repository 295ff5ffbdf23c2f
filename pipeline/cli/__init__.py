"""The command line ``fullcast``."""

from pipeline.cli.program import main

__all__ = ["main"]
