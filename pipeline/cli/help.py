"""``fullcast help``: what a command does, or a page of the documentation."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.printing import echo

PAGES = {
    "script": "script-format.md",
    "directions": "directions.md",
    "commands": "commands.md",
}
"""Pages by the word that asks for them; they stand in docs/, and are packed with the program."""
_FOLDER = Path(__file__).parent / "pages"


@click.command()
@click.argument("topic", default="")
@click.pass_context
def help(context: click.Context, topic: str) -> None:
    """Show what a command does, or a page: script, directions or commands.

    'help script' shows everything that a script may say, 'help directions' the verbs and phrases
    that say how a line is spoken.
    """
    parent = context.find_root()
    if not topic:
        echo(parent.get_help())
        return
    if topic in PAGES:
        click.echo_via_pager(_page(PAGES[topic]))
        return
    group = parent.command
    command = group.get_command(parent, topic) if isinstance(group, click.Group) else None
    if command is None:
        raise click.UsageError(
            f"no command and no page is called {topic!r}. Pages: {', '.join(PAGES)}."
        )
    with click.Context(command, info_name=topic, parent=parent) as of_command:
        echo(command.get_help(of_command))


def _page(name: str) -> str:
    """A page's text. The packed ones are links to docs/; where a checkout has no links, they hold
    the place that they should lead to."""
    page = _FOLDER / name
    text = page.read_text(encoding="utf-8")
    if "\n" not in text.strip():
        return (page.parent / text.strip()).read_text(encoding="utf-8")
    return text
