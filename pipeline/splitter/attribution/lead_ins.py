"""The grammar of what leads a quotation in: 'Mara looked up and said:', 'Her reply was,'."""

from __future__ import annotations

from dataclasses import replace

from pipeline.splitter.attribution.grammar_units import (
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
from pipeline.splitter.attribution.speech_tags import (
    HEAR,
    NEGATIONS,
    REMARKS,
    Tag,
    make_tag,
    overheard,
)
from pipeline.splitter.attribution.subjects import PRONOUN_OF_OWNER, acts, subject_at
from pipeline.splitter.words.speech_verbs import ANNOUNCING_VERBS, PHRASAL_VERBS


def tag_before(line: list[Unit], lead: str) -> Tag | None:
    """The tag in the last sentence before a quotation; ``lead`` is the mark that leads it in:
    a colon, a comma, a dash, a full stop, or '' where there is none."""
    last = next((at for at in range(len(line) - 1, -1, -1) if line[at].kind is SPEECH_VERB), None)
    if lead == "." and (last is None or not _goes_on(line, last)):
        return None
    if last is not None and (lead == ":" or last + _TRAIL >= len(line)):
        hearing = (at for at in range(max(0, last - _RELATIVE), last) if line[at].word in HEAR)
        heard = overheard(line, next(hearing, last))
        if heard is not None:
            return heard
        who = _relative(line, last)
        for back in range(who - 1, max(-1, who - 4), -1):
            if line[back].kind is MENTION and not line[back].owns:
                return make_tag(line[back], line[last].word, True, line, last + 1)
    answer = _remark(line)
    if answer is not None:
        return answer
    bare = [unit for unit in line if unit.kind is not MARK]
    if lead == "," and len(bare) == 1 and bare[0].kind is MENTION and not bare[0].owns:
        return make_tag(bare[0], "", True, line, len(line))  # '; and Mara, “No.”'
    if last is None:
        if not (lead == ":" or (lead == "," and len(line) <= _BRIEF)):
            return None
        last = len(line)
    if last + _TRAIL < len(line) and lead != ":":
        return None
    subject = _leading_subject(line, last)
    verb = line[last].word if last < len(line) else ""
    if subject is None and last < len(line):
        for place in range(last + 1, min(last + 3, len(line))):
            phrase = subject_at(line, place)
            if phrase is not None:
                return make_tag(phrase.unit, verb, True, line, phrase.end)
    if subject is None or (verb and _denied(line, last)):
        return None
    return make_tag(subject, verb, bool(verb), line, last + 1)


def _relative(line: list[Unit], last: int) -> int:
    """The place of the 'who' whose verb stands at ``last``: 'Mara, who, on hearing it, said'; 0
    where there is none."""
    for at in range(last - 1, max(0, last - _RELATIVE), -1):
        if line[at].word == "who":
            return at
        is_noun = line[at - 1].kind in (DETERMINER, OBLIQUE)  # 'the reason'
        another = acts(line[at]) and not is_noun and not line[at].word.endswith("ing")
        if line[at].kind is NOMINATIVE or (another and at < last - _CLOSE):
            return 0  # 'Mara looked at Tobias, who had come, and said'
    return 0


_RELATIVE = 20
"""Words and marks that may stand between 'who' and its verb, other verbs only next to it."""

_CLOSE = 2

_TRAIL = 16
"""Words that may stand between a verb of speech and the quotation it leads in."""

_BRIEF = 6
"""Words, marks counted, of a sentence that a comma alone makes a tag: 'Mara shivered,'."""


_WHITHER = frozenset({
    "along", "down", "up", "across", "through", "toward", "towards", "past", "into", "over",
    "around", "to", "under", "beside", "alone",
})  # fmt: skip


def _goes_on(line: list[Unit], at: int) -> bool:
    """Whether a sentence that ends in a full stop says that somebody speaks: 'Mara went on.'"""
    rest = [unit for unit in line[at + 1 :] if unit.kind is not MARK]
    if len(line) > 14 or len(rest) > 5:
        return False
    if len(rest) > 1 and rest[0].word == "to" and rest[1].kind in (WORD, SPEECH_VERB):
        return False  # 'Mara continued to face the wall.'
    if len(rest) > 2 and rest[1].word in _WHITHER:
        return False  # 'Mara went on along the wall.'
    phrasal = bool(rest) and (line[at].word, rest[0].word) in PHRASAL_VERBS
    return phrasal or line[at].word in ANNOUNCING_VERBS


def _remark(line: list[Unit]) -> Tag | None:
    """'Mara's remark was'."""
    for at in range(max(0, len(line) - 8), len(line) - 1):
        unit = line[at]
        if unit.kind is MENTION and unit.owns and _stands_for_words(line, at + 1):
            return make_tag(replace(unit, owns=False), line[at + 1].word, True, line, at + 1)
        # 'Mara's only remark' too.
        following = next((u for u in line[at + 1 : at + 3] if u.word in REMARKS), None)
        if following is None:
            continue
        if unit.kind is MENTION and unit.owns:
            return make_tag(replace(unit, owns=False), following.word, True, line, at + 2)
        if unit.kind is OBLIQUE and unit.word in PRONOUN_OF_OWNER:
            who = replace(unit, kind=NOMINATIVE, word=PRONOUN_OF_OWNER[unit.word])
            return make_tag(who, following.word, True, line, at + 2)
    return None


def _stands_for_words(line: list[Unit], at: int) -> bool:
    """Whether what stands behind 'Mara's' is all that is said of her words: 'Mara's was,', 'Mara's
    like,'."""
    rest = [unit.word for unit in line[at:] if unit.kind is not MARK]
    return len(rest) == 1 and rest[0] in _OF_WORDS


_OF_WORDS = frozenset({"was", "were", "is", "are", "like", "all"})


def _leading_subject(line: list[Unit], last: int) -> Unit | None:
    """Who acts in a sentence that leads a quotation in; ``last`` is the place of its verb."""
    subject: Unit | None = None
    apart: Unit | None = None
    behind = at = 0
    while at < last:
        led = line[at - 1] if at else None
        phrase = subject_at(line, at)
        if phrase is None:
            at += 1
            continue
        taken = led is not None and (
            led.kind is PREPOSITION
            or acts(led)
            or led.word.endswith("ing")
            or led.word == "or"
            or (subject is not None and subject.word != "it" and led.word in _SUBORDINATE)
        )
        if phrase.unit.kind is NOMINATIVE and subject is not None and at == behind:
            taken = True  # 'a woman I had never seen said'
        if led is not None and led.word == "and":
            # 'Mara and Tobias' are one subject; 'the door shut, and Tobias' are two.
            taken = subject is not None and not (
                line[at - 2].word == "," or any(acts(unit) for unit in line[behind : at - 1])
            )
        near = all(unit.word.endswith("ly") for unit in line[phrase.end : last])
        if near and phrase.unit.kind is MENTION and phrase.end - at > 1 and last < len(line):
            taken = False  # 'from the attic Mara called'
        if near and led is not None and led.word in _OF_TIME:
            taken = False  # 'her face changed when Mara said'
        if not taken:
            subject, behind = phrase.unit, phrase.end
            if apart is None and phrase.end < last and line[phrase.end].word == ",":
                apart = subject
        at = phrase.end
    if apart is not None and 0 < last < len(line) and line[last - 1].word == ",":
        return apart  # 'Mara, under the impression that she was early, added'
    return subject


_OF_TIME = frozenset({"than", "before", "until", "when", "while"})
_SUBORDINATE = frozenset({"what", "that", "which", "who", "whom", "where", "when", "as", "if"})


def _denied(line: list[Unit], at: int) -> bool:
    """'Mara did not answer', but not 'Mara could not help saying'."""
    if at and line[at - 1].word in ("help", "but", "forbear", "resist"):
        return False
    return any(
        unit.word in NEGATIONS or unit.word.endswith("n't")
        for unit in line[max(0, at - 2) : at + 2]
    )
