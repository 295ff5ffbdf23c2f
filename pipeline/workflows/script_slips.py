"""Slips of the pen in a script: names, directions, header fields and files that lead nowhere."""

from __future__ import annotations

import difflib
import os
from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline import acoustics, casting
from pipeline.errors import ScriptError
from pipeline.model import DELIVERIES, NARRATOR, SPOKEN_KINDS, Plan, Script
from pipeline.script import same_name
from pipeline.workflows.master_plan import clip_name
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import numbered

HEADER_FIELDS = (
    "chapter-music", "scene-sound", "opening-credits", "closing-credits", "epub-colours",
    "epub-colors", "year", "date", "publisher", "description", "series", "series-part", "genre",
    "podcast-url", "podcast-link", "solo", "stage", "acoustics",
)  # fmt: skip
"""Fields of a header that something acts on, beside those of ``Meta`` itself."""

_META_FIELDS = (
    "book", "title", "author", "narrator", "language", "cover", "formats", "mastering",
    "unsure-below", "drop-tags",
)  # fmt: skip
_FEW_LINES = 2
"""Somebody with more lines than this is no slip."""
_ALIKE = 0.75
"""Of two names of which one may be a slip, as difflib counts likeness."""
_LISTED = 5


def likely_slips(book: OpenBook) -> dict[str, str]:
    """Speakers whom neither the cast nor the splitter knows, who have next to no lines and are
    called nearly like somebody: each with that somebody."""
    known = _known_names(book)
    counts = Counter(line.speaker for line in book.script.lines)
    slips: dict[str, str] = {}
    for speaker, count in counts.items():
        if speaker is None or count > _FEW_LINES or any(same_name(speaker, k) for k in known):
            continue
        others = [name for name in known if counts[name] > count]
        near = _nearest(speaker, others)
        if near:
            slips[speaker] = near
    return slips


def _known_names(book: OpenBook) -> tuple[str, ...]:
    """Everybody whom the cast or the last split names."""
    names = [NARRATOR]
    for character in casting.known_characters(book.voices_file, book.slug):
        names += (character.name, *character.aliases)
    for character in book.script.characters:
        names += (character.name, *character.aliases)
    return tuple(dict.fromkeys(names))


def slip_sentences(book: OpenBook) -> tuple[str, ...]:
    """What a person may have meant otherwise, a sentence each."""
    script = book.script
    sentences = [
        f"{speaker} ({_lines_of(script, speaker)}): did you mean {near}?"
        for speaker, near in likely_slips(book).items()
    ]
    sentences += _idle_directions(script)
    idle = [key for key, _ in script.meta.extra if key.casefold() not in HEADER_FIELDS]
    for key in idle:
        near = _nearest(key, (*_META_FIELDS, *HEADER_FIELDS))
        hint = f" Did you mean '{near}'?" if near else ""
        sentences.append(f"Nothing acts on '{key}:' in the script's header.{hint}")
    missing = missing_files(book)
    if missing:
        sentences.append(
            f"{book.split.path} names files that aren't there: {casting.listed(missing, _LISTED)}. "
            "A build stops until they are."
        )
    return tuple(sentences)


def check_files(book: OpenBook) -> None:
    """Raises ScriptError where a file that the script names isn't there."""
    _refuse(book, missing_files(book))


def check_clips(book: OpenBook, plan: Plan) -> None:
    """Raises ScriptError where a recording or sound that a plan wants isn't there."""
    clips = dict.fromkeys(part.clip for part in plan.parts if part.clip)
    _refuse(book, [clip for clip in clips if not _is_there(book, clip)])


def _refuse(book: OpenBook, missing: Sequence[str]) -> None:
    if missing:
        raise ScriptError(
            f"{book.split.path} names files that aren't there: {casting.listed(missing, _LISTED)}.",
            "Put them beside the script or into its folder 'takes', or change the names.",
        )


def _is_there(book: OpenBook, name: str) -> bool:
    return os.path.isfile(book.base / clip_name(book.base, name))


def missing_files(book: OpenBook) -> tuple[str, ...]:
    """Recordings, sounds, music and the cover that the script names and that aren't there, each
    with where it is named."""
    meta = book.script.meta
    header = [meta.extra_field(name) for name in ("chapter-music", "scene-sound")]
    named = [(name, "in the header") for name in (*header, meta.cover) if name]
    number = 0
    for line in book.script.lines:
        is_story = line.kind in SPOKEN_KINDS
        number += is_story
        if line.kind == "sound":
            named.append((line.text, f"after line {number}"))
        elif line.take:
            named.append((line.take, f"line {number if is_story else 0}"))
    return tuple(
        f"{name} ({where})" for name, where in dict.fromkeys(named) if not _is_there(book, name)
    )


def _idle_directions(script: Script) -> list[str]:
    """A sentence about words in brackets that no engine acts on."""
    words: dict[str, list[int]] = {}
    story = (line for line in script.lines if line.kind in SPOKEN_KINDS)
    for number, line in enumerate(story, start=1):
        for word in line.delivery:
            if word not in DELIVERIES and word.casefold() not in acoustics.WORDS:
                words.setdefault(word, []).append(number)
    if not words:
        return []
    shown = []
    for word, numbers in words.items():
        near = _nearest(word, (*DELIVERIES, *acoustics.ACOUSTICS))
        hint = f"; did you mean '{near}'?" if near else ""
        shown.append(f"({word}) in {_line_numbers(numbers)}{hint}")
    unheard = casting.listed(shown, _LISTED)
    return [f"No engine acts on {unheard}. Directions that count: {', '.join(DELIVERIES)}."]


def _lines_of(script: Script, speaker: str) -> str:
    return _line_numbers([n.number for n in numbered(script) if n.line.speaker == speaker])


def _line_numbers(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    shown = ", ".join(map(str, numbers[:_LISTED]))
    return f"lines {shown}" + (", …" if len(numbers) > _LISTED else "")


def _nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is nearly the same; empty for none."""
    lowered = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), lowered, n=1, cutoff=_ALIKE)
    if near:
        return lowered[near[0]]
    # 'shouts' for 'shouting', 'whispered' for 'whispering': the same beginning says it as well.
    stem = word.casefold()[:5]
    alike = [name for name in known if len(stem) == 5 and name.casefold().startswith(stem)]
    return alike[0] if len(alike) == 1 else ""
