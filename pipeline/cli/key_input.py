"""Keys and names read from the terminal, one at a time."""

from __future__ import annotations

import click

from pipeline.cli.printing import printable
from pipeline.errors import FullcastError

ESCAPE = "\x1b"
_ENTER = "\r\n"
_BACKSPACE = "\x08\x7f"


def read_key() -> str:
    """The next key; Escape where the input has ended. Raises FullcastError where there is no
    terminal to press one at."""
    try:
        key = click.getchar()
    except EOFError:
        return ESCAPE
    except Exception as error:  # a terminal's errors have no class that every system knows
        raise FullcastError(
            "there is no terminal here to answer at.",
            "List the questions with --json, and answer with 'fullcast assign FILE NAME --lines'.",
        ) from error
    return key or ESCAPE


def read_name(question: str) -> str:
    """A name that is typed, ended with Enter; empty where Escape was pressed, or nothing typed."""
    click.echo(printable(f"{question} (Esc cancels): "), nl=False)
    typed = ""
    while True:
        keys = read_key()
        if keys == ESCAPE:
            click.echo()
            return ""
        if keys.startswith(ESCAPE):  # an arrow or another such key
            continue
        for key in keys:
            if key in _ENTER:
                click.echo()
                return " ".join(typed.split())
            if key in _BACKSPACE:
                if typed:
                    typed = typed[:-1]
                    click.echo("\b \b", nl=False)
            elif key.isprintable():
                typed += key
                click.echo(key, nl=False)
