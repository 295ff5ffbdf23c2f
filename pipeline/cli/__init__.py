"""The command line ``fullcast``: a file a command or a few, each with its JSON and its words.

``program.py`` lists the commands, ``options.py`` declares what they share, ``printing.py`` prints.
"""

from pipeline.cli.program import main

__all__ = ["main"]
