"""Whether a reference in narration is the subject of a verb: 'they said', 'the woman in the red hat
said', 'a man's voice said', 'It was a porter.'"""

from __future__ import annotations

import re

from pipeline.splitter.people.reference import Reference, SpanTokens, starts_sentence
from pipeline.splitter.words.grammar import PREPOSITIONS, is_verb
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_WHO_KNOWS = word_set("he she they i we you")
"""'a woman she had never seen'"""
_OWN_VERB = _WHO_KNOWS | word_set("who that whom called named dressed")
"""Words behind a noun that have a verb of their own, which isn't the noun's."""
_BEGINS = PREPOSITIONS | _OWN_VERB | word_set("wearing holding carrying")
"""First words of what stands behind a noun and belongs to it."""
_ANOTHER_SUBJECT = _WHO_KNOWS | word_set("and but then it")
_JOINS = word_set("and but then while as when until")
"""Words behind which a clause, and its subject, begins."""
_BEFORE_THEIR_VERB = word_set("all both each two three had have would also then")
_LONGEST = 9
"""Words between a noun and its verb."""
_ENDS_SENTENCE = re.compile(r"[.!?:;“”\"‘»«]")
_LEADS_IN = re.compile(r"(?: [\w’'-]+){0,6}[,:]\s*$")
"""What stands between a verb, or a voice, and the quotation that it leads in: ' quietly,'."""


def opens_span(here: SpanTokens, start: int) -> bool:
    """Whether nothing but marks stands in a span before ``start``."""
    return not here.text[here.span.start : start].strip(" ,—–-")


def they_speak(here: SpanTokens, at: int) -> bool:
    """Whether the 'they' at token ``at`` is the subject of a tag: behind a quotation 'they said',
    'they all cried', 'said they'; before one 'They answered,'."""
    text, span, tokens = here.text, here.span, here.tokens
    verb = at + 1
    while verb < min(at + 3, len(tokens)) and (
        tokens[verb].lower in _BEFORE_THEIR_VERB or tokens[verb].lower.endswith("ly")
    ):
        verb += 1
    first = at
    if at and tokens[at - 1].lower in STRONG_VERBS:
        first = verb = at - 1
    if verb >= len(tokens) or tokens[verb].lower not in STRONG_VERBS:
        return False
    if opens_span(here, tokens[first].start) and tokens[first].word[0].islower():
        return True
    return len(tokens) <= verb + 4 and text[: span.end].rstrip()[-1:] in (",", ":")


def speaks_by(verb: str, reference: Reference) -> bool:
    """Whether the verb after a reference is one of speech."""
    if verb.endswith("ing"):
        return False
    return verb in STRONG_VERBS or (verb in VERB_BASE and not reference.at_sentence_start)


def voice_speaks(here: SpanTokens, at: int, after: int, reference: Reference) -> bool:
    """Whether somebody's voice, which is token ``after``, does: 'a man's voice said', 'came a man's
    voice:'. The reference stands from token ``at`` to before it."""
    tokens, text = here.tokens, here.text
    if after >= len(tokens) or tokens[after].lower != "voice":
        return False
    if _LEADS_IN.fullmatch(text, tokens[after].end, here.span.end):
        return True
    if at and tokens[at - 1].lower in STRONG_VERBS:
        return True
    if after + 1 < len(tokens) and text[tokens[after].end : tokens[after + 1].start] == " ":
        verb = tokens[after + 1].lower
        if verb in STRONG_VERBS and _is_finite(verb):
            return True
    return verb_behind_modifier(here, at, after + 1, reference)[1]


def verb_behind_modifier(
    here: SpanTokens, at: int, after: int, reference: Reference
) -> tuple[bool, bool]:
    """Whether a reference, from token ``at`` to before token ``after``, is the subject of a verb,
    and of one of speech, though words that belong to it stand between."""
    tokens, text = here.tokens, here.text
    if after >= len(tokens) or not _begins_clause(here, at, reference):
        return False, False
    gap = text[tokens[after - 1].end : tokens[after].start]
    in_commas = gap == ", "  # 'the woman, thin and cold, said'
    if not in_commas and not (gap == " " and tokens[after].lower in _BEGINS):
        return False, False
    owed = tokens[after].lower in _OWN_VERB  # a verb to the words between
    for place in range(after, min(after + _LONGEST, len(tokens))):
        token = tokens[place]
        end = tokens[place - 1].end
        if _ENDS_SENTENCE.search(text, end, token.start):
            break
        is_next = place > after and (not in_commas or text[end : token.start] == ", ")
        if is_next and token.lower in STRONG_VERBS and _is_finite(token.lower):
            # '“No,” a man in red said.'
            follows = _is_first(here, reference) and text[reference.start].islower()
            leads_in = _LEADS_IN.fullmatch(text, token.end, here.span.end) is not None
            return True, follows or leads_in
        if is_next and is_verb(token.lower) and not token.lower.endswith("s"):
            if not owed:
                return True, False
        elif place > after + 1 and is_verb(tokens[place - 1].lower):
            owed = False
        is_other = token.lower in _ANOTHER_SUBJECT and (place > after or in_commas)
        if is_other and not (in_commas and token.lower in _JOINS):
            break
        if in_commas and token.word[0].isupper():
            break
    return False, False


def is_it(here: SpanTokens, at: int) -> bool:
    """Whether a quotation is followed by who it was: '“Five.” It was a woman in red.'"""
    if at < 2 or [token.lower for token in here.tokens[at - 2 : at]] != ["it", "was"]:
        return False
    return opens_span(here, here.tokens[at - 2].start)


def _begins_clause(here: SpanTokens, at: int, reference: Reference) -> bool:
    """Whether a reference whose first word is token ``at`` may be a subject by what stands before
    it."""
    start = here.tokens[at].start
    if starts_sentence(here.text, start) or _is_first(here, reference):
        return True
    before = here.tokens[at - 1]
    gap = here.text[before.end : start]
    if gap == ", " or (gap == " " and before.lower in _JOINS):
        return True
    if before.lower in PREPOSITIONS or is_verb(before.lower):
        return False
    return gap == " " and starts_sentence(here.text, before.start)  # 'Somewhere a man'


def _is_first(here: SpanTokens, reference: Reference) -> bool:
    """Whether a reference opens its span, a few marks aside."""
    return reference.start - here.span.start < 5 and opens_span(here, reference.start)


def _is_finite(verb: str) -> bool:
    return verb.endswith(("ed", "s")) or verb in ("said", "told", "spoke", "went", "put")
