"""Commands of the command line, by subject; ``cli.py`` holds the group that they belong to."""
