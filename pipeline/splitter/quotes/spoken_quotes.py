"""Which words in quote marks are spoken by somebody, and which are only quoted: signs, titles."""

from __future__ import annotations

import re

from pipeline.splitter.quotes.own_tags import is_from_somebody
from pipeline.splitter.quotes.quote_marks import Quote
from pipeline.splitter.quotes.quote_style import QuoteStyle
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_QUOTE_MARKS = "“”\"„‟‘’'‚‛`«»‹›*_ "
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s*_]*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAMING_WORDS = word_set(
    """
    called named titled entitled word words phrase sign read reads reading label labelled
    labeled marked inscribed inscription stamped spelled spelling lettering title headline
    caption motto engraved written printed painted known dubbed termed term christened nicknamed
    expression name names legend banner poster card song tune hymn
    """
)
_SIGN_SAYS = re.compile(
    r"\b(?:sign|signpost|blackboard|label|card|plate|note|poster|board|chalkboard|screen|banner|badge|notice|plaque"
    r"|headline|page|paper|envelope|letter|tag|door|window|book|cover|spine|sticker|mug|shirt|list"
    r"|caption|button|display|email|text|message|box|map|stone|grave|headstone|cake|menu)s?\b"
    r"(?: (?!he|she|they|i\b)[\w’'-]+){0,5} (?:said|says|saying|read|reads|reading|was|were|is)\b"
    r"(?: \w+){0,3}[,:]?\s*$"
)
_SIGN_SHOWN = re.compile(
    r"\b(?:(?:had|with|bore|hung|put|nailed|painted|was|is|stood|held|carried|showed|read|reads"
    r"|reading|saw|sees|made out|spelled out) (?:up )?"
    r"(?:a|an|the|its|their|his|her|another|one)|under (?:a|an|the)) (?:[\w’'-]+ ){0,3}"
    r"(?:sign|signpost|notice|placard|poster|banner|plaque|label|board|inscription|headline)"
    r"(?: (?!he|she|they|i\b)[\w’'-]+){0,4}:\s*$"
)
"""'The shop had a sign:'"""
_TITLED = re.compile(
    r"\b(?:the|a|an|his|her|its|my|our|your|their|this|that|whose|another|\w+[’']s?) "
    r"(?:[\w’'-]+ ){0,3}(?:book|novel|novella|story|tale|poem|play|song|hymn|ballad|tune|waltz|film"
    r"|movie|picture|painting|portrait|essay|article|pamphlet|magazine|newspaper|paper|journal"
    r"|opera|record|album|series|ship|boat|schooner|inn|pub|tavern|cottage|chapter),\s*$",
    re.IGNORECASE,
)
"""'The book, “The Lamp,” lay open.'"""
_TAG_AFTER = re.compile(
    r"[\s,—–-]*(?:(?:(?:I|he|she|they|we|He|She|They|We)\b|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}"
    r"|(?:the|a|an|his|her|my|their|The|His|Her|My) (?:[\w'’-]+ ){1,3}?)\s*(?:\w+ly )?"
    r"([a-z]+)|([a-z]+) (?:I|he|she|they|we|the|a|an|his|her|my|one|[A-Z][\w'’.-]+)\b)"
)
_NEAR = 60
"""Characters between two quotations that 'and' joins: '“No,” Mara said, and “no,” again.'"""


def is_spoken(text: str, quote: Quote, style: QuoteStyle, spoken_before: Quote | None) -> bool:
    """Whether a quotation is speech: it ends like a sentence or a tag follows, and what stands
    before it lets somebody speak. Signs, titles and scare quotes stand inside a sentence.

    ``spoken_before`` is the quotation spoken before it in the paragraph.
    """
    inner = text[quote.start : quote.end].strip(_QUOTE_MARKS)
    if not any(ch.isalnum() for ch in inner):
        # '“…?”' is somebody's where it is the whole paragraph.
        return bool(inner) and quote.start < 4 and quote.end > len(text) - 4
    if not quote.closed or not quote.opened:
        return True
    before = text[max(0, quote.start - 120) : quote.start].rstrip()
    after = text[quote.end : quote.end + 120]
    is_first = not before.strip("*_( ")
    before = before.rstrip("([*_ ") or before
    if is_first and not after.strip("*_ .)"):
        return True
    usual = _is_usual(quote, style)
    ends_sentence = inner[-1] in ".,!?…—–-;:" or inner.endswith("--")
    is_long = len(inner.split()) > 4 and not inner.istitle() and usual
    if is_first:
        return ends_sentence or is_long or _has_tag(after) or not after.lstrip()[:1].islower()
    if _SIGN_SHOWN.search(before):
        return False
    if _SIGN_SAYS.search(before) and not (spoken_before is not None and before[-1:] == ","):
        return False
    tail = before[-1]
    if tail in ".!?…—–-\"”’'»)" or (tail in "*_" and before[-2:-1] in ".!?…"):
        is_whole = (is_long or (usual and not after.strip())) and inner[:1].isupper()
        return ends_sentence or is_whole or _has_tag(after) or is_from_somebody(after)
    if tail == "," and _TITLED.search(before) and _is_title(inner) and not _has_tag(after):
        return False
    if tail in ",:;":
        if ends_sentence or _has_tag(after):
            return usual or inner[:1].isupper()
        return _has_speech_verb(before) and usual
    if is_long and spoken_before is not None and _lost_its_comma(text, spoken_before, quote):
        return True
    if spoken_before is not None and inner[-1] in ",!?" and usual:
        between = text[spoken_before.end : quote.start]
        if len(between) < _NEAR and between.endswith((" and ", " then ")):
            return True
    if not ends_sentence:
        return _has_strong_tag(after) and inner[:1].isupper()
    return usual and _is_spoken_in_sentence(before, inner, after)


def _is_usual(quote: Quote, style: QuoteStyle) -> bool:
    """Whether a quotation's marks are among those that the manuscript marks speech with."""
    if quote.family == "double":
        return style.double
    return quote.family == "guillemet" or style.single


def _is_title(inner: str) -> bool:
    """Whether words are written as a title is: all long ones with a capital, no sentence's end."""
    words = _WORD.findall(inner)
    if not words or inner[-1] in ".!?…":
        return False
    ends = words[0][0].isupper() and words[-1][0].isupper()
    return ends and all(word[0].isupper() for word in words if len(word) > 4)


def _lost_its_comma(text: str, spoken_before: Quote, quote: Quote) -> bool:
    """A dash lost in a transcription: '"You see" she tapped the volume "we don't print."'"""
    return quote.start - spoken_before.end < 100 and text[spoken_before.end - 2] not in ".?!"


def _is_spoken_in_sentence(before: str, inner: str, after: str) -> bool:
    """Whether a quotation that ends like a sentence, in the middle of one, is spoken: 'she said
    "No." And left'."""
    last_word = _LAST_WORD.search(before)
    lead = last_word.group(1).lower() if last_word else ""
    if lead in _NAMING_WORDS:
        return False
    if VERB_BASE.get(lead) and lead not in ("call", "called", "calls"):
        return True
    if _has_tag(after):
        return True
    if not inner[:1].isupper() or not _has_speech_verb(before):
        return False
    return inner[-1] in ",;:" or len(inner.split()) > 1


def _has_speech_verb(before: str) -> bool:
    words = [word.lower() for word in _WORD.findall(before)[-6:]]
    return any(word in STRONG_VERBS for word in words)


def _has_tag(after: str) -> bool:
    """Whether a tag may stand at the start of ``after``: 'she said', 'snapped the sergeant'."""
    match = _TAG_AFTER.match(after)
    return match is not None and any(word in VERB_BASE for word in match.groups() if word)


def _has_strong_tag(after: str) -> bool:
    """The same with a verb that does little but speak."""
    match = _TAG_AFTER.match(after)
    return match is not None and any(word in STRONG_VERBS for word in match.groups() if word)
