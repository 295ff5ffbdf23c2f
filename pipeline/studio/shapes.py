"""What the studio's API takes and gives, as frozen types; the OpenAPI document is made of them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.workflows.script_page import Row, Splice


@dataclass(frozen=True, slots=True)
class BookItem:
    """A book of the folder."""

    id: str
    title: str
    path: str
    """Of its script, or of its manuscript where it has none; relative to the folder."""
    is_split: bool
    """Whether it has a script."""


@dataclass(frozen=True, slots=True)
class BookList:
    """The books of the folder."""

    folder: str
    books: tuple[BookItem, ...]
    version: str
    opened: str = ""
    """The id of the book that the command named; empty for none."""
    is_sample: bool = False
    """Whether only the samples are there: a first visit."""


@dataclass(frozen=True, slots=True)
class BookInfo:
    """What a book is called, and what is made of it."""

    id: str
    title: str
    author: str
    path: str
    engine: str
    mastering: str
    formats: tuple[str, ...]
    all_formats: tuple[str, ...]
    deliveries: tuple[str, ...]
    """Directions that engines act on."""
    acoustics: tuple[str, ...]
    """Words for where a line is heard from; ``dry`` is for none of them."""
    rooms: tuple[str, ...]
    """Those that a chapter or a scene may have."""
    notes: tuple[str, ...]
    """What to look at."""
    has_manuscript: bool
    """Whether its manuscript is beside it, to be split again."""


@dataclass(frozen=True, slots=True)
class ScriptAnswer:
    """A script: all rows, or what changed in them since a revision."""

    revision: str
    rows: tuple[Row, ...] | None = None
    splices: tuple[Splice, ...] | None = None
    """From the last to the first; null where ``rows`` has all."""


@dataclass(frozen=True, slots=True)
class EditBody:
    """An edit of lines, as they were seen."""

    revision: str
    kind: str
    """``change``, ``split``, ``join``, ``insert`` or ``remove``."""
    indexes: tuple[int, ...]
    """In the script's rows; one alone but for ``change``."""
    speaker: str | None = None
    unsure: bool | None = None
    text: str | None = None
    delivery: tuple[str, ...] | None = None
    silent: bool | None = None
    thought: bool | None = None
    take: str | None = None
    at: int = 0
    """Where a line is cut, in characters."""
    insert: str = "note"
    """What is put in behind the line: ``note``, ``pause`` or ``sound``."""
    words: str = ""
    follow: bool = True
    """Whether other lines may follow a new speaker."""


@dataclass(frozen=True, slots=True)
class EditItem:
    """An edit that can be undone or redone."""

    what: str
    at: str


@dataclass(frozen=True, slots=True)
class HistoryInfo:
    """Edits, newest first."""

    done: tuple[EditItem, ...]
    undone: tuple[EditItem, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was done, taken back or made again; empty for nothing."""

    what: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HearBody:
    """Lines to be heard."""

    revision: str
    indexes: tuple[int, ...]
    settings: tuple[str, ...] = ()
    """As if these changes of the cast were made, such as ``Mara=en-us+f3``."""


@dataclass(frozen=True, slots=True)
class SoundInfo:
    """A sound to play."""

    url: str
    seconds: float
    voice: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What an answer did."""

    book: str
    lines: tuple[int, ...]
    """Numbers of the other lines that went to somebody else."""
    before: float
    after: float
    """The expected share of right lines."""


@dataclass(frozen=True, slots=True)
class AskedWay:
    """How an exchange may go: who says some of its turns."""

    turns: tuple[tuple[int, ...], ...]
    """Numbers of the lines of each turn."""
    names: tuple[str, ...]
    """Who says each turn."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question."""

    id: str
    kind: str
    """``person`` or ``line``."""
    name: str
    """Who is asked about; of a line, who speaks it now."""
    choices: tuple[str, ...]
    rows: tuple[Row, ...]
    """Of a line, the passage with what stands around it; of a person, where the book tells of
    them."""
    lines: tuple[int, ...] = ()
    """Numbers of the lines that the answer settles."""
    count: int = 0
    """How many lines are the person's."""
    ways: tuple[AskedWay, ...] = ()
    """How it may go together with turns around it: whichever is right settles them at once."""
    turned: AskedWay | None = None
    """The exchange the other way round, where two talk there and none of the ways is the same."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What is most worth asking."""

    expected_share: float
    unsure: int
    spoken: int
    """Lines that somebody says."""
    can_follow: bool
    """Whether other lines follow an answer: the manuscript is at hand."""
    questions: tuple[Ask, ...]
    more: int = 0
    """Questions beyond these."""


@dataclass(frozen=True, slots=True)
class AnswerBody:
    """An answer to a question: a name, or another thing to do with it."""

    id: str
    name: str = ""
    do: str = "name"
    """``name``, ``skip`` or ``way``."""
    lines: tuple[int, ...] = ()
    """Of the way that is right, one that was offered: numbers of its lines."""
    names: tuple[str, ...] = ()
    """Who says each of its turns."""


@dataclass(frozen=True, slots=True)
class JobBody:
    """Long work to begin."""

    kind: str
    """``build``, ``preview``, ``check``, ``speak``, ``respeak`` or ``split``."""
    formats: tuple[str, ...] = ()
    chapters: str = ""
    chapter: int | None = None
    scene: int | None = None
    indexes: tuple[int, ...] = ()
    """Of lines to speak, in the script."""
    revision: str = ""
    fix: bool = False
    """Of a check: whether what is bad is made again."""


@dataclass(frozen=True, slots=True)
class FileItem:
    """A file that was made."""

    name: str
    kind: str
    bytes: int
    url: str


@dataclass(frozen=True, slots=True)
class FileList:
    """What was made of a book."""

    files: tuple[FileItem, ...]
    is_current: bool
    """Whether it was made of the script and the cast as they are now."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing more to say."""

    ok: bool = True
