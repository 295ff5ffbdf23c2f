"""What a person tells the cast to change: one value, or where somebody stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from pipeline.casting import read_voices
from pipeline.casting.add_entries import insert, last_leaf, quoted
from pipeline.casting.voices_file import VoicesFile, fold_name
from pipeline.casting.yaml_nodes import compose, nearest
from pipeline.errors import CastError
from pipeline.model import NARRATOR, UNKNOWN, Script

FIELDS = ("voice", "rate", "pitch", "volume", "gender", "age", "group", "as")
_ELSEWHERE = ("aliases", "lexicon", "notes")
"""Fields of an entry that hold more than one value."""
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
    found = _DOTTED.match(left.strip())
    if found is None:
        name, _, last = left.strip().rpartition(".")
        if name and last in _ELSEWHERE:
            raise CastError(f"'{last}' can't be set from here.", "Write it into the file.")
        near = nearest(last, FIELDS)
        if name and last and last[0].islower() and near.startswith("Did you"):
            raise CastError(f"'{last}' can't be set.", near)
        return Setting(left.strip(), "voice", value.strip())
    return Setting(found["name"].strip(), found["field"], value.strip(), found["engine"] or "")


def apply_settings(
    text: str, slug: str, settings: Sequence[Setting], script: Script, engine: str, file: str
) -> str:
    """The text of voices.yaml with just these values changed; people of the script who have no
    entry yet get one under their book. Raises CastError."""
    cast = read_voices.parse(text, file)
    for setting in settings:
        text = _apply(text, cast, slug, setting, script, engine)
        try:
            cast = read_voices.parse(text, file)
        except CastError as error:
            # The line it names isn't in the file: nothing was written.
            why = re.sub(rf"\A{re.escape(file)}:\d+: ", "", error.message)
            raise CastError(f"{setting.name}.{setting.field}: {why}", error.hint) from None
    return text


def _apply(
    text: str, cast: VoicesFile, slug: str, setting: Setting, script: Script, engine: str
) -> str:
    path = entry_path(cast, slug, setting.name, script)
    value = _value(setting)
    engine = setting.engine or engine
    if setting.field == "voice" and engine != cast.engine:
        return _set_engine_voice(text, path, engine, value, cast.engine)
    entry = _find(text, path)
    if entry is None:
        return insert(text, path[:-1], [(path[-1], f"{{{setting.field}: {value}}}")])
    if isinstance(entry, yaml.ScalarNode):
        if entry.tag.endswith(":null"):
            return _over_null(text, entry, f"{{{setting.field}: {value}}}")
        if setting.field == "voice":
            return _replaced(text, entry, value)
        if setting.field == "as":
            return _replaced(text, entry, f"{{as: {value}}}")
        old = text[entry.start_mark.index : entry.end_mark.index]
        return _replaced(text, entry, f"{{voice: {old}, {setting.field}: {value}}}")
    field = _find(text, (*path, setting.field))
    rival = _RIVALS.get(setting.field, "")
    if field is None and rival and _find(text, (*path, rival)) is not None:
        # Who has a voice of their own lends no other's, and the other way round.
        key, lent = _pair(text, (*path, rival))
        new = f"{setting.field}: {value}"
        return text[: key.start_mark.index] + new + text[lent.end_mark.index :]
    if field is None:
        return insert(text, path, [(setting.field, value)])
    if setting.field == "voice" and isinstance(field, yaml.MappingNode):
        return _set_engine_voice(text, path, engine, value, cast.engine)
    if isinstance(field, yaml.ScalarNode) and field.start_mark.index == field.end_mark.index:
        return _over_null(text, field, value)
    return _replaced(text, field, value)


def _set_engine_voice(
    text: str, path: tuple[str, ...], engine: str, value: str, default_engine: str
) -> str:
    """One engine's voice set; those of the others stay."""
    entry = _find(text, path)
    pair = f"{{{quoted(engine)}: {value}}}"
    if entry is None:
        return insert(text, path[:-1], [(path[-1], f"{{voice: {pair}}}")])
    if isinstance(entry, yaml.ScalarNode):
        if entry.tag.endswith(":null"):
            return _over_null(text, entry, f"{{voice: {pair}}}")
        old = text[entry.start_mark.index : entry.end_mark.index]
        both = f"{{{quoted(default_engine)}: {old}, {pair[1:]}"
        return _replaced(text, entry, f"{{voice: {both}}}")
    voice = _find(text, (*path, "voice"))
    if voice is None:
        return insert(text, path, [("voice", pair)])
    if isinstance(voice, yaml.MappingNode):
        found = _find(text, (*path, "voice", engine))
        if found is None:
            return insert(text, (*path, "voice"), [(engine, value)])
        return _replaced(text, found, value)
    if voice.tag.endswith(":null"):
        return _over_null(text, voice, pair)
    old = text[voice.start_mark.index : voice.end_mark.index]
    return _replaced(text, voice, f"{{{quoted(default_engine)}: {old}, {pair[1:]}")


def entry_path(cast: VoicesFile, slug: str, name: str, script: Script) -> tuple[str, ...]:
    """The keys under which somebody's entry stands or would stand: the book's own first, then
    the file's, else a new one for the book. Raises CastError for a name that is nobody's."""
    wanted = fold_name(name)
    book = cast.book(slug)
    if wanted in (NARRATOR.casefold(), UNKNOWN.casefold()):
        own = book.narrator if wanted == NARRATOR.casefold() else book.unknown
        return ("books", slug, wanted) if own is not None else (wanted,)
    others = [c for c in script.characters if wanted in map(fold_name, (c.name, *c.aliases))]
    names = [name, *(c.name for c in others[:1])]
    for candidate in names:
        for member in book.characters:
            if member.answers_to(candidate):
                return ("books", slug, "characters", member.name)
        for member in cast.characters:
            if member.answers_to(candidate):
                return ("characters", member.name)
    speakers = {fold_name(line.speaker): line.speaker for line in script.lines if line.speaker}
    for candidate in names:
        if fold_name(candidate) in speakers:
            return ("books", slug, "characters", speakers[fold_name(candidate)])
    known = [m.name for m in (*book.characters, *cast.characters)] + list(speakers.values())
    raise CastError(
        f"nobody is called {name}, in the script or in {cast.path}.",
        nearest(name, dict.fromkeys(known)),
    )


def find_name(name: str, cast: VoicesFile, slug: str, script: Script) -> str:
    """What the cast calls somebody who is given by any name or alias. Raises CastError."""
    path = entry_path(cast, slug, name, script)
    return path[-1].capitalize() if len(path) == 1 or path[-2] == slug else path[-1]


def share(text: str, slug: str, name: str, file: str = "voices.yaml") -> str:
    """The text with a character of one book moved to the cast of all books, as it is written.
    Raises CastError."""
    cast = read_voices.parse(text, file)
    member = next((m for m in cast.book(slug).characters if m.answers_to(name)), None)
    if member is None:
        if any(m.answers_to(name) for m in cast.characters):
            raise CastError(f"{file}: {name} stands in the cast of all books already.")
        known = [m.name for m in cast.book(slug).characters]
        raise CastError(
            f"{file}: the book {slug} casts nobody called {name}.", nearest(name, known)
        )
    key, value = _pair(text, ("books", slug, "characters", member.name))
    start = text.rfind("\n", 0, key.start_mark.index) + 1
    end = text.find("\n", last_leaf(value)) + 1 or len(text)
    entry = text[start:end]
    moved = insert(text[:start] + text[end:], ("characters",), [(member.name, "{}")])
    placed, empty = _pair(moved, ("characters", member.name))
    line = moved.rfind("\n", 0, placed.start_mark.index) + 1
    stop = moved.find("\n", empty.end_mark.index) + 1 or len(moved)
    if text[start : key.start_mark.index].strip() or moved[line : placed.start_mark.index].strip():
        raise CastError(
            f"{file}:{member.line}: {member.name} can't be moved out of or into braces.",
            "Move the entry by hand.",
        )
    shift = int(placed.start_mark.column) - int(key.start_mark.column)
    if not entry.endswith("\n"):
        entry += "\r\n" if "\r\n" in text else "\n"
    moved = moved[:line] + _shifted(entry, shift) + moved[stop:]
    try:
        read_voices.parse(moved, file)
    except CastError as error:
        raise CastError(f"{member.name} can't be shared: {error.message}", error.hint) from None
    return moved


def rename_entry(text: str, slug: str, old: str, new: str, file: str = "voices.yaml") -> str:
    """The text with somebody's entry under another name. Where the other name has an entry of
    its own, both stay as they are. An entry for all books keeps the old name as an alias.
    Raises CastError."""
    cast = read_voices.parse(text, file)
    path: tuple[str, ...] = ("books", slug, "characters")
    member = next((m for m in cast.book(slug).characters if m.answers_to(old)), None)
    if member is None:
        path = ("characters",)
        member = next((m for m in cast.characters if m.answers_to(old)), None)
    if member is None or any(m.answers_to(new) for m in read_voices.members(cast, slug)):
        return text
    key, _ = _pair(text, (*path, member.name))
    renamed = _replaced(text, key, quoted(new))
    if len(path) == 1:
        renamed = _with_alias(renamed, (*path, new), member.name)
    read_voices.parse(renamed, file)
    return renamed


def _with_alias(text: str, path: tuple[str, ...], alias: str) -> str:
    entry = _find(text, path)
    if isinstance(entry, yaml.ScalarNode) and entry.tag.endswith(":null"):
        return _over_null(text, entry, f"{{aliases: [{quoted(alias)}]}}")
    if isinstance(entry, yaml.ScalarNode):
        old = text[entry.start_mark.index : entry.end_mark.index]
        return _replaced(text, entry, f"{{voice: {old}, aliases: [{quoted(alias)}]}}")
    known = _find(text, (*path, "aliases"))
    if known is None:
        return insert(text, path, [("aliases", f"[{quoted(alias)}]")])
    if isinstance(known, yaml.SequenceNode) and known.flow_style:
        at = int(known.start_mark.index) + 1
        return f"{text[:at]}{quoted(alias)}{', ' if known.value else ''}{text[at:]}"
    if isinstance(known, yaml.SequenceNode) and known.value:
        first = known.value[0]
        line = text.rfind("\n", 0, first.start_mark.index) + 1
        lead = text[line : first.start_mark.index]
        return f"{text[:line]}{lead}{quoted(alias)}\n{text[line:]}"
    return _replaced(text, known, f"[{quoted(alias)}]")


def _shifted(lines: str, columns: int) -> str:
    """Whole lines, moved to the left or the right."""
    if columns >= 0:
        return re.sub(r"(?m)^(?=[^\r\n])", " " * columns, lines)
    return re.sub(rf"(?m)^ {{0,{-columns}}}", "", lines)


# ------------------------------------------------------------------ nodes


def _pair(text: str, path: Sequence[str]) -> tuple[yaml.Node, yaml.Node]:
    root = compose(text, "voices.yaml")
    node = root.node if root else None
    key: yaml.Node | None = None
    for name in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        found = [pair for pair in pairs if pair[0].value == name]
        if not found:
            raise KeyError(name)
        key, node = found[-1]
    assert key is not None
    assert node is not None
    return key, node


def _find(text: str, path: Sequence[str]) -> yaml.Node | None:
    try:
        return _pair(text, path)[1]
    except KeyError:
        return None


def _replaced(text: str, node: yaml.Node, value: str) -> str:
    return text[: node.start_mark.index] + value + text[node.end_mark.index :]


def _over_null(text: str, node: yaml.Node, value: str) -> str:
    """A value where there is none: ``Tobias:`` made ``Tobias: value``."""
    at = int(node.start_mark.index)
    gap = "" if text[at - 1 : at] == " " else " "
    return text[:at] + gap + value + text[int(node.end_mark.index) :]


def _value(setting: Setting) -> str:
    if setting.field in _NUMBERS and _NUMBER.match(setting.value):
        return setting.value
    return quoted(setting.value)
