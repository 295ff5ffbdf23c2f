"""The options that commands share, each declared once, and how they become a ``BookOptions``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

import click

Command = Callable[..., None]
"""A command before click has it."""
Option = Callable[[Command], Command]
"""A decorator that gives a command one or more options."""

PATH = click.Path(path_type=Path)


def with_book_options(command: Command) -> Command:
    """A command that is handed all its options about a book as one ``BookOptions``, first. Every
    option named like a field of that type is one; FILE is ``source``, where the command has it.
    The rest come by their own names."""

    @wraps(command)
    def call(file: Path = Path(), **words: Any) -> None:
        from pipeline.workflows.book_options import BookOptions

        of_book = words.keys() & BookOptions.__dataclass_fields__.keys()
        # None is an option that wasn't given: its default is the type's own.
        given = {name: _clean(words[name]) for name in of_book if words[name] is not None}
        given |= _usual()
        file = _named_or_piped(file, given)
        rest = {name: word for name, word in words.items() if name not in of_book}
        command(BookOptions(source=file, **given), **rest)

    return call


def _usual() -> dict[str, Any]:
    """What the folder's settings say that a script's header comes before."""
    from pipeline.workflows.settings import Settings

    settings = click.get_current_context().find_object(Settings)
    if settings is None:
        return {}
    return {"usual_formats": settings.formats, "usual_mastering": settings.mastering}


def _named_or_piped(file: Path, given: Mapping[str, Any]) -> Path:
    """FILE, or what standard input was kept as where FILE is ``-``."""
    from pipeline.workflows.piped_manuscript import PIPE, keep_piped

    if file != PIPE:
        return file
    return keep_piped(sys.stdin.buffer, given.get("script_path"), given.get("title", ""))


def _clean(word: Any) -> Any:
    """A word of the command line that is text: bytes in it that are no UTF-8 are marked as such."""
    if not isinstance(word, str):
        return word
    return word.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _together(*options: Option) -> Option:
    """Several options as one decorator, in the order of the help page."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def _names(context: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The names in ``a,b``, each once."""
    return tuple(dict.fromkeys(filter(None, (name.strip() for name in (value or "").split(",")))))


def share_of(value: str | None) -> float | None:
    """A share of 0 to 1 from '95%', '95' or '0.95'."""
    if value is None:
        return None
    try:
        number = float(value.strip().rstrip("%"))
    except ValueError:
        number = -1.0
    share = number / 100 if number > 1 or "%" in value else number
    if not 0 < share <= 1:
        raise click.BadParameter(f"'{value}' is no share of the lines: 95% is.")
    return share


def _price(value: str | None) -> tuple[float, float] | None:
    """What a million tokens cost, read and written, from '0.15/0.60'."""
    if value is None:
        return None
    try:
        read, written = (float(part) for part in value.split("/"))
    except ValueError:
        read = written = -1.0
    if not (read >= 0 and written >= 0):
        raise click.BadParameter(f"'{value}' is no price: '0.15/0.60' is.")
    return read, written


# ------------------------------------------------------------------ one by one


def _book_file(ctx: click.Context, parameter: click.Parameter, path: Path) -> Path:
    from pipeline.workflows.book_options import book_file

    return book_file(path)


file_argument: Option = click.argument("file", type=PATH, callback=_book_file)


def json_option(help: str = "Print one JSON object.") -> Option:
    """``--json``, as ``as_json``."""
    return click.option("--json", "as_json", is_flag=True, help=help)


quiet_option: Option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")


def strict_option(help: str) -> Option:
    """``--strict``, as ``strict``."""
    return click.option("--strict", is_flag=True, help=help)


def voices_option(help: str = "The cast; made if missing.", *, show_default: bool = True) -> Option:
    """``--voices``, the path of voices.yaml."""
    default = Path("voices.yaml")
    return click.option(
        "--voices", type=PATH, default=default, show_default=show_default, help=help
    )


def engine_option(help: str = "Which engine (default: the cast's own).") -> Option:
    """``--engine``, by name."""
    return click.option("--engine", help=help)


def output_option(
    help: str | None = "Folder for books and takes.", *, show_default: bool = True
) -> Option:
    """``--output``, the folder of all books and of the store."""
    default = Path("output")
    return click.option(
        "--output", type=PATH, default=default, show_default=show_default, help=help
    )


def formats_option(help: str) -> Option:
    """``--formats``, names with commas."""
    return click.option("--formats", callback=_names, metavar="A,B", help=help)


mastering_option: Option = click.option(
    "--mastering", metavar="NAME", help="Levels: acx (default), podcast, ebur128 or none."
)

jobs_option: Option = click.option(
    "-j", "--jobs", type=click.IntRange(min=1), help="Processes (default: a core)."
)


# ------------------------------------------------------------------ groups


description_options = _together(
    click.option("--title", help="The book's title."),
    click.option("--author", help="Who wrote it."),
    click.option("--narrator", help="Who is named as reader in the tags."),
    click.option("--cover", type=PATH, help="A JPEG, PNG or WebP image."),
    click.option("--language", help="Language tag, such as en or en-GB."),
)
"""What is written on the box."""

split_options_alone = _together(
    click.option("--cast", "cast_file", type=PATH, help="A known cast: a file with 'characters:'."),
    click.option(
        "--unsure-below", type=click.FloatRange(0, 1), default=None,
        help="Mark lines whose confidence is below this with '?'.",
    ),
    click.option("--drop-tags", is_flag=True, help="Mark pure tags ('said Mara.') as not spoken."),
)  # fmt: skip
"""How speakers are found, but for whom to ask."""

ask_options = _together(
    click.option("--ask", metavar="URL", help="A language model to ask who speaks."),
    click.option("--ask-model", metavar="NAME", help="Which model the endpoint should use."),
    click.option("--ask-all", is_flag=True, help="Ask about every line, not just unsure ones."),
    click.option(
        "--ask-until", metavar="PERCENT", callback=lambda context, option, value: share_of(value),
        help="Ask until this share of the lines is expected to be right (default 95%).",
    ),
    click.option(
        "--ask-budget", type=click.FloatRange(min=0), metavar="AMOUNT",
        help="Spend at most so many tokens, or so much money with --ask-price; 0 only tells.",
    ),
    click.option(
        "--ask-price", metavar="READ/WRITTEN",
        callback=lambda context, option, value: _price(value),
        help="What a million tokens cost, such as 0.15/0.60.",
    ),
)  # fmt: skip
"""Which language model is asked, about what, and for how much."""

split_options = _together(split_options_alone, ask_options)
"""How speakers are found."""

cast_options = _together(file_argument, voices_option(), engine_option(), output_option())
"""FILE, and who speaks it: for commands about a book's cast."""

sharing_options = _together(
    click.option(
        "--workers", metavar="ADDRESS", help="A Dask cluster that speaks: dask://HOST:PORT."
    ),
    click.option(
        "--store", metavar="ADDRESS", help="A store that machines share: a folder, s3://…, ssh://…."
    ),
)
"""What several machines do together."""

speaking_options = _together(
    voices_option(),
    engine_option("Which engine speaks (default: pyttsx3)."),
    output_option(),
    click.option(
        "--foreign-voices", is_flag=True,
        help="Let voices of another language read where the engine has none of the book's.",
    ),
    click.option("--solo", is_flag=True, help="The narrator reads all: memoirs, non-fiction."),
    click.option("--stage", is_flag=True, help="Stereo: people stand to the left and right."),
    jobs_option,
    sharing_options,
)  # fmt: skip
"""Who speaks, and with how many processes: for commands that speak a book."""

format_options = _together(
    click.option(
        "--chapters", "--chapter", "chapters", metavar="A-B",
        help="Only these chapters' MP3s, such as 2-5.",
    ),
    formats_option(
        "What to make: mp3 (default), m4b, opus, captions, epub, podcast, metadata, shop, stems, "
        "report."
    ),
    mastering_option,
)  # fmt: skip
"""What is made."""

report_options = _together(
    json_option(),
    quiet_option,
    click.option("-v", "--verbose", is_flag=True, help="List every doubtful line."),
    strict_option("Unsure or unknown speakers fail too."),
)
"""What is said at the end, and what counts as failure."""
