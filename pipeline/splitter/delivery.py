"""How a line is spoken: the verb and adverb of its tag, and its typography."""

from __future__ import annotations

import re

from pipeline.model import NARRATOR, Manuscript
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.tag_clauses import WORD, tag_clauses
from pipeline.splitter.words.speech_verbs import VERB_BASE
from pipeline.splitter.words.word_set import word_set

VERB_DELIVERIES: dict[str, str] = {
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

ADVERB_DELIVERIES: dict[str, str] = {
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
"""Adverbs of a tag, in lower case, to words of ``model.DELIVERIES``."""

PHRASE_DELIVERIES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
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
"""Phrases of a tag, to words of ``model.DELIVERIES``."""

_STAMMER = re.compile(r"\b([A-Za-z])[-–—](?:\1[-–—])*\1[a-z]", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z]{2,}")
_MOST = 2
"""Delivery words of one line at most: an engine can't do more at once."""


def find_deliveries(manuscript: Manuscript, spans: tuple[Span, ...]) -> tuple[tuple[str, ...], ...]:
    """Words of ``model.DELIVERIES`` for each span, from its own tag; empty for narration.

    A tag's words hold for every piece of the utterance that it interrupts. Capitals shout and
    repeated letters stammer for their own piece.
    """
    texts = [paragraph.text for paragraph in manuscript.paragraphs]
    tagged: dict[int, list[str]] = {}
    """The words that an utterance's tags give, by its number."""
    for index, span in enumerate(spans):
        if span.utterance is None:
            continue
        words = tagged.setdefault(span.utterance, [])
        for clause in tag_clauses(texts[span.paragraph], spans, index):
            words.extend(word for word in _clause_deliveries(clause) if word not in words)
    deliveries: list[tuple[str, ...]] = []
    for span in spans:
        if span.utterance is None:
            deliveries.append(())
            continue
        if manuscript.paragraphs[span.paragraph].speaker == NARRATOR:
            deliveries.append(())  # a screenplay's action: its capitals are how it is typed
            continue
        words = list(tagged[span.utterance])
        for word in _typographic_deliveries(texts[span.paragraph][span.start : span.end]):
            if word not in words:
                words.insert(0, word)
        deliveries.append(tuple(words[:_MOST]))
    return tuple(deliveries)


def _clause_deliveries(clause: str) -> list[str]:
    """What a tag's clause tells, each once: its phrases first, then its words in order."""
    words = [word for pattern, word in PHRASE_DELIVERIES if pattern.search(clause)]
    for match in WORD.findall(clause):
        lower = match.lower()
        words.append(
            ADVERB_DELIVERIES.get(lower) or VERB_DELIVERIES.get(VERB_BASE.get(lower, ""), "")
        )
    return list(dict.fromkeys(word for word in words if word))


def _typographic_deliveries(speech: str) -> list[str]:
    """What capitals and repeated letters tell of a piece of speech."""
    deliveries = []
    letters = sum(ch.isalpha() for ch in speech)
    upper = sum(len(run) for run in _CAPITALS.findall(speech))
    if letters >= 4 and upper > 0.7 * letters and len(WORD.findall(speech)) > 1:
        deliveries.append("shouting")
    if _STAMMER.search(speech):
        deliveries.append("stammering")
    return deliveries
