"""Speech that a dash opens: where it ends, and where the narration in it stands."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.sentences import sentence_spans
from pipeline.splitter.words.grammar import PRONOUNS
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_DASH_START = re.compile(r"(?:—|–|―|--|-(?=\s))\s?(?=\S)")
_LATE_DASH = re.compile(r"(?<=[.!?…])[\"”’»)]?\s+(?=(?:—|–|―|--)\s?([^\W\d_]))")
_NEXT_DASH = re.compile(r"(?<=[.!?…])\s+(?=(?:—|–|―|--)\s?[^\W\d_a-z])")
"""Before a dash that opens speech right behind speech: '— Is it shut? — Always, said Ivo.'"""
_TAG_BREAK = re.compile(r"(?:[,.!?…]\s+|\s*(?:—|–|―|--)\s*)")
_SPEECH_RESUMES = re.compile(
    r",\s+(?:(?:—|–|―|--)\s*(?=\w)"
    r"|(?=(?:I|you|we|he|she|it|they|this|that|there)(?:['’]\w+)?\s+[a-z]))"
)
_RESUMES_AT_DASH = re.compile(
    r"\s*(?:—|–|―|--)?\s*(?P<verb>[a-z]+)(?:\s[\w’'-]+\.?){1,4}?,?\s+(?:—|–|―|--)\s?(?=(?P<word>[^\W\d_]+))"
)
"""'— Perhaps, said Ivo — but not today.'"""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SUBJECTS = word_set(
    """
    he she they i we the a an his her my their one both everyone somebody
    """
)
_TAG_PRONOUNS = word_set("he she they his her my their one")
"""Of all pronouns, those that a tag may begin with (but for 'I')."""
_I_VERBS = word_set("say ask answer reply whisper tell")
"""Verbs that make a tag of 'I'; 'I think' is rather somebody's words."""
_ENDS_SUBJECT = (PRONOUNS - {"one"}) | word_set("to that who which and if when")
_PAST = re.compile(r"[a-z]{3,}ed$")
_THIRD_PERSON = re.compile(r"[a-z]{3,}s$")
_PRESENT_AUXILIARIES = frozenset(["is", "has", "does"])
_NARRATES = word_set("he she they his her their as while with without who and a the")
"""Words that go on with narration behind a tag's dash, or may."""
_MOST_CALLED = 8
"""Who may be called before a tag: 'Madam, sir, children, said Zoe'."""
_BRIEF_BEAT = re.compile(r"(?:He|She) [a-z]{3,}ed\.\s*\Z")
"""Behind a tag narration: '— You first, said Ivo. She laughed.'"""
_OPINION_VERBS = word_set("always needs wants says likes knows thinks loves hates means")
"""What people say of others rather than what narration tells of them."""


def is_dashed(text: str) -> bool:
    """Whether a paragraph begins with the dash of a speech."""
    return _DASH_START.match(text) is not None


def late_dash(text: str) -> int | None:
    """Where a dash opens speech behind sentences of narration: 'The cop rubs her eyes. — Go
    home.' None where none does."""
    for match in _LATE_DASH.finditer(text):
        if match[1].isupper():
            return match.end()
    return None


def cut_dashed_speech(text: str, start: int, present_tense: bool) -> list[tuple[int, int]]:
    """The spoken runs (start, end) of a paragraph in which a dash at ``start`` opens speech; what
    is left out is narration.

    ``present_tense``: the story is told in it, so 'he wanted' is somebody's words.
    """
    runs: list[tuple[int, int]] = []
    dash = _DASH_START.match(text, start)
    for low, high in _narration(text, dash.end() if dash else start, present_tense):
        if low > start:
            runs.append((start, low))
        start = high
    if start < len(text):
        runs.append((start, len(text)))
    return [
        (low, high)
        for run in runs
        for low, high in _cut_at_dashes(text, *run)
        if text[low:high].strip("—–―- ")
    ]


def _cut_at_dashes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A spoken run cut before each dash that opens speech in it."""
    cuts = [start, *(m.end() for m in _NEXT_DASH.finditer(text, start + 1, end)), end]
    return list(pairwise(cuts))


def has_tag(text: str) -> bool:
    """Whether a tag stands anywhere in a dashed paragraph."""
    return any(_tag_start(text, low, high) is not None for low, high in sentence_spans(text, 0))


def _narration(text: str, speech_start: int, present_tense: bool) -> list[tuple[int, int]]:
    """Where narration stands: tags from their break to the sentence's end, and beats."""
    runs: list[tuple[int, int]] = []
    for low, high in sentence_spans(text, speech_start):
        tag = _tag_start(text, low, high)
        if tag is not None:
            runs.append((tag, _tag_end(text, tag, high)))
        elif low > speech_start and (
            _is_beat(text, low, high, present_tense)
            or (runs and runs[-1][1] == low and _BRIEF_BEAT.match(text, low, high))
        ):
            runs.append((low, high))
        elif runs and ": " in text[low:high]:
            # 'And after a little, lower: I ought to have come.'
            runs.append((low, text.index(": ", low) + 2))
    joined: list[tuple[int, int]] = []
    for low, high in runs:
        if joined and joined[-1][1] == low:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    return joined


def _tag_start(text: str, low: int, high: int) -> int | None:
    """Where a tag begins in a sentence: after its comma or dash, or at its start."""
    for match in _TAG_BREAK.finditer(text, low, min(high, low + 600)):
        if match.end() < high and _is_tag(text, match.end(), high):
            return match.start() if "—" in match.group() or "–" in match.group() else match.end()
    follows_speech = text[max(0, low - 20) : low].rstrip()[-1:] in ("!", "?", "…", "—")
    return low if follows_speech and low > 3 and _is_tag(text, low, high) else None


def _tag_end(text: str, at: int, end: int) -> int:
    """Where a tag ends: with its sentence, or sooner where speech goes on after its comma
    ('— At home, said the cook, he never sang.') or dash."""
    dash = _RESUMES_AT_DASH.match(text, at, end)
    if dash is not None and dash["verb"] in STRONG_VERBS:
        between_dashes = not text[at].isalpha()
        if between_dashes or dash["word"].lower() not in _NARRATES:
            return dash.end()
    resumes = _SPEECH_RESUMES.search(text, at + 1, end)
    if resumes is None:
        return end
    first = _WORD.search(text, at, end)
    verb_first = first is not None and first.group() in STRONG_VERBS
    return resumes.end() if verb_first else end


def _is_tag(text: str, at: int, end: int, called: int = 0) -> bool:
    """Whether the words at ``at`` say who speaks: 'said Pell', 'I asked', 'the old cook says'.
    ``called``: how many are called before them."""
    matches = list(_WORD.finditer(text, at, min(end, at + 90)))[:7]
    words = [match.group() for match in matches]
    if not words or called > _MOST_CALLED or _calls_somebody(text, matches, end, called):
        return False
    first = words[0].lower()
    if first in STRONG_VERBS and len(words) > 1:
        return words[0].islower() and (words[1].lower() in _SUBJECTS or words[1][:1].isupper())
    if first == "i" and len(words) > 1:
        return VERB_BASE.get(words[1].lower()) in _I_VERBS
    if first in PRONOUNS:
        return first in _TAG_PRONOUNS and _speaks_soon(words)
    return (first in _SUBJECTS or words[0][:1].isupper()) and _speaks_soon(words)


def _calls_somebody(text: str, words: list[re.Match[str]], end: int, called: int) -> bool:
    """Whether a tag follows behind a mark, so that the words before it are still speech: 'Madam,
    said Zoe' calls the madam."""
    for before, word in pairwise(words[:6]):
        if word.group() in STRONG_VERBS and text[before.end() : word.start()].strip():
            return _is_tag(text, word.start(), end, called + 1)
    return False


def _speaks_soon(words: list[str]) -> bool:
    """Whether a verb of speech follows before the subject that ``words`` begin with ends."""
    for word in words[1:6]:
        lower = word.lower()
        if lower in STRONG_VERBS and lower != "say":
            return True
        if lower in VERB_BASE and lower not in ("call", "go", "put", "cut") and len(words) < 4:
            return True
        if lower in _ENDS_SUBJECT:
            return False
    return False


def _is_beat(text: str, at: int, end: int, present_tense: bool) -> bool:
    """Whether a sentence in a dashed paragraph is narration: 'She is already tying a scarf.'"""
    words = [match.group() for match in _WORD.finditer(text, at, min(end, at + 60))][:4]
    if len(words) < 3 or words[0].lower() not in ("he", "she"):
        return False
    verb = words[1].lower()
    if present_tense:
        if verb in _PRESENT_AUXILIARIES:
            return True
        return _THIRD_PERSON.match(verb) is not None and verb not in _OPINION_VERBS
    return verb in ("was", "had", "did") or _PAST.match(verb) is not None
