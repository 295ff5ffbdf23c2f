"""The grammar of speech tags: who says it, in 'said Mara', 'the old man wants to know', 'Tobias:'.

A tag is read from the narration that touches a quotation, before or after it. Mentions of
characters are laid over the words; what is no mention but looks like one ('the taller
detective') is kept as a description.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.splitter.words.grammar import (
    ADDRESSED,
    DETERMINERS,
    PEOPLE,
    PHRASAL,
    PREPOSITIONS,
    WEAK,
    is_verb,
    speaks,
)

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")
_STOPS = frozenset(".!?;…")
_DASHES = frozenset("—–-")
_NOMINATIVE = frozenset({"he", "she", "i", "they", "we", "it"})
_OBLIQUE = frozenset({"him", "her", "his", "them", "their", "me", "my", "us", "our", "hers"})
MUTE = frozenset({"nothing", "not", "never", "no", "neither", "n't"})
_SHORT = frozenset({"mr", "mrs", "ms", "dr", "st", "prof", "sgt", "capt", "lt", "rev", "col"})
_ARRIVE = frozenset({"came", "comes", "is", "was", "from", "this", "rang", "drifted", "floated"})
MEET = frozenset(
    {
        "reply", "answer", "response", "verdict", "voice", "question", "whisper", "remark",
        "retort", "comment", "rejoinder", "exclamation",
    }
)  # fmt: skip
"""What is somebody's when it is said: 'came her reply'."""
OWNS = {"his": "he", "her": "she", "my": "i", "their": "they"}
"""Who owns it."""
_BEFORE_NAMES = frozenset({"old", "young", "poor", "little", "dear", "good", "big", "fat", "tall"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, a mark or a mention, as the grammar sees it."""

    kind: str
    """``M`` a mention, ``N`` a nominative pronoun, ``O`` another pronoun, ``V`` a verb of
    speech, ``R`` a preposition, ``D`` a determiner, ``X`` a mark, ``W`` any other word."""
    word: str
    """In lower case."""
    start: int
    end: int
    mention: int | None = None
    """Index in ``People.mentions``."""
    owns: bool = False
    """A possessive mention: 'Mara's'."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A clause that says who speaks."""

    verb: str
    start: int
    end: int
    """Of the subject, in ``Paragraph.text``."""
    mention: int | None = None
    """The subject, as an index in ``People.mentions``."""
    pronoun: str = ""
    """The subject, where it is a pronoun: ``he``, ``she``, ``i``, ``they``, ``we``."""
    description: str = ""
    """The subject, where it is 'the taller detective' and nobody's mention."""
    speech: bool = True
    """Whether the verb is one of speech; otherwise only its place makes it a tag."""
    addressee: int | None = None
    """Who is spoken to: 'told Mara', 'said to Mara'."""
    mute: bool = False
    """'Mara said nothing': she does not speak here."""


def units(
    text: str, start: int, end: int, mentions: Sequence[tuple[int, int, int, str, bool]]
) -> list[Unit]:
    """The words of ``text[start:end]`` with ``mentions`` laid over them.

    ``mentions`` are (start, end, index, kind, possessive) of the paragraph, in order.
    """
    found: list[Unit] = []
    at = start
    for first, last, index, kind, owns in mentions:
        if first < at or last > end:
            continue
        found.extend(_words(text, at, first))
        word = text[first:last].lower()
        if kind in ("pronoun", "first") or word in _NOMINATIVE:
            sort = "N" if word in _NOMINATIVE else "O"
        else:
            sort = "M"
        found.append(Unit(sort, word, first, last, index, owns))
        at = last
        if text[at : at + 2] in ("’s", "'s"):
            found[-1] = replace(found[-1], owns=True)
            at += 2
    found.extend(_words(text, at, end))
    return found


def _words(text: str, start: int, end: int) -> list[Unit]:
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group().lower().replace("’", "'")
        if not word[0].isalnum():
            kind = "X"
        elif word in _NOMINATIVE:
            kind = "N"
        elif word in _OBLIQUE:
            kind = "O"
        elif speaks(word):
            kind = "V"
        elif word in PREPOSITIONS:
            kind = "R"
        elif word in DETERMINERS:
            kind = "D"
        else:
            kind = "W"
        found.append(Unit(kind, word, match.start(), match.end()))
    return found


def sentences(found: list[Unit]) -> list[list[Unit]]:
    """Units cut after full stops and their like ('Mr.' and initials are no end)."""
    cut: list[list[Unit]] = [[]]
    for place, unit in enumerate(found):
        cut[-1].append(unit)
        if unit.kind == "X" and unit.word in _STOPS:
            before = found[place - 1].word if place else ""
            if unit.word == "." and (before in _SHORT or len(before) == 1):
                continue
            cut.append([])
    return [sentence for sentence in cut if sentence]


def _described(line: list[Unit], at: int) -> tuple[Unit, int] | None:
    """A description that starts at ``at`` ('the taller detective'), and how far it goes."""
    if line[at].kind not in "DO" or line[at].word in ("him", "them", "me", "us"):
        return None
    for step in range(at + 1, min(at + 5, len(line))):
        unit = line[step]
        if unit.kind != "W":
            break
        following = line[step + 1] if step + 1 < len(line) else None
        if unit.word in PEOPLE or (
            following is not None and step > at and acts(following) and not is_verb(unit.word)
        ):
            words = " ".join(u.word for u in line[at : step + 1])
            return Unit("C", words, line[at].start, unit.end), step + 1
    return None


def acts(unit: Unit) -> bool:
    return unit.kind == "V" or (unit.kind == "W" and is_verb(unit.word))


def subject_at(line: list[Unit], at: int) -> tuple[Unit, int] | None:
    """The noun phrase that starts at ``at``: a mention, a pronoun or a description."""
    if at >= len(line):
        return None
    unit = line[at]
    if unit.kind == "M" and unit.owns:
        head = _described([replace(unit, kind="D", word="the"), *line[at + 1 :]], 0)
        if head is not None and head[0].word.split()[-1] in PEOPLE:
            return replace(head[0], start=unit.start), at + head[1]
        if at + 1 < len(line) and line[at + 1].word in ("voice", "answer", "reply"):
            return replace(unit, owns=False), at + 2
        return None
    found = (unit, at + 1) if unit.kind in "MN" else _led_name(line, at) or _described(line, at)
    if found is not None and found[0].kind in "MC" and found[0].word.endswith("voice"):
        # 'the voice of Mara' is Mara.
        after = found[1]
        if after + 1 < len(line) and line[after].word == "of":
            return subject_at(line, after + 1) or found
    return found


def _led_name(line: list[Unit], at: int) -> tuple[Unit, int] | None:
    """A mention behind words that belong to it: 'her mother', 'old Lord Henry', 'the martyred
    Harriet'."""
    first = line[at]
    place = at + 1
    if first.kind == "O":
        if first.word not in OWNS:
            return None
    elif first.kind == "D":
        for _ in range(2):
            if place < len(line) and line[place].kind == "W" and not line[place].word.endswith("s"):
                place += 1
    elif first.word not in _BEFORE_NAMES:
        return None
    if place < len(line) and line[place].kind == "M" and not line[place].owns:
        return line[place], place + 1
    return None


def make_tag(subject: Unit, verb: str, speech: bool, line: list[Unit], after: int) -> Tag:
    """The tag of a subject and a verb that ends before ``after``, with who is spoken to."""
    addressee = None
    for place in range(after, min(after + 4, len(line))):
        unit = line[place]
        if (
            unit.kind == "M"
            and not unit.owns
            and unit is not subject
            and unit.start != subject.start
        ):
            led = line[place - 1]
            if led.word == "to" or (led.kind == "V" and led.word in ADDRESSED):
                addressee = unit.mention
            break
        if unit.kind == "X":
            break
    near = {unit.word for unit in line[after : after + 2]}
    mute = bool(near & {"nothing", "neither"}) and speech
    return Tag(
        verb,
        subject.start,
        subject.end,
        subject.mention,
        subject.word if subject.kind == "N" else "",
        subject.word if subject.kind == "C" else "",
        speech,
        addressee,
        mute,
    )


def tag_after(line: list[Unit], joined: bool) -> Tag | None:
    """The tag in the first sentence after a quotation. ``joined``: the quotation did not end
    with a full stop, or what follows starts in lower case, so it belongs to the sentence."""
    at = 0
    while at < len(line) and (
        line[at].kind == "X"
        or (
            line[at].kind == "W"
            and at < 3
            and (line[at].word.endswith("ly") or line[at].word in _LEAD)
        )
    ):
        at += 1
    if at >= len(line):
        return None
    if line[at].kind == "V" or (joined and line[at].kind == "W" and is_verb(line[at].word)):
        return _inverted(line, at)
    found = subject_at(line, at)
    if found is None:
        return _arrives(line, at) if joined else None
    return _direct(line, *found, joined)


_LEAD = frozenset({"then", "and", "again", "now", "finally", "but", "so", "next"})


def _inverted(line: list[Unit], at: int) -> Tag | None:
    verb = line[at]
    if verb.word in _ARRIVE:
        return _arrives(line, at)
    for place in range(at + 1, min(at + 5, len(line))):
        unit = line[place]
        if unit.kind == "X" and unit.word not in _DASHES:
            return None
        if place == at + 1 and (verb.word, unit.word) in PHRASAL:
            continue  # 'broke in Mara'
        if unit.kind == "R" or (unit.kind == "O" and verb.kind == "V" and verb.word in ADDRESSED):
            return None
        found = subject_at(line, place)
        if found is not None:
            if verb.kind != "V" and found[0].kind == "N":
                return None
            return make_tag(found[0], verb.word, verb.kind == "V", line, found[1])
    return None


def _direct(line: list[Unit], subject: Unit, at: int, joined: bool) -> Tag | None:
    first = True
    quiet = False
    for place in range(at, min(at + (22 if joined else 7), len(line))):
        unit = line[place]
        if unit.word in MUTE or unit.word.endswith("n't"):
            quiet = True
        if unit.kind == "V":
            if not joined and not quiet and _deed(line, place):
                return None
            if quiet and not joined:
                return replace(make_tag(subject, unit.word, True, line, place + 1), mute=True)
            return make_tag(subject, unit.word, True, line, place + 1)
        if unit.kind == "W" and first and is_verb(unit.word):
            first = False
            if joined and not _speaks_later(line, place + 1):
                return make_tag(subject, unit.word, False, line, place + 1)
        if not joined and unit.kind in "XMN":
            return None
    return None


def _deed(line: list[Unit], place: int) -> bool:
    """Whether a verb that may be one of speech is rather a deed: 'snapped her fingers'."""
    following = line[place + 1].kind if place + 1 < len(line) else ""
    return line[place].word in WEAK or following in ("D", "O")


def _speaks_later(line: list[Unit], at: int) -> bool:
    """Whether a verb of speech comes before the sentence changes its subject."""
    for unit in line[at : at + 16]:
        if unit.kind == "V":
            return True
        if unit.kind == "N":
            return False
    return False


def _arrives(line: list[Unit], at: int) -> Tag | None:
    """'came Mara's voice', 'is her answer', 'from the back seat, Des', 'this from Des'."""
    if line[at].word not in _ARRIVE:
        return None
    for place in range(at + 1, min(at + 10, len(line))):
        unit = line[place]
        if unit.kind == "M" and (unit.owns or line[place - 1].kind in "XR" or place == at + 1):
            if line[place - 1].kind == "R" and line[place - 1].word not in ("from", "of", "by"):
                continue
            return make_tag(replace(unit, owns=False), line[at].word, True, line, place + 1)
        if unit.kind == "O" and place + 1 < len(line) and line[place + 1].word in MEET:
            owner = OWNS.get(unit.word, "")
            if owner:
                who = replace(unit, kind="N", word=owner)
                return make_tag(who, line[at].word, True, line, place + 1)
    return None
