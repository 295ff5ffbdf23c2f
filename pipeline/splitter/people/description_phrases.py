"""Descriptions of people in the text: 'the old man', 'her grandson', 'a voice'."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.splitter.people.mentions import MentionKind
from pipeline.splitter.people.reference import (
    KnownWords,
    Reference,
    SpanTokens,
    Token,
    before_preposition,
    is_possessive,
    owns_in_plural,
    without_possessive,
)
from pipeline.splitter.words.grammar import PREPOSITIONS, is_verb
from pipeline.splitter.words.noun_phrase_words import (
    DETERMINERS,
    FUNCTION_WORDS,
    OWNERS,
)
from pipeline.splitter.words.person_nouns import (
    GROUP_NOUNS,
    KIN_NOUNS,
    PERSON_NOUNS,
    noun_gender,
)
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_BEFORE_A_NOUN = word_set("other two three four one first last")
"""Function words that may stand inside a description: 'the other woman'."""
_NO_NOUNS = word_set("too either back away down himself herself together alone aloud instead")
"""What may follow a person's noun and is no noun itself."""
_INDEFINITE = word_set("a an another one")
UNNAMED: dict[str, tuple[str, ...]] = {
    "one": (), "another": (), "somebody": ("else",), "someone": ("else",),
}  # fmt: skip
"""Words that stand for somebody without a noun, and what follows them then."""
_SHARES = word_set("one another two three some several half most both all many")
"""What may stand before 'of the crew'."""


def read_description(here: SpanTokens, at: int, known: KnownWords) -> tuple[Reference, int] | None:
    """The description that begins at token ``at``, and the number of the token after it."""
    text, tokens = here.text, here.tokens
    first = tokens[at]
    if (first.lower in _SHARES or first.lower == "the") and here.beside_speech:
        share = _share_of_a_group(here, at)
        if share is not None:
            return share
    if first.lower not in DETERMINERS:
        return None
    listed = _known_description(here, at, known)
    if listed is not None:
        return listed
    head = _head(text, tokens, at + 1, known)
    if head is None and here.beside_speech:
        head = _head_by_its_verb(here, at)
    if head is None or _is_adjective(text, tokens, head):
        return None
    last = tokens[head]
    noun = without_possessive(last.lower)
    owner = first.lower if first.lower in OWNERS else ""
    if noun == "voice" and owner:
        return None
    reference = Reference(
        here.span.paragraph,
        first.start,
        last.start + len(noun),
        _kind(noun, owner),
        tuple(without_possessive(token.lower) for token in tokens[at + 1 : head + 1]),
        owner=owner,
        gender=noun_gender(noun),
        indefinite=first.lower in _INDEFINITE,
        possessive=is_possessive(last.word) or owns_in_plural(text, last),
    )
    return reference, head + 1


def read_owned(
    here: SpanTokens, at: int, owner: Reference | None, known: KnownWords
) -> tuple[Reference, int] | None:
    """The description that begins at token ``at`` behind an owner in 's, and the number of the
    token after it: 'eldest daughter' in 'the captain's eldest daughter'. ``owner`` is the reference
    right before, if it owns; without one only kin are somebody."""
    text, tokens = here.text, here.tokens
    head = _head(text, tokens, at, known)
    if head is None or _is_adjective(text, tokens, head):
        return None
    last = tokens[head]
    noun = without_possessive(last.lower)
    kind = _kind(noun, "'s")
    if noun == "voice" or (kind != "kin" and owner is None):
        return None
    reference = Reference(
        here.span.paragraph,
        tokens[at].start,
        last.start + len(noun),
        kind,
        tuple(without_possessive(token.lower) for token in tokens[at : head + 1]),
        owner="'s",
        owned_by=owner,
        gender=noun_gender(noun),
        possessive=is_possessive(last.word) or owns_in_plural(text, last),
    )
    return reference, head + 1


def _share_of_a_group(here: SpanTokens, at: int) -> tuple[Reference, int] | None:
    """Some of many who speak: 'piped one of the subs', 'some of the older boys shouted', 'said all
    three of them'."""
    text, tokens = here.text, here.tokens
    lower = [token.lower for token in tokens[at : at + 4]]
    size = 2 if len(lower) > 1 and lower[1] in _NUMBERS else 1
    end = at + size + 2
    if lower[size : size + 2] in _OF_THEM and lower[0] not in ("one", "another"):
        pass  # 'all three of them'
    elif lower[0] in _SHARES and lower[1:3] in _OF_THE:
        while end < len(tokens) and end < at + 6 and _is_plain_noun(text, tokens, end):
            end += 1
        if end == at + 3:
            return None
    else:
        return None
    behind = tokens[end].lower if end < len(tokens) else ""
    ahead = tokens[at - 1].lower if at else ""
    if not (ahead in STRONG_VERBS or behind in STRONG_VERBS):
        return None
    words = tuple(token.lower for token in tokens[at:end])
    kind: MentionKind = "epithet" if words[0] in ("one", "another") else "group"
    start, stop = tokens[at].start, tokens[end - 1].end
    return Reference(here.span.paragraph, start, stop, kind, words, indefinite=True), end


def read_unnamed(here: SpanTokens, at: int) -> tuple[Reference, int] | None:
    """Somebody who has no noun and speaks, and the number of the token after it: 'said one', 'said
    another', 'someone else called'. Token ``at`` is a key of ``UNNAMED``."""
    tokens = here.tokens
    first = tokens[at].lower
    size = 2 if UNNAMED[first] else 1
    words = tuple(token.lower for token in tokens[at : at + size])
    if not here.beside_speech or words[1:] != UNNAMED[first]:
        return None
    ahead = tokens[at - 1] if at else None
    behind = tokens[at + size] if at + size < len(tokens) else None
    start, end = tokens[at].start, tokens[at + size - 1].end
    said = ahead is not None and ahead.lower in STRONG_VERBS and here.text[ahead.end : start] == " "
    ends = behind is None or here.text[end : end + 1] != " "
    says = behind is not None and behind.lower in STRONG_VERBS and here.text[end] == " "
    if not ((said and (ends or size == 2)) or says):
        return None
    reference = Reference(here.span.paragraph, start, end, "group", words, indefinite=True)
    return reference, at + size


_SOUNDS = word_set("crackled crackles blared blares whirred whirs")
"""What a thing does before it speaks."""
_NUMBERS = word_set("two three four five six seven eight nine ten")
_OF_THEM = [["of", "them"], ["of", "us"]]
_OF_THE = [["of", word] for word in ("the", "his", "her", "their", "my", "our", "them", "us")]


def _is_plain_noun(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a word goes on with the phrase before it, and is no verb of speech."""
    token = tokens[place]
    joined = text[tokens[place - 1].end : token.start] == " "
    lower = token.lower
    return joined and token.word[0].islower() and lower not in FUNCTION_WORDS | STRONG_VERBS


def _kind(noun: str, owner: str) -> MentionKind:
    if noun in GROUP_NOUNS and noun not in PERSON_NOUNS:
        return "group"
    return "kin" if owner and noun in KIN_NOUNS else "epithet"


def _known_description(
    here: SpanTokens, at: int, known: KnownWords
) -> tuple[Reference, int] | None:
    """A description just as the cast list or the tags have it: 'the woman behind the counter'."""
    tokens = here.tokens
    if at + 1 == len(tokens):
        return None
    if without_possessive(tokens[at + 1].lower) not in known.phrase_starts:
        return None
    end = min(at + 1 + known.longest, len(tokens))
    words = tuple(without_possessive(token.lower) for token in tokens[at + 1 : end])
    for size in range(len(words), 1, -1):
        if words[:size] in known.phrases and here.text[tokens[at].end] == " ":
            last = tokens[at + size]
            bare = without_possessive(last.word)
            reference = Reference(
                here.span.paragraph,
                tokens[at].start,
                last.start + len(bare),
                "epithet",
                words[:size],
                owner=tokens[at].lower if tokens[at].lower in OWNERS else "",
                gender=noun_gender(before_preposition(words[:size])[-1]),
                possessive=bare != last.word,
            )
            return reference, at + size + 1
    return None


def _head(text: str, tokens: Sequence[Token], first: int, known: KnownWords) -> int | None:
    """The noun for a person that ends a description whose first word behind the article, or the
    owner, is token ``first``; None for none."""
    head: int | None = None
    for place in range(first, min(first + 5, len(tokens))):
        token = tokens[place]
        gap = text[tokens[place - 1].end : token.start]
        if place == first:
            gap = gap.lstrip("’'")  # 'the twins' mother'
        between_adjectives = (
            gap == ", " and token.word[0].islower() and place > first and head is None
        )
        if gap != " " and not between_adjectives:
            break
        bare = without_possessive(token.lower)
        if bare in FUNCTION_WORDS and bare not in _BEFORE_A_NOUN:
            break
        if bare in PERSON_NOUNS or bare in GROUP_NOUNS or bare in known.nouns:
            head = place
            if is_possessive(token.word):
                break
        elif head is not None or (is_verb(bare) and not bare.endswith("ed")):
            break
    return head


def _head_by_its_verb(here: SpanTokens, at: int) -> int | None:
    """The head of a description that no list knows, told by its verb: 'said the screen',
    'the long-eared one complained'; None for none."""
    text, tokens = here.text, here.tokens
    verb_before = (
        at > 0
        and tokens[at - 1].lower in STRONG_VERBS
        and not text[here.span.start : tokens[at - 1].start].strip(" ,—–-")
    )
    determiner = tokens[at].lower
    if determiner != "the" and not (verb_before and determiner in _INDEFINITE):
        return None
    if at > 1 and not verb_before and tokens[at - 1].lower in _OF_PLACE:
        return None  # 'the set in the corner said' is the set
    for place in range(at + 1, min(at + 5, len(tokens))):
        token = tokens[place]
        if text[tokens[place - 1].end : token.start] != " ":
            return place - 1 if verb_before and place - 1 > at else None
        is_finite = token.lower.endswith(("ed", "s")) or token.lower in ("said", "told")
        if token.lower in _SOUNDS and place > at + 1:
            return place - 1  # 'The intercom crackled. “Come down,” it said.'
        if token.lower in STRONG_VERBS and is_finite and place > at + 1:
            return place - 1 if _is_small(tokens[place - 1]) else None
        if token.lower in _OF_PLACE and place > at + 1 and _speaks_behind_place(tokens, place):
            return place - 1
        ends = token.lower in FUNCTION_WORDS and token.lower not in ("one", "other")
        if ends or (place > at + 1 and token.lower.endswith("ly")):
            return place - 1 if verb_before and place - 1 > at else None
        if not _is_small(token):
            return None
    last = len(tokens) - 1
    return last if verb_before and at < last < at + 4 else None


def _is_small(token: Token) -> bool:
    """Whether a word may end a description: no name, but 'the German' and 'the small American'."""
    return token.word[0].islower() or token.lower in _NATIONALS


_NATIONALS = word_set(
    """
    american argentine asian australian austrian belgian brazilian canadian catalan chilean
    cuban egyptian european african german greek indian iranian iraqi israeli italian korean
    kenyan mexican moroccan nigerian norwegian pakistani palestinian persian peruvian
    russian sicilian syrian turk ukrainian venetian viennese parisian londoner swede
    pole serb spaniard scot croat czech arab corsican breton hungarian romanian bulgarian
    """
)


def _speaks_behind_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of speech follows the place that begins at token ``at``: 'in the corner
    said'."""
    for token in tokens[at + 2 : at + 5]:
        if token.lower in STRONG_VERBS:
            return token.lower.endswith(("ed", "s")) or token.lower in ("said", "told")
        if token.word[0].isupper() or token.lower in FUNCTION_WORDS:
            return False
    return False


_OF_PLACE = word_set("in on at by behind under over above beside near outside inside from")


def _is_adjective(text: str, tokens: Sequence[Token], head: int) -> bool:
    """Whether the word after a person's noun makes it an adjective: 'the guard room'."""
    last = tokens[head]
    if head + 1 >= len(tokens) or is_possessive(last.word):
        return False
    if last.lower in GROUP_NOUNS and last.lower.endswith("s"):
        return False  # 'the boys run'
    following = tokens[head + 1]
    lower = following.lower
    if text[last.end : following.start] != " " or not following.word[0].islower():
        return False
    if lower in FUNCTION_WORDS or lower in VERB_BASE or is_verb(lower):
        return False
    if lower in PREPOSITIONS or lower in _NO_NOUNS:
        return False
    return not lower.endswith(("ly", "ing", "ed"))
