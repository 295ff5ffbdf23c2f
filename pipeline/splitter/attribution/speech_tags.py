"""Speech tags behind a quotation: who says it, in 'said Mara', 'the old man wants to know'.

A tag is read from the narration that touches a quotation; what leads a quotation in is read by
``lead_ins``. Mentions of people are laid over the words (``grammar_units``); what is no mention
but looks like one ('the taller detective') is kept as a description.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.splitter.attribution.grammar_units import (
    DESCRIPTION,
    DETERMINER,
    MARK,
    MENTION,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITION,
    SPEECH_VERB,
    WORD,
    Unit,
)
from pipeline.splitter.attribution.subjects import PRONOUN_OF_OWNER, subject_at
from pipeline.splitter.words.grammar import is_verb
from pipeline.splitter.words.speech_verbs import ADDRESSING_VERBS, DEED_VERBS, PHRASAL_VERBS

_DASHES = frozenset("—–-")
NEGATIONS = frozenset({"nothing", "not", "never", "no", "neither", "n't"})
_ARRIVE = frozenset({"came", "comes", "is", "was", "from", "this", "rang", "drifted", "floated"})
REMARKS = frozenset(
    {
        "reply", "answer", "response", "verdict", "voice", "question", "whisper", "remark",
        "retort", "comment", "rejoinder", "exclamation", "words", "cry", "shout", "offer",
        "opinion", "greeting", "suggestion",
    }
)  # fmt: skip
"""What is somebody's when it is said: 'came her reply'."""
_MANNER = frozenset({"how", "what", "all"})
"""'“In a word,” was how Mara put it.'"""
IDENTIFIES = frozenset({"was", "is", "from"})
"""Words of a tag that is a sentence of its own: 'That was Mara.', 'This from Mara.'"""
_POINTS = frozenset({"that", "this", "it"})
_MAY = frozenset({"could", "can", "had", "then"})
HEAR = frozenset({"heard", "hears", "hear"})
_HEARD = {"him": "he", "her": "she", "them": "they"}
_HEARD_SAY = 5
"""Words of 'Ines could hear Mara say.'"""
_LEAD = frozenset({"then", "and", "again", "now", "finally", "but", "so", "next"})
"""Words that may stand before a tag."""


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


def make_tag(subject: Unit, verb: str, speech: bool, line: list[Unit], after: int) -> Tag:
    """The tag of a subject and a verb that ends before ``after``, with who is spoken to."""
    addressee = None
    for place in range(after, min(after + 4, len(line))):
        unit = line[place]
        if (
            unit.kind is MENTION
            and not unit.owns
            and unit is not subject
            and unit.start != subject.start
        ):
            led = line[place - 1]
            if led.word == "to" or (led.kind is SPEECH_VERB and led.word in ADDRESSING_VERBS):
                addressee = unit.mention
            break
        if unit.kind is MARK:
            break
    near = {unit.word for unit in line[after : after + 2]}
    mute = bool(near & {"nothing", "neither"}) and speech
    return Tag(
        verb,
        subject.start,
        subject.end,
        subject.mention,
        subject.word if subject.kind is NOMINATIVE else "",
        subject.word if subject.kind is DESCRIPTION else "",
        speech,
        addressee,
        mute,
    )


def tag_after(line: list[Unit], joined: bool) -> Tag | None:
    """The tag in the first sentence after a quotation. ``joined``: the quotation did not end
    with a full stop, or what follows starts in lower case, so it belongs to the sentence."""
    at = 0
    while at < len(line) and (
        line[at].kind is MARK
        or (
            line[at].kind is WORD
            and at < 3
            and (line[at].word.endswith("ly") or line[at].word in _LEAD)
        )
    ):
        at += 1
    if at >= len(line):
        return None
    if line[at].kind is SPEECH_VERB or (
        joined and line[at].kind is WORD and is_verb(line[at].word)
    ):
        return _inverted(line, at)
    identified = _identified(line, at)
    if identified is not None:
        return identified
    subject = subject_at(line, at)
    if subject is None and joined and _voice_arrives(line, at):
        return make_tag(replace(line[at], owns=False), line[at + 1].word, True, line, at + 2)
    if subject is None:
        return _arrives(line, at) if joined else None
    is_all = sum(unit.kind is not MARK for unit in line) <= _HEARD_SAY
    heard = overheard(line, subject.end) if joined or is_all else None
    return heard or _direct(line, subject.unit, subject.end, joined)


def _identified(line: list[Unit], at: int) -> Tag | None:
    """'That was Mara.', 'This from Mara.', 'The answer was Mara's.': a sentence that says no more
    than who spoke."""
    was = next((n for n in range(at, min(at + 3, len(line))) if line[n].word in IDENTIFIES), None)
    if was is None or was + 1 >= len(line) or was == at:
        return None
    who = line[was + 1]
    rest = line[was + 2 :]
    said = line[was - 1].word in REMARKS and who.owns
    if who.kind is not MENTION or (rest and rest[0].kind is not MARK):
        return None
    if not said and (line[was - 1].word not in _POINTS or was - 1 != at or who.owns):
        return None
    return make_tag(replace(who, owns=False), line[was].word, True, line, was + 2)


def overheard(line: list[Unit], at: int) -> Tag | None:
    """'“No,” Ines heard Mara say': whom the subject, which ends before ``at``, hears."""
    while at < len(line) and line[at].word in _MAY:
        at += 1
    if at + 2 >= len(line) or line[at].word not in HEAR:
        return None
    heard = line[at + 1]
    if heard.kind is OBLIQUE and heard.word in _HEARD and line[at + 2].kind is SPEECH_VERB:
        who = replace(heard, kind=NOMINATIVE, word=_HEARD[heard.word])
        return make_tag(who, line[at + 2].word, True, line, at + 3)
    subject = subject_at(line, at + 1)
    if subject is None or subject.end >= len(line) or line[subject.end].kind is not SPEECH_VERB:
        return None
    return make_tag(subject.unit, line[subject.end].word, True, line, subject.end + 1)


def _inverted(line: list[Unit], at: int) -> Tag | None:
    """'said Mara': the verb stands at ``at``."""
    verb = line[at]
    if verb.word in _ARRIVE:
        return _arrives(line, at)
    for place in range(at + 1, min(at + 5, len(line))):
        unit = line[place]
        if unit.kind is MARK and unit.word not in _DASHES:
            return None
        if place == at + 1 and (verb.word, unit.word) in PHRASAL_VERBS:
            continue  # 'broke in Mara'
        if unit.kind is PREPOSITION or (
            unit.kind is OBLIQUE and verb.kind is SPEECH_VERB and verb.word in ADDRESSING_VERBS
        ):
            return None
        subject = subject_at(line, place)
        if subject is not None:
            if verb.kind is not SPEECH_VERB and subject.unit.kind is NOMINATIVE:
                return None
            speech = verb.kind is SPEECH_VERB
            return make_tag(subject.unit, verb.word, speech, line, subject.end)
    return None


def _direct(line: list[Unit], subject: Unit, at: int, joined: bool) -> Tag | None:
    """'Mara said': the subject ends before ``at``."""
    first_verb = True
    quiet = False
    for place in range(at, min(at + (22 if joined else 7), len(line))):
        unit = line[place]
        if unit.word in NEGATIONS or unit.word.endswith("n't"):
            quiet = True
        if unit.kind is SPEECH_VERB:
            if not joined and not quiet and _deed(line, place):
                return None
            if quiet and not joined:
                return replace(make_tag(subject, unit.word, True, line, place + 1), mute=True)
            return make_tag(subject, unit.word, True, line, place + 1)
        if unit.kind is WORD and first_verb and is_verb(unit.word):
            first_verb = False
            if joined and not _speaks_later(line, place + 1):
                return make_tag(subject, unit.word, False, line, place + 1)
        if not joined and unit.kind in (MARK, MENTION, NOMINATIVE):
            return None
    return None


def _deed(line: list[Unit], place: int) -> bool:
    """Whether a verb that may be one of speech is rather a deed: 'snapped her fingers'."""
    if line[place].word in DEED_VERBS:
        return True
    following = line[place + 1].kind if place + 1 < len(line) else None
    return following in (DETERMINER, OBLIQUE)


def _speaks_later(line: list[Unit], at: int) -> bool:
    """Whether a verb of speech comes before the sentence changes its subject."""
    for unit in line[at : at + 16]:
        if unit.kind is SPEECH_VERB:
            return True
        if unit.kind is NOMINATIVE:
            return False
    return False


def _voice_arrives(line: list[Unit], at: int) -> bool:
    """'“Coming!” Mara's rang up': her voice, after another's."""
    unit = line[at]
    return (
        unit.kind is MENTION
        and unit.owns
        and at + 1 < len(line)
        and (line[at + 1].word in _ARRIVE - {"from", "this", "is", "was"})
    )


def _arrives(line: list[Unit], at: int) -> Tag | None:
    """'came Mara's voice', 'is her answer', 'from the back seat, Des', 'this from Des'."""
    if line[at].word not in _ARRIVE:
        return None
    for place in range(at + 1, min(at + 10, len(line))):
        unit = line[place]
        if unit.kind is MENTION and (
            unit.owns
            or line[place - 1].kind in (MARK, PREPOSITION)
            or place == at + 1
            or line[place - 1].word in _MANNER
        ):
            if line[place - 1].kind is PREPOSITION and line[place - 1].word not in (
                "from",
                "of",
                "by",
            ):
                continue
            return make_tag(replace(unit, owns=False), line[at].word, True, line, place + 1)
        if unit.kind is OBLIQUE and place + 1 < len(line) and line[place + 1].word in REMARKS:
            owner = PRONOUN_OF_OWNER.get(unit.word, "")
            if owner:
                who = replace(unit, kind=NOMINATIVE, word=owner)
                return make_tag(who, line[at].word, True, line, place + 1)
    return None
