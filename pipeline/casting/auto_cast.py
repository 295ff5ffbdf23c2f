"""A voice for everybody who has none: by gender, age and weight, far from those they talk to.

The order is fixed and nobody who has a voice is moved, so a new character never changes an old
one's.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.casting.book_entries import BookEntries, book_entries
from pipeline.casting.entry_voices import EntryVoices
from pipeline.casting.roles import Cast, Role
from pipeline.casting.series_cast import met_in
from pipeline.casting.speakers import Person, gender_and_age, people, talk_in
from pipeline.casting.voice_costs import (
    NARRATION_TALK,
    STRANGERS_TALK,
    VoiceCosts,
    VoiceInUse,
    VoicesInUse,
)
from pipeline.casting.voices_file import Addition, CastEntry, VoicesFile, fold_name
from pipeline.errors import CastError
from pipeline.model import NARRATOR, UNKNOWN, Script, VoiceInfo


def complete(cast: Cast, script: Script) -> tuple[Addition, ...]:
    """What voices.yaml lacks of a cast: everybody who stands nowhere in it, most talkative first;
    the narrator and ``unknown`` among them where they are needed."""
    characters = {fold_name(character.name): character for character in script.characters}
    # Whoever tells the story speaks in one voice, in narration and in speech.
    tells = any(fold_name(role.name) == fold_name(script.narrator) for role in cast.roles)
    has_unknown = any(line.spoken and line.speaker is None for line in script.lines)
    return tuple(
        Addition(
            role.name,
            role.voice.engine,
            role.voice.name,
            *gender_and_age(characters.get(fold_name(role.name))),
            rate=role.voice.rate,
            pitch=role.voice.pitch,
            same_as=script.narrator if role is cast.narrator and tells else "",
        )
        for role in cast.all_roles
        if role.entry is None and (role is not cast.unknown or has_unknown)
    )


def assign(
    voices_file: VoicesFile, script: Script, slug: str, engine: str, palette: tuple[VoiceInfo, ...]
) -> Cast:
    """A voice for everybody: the file's, or one of the engine's ``palette``. Raises CastError
    where one must be chosen and the engine has none."""
    book = _read_book(voices_file, script, slug, engine, palette)
    narrator = book.special_role(book.entries.narrator, book.narrator_gender)
    unknown = book.special_role(book.entries.unknown, "unknown")
    in_use = VoicesInUse(
        (
            VoiceInUse(narrator.voice, NARRATION_TALK),
            VoiceInUse(unknown.voice),
            *book.voices_elsewhere(),
        )
    )
    roles: dict[int, Role] = {}
    # Those whom the file casts first: whoever is chosen for now keeps clear of them all.
    for index, person in enumerate(book.people):
        voice = book.entry_voices.voice(person.entry) if person.entry else None
        if voice is not None:
            roles[index] = book.entry_voices.role(
                person.name, person.entry, voice, auto_chosen=False
            )
            in_use.add(VoiceInUse(voice, script_names=person.script_names))
    for index, person in enumerate(book.people):
        if index not in roles:
            voice = book.costs.cheapest(person, in_use)
            roles[index] = book.entry_voices.role(
                person.name, person.entry, voice, auto_chosen=True
            )
            in_use.add(VoiceInUse(voice, script_names=person.script_names))
    speakers = sorted(
        (name, index) for index, person in enumerate(book.people) for name in person.script_names
    )
    return Cast(narrator, unknown, tuple(roles[i] for i in range(len(roles))), tuple(speakers))


def candidates(
    voices_file: VoicesFile,
    script: Script,
    slug: str,
    engine: str,
    palette: tuple[VoiceInfo, ...],
    who: str,
    count: int = 5,
) -> tuple[str, ...]:
    """Names of voices to try for a speaker: the one they have, then those that auto-casting
    would think of first with everybody else as they are. Raises CastError."""
    cast = assign(voices_file, script, slug, engine, palette)
    book = _read_book(voices_file, script, slug, engine, palette)
    if who == NARRATOR:
        role, person = (
            cast.narrator,
            book.special_person(book.entries.narrator, book.narrator_gender, share=1.0),
        )
        least_talk = NARRATION_TALK
    elif who == UNKNOWN:
        role, person = (
            cast.unknown,
            book.special_person(book.entries.unknown, book.entries.unknown.gender, share=0.0),
        )
        least_talk = STRANGERS_TALK
    else:
        index = next((i for i, person in enumerate(book.people) if person.name == who), -1)
        if index < 0:
            raise CastError(f"{who} doesn't speak in this book.")
        role, person, least_talk = cast.roles[index], book.people[index], STRANGERS_TALK
    used = [
        VoiceInUse(other.voice, NARRATION_TALK if other is cast.narrator else STRANGERS_TALK)
        for other in (cast.narrator, cast.unknown)
        if other is not role
    ]
    used += [
        VoiceInUse(other.voice, least_talk, somebody.script_names)
        for other, somebody in zip(cast.roles, book.people, strict=True)
        if other is not role
    ]
    ranked = sorted(book.costs.costs(person, VoicesInUse(used)), key=lambda cost: cost[:2])
    names = [role.voice.name, *(cost.voice.name for cost in ranked)]
    return tuple(dict.fromkeys(names))[:count]


@dataclass(frozen=True, slots=True)
class _Book:
    """A book to be cast: who is in it, what the file says of them and what voices cost."""

    entries: BookEntries
    people: tuple[Person, ...]
    entry_voices: EntryVoices
    costs: VoiceCosts
    narrator_gender: str
    """``unknown`` where nobody in the story tells it."""

    def voices_elsewhere(self) -> list[VoiceInUse]:
        """The voices of those of the series who don't speak in this book: newcomers keep clear of
        them as well."""
        here = {fold_name(person.name) for person in self.people}
        away = self.entries.of_series - here
        elsewhere = (e for e in self.entries.characters if fold_name(e.name) in away)
        voices = map(self.entry_voices.voice, elsewhere)
        return [VoiceInUse(voice) for voice in voices if voice is not None]

    @staticmethod
    def special_person(entry: CastEntry, gender: str, share: float) -> Person:
        """The narrator or ``unknown`` as somebody to be cast: nobody in the story's talk."""
        return Person(entry.name, entry, gender, entry.age, share, ())

    def special_role(self, entry: CastEntry, gender: str) -> Role:
        """The narrator or ``unknown``: the palette's first voice of a ``gender`` for the one, the
        plainest for the other, where the file gives none."""
        own_entry = entry if entry.line else None
        voice = self.entry_voices.voice(entry)
        if voice is not None:
            return self.entry_voices.role(entry.name, own_entry, voice, auto_chosen=False)
        self.costs.check_palette()
        palette = self.costs.palette
        plainest = min(palette, key=lambda info: (info.quality, info.name))
        fitting = (info for info in palette if info.gender == gender)
        info = next(fitting, palette[0]) if entry.name == NARRATOR else plainest
        voice = self.costs.chosen(entry, info.name)
        return self.entry_voices.role(entry.name, own_entry, voice, auto_chosen=True)


def _read_book(
    voices_file: VoicesFile, script: Script, slug: str, engine: str, palette: tuple[VoiceInfo, ...]
) -> _Book:
    entries = met_in(book_entries(voices_file, slug), script)
    talk = talk_in(script)
    teller = next((c for c in script.characters if c.name == NARRATOR), None)
    return _Book(
        entries,
        people(script, entries.characters, talk),
        EntryVoices(voices_file, entries, engine),
        VoiceCosts(voices_file, engine, palette, talk),
        entries.narrator.gender
        if entries.narrator.gender != "unknown"
        else gender_and_age(teller)[0],
    )
