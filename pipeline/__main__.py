"""``python -m pipeline`` is the command ``fullcast``."""

from pipeline.cli import main

main(prog_name="fullcast")
