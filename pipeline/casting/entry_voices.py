"""The voice and volume that voices.yaml itself gives to somebody, for one engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from pipeline.casting.book_entries import BookEntries
from pipeline.casting.roles import Role
from pipeline.casting.voices_file import CastEntry, VoicesFile, by_any_name, fold_name
from pipeline.model import Voice


@dataclass(frozen=True)
class EntryVoices:
    """What the file says of everybody's voice in one book and one engine."""

    voices_file: VoicesFile
    entries: BookEntries
    engine: str

    def voice(self, entry: CastEntry) -> Voice | None:
        """The voice that the file gives: an entry's own, that of whom it is ``as``, or one of
        its group. None where it gives none for this engine."""
        lender = self._lender(entry)
        if lender is None:
            return None
        name = lender.voice(self.engine) or self._group_voice(lender)
        if not name:
            return None
        rate = entry.rate if entry.rate is not None else lender.rate
        pitch = entry.pitch if entry.pitch is not None else lender.pitch
        group = self.voices_file.group(lender.group)
        if group is not None:
            rate = group.rate if rate is None else rate
            pitch = group.pitch if pitch is None else pitch
        return Voice(
            self.engine,
            name,
            self.voices_file.rate if rate is None else rate,
            self.voices_file.pitch if pitch is None else pitch,
        )

    def role(self, name: str, entry: CastEntry | None, voice: Voice, *, auto_chosen: bool) -> Role:
        """Somebody in a voice, with the volume that the file gives them, their group or all."""
        volume = entry.volume if entry else None
        group = self.voices_file.group(entry.group) if entry else None
        if volume is None and group is not None:
            volume = group.volume
        volume_db = self.voices_file.volume if volume is None else volume
        return Role(name, voice, volume_db, entry, auto_chosen)

    @cached_property
    def _owners(self) -> dict[str, CastEntry]:
        """Everybody's entry by their names and aliases."""
        entries = self.entries
        return by_any_name((*entries.characters, entries.narrator, entries.unknown))

    def _lender(self, entry: CastEntry) -> CastEntry | None:
        """Whose voice an entry has: its own where it is ``as`` nobody; None where that one
        isn't in the cast of this book."""
        lender: CastEntry | None = entry
        # The file was checked for circles: no chain is longer than the cast.
        for _ in range(len(self.entries.characters) + 3):
            if lender is None or not lender.same_as:
                break
            lender = self._owners.get(fold_name(lender.same_as))
        return lender

    def _group_voice(self, entry: CastEntry) -> str:
        """The group's voices by turns, in the order of the file; empty for none."""
        group = self.voices_file.group(entry.group) if entry.group else None
        names = dict(group.voices).get(self.engine, ()) if group else ()
        if not names:
            return ""
        fellows = [e.name for e in self.entries.characters if e.group == entry.group]
        turn = fellows.index(entry.name) if entry.name in fellows else 0
        return names[turn % len(names)]
