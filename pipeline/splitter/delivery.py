"""How a line is spoken: the verb and adverb of its tag, and its typography."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Manuscript
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.speech_verbs import VERB_BASE
from pipeline.splitter.words.word_set import word_set

_VERBS: dict[str, str] = {
    **dict.fromkeys(word_set("whisper breathe mouth hiss"), "whispering"),
    **dict.fromkeys(word_set("murmur mutter mumble coo croon soothe"), "softly"),
    **dict.fromkeys(word_set("call boom proclaim announce bluster"), "loudly"),
    **dict.fromkeys(word_set(
        """
        shout yell scream bellow roar bawl holler shriek screech thunder howl yelp
        """
    ), "shouting"),
    **dict.fromkeys(word_set("babble gabble blurt gush prattle"), "fast"),
    **dict.fromkeys(["drawl", "intone"], "slowly"),
    **dict.fromkeys(word_set("snap growl snarl bark rage fume storm rant spit"), "angrily"),
    **dict.fromkeys(["sneer", "scoff"], "coldly"),
    **dict.fromkeys(["moan", "lament", "groan"], "sadly"),
    **dict.fromkeys(word_set("sob weep wail whimper cry_out snivel sniffle blub"), "crying"),
    **dict.fromkeys(word_set(
        """
        laugh giggle chuckle chortle snigger snicker titter cackle guffaw
        """
    ), "laughing"),
    **dict.fromkeys(word_set("exclaim enthuse whoop squeal cheer crow"), "excitedly"),
    **dict.fromkeys(["sigh", "yawn"], "wearily"),
    **dict.fromkeys(word_set("stammer stutter falter splutter sputter"), "stammering"),
}  # fmt: skip
"""Verbs of a tag, in their base form, to words of ``model.DELIVERIES``."""

_ADVERBS: dict[str, str] = {
    **dict.fromkeys(word_set(
        """
        softly quietly gently tenderly low hushed lowly faintly kindly soothingly
        """
    ), "softly"),
    **dict.fromkeys(["loudly"], "loudly"),
    **dict.fromkeys(word_set("quickly hurriedly hastily rapidly breathlessly fast"), "fast"),
    **dict.fromkeys(word_set("slowly carefully deliberately thoughtfully"), "slowly"),
    **dict.fromkeys(word_set(
        """
        coldly icily coolly stiffly frostily flatly stonily dispassionately drily dryly
        """
    ), "coldly"),
    **dict.fromkeys(word_set(
        """
        angrily furiously hotly fiercely savagely crossly irritably testily sharply bitterly
        """
    ), "angrily"),
    **dict.fromkeys(word_set(
        """
        sadly sorrowfully mournfully miserably glumly gloomily wistfully forlornly
        """
    ), "sadly"),
    **dict.fromkeys(["tearfully"], "crying"),
    **dict.fromkeys(word_set(
        """
        excitedly eagerly delightedly gleefully joyfully brightly cheerfully happily
        """
    ), "excitedly"),
    **dict.fromkeys(word_set("wearily tiredly weakly listlessly sleepily"), "wearily"),
    **dict.fromkeys(["haltingly", "hesitantly", "falteringly"], "stammering"),
}  # fmt: skip

_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (
            r"\b(?:in|with) a (?:low |hoarse |small )?whisper\b"
            r"|\bunder (?:his|her|their|my) breath\b",
            "whispering",
        ),
        (r"\b(?:in|with) a (?:low|small|soft|gentle|quiet|hushed) voice\b", "softly"),
        (r"\b(?:in|with) a loud voice\b|\bat the top of\b", "loudly"),
        (r"\b(?:in|with) a cold voice\b", "coldly"),
        (r"\bthrough (?:his|her|their|my) tears\b|\bin tears\b|\bbetween sobs\b", "crying"),
        (r"\b(?:with a (?:\w+ )?laugh|laughing|giggling|chuckling)\b", "laughing"),
        (r"\b(?:with a (?:\w+ )?sigh|sighing)\b", "wearily"),
        (r"\b(?:sobbing|weeping)\b", "crying"),
    )
)

_STAMMER = re.compile(r"\b([A-Za-z])[-–—](?:\1[-–—])*\1[a-z]", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z]{2,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TAG_END = re.compile(r"[.!?;:]|,? (?:and|as|while|when|but|who|which|then|before|after)\b")
_MOST = 2
"""Delivery words of one line at most: an engine can't do more at once."""


def find_deliveries(manuscript: Manuscript, spans: tuple[Span, ...]) -> tuple[tuple[str, ...], ...]:
    """Words of ``model.DELIVERIES`` for each span, from its own tag; empty for narration.

    A tag's words hold for every piece of the utterance that it interrupts. Capitals shout and
    repeated letters stammer for their own piece.
    """
    tags: dict[int, list[str]] = {}
    for index, span in enumerate(spans):
        if span.utterance is None:
            continue
        text = manuscript.paragraphs[span.paragraph].text
        heard = tags.setdefault(span.utterance, [])
        for clause in _tags(text, spans, index):
            for word in _words(clause):
                if word not in heard:
                    heard.append(word)
    found: list[tuple[str, ...]] = []
    for span in spans:
        if span.utterance is None:
            found.append(())
            continue
        own = list(tags[span.utterance])
        for word in _typography(manuscript.paragraphs[span.paragraph].text, span.start, span.end):
            if word not in own:
                own.insert(0, word)
        found.append(tuple(own[:_MOST]))
    return tuple(found)


def is_pure_tag(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a narration span only says who speaks: 'said Mara.', 'she asked softly,'."""
    span = spans[index]
    words = _WORD.findall(text[span.start : span.end])
    if not 2 <= len(words) <= 6 or not _clause_after(text, spans, index - 1):
        return False
    verbs = [place for place, word in enumerate(words) if word.lower() in VERB_BASE]
    if len(verbs) != 1:
        return False
    others = [word for place, word in enumerate(words) if place != verbs[0]]
    lead = words[0].lower()
    if verbs[0] == 0:
        subject = others
    elif (
        lead in ("he", "she", "i", "they", "we", "the", "his", "her", "my") or words[0][0].isupper()
    ):
        subject = words[: verbs[0]] + [
            w for w in words[verbs[0] + 1 :] if not w.lower().endswith("ly")
        ]
        if len(words) > verbs[0] + 1 and not words[verbs[0] + 1].lower().endswith("ly"):
            return False
    else:
        return False
    body = text[span.start : span.end].strip(" ,.—–-;:")
    return bool(subject) and not re.search(r"[,;:.!?—]", body)


def _tags(text: str, spans: Sequence[Span], index: int) -> list[str]:
    """The clauses of narration that tag a piece: after it, and before it where led in."""
    found = []
    after = _clause_after(text, spans, index)
    if after:
        found.append(after)
    before = spans[index - 1] if index else None
    span = spans[index]
    if before is not None and before.paragraph == span.paragraph and before.utterance is None:
        led = text[before.start : before.end].rstrip()
        if led.endswith((",", ":")):
            clause = re.split(r"[.!?;]\s", led)[-1]
            if any(word.lower() in VERB_BASE for word in _WORD.findall(clause)[-8:]):
                found.append(clause)
    return found


def _clause_after(text: str, spans: Sequence[Span], index: int) -> str:
    """The tag's clause right after a piece of speech; empty where none follows."""
    if index < 0 or index + 1 >= len(spans) or spans[index].utterance is None:
        return ""
    span, after = spans[index], spans[index + 1]
    if after.paragraph != span.paragraph or after.utterance is not None:
        return ""
    clause = text[after.start : min(after.end, after.start + 200)].lstrip(" —–-,")
    cut = _TAG_END.search(clause)
    clause = clause[: cut.start()] if cut else clause
    words = _WORD.findall(clause)[:7]
    verb = next((place for place, word in enumerate(words) if word.lower() in VERB_BASE), None)
    if verb is None:
        return ""
    closing = text[max(span.start, span.end - 12) : span.end].rstrip("\"”’'»*_ ")[-1:]
    lower = clause[:1].islower()
    if not lower and closing == "." and VERB_BASE[words[verb].lower()] not in ("say", "ask"):
        return ""  # 'Vesper laughed.' after a full stop is a deed, though it colours nothing
    return clause


def _words(clause: str) -> list[str]:
    found = []
    for pattern, word in _PHRASES:
        if pattern.search(clause):
            found.append(word)
    for word in _WORD.findall(clause):
        low = word.lower()
        heard = _ADVERBS.get(low) or _VERBS.get(VERB_BASE.get(low, ""))
        if heard and heard not in found:
            found.append(heard)
    return found


def _typography(text: str, start: int, end: int) -> list[str]:
    body = text[start:end]
    found = []
    letters = sum(ch.isalpha() for ch in body)
    upper = sum(len(run) for run in _CAPITALS.findall(body))
    if letters >= 4 and upper > 0.7 * letters and len(_WORD.findall(body)) > 1:
        found.append("shouting")
    if _STAMMER.search(body):
        found.append("stammering")
    return found
