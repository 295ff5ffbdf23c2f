"""A person's own names for voices (``blends:`` of voices.yaml), put for what they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.casting.voices_file import BookCast, CastEntry, VoiceGroup, VoicesFile


def with_blends(voices_file: VoicesFile, blends: Mapping[str, str]) -> VoicesFile:
    """The file with every voice that is called by a blend's name by the blend itself."""

    def voice(name: str) -> str:
        return blends.get(name, name)

    def entry(one: CastEntry | None) -> CastEntry | None:
        return None if one is None else entry_of(one)

    def entry_of(one: CastEntry) -> CastEntry:
        return replace(one, voices=tuple((engine, voice(name)) for engine, name in one.voices))

    def group(one: VoiceGroup) -> VoiceGroup:
        named = ((engine, tuple(map(voice, names))) for engine, names in one.voices)
        return replace(one, voices=tuple(named))

    def book(one: BookCast) -> BookCast:
        return replace(
            one,
            narrator=entry(one.narrator),
            unknown=entry(one.unknown),
            characters=tuple(map(entry_of, one.characters)),
        )

    return replace(
        voices_file,
        narrator=entry(voices_file.narrator),
        unknown=entry(voices_file.unknown),
        characters=tuple(map(entry_of, voices_file.characters)),
        groups=tuple(map(group, voices_file.groups)),
        books=tuple(map(book, voices_file.books)),
    )
