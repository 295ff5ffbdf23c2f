"""One value of the cast changed, as ``fullcast cast --set`` tells it: ``Tobias.rate=0.9``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from pipeline.casting import read_voices
from pipeline.casting.voices_file import VoicesFile, fold_name
from pipeline.casting.yaml_edits import filled, find_node, find_pair, insert, quoted, replaced
from pipeline.casting.yaml_nodes import nearest
from pipeline.errors import CastError
from pipeline.model import NARRATOR, UNKNOWN, Script

FIELDS = ("voice", "rate", "pitch", "volume", "gender", "age", "group", "as")
_ELSEWHERE = ("aliases", "lexicon", "notes")
"""Fields of an entry that hold more than one value."""
_OTHER_WORDS = {
    "speed": "rate", "pace": "rate", "tempo": "rate",
    "loudness": "volume", "gain": "volume", "level": "volume", "sex": "gender",
}  # fmt: skip
"""What people call some fields."""
_NUMBERS = ("rate", "pitch", "volume")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)\Z")
_RIVALS = {"as": "voice", "voice": "as"}
_DOTTED = re.compile(
    rf"(?P<name>.+?)\.(?P<field>{'|'.join(FIELDS)})(?:\.(?P<engine>[\w-]+))?\Z", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One change: ``Mara=en-us+f3``, ``Tobias.rate=0.9``, ``Mara.voice.kokoro=af_heart``."""

    name: str
    field: str
    value: str
    engine: str = ""
    """Whose voice; empty for the engine in use."""


def read_setting(text: str) -> Setting:
    """A change as it is written on the command line. Raises CastError."""
    left, equals, value = text.partition("=")
    if not equals or not left.strip() or not value.strip():
        raise CastError(f"'{text}' is no change to the cast.", "Write NAME=VOICE or NAME.rate=0.9.")
    dotted = _DOTTED.match(left.strip())
    if dotted is None:
        name, _, last = left.strip().rpartition(".")
        if name and last in _ELSEWHERE:
            raise CastError(f"'{last}' can't be set from here.", "Write it into the file.")
        near = nearest(last, FIELDS)
        if name and last and last[0].islower() and near.startswith("Did you"):
            raise _no_field(last)
        return Setting(left.strip(), "voice", value.strip())
    return Setting(dotted["name"].strip(), dotted["field"], value.strip(), dotted["engine"] or "")


def _path_of(
    setting: Setting, voices_file: VoicesFile, slug: str, script: Script
) -> tuple[str, ...]:
    """The keys of the entry to change. Raises CastError where it is nobody's: what follows the dot
    of ``Mara.speed`` was meant for a field."""
    try:
        return entry_path(voices_file, slug, setting.name, script)
    except CastError:
        name, _, field = setting.name.rpartition(".")
        if name and not setting.engine and setting.field == "voice":
            entry_path(voices_file, slug, name, script)
            raise _no_field(field) from None
        raise


def _no_field(word: str) -> CastError:
    """The error for a word that is no field, with the field that was meant or all that there
    are."""
    meant = _OTHER_WORDS.get(word.lower(), word)
    near = f"Did you mean '{meant}'?" if meant in FIELDS else nearest(meant, FIELDS)
    return CastError(f"'{word}' can't be set.", near.replace("Known:", "What can:"))


def apply_settings(
    text: str, slug: str, settings: Sequence[Setting], script: Script, engine: str, file: str
) -> str:
    """The text of voices.yaml with just these values changed; people of the script who have no
    entry yet get one under their book. Raises CastError."""
    voices_file = read_voices.parse(text, file)
    for setting in settings:
        text = _apply(text, voices_file, slug, setting, script, engine)
        try:
            voices_file = read_voices.parse(text, file)
        except CastError as error:
            # The line it names isn't in the file: nothing was written.
            why = re.sub(rf"\A{re.escape(file)}:\d+: ", "", error.message)
            raise CastError(f"{setting.name}.{setting.field}: {why}", error.hint) from None
    return text


def _apply(
    text: str, voices_file: VoicesFile, slug: str, setting: Setting, script: Script, engine: str
) -> str:
    path = _path_of(setting, voices_file, slug, script)
    value = _value(setting)
    engine = setting.engine or engine
    if setting.field == "voice" and engine != voices_file.engine:
        return _set_engine_voice(text, path, engine, value, voices_file.engine)
    entry = find_node(text, path)
    if entry is None:
        return insert(text, path[:-1], [(path[-1], f"{{{setting.field}: {value}}}")])
    if isinstance(entry, yaml.ScalarNode):
        if entry.tag.endswith(":null"):
            return filled(text, entry, f"{{{setting.field}: {value}}}")
        if setting.field == "voice":
            return replaced(text, entry, value)
        if setting.field == "as":
            return replaced(text, entry, f"{{as: {value}}}")
        old = text[entry.start_mark.index : entry.end_mark.index]
        return replaced(text, entry, f"{{voice: {old}, {setting.field}: {value}}}")
    field = find_node(text, (*path, setting.field))
    rival = _RIVALS.get(setting.field, "")
    if field is None and rival and find_node(text, (*path, rival)) is not None:
        # Who has a voice of their own lends no other's, and the other way round.
        key, lent = find_pair(text, (*path, rival))
        new = f"{setting.field}: {value}"
        return text[: key.start_mark.index] + new + text[lent.end_mark.index :]
    if field is None:
        return insert(text, path, [(setting.field, value)])
    if setting.field == "voice" and isinstance(field, yaml.MappingNode):
        return _set_engine_voice(text, path, engine, value, voices_file.engine)
    if isinstance(field, yaml.ScalarNode) and field.start_mark.index == field.end_mark.index:
        return filled(text, field, value)
    return replaced(text, field, value)


def _set_engine_voice(
    text: str, path: tuple[str, ...], engine: str, value: str, default_engine: str
) -> str:
    """One engine's voice set; those of the others stay."""
    entry = find_node(text, path)
    pair = f"{{{quoted(engine)}: {value}}}"
    if entry is None:
        return insert(text, path[:-1], [(path[-1], f"{{voice: {pair}}}")])
    if isinstance(entry, yaml.ScalarNode):
        if entry.tag.endswith(":null"):
            return filled(text, entry, f"{{voice: {pair}}}")
        old = text[entry.start_mark.index : entry.end_mark.index]
        both = f"{{{quoted(default_engine)}: {old}, {pair[1:]}"
        return replaced(text, entry, f"{{voice: {both}}}")
    voice = find_node(text, (*path, "voice"))
    if voice is None:
        return insert(text, path, [("voice", pair)])
    if isinstance(voice, yaml.MappingNode):
        engine_voice = find_node(text, (*path, "voice", engine))
        if engine_voice is None:
            return insert(text, (*path, "voice"), [(engine, value)])
        return replaced(text, engine_voice, value)
    if voice.tag.endswith(":null"):
        return filled(text, voice, pair)
    old = text[voice.start_mark.index : voice.end_mark.index]
    return replaced(text, voice, f"{{{quoted(default_engine)}: {old}, {pair[1:]}")


def entry_path(voices_file: VoicesFile, slug: str, name: str, script: Script) -> tuple[str, ...]:
    """The keys under which somebody's entry stands or would stand: the book's own first, then
    the file's, else a new one for the book. Raises CastError for a name that is nobody's."""
    wanted = fold_name(name)
    book = voices_file.book(slug)
    if wanted in (NARRATOR.casefold(), UNKNOWN.casefold()):
        own = book.narrator if wanted == NARRATOR.casefold() else book.unknown
        return ("books", slug, wanted) if own is not None else (wanted,)
    others = [c for c in script.characters if wanted in map(fold_name, (c.name, *c.aliases))]
    names = [name, *(c.name for c in others[:1])]
    for candidate in names:
        for entry in book.characters:
            if entry.answers_to(candidate):
                return ("books", slug, "characters", entry.name)
        for entry in voices_file.characters:
            if entry.answers_to(candidate):
                return ("characters", entry.name)
    speakers = {fold_name(line.speaker): line.speaker for line in script.lines if line.speaker}
    for candidate in names:
        if fold_name(candidate) in speakers:
            return ("books", slug, "characters", speakers[fold_name(candidate)])
    known = [e.name for e in (*book.characters, *voices_file.characters)] + list(speakers.values())
    raise CastError(
        f"nobody is called {name}, in the script or in {voices_file.path}.",
        nearest(name, dict.fromkeys(known)),
    )


def find_name(name: str, voices_file: VoicesFile, slug: str, script: Script) -> str:
    """What the cast calls somebody who is given by any name or alias. Raises CastError."""
    path = entry_path(voices_file, slug, name, script)
    return path[-1].capitalize() if len(path) == 1 or path[-2] == slug else path[-1]


def _value(setting: Setting) -> str:
    if setting.field in _NUMBERS and _NUMBER.match(setting.value):
        return setting.value
    return quoted(setting.value)
