"""voices.yaml, read and checked. Its schema is described in docs/voices.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.casting.voices_file import (
    DEFAULT_ENGINE,
    BookCast,
    CastEntry,
    Group,
    Pauses,
    VoicesFile,
    fold_name,
)
from pipeline.casting.yaml_nodes import Node, compose, nearest
from pipeline.errors import CastError, FullcastError
from pipeline.model import NARRATOR, UNKNOWN, Character
from pipeline.speech_text import Rule, make_rule

GENDERS = ("male", "female", "unknown")
AGES = ("child", "young", "adult", "old", "unknown")
RATES = (0.25, 4.0)
PITCHES = (-12.0, 12.0)
VOLUMES = (-30.0, 12.0)
LONGEST_PAUSE_MS = 60_000

_MANNER = ("rate", "pitch", "volume")
_PERSON = ("aliases", "gender", "age", "voice", *_MANNER, "group", "as", "lexicon", "notes")
_NARRATOR = ("voice", *_MANNER, "as", "gender", "age", "lexicon", "notes")
_BOOK = ("narrator", "unknown", "characters", "lexicon", "notes")
_TOP = (
    "engine", "narrator", "unknown", "characters", "groups", "books", "lexicon", "pauses",
    "defaults", "notes",
)  # fmt: skip
_PAUSES = ("sentence", "line", "speaker", "paragraph", "scene", "chapter")


def load(path: Path) -> VoicesFile:
    """The cast of a file. Raises CastError, ``voices.yaml:12: …``."""
    return parse(read_text(path), str(path))


def read_text(path: Path) -> str:
    """The file's text, line breaks untouched. Raises CastError."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CastError(f"there is no file {path}.", "Check its name, or leave it out.") from None
    except OSError as error:
        raise CastError(f"can't read {path}: {error.strerror}.") from error
    return decode(data, str(path))


def decode(data: bytes, file: str) -> str:
    """A file's bytes as text. Raises CastError where they are no UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CastError(f"{file}:{line}: not UTF-8 text.", "Save the file as UTF-8.") from None


def parse(text: str, file: str = "voices.yaml") -> VoicesFile:
    """The cast of a text. Raises CastError."""
    root = compose(text, file)
    if root is None:
        return VoicesFile(file)
    root = replace(root, what="the file")
    top = root.fields(_TOP)
    engine = top["engine"].text() if "engine" in top else DEFAULT_ENGINE
    casting = VoicesFile(
        path=file,
        engine=engine,
        engine_line=top["engine"].line if "engine" in top else 0,
        narrator=_person(top.get("narrator"), NARRATOR, engine, _NARRATOR),
        unknown=_person(top.get("unknown"), UNKNOWN, engine, _NARRATOR),
        characters=_people(top.get("characters"), engine),
        groups=_groups(top.get("groups"), engine),
        books=_books(top.get("books"), engine),
        lexicon=_lexicon(top.get("lexicon")),
        pauses=_pauses(top.get("pauses")),
    )
    if "defaults" in top:
        manner = _manner(top["defaults"].fields(_MANNER))
        casting = replace(
            casting,
            rate=1.0 if manner[0] is None else manner[0],
            pitch=manner[1] or 0.0,
            volume=manner[2] or 0.0,
        )
    _check_names(casting)
    _check_references(casting)
    return casting


def known_characters(casting: VoicesFile, slug: str = "") -> tuple[Character, ...]:
    """The characters of the cast, for the splitter: those of the whole file, and of one book."""
    members: dict[str, CastEntry] = {}
    for member in (*casting.characters, *casting.book(slug).characters):
        known = members.get(fold_name(member.name))
        members[fold_name(member.name)] = _overlaid(known, member) if known else member
    return tuple(Character(m.name, m.aliases, m.gender, m.age) for m in members.values())


def _overlaid(under: CastEntry, over: CastEntry) -> CastEntry:
    """An entry of a book laid over the file's entry of that name."""
    voices = dict(under.voices) | dict(over.voices)
    return CastEntry(
        name=over.name,
        aliases=tuple(dict.fromkeys((*under.aliases, *over.aliases))),
        gender=over.gender if over.gender != "unknown" else under.gender,
        age=over.age if over.age != "unknown" else under.age,
        voices=tuple(voices.items()),
        rate=under.rate if over.rate is None else over.rate,
        pitch=under.pitch if over.pitch is None else over.pitch,
        volume=under.volume if over.volume is None else over.volume,
        group=over.group or under.group,
        same_as=over.same_as or under.same_as,
        lexicon=(*over.lexicon, *under.lexicon),
        line=over.line,
    )


def members(casting: VoicesFile, slug: str) -> tuple[CastEntry, ...]:
    """The entries that hold for a book: the book's own over the file's."""
    found = {fold_name(m.name): m for m in casting.characters}
    shared = {name: m for m in casting.characters for name in m.folded_names}
    for member in casting.book(slug).characters:
        under = shared.get(fold_name(member.name))
        if under is None:
            found[fold_name(member.name)] = member
        else:
            found[fold_name(under.name)] = _overlaid(under, member)
    return tuple(found.values())


def narrator(casting: VoicesFile, slug: str) -> CastEntry:
    """The narrator's entry for a book."""
    return _special(casting.narrator, casting.book(slug).narrator, NARRATOR)


def unknown(casting: VoicesFile, slug: str) -> CastEntry:
    """The entry of lines whose speaker nobody knows."""
    return _special(casting.unknown, casting.book(slug).unknown, UNKNOWN)


def _special(under: CastEntry | None, over: CastEntry | None, name: str) -> CastEntry:
    if under is not None and over is not None:
        # A voice of the book's own stands against an 'as' of the file, and the other way round.
        if over.voices and not over.same_as:
            under = replace(under, same_as="")
        return _overlaid(under, over)
    return over or under or CastEntry(name)


# ------------------------------------------------------------------ entries


def _people(node: Node | None, engine: str) -> tuple[CastEntry, ...]:
    if node is None:
        return ()
    found = []
    for name, value in node.items():
        person = _person(value, name, engine, _PERSON)
        if fold_name(name) in (NARRATOR.casefold(), UNKNOWN.casefold()):
            value.fail(
                f"nobody can be called '{name}'.", f"Use '{name.lower()}:' at the top level."
            )
        found.append(person or CastEntry(name, line=value.line))
    return tuple(found)


def _person(
    node: Node | None, name: str, engine: str, allowed: tuple[str, ...]
) -> CastEntry | None:
    if node is None or node.is_null:
        return None
    if node.is_text:
        return CastEntry(name, voices=((engine, node.text()),), line=node.line)
    fields = node.fields(allowed)
    rate, pitch, volume = _manner(fields)
    if "as" in fields and "voice" in fields:
        fields["as"].fail(f"{name} has both 'voice' and 'as'.", "Keep one of them.")
    return CastEntry(
        name=name,
        aliases=fields["aliases"].texts() if "aliases" in fields else (),
        gender=_choice(fields.get("gender"), GENDERS),
        age=_choice(fields.get("age"), AGES),
        voices=_voices(fields.get("voice"), engine),
        rate=rate,
        pitch=pitch,
        volume=volume,
        group=fields["group"].text() if "group" in fields else "",
        same_as=fields["as"].text() if "as" in fields else "",
        lexicon=_lexicon(fields.get("lexicon")),
        line=node.line,
    )


def _choice(node: Node | None, allowed: tuple[str, ...]) -> str:
    return "unknown" if node is None or node.is_null else node.choice(allowed)


def _manner(fields: dict[str, Node]) -> tuple[float | None, float | None, float | None]:
    def number(key: str, low: float, high: float, unit: str) -> float | None:
        node = fields.get(key)
        return None if node is None or node.is_null else node.number(low, high, unit)

    return (
        number("rate", *RATES, "times the engine's own pace"),
        number("pitch", *PITCHES, "semitones"),
        number("volume", *VOLUMES, "dB"),
    )


def _voices(node: Node | None, engine: str) -> tuple[tuple[str, str], ...]:
    if node is None or node.is_null:
        return ()
    if node.is_mapping:
        return tuple((name, value.text()) for name, value in node.items() if not value.is_null)
    return ((engine, node.text()),)


def _groups(node: Node | None, engine: str) -> tuple[Group, ...]:
    if node is None:
        return ()
    groups = []
    for name, value in node.items():
        fields = value.fields(("voices", *_MANNER, "notes"))
        voices = fields.get("voices")
        if voices is None or voices.is_null:
            value.fail(f"the group '{name}' has no voices.", "Write voices: [one, two].")
        if voices.is_mapping:
            pairs = tuple((engine_name, names.texts()) for engine_name, names in voices.items())
        else:
            pairs = ((engine, voices.texts()),)
        groups.append(Group(name, pairs, *_manner(fields)))
    return tuple(groups)


def _books(node: Node | None, engine: str) -> tuple[BookCast, ...]:
    if node is None:
        return ()
    books = []
    for slug, value in node.items():
        fields = value.fields(_BOOK)
        books.append(
            BookCast(
                slug,
                narrator=_person(fields.get("narrator"), NARRATOR, engine, _NARRATOR),
                unknown=_person(fields.get("unknown"), UNKNOWN, engine, _NARRATOR),
                characters=_people(fields.get("characters"), engine),
                lexicon=_lexicon(fields.get("lexicon")),
            )
        )
    return tuple(books)


def _pauses(node: Node | None) -> Pauses:
    if node is None:
        return Pauses()
    fields = node.fields(_PAUSES)
    return replace(Pauses(), **{k: v.milliseconds(LONGEST_PAUSE_MS) for k, v in fields.items()})


def _lexicon(node: Node | None) -> tuple[Rule, ...]:
    if node is None:
        return ()
    rules = []
    for word, value in node.items():
        if value.is_mapping:
            fields = value.fields(("say", "ipa", "regex", "case"))
            if "say" not in fields and "ipa" not in fields:
                value.fail(f"'{word}' lacks 'say'.", 'Write it the way it sounds: say: "korrack".')
            say = fields["say"].text() if "say" in fields else ""
            ipa = fields["ipa"].text() if "ipa" in fields else ""
            regex = "regex" in fields and fields["regex"].choice(("true", "false")) == "true"
            case = "case" in fields and fields["case"].choice(("true", "false")) == "true"
        else:
            say, ipa, regex, case = value.text(), "", False, False
        try:
            rules.append(make_rule(word, say, ipa=ipa, regex=regex, case=case))
        except FullcastError as error:
            value.fail(error.message, error.hint)
    return tuple(rules)


# ------------------------------------------------------------------ what must fit together


def _check_names(casting: VoicesFile) -> None:
    """Nobody's name or alias may be anybody else's, in the file's cast and in each book's."""
    _check_unique(casting, casting.characters, ())
    for book in casting.books:
        _check_unique(casting, book.characters, casting.characters)


def _check_unique(
    casting: VoicesFile, own: Sequence[CastEntry], shared: Iterable[CastEntry]
) -> None:
    claimed: dict[str, CastEntry] = {}
    for member in shared:
        for name in (member.name, *member.aliases):
            claimed[fold_name(name)] = member
    for member in own:
        for name in (member.name, *member.aliases):
            other = claimed.setdefault(fold_name(name), member)
            if other is member:
                continue
            if other in own and fold_name(other.name) == fold_name(member.name):
                raise CastError(
                    f"{casting.path}:{member.line}: {member.name} stands in the cast twice, "
                    f"first in line {other.line}.",
                    "Join the two entries.",
                )
            # A book's own entry may say more of somebody whom the whole file knows.
            if other in own or not other.answers_to(member.name):
                raise CastError(
                    f"{casting.path}:{member.line}: '{name}' is claimed by both {other.name} "
                    f"(line {other.line}) and {member.name}.",
                    "Take it from one of them.",
                )


def _check_references(casting: VoicesFile) -> None:
    """Groups that are named exist, and 'as' leads to a voice and never in a circle."""
    groups = [group.name for group in casting.groups]
    for slug in ("", *(book.slug for book in casting.books)):
        cast = members(casting, slug)
        special = (narrator(casting, slug), unknown(casting, slug))
        for member in (*special, *cast):
            where = f"{casting.path}:{member.line}"
            if member.group and member.group not in groups:
                hint = nearest(member.group, groups) if groups else "The file has no groups."
                raise CastError(f"{where}: there is no group '{member.group}'.", hint)
            path = [member.name]
            at = member
            while at.same_as:
                found = next((m for m in (*special, *cast) if m.answers_to(at.same_as)), None)
                if found is None:
                    # The file's narrator may be a character that only some books have.
                    if member in special:
                        break
                    raise CastError(
                        f"{where}: 'as: {at.same_as}' names nobody in the cast.",
                        nearest(at.same_as, [m.name for m in cast]),
                    )
                if found.name in path:
                    circle = " → ".join([*path[path.index(found.name) :], found.name])
                    raise CastError(
                        f"{where}: 'as' goes in a circle: {circle}.", "Give one a voice."
                    )
                path.append(found.name)
                at = found
