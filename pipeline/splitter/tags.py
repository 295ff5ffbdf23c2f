"""The grammar of speech tags: who says it, in 'said Mara', 'the old man wants to know', 'Tobias:'.

A tag is read from the narration that touches a quotation, before or after it. Mentions of
characters are laid over the words; what is no mention but looks like one ('the taller
detective') is kept as a description.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.splitter.lexis import (
    ADDRESSED,
    DETERMINERS,
    GOING_ON,
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
_MUTE = frozenset({"nothing", "not", "never", "no", "neither", "n't"})
_SHORT = frozenset({"mr", "mrs", "ms", "dr", "st", "prof", "sgt", "capt", "lt", "rev", "col"})
_ARRIVE = frozenset({"came", "comes", "is", "was", "from", "this", "rang", "drifted", "floated"})
_MEET = frozenset(
    {
        "reply", "answer", "response", "verdict", "voice", "question", "whisper", "remark",
        "retort", "comment", "rejoinder", "exclamation",
    }
)  # fmt: skip
_OWNS = {"his": "he", "her": "she", "my": "i", "their": "they"}
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
    """Index in ``Cast.mentions``."""
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
    """The subject, as an index in ``Cast.mentions``."""
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
        if first.word not in _OWNS:
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


def _tag(subject: Unit, verb: str, speech: bool, line: list[Unit], after: int) -> Tag:
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
            return _tag(found[0], verb.word, verb.kind == "V", line, found[1])
    return None


def _direct(line: list[Unit], subject: Unit, at: int, joined: bool) -> Tag | None:
    first = True
    quiet = False
    for place in range(at, min(at + (22 if joined else 7), len(line))):
        unit = line[place]
        if unit.word in _MUTE or unit.word.endswith("n't"):
            quiet = True
        if unit.kind == "V":
            if not joined and not quiet and _deed(line, place):
                return None
            if quiet and not joined:
                return replace(_tag(subject, unit.word, True, line, place + 1), mute=True)
            return _tag(subject, unit.word, True, line, place + 1)
        if unit.kind == "W" and first and is_verb(unit.word):
            first = False
            if joined and not _speaks_later(line, place + 1):
                return _tag(subject, unit.word, False, line, place + 1)
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
            return _tag(replace(unit, owns=False), line[at].word, True, line, place + 1)
        if unit.kind == "O" and place + 1 < len(line) and line[place + 1].word in _MEET:
            who = _OWNS.get(unit.word, "")
            if who:
                return _tag(replace(unit, kind="N", word=who), line[at].word, True, line, place + 1)
    return None


def tag_before(line: list[Unit], lead: str) -> Tag | None:
    """The tag in the last sentence before a quotation; ``lead`` is the mark that leads it in:
    a colon, a comma, a dash, a full stop, or '' where there is none."""
    last = next((at for at in range(len(line) - 1, -1, -1) if line[at].kind == "V"), None)
    if lead == "." and (last is None or not _goes_on(line, last)):
        return None
    answer = _remark(line)
    if answer is not None:
        return answer
    if last is None:
        if not (lead == ":" or (lead == "," and len(line) <= _BRIEF)):
            return None
        last = len(line)
    if last + _TRAIL < len(line) and lead != ":":
        return None
    if last < len(line):
        who = next((w for w in range(last - 1, max(-1, last - 4), -1) if line[w].word == "who"), 0)
        for back in range(who - 1, max(-1, who - 4), -1):
            if line[back].kind == "M" and not line[back].owns:
                return _tag(line[back], line[last].word, True, line, last + 1)
    subject = _leading_subject(line, last)
    verb = line[last].word if last < len(line) else ""
    if subject is None and last < len(line):
        for place in range(last + 1, min(last + 3, len(line))):
            found = subject_at(line, place)
            if found is not None:
                return _tag(found[0], verb, True, line, found[1])
    if subject is None or (verb and _denied(line, last)):
        return None
    return _tag(subject, verb, bool(verb), line, last + 1)


_TRAIL = 16
"""Words that may stand between a verb of speech and the quotation it leads in."""

_BRIEF = 6
"""Words, marks counted, of a sentence that a comma alone makes a tag: 'Mara shivered,'."""


def _goes_on(line: list[Unit], at: int) -> bool:
    """Whether a sentence that ends in a full stop says that somebody speaks: 'Mara went on.'"""
    rest = [unit for unit in line[at + 1 :] if unit.kind != "X"]
    if len(line) > 14 or len(rest) > 5:
        return False
    return line[at].word in GOING_ON or bool(rest and (line[at].word, rest[0].word) in PHRASAL)


def _remark(line: list[Unit]) -> Tag | None:
    """'Mara's remark was'."""
    for at in range(max(0, len(line) - 8), len(line) - 1):
        unit = line[at]
        # 'Mara's only remark' too.
        following = next((u for u in line[at + 1 : at + 3] if u.word in _MEET), None)
        if following is None:
            continue
        if unit.kind == "M" and unit.owns:
            return _tag(replace(unit, owns=False), following.word, True, line, at + 2)
        if unit.kind == "O" and unit.word in _OWNS:
            who = replace(unit, kind="N", word=_OWNS[unit.word])
            return _tag(who, following.word, True, line, at + 2)
    return None


def _leading_subject(line: list[Unit], last: int) -> Unit | None:
    """Who acts in a sentence that leads a quotation in; ``last`` is the place of its verb."""
    subject: Unit | None = None
    apart: Unit | None = None
    behind = at = 0
    while at < last:
        led = line[at - 1] if at else None
        found = subject_at(line, at)
        if found is None:
            at += 1
            continue
        taken = led is not None and (
            led.kind == "R"
            or acts(led)
            or led.word.endswith("ing")
            or led.word == "or"
            or (subject is not None and led.word in _SUBORDINATE)
        )
        if led is not None and led.word == "and":
            # 'Mara and Tobias' are one subject; 'the door shut, and Tobias' are two.
            taken = subject is not None and not (
                line[at - 2].word == "," or any(acts(unit) for unit in line[behind : at - 1])
            )
        near = all(unit.word.endswith("ly") for unit in line[found[1] : last])
        if near and led is not None and led.word in ("than", "before", "until"):
            taken = False
        if not taken:
            subject, behind = found
            if apart is None and found[1] < last and line[found[1]].word == ",":
                apart = subject
        at = found[1]
    if apart is not None and 0 < last < len(line) and line[last - 1].word == ",":
        return apart  # 'Mara, under the impression that she was early, added'
    return subject


_SUBORDINATE = frozenset({"what", "that", "which", "who", "whom", "where", "when", "as", "if"})


def _denied(line: list[Unit], at: int) -> bool:
    """'Mara did not answer', but not 'Mara could not help saying'."""
    if at and line[at - 1].word in ("help", "but", "forbear", "resist"):
        return False
    return any(
        unit.word in _MUTE or unit.word.endswith("n't") for unit in line[max(0, at - 2) : at + 2]
    )
