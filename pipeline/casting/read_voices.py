"""voices.yaml, read and checked. Its schema is described in docs/voices.md."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from pipeline.bounded_read import MOST_CAST_BYTES, read_bytes
from pipeline.casting.ages import AGES, MOST_YEARS, age_of
from pipeline.casting.blend_names import with_blends
from pipeline.casting.check_entries import check_names, check_references
from pipeline.casting.voices_file import (
    DEFAULT_ENGINE,
    BookCast,
    CastEntry,
    Pauses,
    SeriesBooks,
    VoiceGroup,
    VoicesFile,
    fold_name,
)
from pipeline.casting.yaml_nodes import Node, compose
from pipeline.errors import CastError, FullcastError
from pipeline.model import NARRATOR, UNKNOWN
from pipeline.speech_text import Rule, make_rule

AUTO_ENGINE = "auto"
GENDERS = ("male", "female", "unknown")
_GENDER_WORDS = {
    **dict.fromkeys(("m", "man", "boy", "he"), "male"),
    **dict.fromkeys(("f", "woman", "girl", "she"), "female"),
}
_SLIP = 0.75
"""How alike two words are, as difflib counts, for one to be a slip of the other."""
RATES = (0.25, 4.0)
"""Times the engine's own pace."""
PITCHES = (-12.0, 12.0)
"""Semitones."""
VOLUMES = (-30.0, 12.0)
"""dB."""
LONGEST_PAUSE_MS = 60_000

# The keys that may stand in each place of the file.
MANNER_KEYS = ("rate", "pitch", "volume")
PERSON_KEYS = ("aliases", "gender", "age", "voice", *MANNER_KEYS, "group", "as", "lexicon", "notes")
NARRATOR_KEYS = ("voice", *MANNER_KEYS, "as", "gender", "age", "lexicon", "notes")
BOOK_KEYS = ("narrator", "unknown", "characters", "lexicon", "notes")
TOP_KEYS = (
    "engine", "narrator", "unknown", "characters", "groups", "series", "books", "lexicon",
    "pauses", "defaults", "notes", "blends",
)  # fmt: skip
PAUSE_KEYS = (
    "comma", "colon", "sentence", "question", "ellipsis", "dash", "line", "interruption", "quick",
    "speaker", "paragraph", "scene", "chapter",
)  # fmt: skip


def load(path: Path) -> VoicesFile:
    """A voices.yaml as frozen data. Raises CastError, ``voices.yaml:12: …``."""
    return parse(read_text(path), str(path))


def read_text(path: Path) -> str:
    """The file's text, line breaks untouched. Raises CastError."""
    try:
        data = read_bytes(path, MOST_CAST_BYTES)
    except FileNotFoundError:
        raise CastError(f"there is no file {path}.", "Check its name, or leave it out.") from None
    except OSError as error:
        raise CastError(f"can't read {path}: {error.strerror}.") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CastError(f"{path}:{line}: not UTF-8 text.", "Save the file as UTF-8.") from None


def parse(text: str, file: str = "voices.yaml") -> VoicesFile:
    """The text of a voices.yaml as frozen data; ``file`` is its name in messages. Raises
    CastError."""
    root = compose(text, file)
    if root is None:
        return VoicesFile(file)
    root = replace(root, what="the file")
    top = root.fields(TOP_KEYS)
    named = top["engine"].text() if "engine" in top else DEFAULT_ENGINE
    engine = DEFAULT_ENGINE if named == AUTO_ENGINE else named
    voices_file = VoicesFile(
        path=file,
        engine=engine,
        auto_engine=named == AUTO_ENGINE,
        engine_line=top["engine"].line if "engine" in top else 0,
        narrator=_person(top.get("narrator"), NARRATOR, engine, NARRATOR_KEYS),
        unknown=_person(top.get("unknown"), UNKNOWN, engine, NARRATOR_KEYS),
        characters=_people(top.get("characters"), engine),
        groups=_groups(top.get("groups"), engine),
        books=_books(top.get("books"), engine),
        series=_series(top.get("series")),
        lexicon=_lexicon(top.get("lexicon")),
        pauses=_pauses(top.get("pauses")),
    )
    if "defaults" in top:
        manner = _manner(top["defaults"].fields(MANNER_KEYS))
        voices_file = replace(
            voices_file,
            rate=1.0 if manner.rate is None else manner.rate,
            pitch=manner.pitch or 0.0,
            volume=manner.volume or 0.0,
        )
    if "blends" in top:
        voices_file = with_blends(voices_file, _blends(top["blends"]))
    check_names(voices_file)
    check_references(voices_file)
    return voices_file


def _blends(node: Node) -> dict[str, str]:
    """What a person's own names for voices stand for."""
    named = {}
    for name, value in node.items():
        if "+" in name or ":" in name:
            value.fail(f"'{name}' can't be a blend's name.", "Leave out '+' and ':'.")
        named[name] = value.text()
    return named


# ------------------------------------------------------------------ entries


def _people(node: Node | None, engine: str) -> tuple[CastEntry, ...]:
    if node is None:
        return ()
    people = []
    for name, value in node.items():
        person = _person(value, name, engine, PERSON_KEYS)
        if fold_name(name) in (NARRATOR.casefold(), UNKNOWN.casefold()):
            value.fail(
                f"nobody can be called '{name}'.", f"Use '{name.lower()}:' at the top level."
            )
        people.append(person or CastEntry(name, line=value.line))
    return tuple(people)


def _person(
    node: Node | None, name: str, engine: str, allowed: tuple[str, ...]
) -> CastEntry | None:
    if node is None or node.is_null:
        return None
    if node.is_text:
        return CastEntry(name, voices=((engine, node.text()),), line=node.line)
    fields = node.fields(allowed)
    manner = _manner(fields)
    if "as" in fields and "voice" in fields:
        fields["as"].fail(f"{name} has both 'voice' and 'as'.", "Keep one of them.")
    return CastEntry(
        name=name,
        aliases=fields["aliases"].texts() if "aliases" in fields else (),
        gender=_gender(fields.get("gender")),
        age=_age(fields.get("age")),
        voices=_voices(fields.get("voice"), engine),
        rate=manner.rate,
        pitch=manner.pitch,
        volume=manner.volume,
        group=fields["group"].text() if "group" in fields else "",
        same_as=fields["as"].text() if "as" in fields else "",
        lexicon=_lexicon(fields.get("lexicon")),
        line=node.line,
    )


def _age(node: Node | None) -> str:
    """The age that voices are chosen by, of any word for one or of a number of years."""
    if node is None or node.is_null:
        return "unknown"
    said = node.text()
    age = age_of(said)
    if age is None and difflib.get_close_matches(said.lower(), AGES, n=1, cutoff=_SLIP):
        return node.choice(AGES)
    if age is None:
        node.fail(
            f"'age' can't be '{said}'.",
            f"Write one of {', '.join(AGES)}, or a number of years up to {MOST_YEARS}.",
        )
    return age


def _gender(node: Node | None) -> str:
    """The gender that voices are chosen by. A person may write any word: one that says neither
    ``male`` nor ``female`` leaves the choice open, one that is nearly such a word is a slip."""
    if node is None or node.is_null:
        return "unknown"
    word = node.text().lower()
    if word in GENDERS or difflib.get_close_matches(word, GENDERS, n=1, cutoff=_SLIP):
        return node.choice(GENDERS)
    return _GENDER_WORDS.get(word, "unknown")


class _Manner(NamedTuple):
    """How somebody speaks; None where the file doesn't say."""

    rate: float | None
    pitch: float | None
    volume: float | None


def _manner(fields: dict[str, Node]) -> _Manner:
    def number(key: str, low: float, high: float, unit: str) -> float | None:
        node = fields.get(key)
        return None if node is None or node.is_null else node.number(low, high, unit)

    return _Manner(
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


def _groups(node: Node | None, engine: str) -> tuple[VoiceGroup, ...]:
    if node is None:
        return ()
    groups = []
    for name, value in node.items():
        fields = value.fields(("voices", *MANNER_KEYS, "notes"))
        voices = fields.get("voices")
        if voices is None or voices.is_null:
            value.fail(f"the group '{name}' has no voices.", "Write voices: [one, two].")
        if voices.is_mapping:
            pairs = tuple((engine_name, names.texts()) for engine_name, names in voices.items())
        else:
            pairs = ((engine, voices.texts()),)
        groups.append(VoiceGroup(name, pairs, *_manner(fields)))
    return tuple(groups)


def _books(node: Node | None, engine: str) -> tuple[BookCast, ...]:
    if node is None:
        return ()
    books = []
    for slug, value in node.items():
        fields = value.fields(BOOK_KEYS)
        books.append(
            BookCast(
                slug,
                narrator=_person(fields.get("narrator"), NARRATOR, engine, NARRATOR_KEYS),
                unknown=_person(fields.get("unknown"), UNKNOWN, engine, NARRATOR_KEYS),
                characters=_people(fields.get("characters"), engine),
                lexicon=_lexicon(fields.get("lexicon")),
            )
        )
    return tuple(books)


def _series(node: Node | None) -> tuple[SeriesBooks, ...]:
    series: list[SeriesBooks] = []
    for name, value in node.items() if node is not None else ():
        books = tuple(dict.fromkeys(value.texts()))
        for other in series:
            for slug in set(other.books) & set(books):
                value.fail(
                    f"'{slug}' stands in the series '{other.name}' and '{name}'.", "Keep one."
                )
        series.append(SeriesBooks(name, books))
    return tuple(series)


def _pauses(node: Node | None) -> Pauses:
    if node is None:
        return Pauses()
    fields = node.fields(PAUSE_KEYS)
    lengths = {key: value.milliseconds(LONGEST_PAUSE_MS) for key, value in fields.items()}
    # Whoever set these before the finer ones were there meant both.
    for finer, coarser in (("question", "sentence"), ("quick", "speaker")):
        if coarser in lengths:
            lengths.setdefault(finer, lengths[coarser])
    exact = Pauses(exact=tuple(sorted(lengths)))
    return replace(exact, **lengths)  # type: ignore[arg-type]


def _lexicon(node: Node | None) -> tuple[Rule, ...]:
    return () if node is None else tuple(_rule(word, value) for word, value in node.items())


def _rule(word: str, value: Node) -> Rule:
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
        return make_rule(word, say, ipa=ipa, regex=regex, case=case)
    except FullcastError as error:
        value.fail(error.message, error.hint)
