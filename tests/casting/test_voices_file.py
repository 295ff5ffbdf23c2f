# ruff: noqa: E501
"""voices.yaml: what it may say, how mistakes are named, and how it is added to."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.casting import Addition, Pauses, append, default_text, known_characters, load, parse
from pipeline.casting.book_entries import book_entries
from pipeline.errors import CastError
from pipeline.model import Character

FULL = """\
narrator: {voice: en-gb+m5, rate: 0.96}
unknown: {voice: en-us+m3}
defaults: {volume: -1}
characters:
  Mara:
    aliases: [Mara Venn, the keeper]
    gender: female
    age: adult
    voice: {pyttsx3: en-us+f3, kokoro: af_heart}
    rate: 1.05
    pitch: +1
    volume: -1 dB
    lexicon: {bath: barth}
    notes: anything
  Tobias: en-us+m1
  Cook:
groups:
  walk-ons: {voices: [a, b], volume: -2}
books:
  lamp:
    narrator: {as: Mara}
    characters:
      Mara: {rate: 0.9, voice: {tone: alto}}
      Sailor: {group: walk-ons}
lexicon:
  Venn: ven
pauses: {paragraph: 700ms, scene: 2}
"""


def test_all_that_the_file_may_say() -> None:
    cast = parse(FULL)
    mara, tobias, cook = cast.characters
    assert mara.aliases == ("Mara Venn", "the keeper")
    assert (mara.gender, mara.age, mara.rate, mara.pitch, mara.volume) == (
        "female",
        "adult",
        1.05,
        1,
        -1,
    )
    assert (mara.voice("pyttsx3"), mara.voice("kokoro"), mara.voice("tone")) == (
        "en-us+f3",
        "af_heart",
        "",
    )
    assert tobias.voice("pyttsx3") == "en-us+m1"
    assert cook.voices == ()
    assert cast.pauses == Pauses(paragraph=700, scene=2000, exact=("paragraph", "scene"))
    assert cast.volume == -1
    assert [g.voices for g in cast.groups] == [(("pyttsx3", ("a", "b")),)]
    assert [r.say for r in cast.lexicon] == ["ven"]


def test_a_book_is_laid_over_the_file() -> None:
    cast = parse(FULL)
    entries = book_entries(cast, "lamp")
    mara = entries.characters[0]
    assert (mara.rate, mara.pitch) == (0.9, 1)
    assert mara.voice("kokoro") == "af_heart"
    assert mara.voice("tone") == "alto"
    assert entries.narrator.same_as == "Mara"
    assert book_entries(cast, "other").narrator.voice("pyttsx3") == "en-gb+m5"
    assert [e.name for e in entries.characters] == ["Mara", "Tobias", "Cook", "Sailor"]


def test_the_splitter_is_told_who_there_is() -> None:
    assert known_characters(parse(FULL))[0] == Character(
        "Mara", ("Mara Venn", "the keeper"), "female", "adult"
    )
    assert len(known_characters(parse(FULL), "lamp")) == 4
    json = '{"characters": {"Mara": {"aliases": ["Mum"], "gender": "female"}, "Bo": null}}'
    assert known_characters(parse(json)) == (Character("Mara", ("Mum",), "female"), Character("Bo"))


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "characters:\n", "\ufeffbooks: {}\n", default_text()]
)
def test_an_empty_cast_is_a_cast(text: str) -> None:
    assert parse(text).characters == ()


def test_the_samples_cast_is_right() -> None:
    cast = load(Path(__file__).parents[2] / "voices.yaml")
    assert {book.slug for book in cast.books} == {"the-lamp-room", "two-on-a-bench"}


MISTAKES = [
    ("charactors: {}", "1: 'charactors' is not known in the file. Did you mean 'characters'?"),
    ("characters:\n  Mara: {pich: 1}", "2: 'pich' is not known in 'Mara'. Did you mean 'pitch'?"),
    ("characters:\n  Mara:\n    rate: fast", "3: 'rate' must be a number, got 'fast'."),
    ("characters:\n  Mara:\n    rate: 9", "3: 'rate' is 9, out of range. From 0.25 to 4"),
    ("characters:\n  Mara: {gender: femal}", "2: 'gender' can't be 'femal'. Did you mean 'female'?"),
    ("characters:\n  Mara: {pitch: 2dB}", "2: 'pitch' must be a number, got '2dB'. Its unit is semitones."),
    ("characters: [Mara]", "1: 'characters' must hold 'key: value' lines, got a list. Write"),
    ("characters:\n  A: x\n  A: y", "3: 'A' stands in 'characters' twice, first in line 2."),
    ("characters:\n  A: {aliases: [B]}\n  B: x", "3: 'B' is claimed by both A (line 2) and B."),
    ("characters:\n  A: x\n  a: y", "3: a stands in the cast twice, first in line 2."),
    ("characters:\n\tA: x", "2: a tab indents this line. Use spaces."),
    ("characters:\n  A: x: y", "2: a ':' too many, or the line is indented wrongly."),
    ("characters: {A: x", "1: a closing bracket or a comma is missing."),
    ("characters:\n  A: {as: B}\n  B: {as: A}", "2: 'as' goes in a circle: A → B → A."),
    (
        "characters:\n" + "".join(f"  P{n}: {{as: P{n + 1}}}\n" for n in range(101)) + "  P101:",
        "2: 'as' leads from P0 through more than 100 others.",
    ),
    ("characters:\n  A: {as: Bo}\n  Bob: x", "2: 'as: Bo' names nobody in the cast. Did you mean 'Bob'?"),
    ("characters:\n  A: {as: B, voice: x}\n  B: x", "2: A has both 'voice' and 'as'."),
    ("characters:\n  A: {group: walkons}\ngroups:\n  walk-ons: {voices: x}",
     "2: there is no group 'walkons'. Did you mean 'walk-ons'?"),
    ("characters:\n  Narrator: x", "2: nobody can be called 'Narrator'."),
    ("pauses: {scene: 1800}", "1: 'scene' is 1800, too long. At most 60s. A bare number is seconds: did you"),
    ("pauses: {scene: long}", "1: 'scene' must be a length such as 600ms or 0.6s, got 'long'."),
    ("lexicon:\n  '(': {say: x, regex: true}", "2: '(' is not a valid pattern"),
    ("lexicon:\n  '(a+)+b': {say: x, regex: true}", "2: '(a+)+b' could take for ever."),
    ("lexicon:\n  x: {ragex: true}", "2: 'ragex' is not known in 'x'. Did you mean 'regex'?"),
    ("characters:\n  A: {rate: 1,05}", "2: 'rate' must be a number, got '1,05'. Write the number with a point: 1.05."),
    ("characters:\n  A:\n    pitch: 1,5", "3: 'pitch' must be a number, got '1,5'. Write the number with a point: 1.5."),
    ("pauses: {line: 0,6s}", "1: 'line' must be a number, got '0,6s'. Write the number with a point: 0.6s."),
    ("pauses:\n  line: 0,6s", "2: 'line' must be a length such as 600ms or 0.6s, got '0,6s'. Write the number"),
    ("narrator: {voice: [a]}", "1: 'voice' must be a word, got a list."),
    ("voice: *x", "1: text that begins with '*' must stand in quotes."),
    ("a: \x01", "1: a character that can't stand in YAML."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_mistakes_say_where_and_what_was_meant(text: str, message: str) -> None:
    with pytest.raises(CastError) as error:
        parse(text, "voices.yaml")
    said = f"{error.value.message} {error.value.hint}"
    assert said.startswith(f"voices.yaml:{message}"), said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("word", "gender"),
    [("nonbinary", "unknown"), ("robot", "unknown"), ("woman", "female"), ("M", "male")],
)
def test_any_word_is_a_gender(word: str, gender: str) -> None:
    assert parse(f"characters: {{Mara: {{gender: {word}}}}}").characters[0].gender == gender


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("8", "child"), ("12", "child"), ("13", "young"), ("24", "young"), ("25", "adult"),
        ("59", "adult"), ("60", "old"), ("34 years", "adult"), ("about 70", "old"),
        ("in her 60s", "old"), ("in his twenties", "young"), ("30-40", "adult"), ("a boy", "child"),
        ("Teenager", "young"), ("young man", "young"), ("young adult", "young"), ("aged", "old"),
        ("middle-aged", "adult"), ("grown-up", "adult"), ("elderly", "old"), ("an old woman", "old"),
        ("6 months", "child"), ("ageless", "unknown"), ("OLD", "old"),
    ],
)  # fmt: skip
def test_an_age_is_any_word_for_one_or_years(said: str, age: str) -> None:
    assert parse(f"characters: {{Mara: {{age: {said}}}}}").characters[0].age == age


@pytest.mark.parametrize("said", ["purple", "1200", "9" * 5_000, "''", "[old]"])
def test_what_is_no_age_is_refused_in_one_sentence(said: str) -> None:
    with pytest.raises(CastError) as error:
        parse(f"characters:\n  Mara: {{age: {said}}}", "voices.yaml")
    assert error.value.message.startswith("voices.yaml:2: 'age' ")


def test_a_slip_in_an_age_is_named() -> None:
    with pytest.raises(CastError) as error:
        parse("characters: {Mara: {age: yuong}}")
    assert error.value.hint == "Did you mean 'young'?"


@given(st.text(alphabet="ab:{}[],\n \t#-'\"*&|>?!%@~é\x85\u2028", max_size=40))
@settings(max_examples=400)
def test_any_text_is_a_cast_or_one_clear_line(text: str) -> None:
    said = ""
    try:
        parse(text)
    except CastError as error:
        said = error.message + error.hint
    assert not said or said.startswith("voices.yaml:")
    assert "\n" not in said


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CastError, match="there is no file"):
        load(tmp_path / "x.yaml")
    (tmp_path / "b.yaml").write_bytes(b"a: x\nb: \xff\n")
    with pytest.raises(CastError, match=r"b\.yaml:2: not UTF-8"):
        load(tmp_path / "b.yaml")


# ------------------------------------------------------------------ adding

NAMES = st.sampled_from(
    [
        "Bob",
        "Mr. Abara",
        "O’Neil",
        "Yes",
        "1st Sailor",
        "A: b",
        "#x",
        'q"',
        "é\u2028\u00a0x",
        "{",
        "- x",
    ]
)
ADDITIONS = st.lists(
    st.builds(
        Addition, NAMES, st.sampled_from(["pyttsx3", "tone"]), st.sampled_from(["en-us+m1", "no", "Anna Λ"]),
        st.sampled_from(["male", "unknown"]), st.sampled_from(["old", "unknown"]),
        rate=st.sampled_from([1.0, 0.95]), pitch=st.sampled_from([0.0, -2.0]),
    ),
    min_size=1, max_size=4, unique_by=lambda a: a.name,
)  # fmt: skip
FILES = [
    "",
    "# only a comment",
    "characters: {}\n",
    "books: {}\n",
    "books: {}  # people of one book\nlexicon: {}\n",
    "books:\n",
    "books: ~\n",
    "books: # none yet\n  # really\nlexicon: {a: b}",
    "books:\n  lamp:\n",
    "books:\n  lamp: {}\n",
    "books:\n  lamp: {characters: {Al: x}}\n",
    "books: {lamp: {characters: {Al: {voice: x, rate: 1},}}}",
    "books: {lamp: {characters: }}",
    "books:\n    lamp:\n          characters:\n              Al:\n                voice: x   # note\n              # end\n\n"
    "# tail\nlexicon: {a: b}\n",
    "books:\n  lamp:\n    characters:\n      Al:",
    "books:\r\n  lamp:\r\n    characters:\r\n      Al: x\r\n\r\nlexicon:\r\n  a: b\r\n",
    "books:\n  lamp:\n    characters:\n      Al:\n        notes: |\n          two\n          lines\n\n  other: {}\n",
    "books:\n  lamp:\n    characters:\n      Al:\n        aliases:\n        - A\n        - B # c\n",
    "{}",
    '{"books": {"lamp": {"characters": {"Al": {"voice": "x"}}}}}\n',
    "\ufeffbooks:\n  other:\n    characters: {Al: x}\n",
    "books:\n  lamp:\n    narrator: {voice: x}\n    notes: >\n      folded\n",
]


def _tree(text: str) -> dict[str, object]:
    return yaml.safe_load(text) or {}


@given(st.sampled_from(FILES), ADDITIONS)
@settings(max_examples=400, deadline=None)
def test_adding_changes_no_other_byte(text: str, additions: list[Addition]) -> None:
    added = append(text, "lamp", additions)
    # Take the new lines or the new piece out again: what is left is the old file.
    expected = _tree(text)
    books = expected["books"] = expected.get("books") or {}
    assert isinstance(books, dict)
    book = books["lamp"] = books.get("lamp") or {}
    people = book["characters"] = book.get("characters") or {}
    for a in additions:
        people[a.name] = {"voice": a.voice if a.engine == "pyttsx3" else {a.engine: a.voice}}
        people[a.name] |= {"gender": a.gender} if a.gender != "unknown" else {}
        people[a.name] |= {"age": a.age} if a.age != "unknown" else {}
        people[a.name] |= {"rate": a.rate} if a.rate != 1 else {}
        people[a.name] |= {"pitch": a.pitch} if a.pitch else {}
    assert _tree(added) == expected
    assert _without_empty(text) in _subsequences_of(added, text)


def _without_empty(text: str) -> str:
    return text.replace("{}", "").replace("~", "")


def _subsequences_of(added: str, text: str) -> set[str]:
    """The old file, if all of its bytes stand in the new one in order; empty maps that were
    filled don't count."""
    old = _without_empty(text)
    at = 0
    for char in old:
        at = added.find(char, at) + 1
        if not at:
            return set()
    return {old}


def test_added_people_stand_behind_the_last_one() -> None:
    text = FILES[13]
    added = append(text, "lamp", [Addition("Bob", "pyttsx3", "m1")])
    assert added == text.replace("# note\n", "# note\n              Bob: {voice: m1}\n")


def test_line_breaks_are_the_files_own() -> None:
    added = append(FILES[15], "lamp", [Addition("Bob", "pyttsx3", "m1")])
    assert "\n" not in added.replace("\r\n", "")


def test_the_narrator_is_added_to_the_book() -> None:
    added = append(default_text(), "lamp", [Addition("Narrator", "pyttsx3", "m1")])
    assert book_entries(parse(added), "lamp").narrator.voice("pyttsx3") == "m1"


@pytest.mark.parametrize(
    "text", ["x: &a {}\nbooks: *a\n", "books:\n  lamp:\n    characters: [x]\n", "books: lamp\n"]
)
def test_a_file_that_cannot_take_them_says_so(text: str) -> None:
    with pytest.raises(CastError, match=r"^voices\.yaml:\d+: "):
        append(text, "lamp", [Addition("Bob", "pyttsx3", "m1")])


# ------------------------------------------------------------------ the schema that editors use


def test_the_published_schema_knows_the_same_words() -> None:
    import json

    from pipeline.casting import ages, read_voices

    path = Path(read_voices.__file__).parent.parent / "voices.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    top, kinds = schema["properties"], schema["definitions"]
    assert set(top) == set(read_voices.TOP_KEYS)
    assert set(top["books"]["additionalProperties"]["properties"]) == set(read_voices.BOOK_KEYS)
    assert set(top["pauses"]["properties"]) == set(read_voices.PAUSE_KEYS)
    assert set(top["defaults"]["properties"]) == set(read_voices.MANNER_KEYS)
    assert set(kinds["teller"]["oneOf"][2]["properties"]) == set(read_voices.NARRATOR_KEYS)
    person = kinds["characters"]["additionalProperties"]["oneOf"][2]["properties"]
    assert set(person) == set(read_voices.PERSON_KEYS)
    assert kinds["gender"]["anyOf"][0]["enum"] == [*read_voices.GENDERS]
    assert kinds["age"]["anyOf"][0]["enum"] == [*ages.AGES]
    for name, (low, high) in {
        "rate": read_voices.RATES, "pitch": read_voices.PITCHES, "volume": read_voices.VOLUMES,
    }.items():  # fmt: skip
        assert (kinds[name]["minimum"], kinds[name]["maximum"]) == (low, high)


def test_blends_have_names_of_ones_own() -> None:
    cast = parse(
        "blends: {ferryman: 'am_puck:0.6+am_fenrir:0.4'}\n"
        "narrator: {voice: {kokoro: ferryman}}\n"
        "groups: {crowd: {voices: {kokoro: [ferryman, af_sky]}}}\n"
        "books: {walk: {characters: {Ben: {voice: {kokoro: ferryman}}}}}\n"
    )
    blend = "am_puck:0.6+am_fenrir:0.4"
    assert cast.narrator is not None
    assert cast.narrator.voice("kokoro") == blend
    assert cast.groups[0].voices == (("kokoro", (blend, "af_sky")),)
    assert cast.book("walk").characters[0].voice("kokoro") == blend
    with pytest.raises(CastError, match="can't be a blend's name"):
        parse("blends: {'a+b': af_sky}\n")
