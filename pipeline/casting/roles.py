"""A cast: everybody who speaks in a book, with a voice each."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from pipeline.casting.voices_file import CastEntry, fold_name
from pipeline.model import UNKNOWN, Voice


@dataclass(frozen=True, slots=True)
class Role:
    """Who plays a speaker of the script, and how."""

    name: str
    voice: Voice
    volume_db: float = 0.0
    entry: CastEntry | None = None
    auto_chosen: bool = False
    """Whether auto-casting chose the voice, now; the file has none for this engine."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who speaks in a book, with a voice each."""

    narrator: Role
    unknown: Role
    roles: tuple[Role, ...]
    """The characters who speak, those of the file first, in its order."""
    speakers: tuple[tuple[str, int], ...]
    """(folded name as the script writes it, index in ``roles``), sorted by name."""

    @property
    def all_roles(self) -> tuple[Role, ...]:
        """The narrator, ``unknown`` and the characters."""
        return (self.narrator, self.unknown, *self.roles)

    @property
    def engine(self) -> str:
        """Whose voices they are."""
        return self.narrator.voice.engine

    def role(self, speaker: str) -> Role:
        """Who plays a speaker of the script."""
        at = bisect_left(self.speakers, (fold_name(speaker), -1))
        return self.roles[self.speakers[at][1]]

    def played_by(self, speaker: str | None) -> str:
        """What the cast calls a line's speaker; the speaker itself where nobody of that name
        is heard."""
        if speaker is None:
            return UNKNOWN
        wanted = fold_name(speaker)
        at = bisect_left(self.speakers, (wanted, -1))
        if at < len(self.speakers) and self.speakers[at][0] == wanted:
            return self.roles[self.speakers[at][1]].name
        return speaker

    def solo(self) -> Cast:
        """The same people, all in the narrator's voice and at their volume."""
        voice, volume_db = self.narrator.voice, self.narrator.volume_db
        roles = tuple(
            replace(role, voice=voice, volume_db=volume_db, auto_chosen=False)
            for role in self.roles
        )
        unknown = replace(self.unknown, voice=voice, volume_db=volume_db, auto_chosen=False)
        return replace(self, unknown=unknown, roles=roles)
