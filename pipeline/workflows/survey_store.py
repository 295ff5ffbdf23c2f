"""What the store of an output folder holds: by book, by voice, and what no book uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline import output_folder
from pipeline.store import StoredFile, stored_files
from pipeline.workflows.last_build import known_by, voices_of_takes

OTHER_VOICE = "of an unfinished or earlier build"
"""Takes that a book uses and no finished build says the voice of."""


@dataclass(frozen=True, slots=True)
class Share:
    """What of the store is one book's, one voice's, or nobody's."""

    name: str
    takes: int
    slots: int
    bytes: int


@dataclass(frozen=True, slots=True)
class StoreSurvey:
    """All that a store holds. What two books share counts for both."""

    root: Path
    whole: Share
    unused: Share
    """What ``clean`` would drop."""
    books: tuple[Share, ...]
    """By their folders, heaviest first."""
    voices: tuple[Share, ...]
    """Takes alone, heaviest first."""


def survey_store(output: Path) -> StoreSurvey | None:
    """What the store of an output folder holds; None where there is none. Reads the names and sizes
    of its files and what the books remember."""
    root = output / output_folder.STORE
    if not root.is_dir():
        return None
    files = {(file.room, file.key): file for file in stored_files(root)}
    used: set[tuple[str, str]] = set()
    books = []
    voice_of: dict[str, str] = {}
    for folder in output_folder.book_folders(output):
        record = folder.record
        own = [("takes", key) for key in record.takes] + [("slots", key) for key in record.slots]
        held = [files[name] for name in own if name in files]
        books.append(_share(folder.slug, held))
        used.update(own)
        voices = voices_of_takes(folder)
        for key in record.takes:
            if key not in voice_of or voice_of[key] == OTHER_VOICE:
                voice_of[key] = voices.get(known_by(key), OTHER_VOICE)
    unused = [file for name, file in files.items() if name not in used]
    return StoreSurvey(
        root,
        _share("", list(files.values())),
        _share("", unused),
        tuple(sorted(books, key=lambda share: (-share.bytes, share.name))),
        _voices(files, voice_of),
    )


def _voices(
    files: Mapping[tuple[str, str], StoredFile], voice_of: Mapping[str, str]
) -> tuple[Share, ...]:
    takes: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for key, voice in voice_of.items():
        file = files.get(("takes", key))
        if file is not None:
            takes[voice] += 1
            sizes[voice] += file.bytes
    return tuple(Share(voice, takes[voice], 0, size) for voice, size in sizes.most_common())


def _share(name: str, files: list[StoredFile]) -> Share:
    takes = sum(file.room == "takes" for file in files)
    return Share(name, takes, len(files) - takes, sum(file.bytes for file in files))
