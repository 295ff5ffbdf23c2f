"""``python -m pipeline`` is the command ``fullcast``."""

from .cli import main

main(prog_name="fullcast")
