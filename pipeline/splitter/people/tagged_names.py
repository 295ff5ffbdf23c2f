"""Names that only the book's own tags prove: 'said Rain', 'said K.', 'said Old Tom' beside
'said Young Tom', 'said the woman in red'."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.model import Manuscript
from pipeline.splitter.people.reference import KnownWords, known_words, starts_sentence
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES
from pipeline.splitter.words.noun_phrase_words import (
    COUNTING_WORDS,
    FUNCTION_WORDS,
    NEVER_NAMES,
    TELLING_APART,
)
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS
from pipeline.splitter.words.speech_verbs import STRONG_VERBS
from pipeline.splitter.words.word_set import word_set

_FEWEST = 2
"""Tags that prove a name."""
_SHORT_TITLE = 4
"""Letters of a title that may be what somebody is called: 'said Prof'."""
_ALWAYS_BEFORE_A_NAME = word_set("mr mrs ms mx dr st sr sra jr mme mlle")
_NO_NAMES = (
    FUNCTION_WORDS
    | COUNTING_WORDS
    | PERSON_NOUNS
    | KIN_NAMES
    | frozenset(TITLES)
    | word_set(
        """
        i today tomorrow yesterday tonight suddenly finally quickly slowly later soon then next
        maybe perhaps
        """
    )
)
_VERB_AND_NAME = re.compile(r"[”’\"'»] ([a-z]+) (?:the )?([A-Z][\w-]*)(?![\w-]|\.?\s+[A-Z])")
_NAME_AND_VERB = re.compile(r"[,!?…—][”’\"'»] (?:[Tt]he )?([A-Z][\w-]*)\.? ([a-z]+)")
_TELLING = "|".join(sorted(word.title() for word in TELLING_APART))
_TWO_WORDS = re.compile(rf"(?<![\w’'-])({_TELLING}) ([A-Z][^\W\d_]*[a-z])(?![\w-])")
_WITH_INITIAL = re.compile(r"[”’\"'»] ([a-z]+) ([A-Z])\. ([A-Z][^\W\d_]*[a-z])(?![\w-])")
_MONSIEUR = re.compile(r"\bM\. ([A-Z][^\W\d_]+)")
_MADAME = re.compile(r"\b(?:Mme|Madame|Mlle|Mademoiselle)\.? ([A-Z][^\W\d_]+)")
_RUN = r"[A-Z][\w’'-]*(?: (?:(?:of|in) (?:the )?)?[A-Z][\w’'-]*){1,4}"
_VERB_AND_RUN = re.compile(rf"[”’\"'»] ([a-z]+) (?:the )?({_RUN})(?![\w’'-]|\. \d)")
_RUN_AND_VERB = re.compile(rf"[,!?…—][”’\"'»] (?:The |the )?({_RUN}) ([a-z]+)")
_COUNTS = "|".join(sorted(word.title() for word in COUNTING_WORDS))
_VERB_AT_THE_END = re.compile(r"[”’\"'»] ([a-z]+) \Z")
_COLOURS = word_set(
    """
    red blue black white green grey gray brown yellow pink purple orange gold silver scarlet tweed
    velvet leather denim uniform khaki glasses spectacles
    """
)
_MANNER = word_set(
    """
    tone tones voice voices whisper way manner air time moment end morning evening night afternoon
    day meantime least same smile laugh sigh look breath calm
    """
)
_THEM = word_set("him her them me us")
_COUNTED = (
    rf"((?:Mrs?|Dr|Ms|Mx|Prof|Sgt|Capt)(?=\.)|[A-Z][^\W\d_]+(?![\w.]))\.? (?:#|No\. )?"
    rf"({_COUNTS}|[A-HJ-Z]|\d{{1,4}})(?![\w’'-]|\.\d)"
)
_VERB_AND_COUNTED = re.compile(rf"[”’\"'»] ([a-z]+) {_COUNTED}(?!\.?\s+[A-Z][a-z])")
_COUNTED_AND_VERB = re.compile(rf"[,!?…—][”’\"'»] {_COUNTED} ([a-z]+)")
_WITH_TITLE = re.compile(
    r"(?<![\w’'-])([Oo]ld|[Yy]oung) "
    r"(Mrs?|Dr|Miss|Ms|Mx|Sir|Lord|Lady|Captain|Colonel)\.? ([A-Z]\w+)"
)
_TAG = re.compile(rf"[”’\"'»] ([a-z]+) (?:({_TELLING}) )?([A-Z][^\W\d_]*[a-z])(?![\w-])")
_DESCRIBED = re.compile(
    r"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Tt]hat) ([a-z]+) "
    r"((?:in|with|on|at|by|from|behind|beside|next to) (?:(?:the|a|an|his|her) )?"
    r"(?:[a-z]+ )?)([A-Za-z]+)(?=[.,;:!?…”’\"]|$| [a-z]+(?:ed|id)\b)"
)
"""'the woman in red', 'the guard on the left', 'the boy with the kite said'."""
_TITLED = r"(?:(?:Mrs?|Dr|Miss|Ms|Mx|Sir|Lord|Lady|Captain|Colonel)\.? )?"
_BYNAME = re.compile(rf"(?<![\w’'-]){_TITLED}([A-Z][^\W\d_]*[a-z]) the ([a-z]+)(?![\w’'-])")
_HONOUR = re.compile(
    r"(?<![\w’'-])(His|Her) "
    r"(Majesty|Highness|Grace|Honou?r|Lordship|Ladyship|Excellency|Holiness)(?!\w)"
)


def with_tagged_names(
    words: KnownWords, manuscript: Manuscript, lowercase_counts: Counter[str]
) -> KnownWords:
    """``words``, of a person's own cast list; where there is none, what the book's own tags prove:
    nouns that are names, words that tell namesakes apart, and descriptions that do so by what
    stands behind them.

    ``lowercase_counts``: how often each word of the book stands in lower case.
    """
    if words.names or words.nouns or words.phrases:
        return words  # Whoever lists the cast says what the names are.
    texts = [paragraph.text for paragraph in manuscript.paragraphs if paragraph.kind == "prose"]
    whole_names = _told_apart(texts, lowercase_counts) | _tagged_runs(texts)
    phrases = _described_apart(texts) | {name for name in whole_names if len(name) > 1}
    return known_words(_tagged_words(texts), frozenset(), phrases, whole_names)


def _tagged_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that are no names elsewhere, and whom the book tags as speaking: more than once, or
    with a digit ('R2-D2')."""
    tags: Counter[str] = Counter()
    for text in texts:
        for verb, name in _VERB_AND_NAME.findall(text):
            tags[name.lower()] += verb in STRONG_VERBS
        for name, verb in _NAME_AND_VERB.findall(text):
            tags[name.lower()] += verb in STRONG_VERBS
    return frozenset(name for name, times in tags.items() if _is_proved(name, times))


def _is_proved(name: str, times: int) -> bool:
    if any(letter.isdigit() for letter in name):
        return times > 0
    is_word = name in NEVER_NAMES and name not in _NO_NAMES
    is_title = name in TITLES and name not in _ALWAYS_BEFORE_A_NAME
    is_short = len(name) == 1 or (is_title and len(name) <= _SHORT_TITLE)
    return times >= _FEWEST and name != "i" and (is_word or is_short)


def _tagged_runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Runs of words with capitals whom the book tags as speaking, more than once: 'said Iron Man',
    'said the North Wind', 'said the Ghost of Christmas Past'."""
    tags: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        for verb, run in _VERB_AND_RUN.findall(text):
            tags[tuple(run.lower().split())] += verb in STRONG_VERBS
        for run, verb in _RUN_AND_VERB.findall(text):
            tags[tuple(run.lower().split())] += verb in STRONG_VERBS
    return frozenset(
        run
        for run, times in tags.items()
        if times >= _FEWEST
        and run[0] not in FUNCTION_WORDS
        and (run[0] not in TITLES or run[1] in ("of", "in"))
    )


def _told_apart(texts: Sequence[str], lowercase_counts: Counter[str]) -> frozenset[tuple[str, ...]]:
    """Words and names that only together call one person."""
    words_of = _words_before_names(texts, lowercase_counts)
    answers = _answers(texts)
    pairs = {
        (word, *name.split())
        for name, words in words_of.items()
        for word in words
        if len(words) > 1 or answers[word, name] >= _FEWEST
    }
    whole = pairs | _couples(texts) | _counted(texts)
    return frozenset(whole | _by_trade(texts) | _by_gender(texts))


def _words_before_names(
    texts: Iterable[str], lowercase_counts: Counter[str]
) -> dict[str, set[str]]:
    """For names the words and initials that the book writes before them, with a capital, or before
    a title. A capital at a sentence's start proves nothing."""
    words_of: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for named in _TWO_WORDS.finditer(text):
            word, name = named[1].lower(), named[2].lower()
            is_word = name in NEVER_NAMES or lowercase_counts[name] > 0
            if is_word and name not in GIVEN_NAMES:
                continue
            if not starts_sentence(text, named.start()):
                words_of[name].add(word)
        for verb, initial, name in _WITH_INITIAL.findall(text):
            if verb in STRONG_VERBS and name.lower() not in FUNCTION_WORDS:
                words_of[name.lower()].add(initial.lower())
        for word, title, name in _WITH_TITLE.findall(text):
            words_of[f"{title} {name}".lower()].add(word.lower())
    return words_of


def _answers(texts: Iterable[str]) -> Counter[tuple[str, str]]:
    """How often a name alone and the same behind such a word are tagged in neighbouring
    paragraphs: 'said Big Sue', 'said Sue'."""
    answers: Counter[tuple[str, str]] = Counter()
    last: tuple[str, str] | None = None
    for text in texts:
        tag = next((t for t in _TAG.finditer(text) if t[1] in STRONG_VERBS), None)
        here = (tag[2] or "", tag[3]) if tag else None
        if last and here and last[1] == here[1] and "" in (last[0], here[0]) and last != here:
            answers[(last[0] or here[0]).lower(), here[1].lower()] += 1
        last = here
    return answers


def _couples(texts: Iterable[str]) -> set[tuple[str, str]]:
    """'M. Orr' where there is a Madame Orr as well."""
    monsieurs: Counter[str] = Counter()
    madames: Counter[str] = Counter()
    for text in texts:
        monsieurs.update(name.lower() for name in _MONSIEUR.findall(text))
    if monsieurs:
        for text in texts:
            madames.update(name.lower() for name in _MADAME.findall(text))
    return {
        ("m", name)
        for name, times in monsieurs.items()
        if times >= _FEWEST and madames[name] >= _FEWEST
    }


def _counted(texts: Iterable[str]) -> set[tuple[str, str]]:
    """Names that end in a count and are tagged: 'said Guard Two', 'Robot B said'."""
    tags = [
        (verb, word, count)
        for text in texts
        for verb, word, count in (
            *(found.groups() for found in _VERB_AND_COUNTED.finditer(text)),
            *((f[3], f[1], f[2]) for f in _COUNTED_AND_VERB.finditer(text)),
        )
    ]
    return {
        (word.lower(), count.lower())
        for verb, word, count in tags
        if verb in STRONG_VERBS and (word.lower() not in NEVER_NAMES or word.lower() in TITLES)
    }


def _by_trade(texts: Iterable[str]) -> set[tuple[str, ...]]:
    """Names that differ in the noun behind them: 'Bob the cook', 'Bob the clerk'."""
    met: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for text in texts:
        for found in _BYNAME.finditer(text):
            name, noun = found[1].lower(), found[2]
            if noun in PERSON_NOUNS and name not in FUNCTION_WORDS:
                met[name][name, "the", noun] += 1 + _is_tagged(text, found)
    return set(_differing(met))


def _by_gender(texts: Iterable[str]) -> set[tuple[str, ...]]:
    """'His Majesty' where 'Her Majesty' speaks as well."""
    met: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for text in texts:
        for found in _HONOUR.finditer(text):
            owner, honour = found[1].lower(), found[2].lower()
            met[honour][owner, honour] += _is_tagged(text, found)
    return set(_differing(met))


def _is_tagged(text: str, found: re.Match[str]) -> bool:
    """Whether a verb of speech stands right before, behind a quotation."""
    verb = _VERB_AT_THE_END.search(text[max(0, found.start() - 24) : found.start()])
    return verb is not None and verb[1] in STRONG_VERBS


def _differing(
    met: Mapping[str, Counter[tuple[str, ...]]],
) -> Iterator[tuple[str, ...]]:
    """Phrases that are met or tagged often enough, of those that share a word with another such."""
    for phrases in met.values():
        often = [phrase for phrase, times in phrases.items() if times >= _FEWEST]
        if len(often) > 1:
            yield from often


def _tells_who(between: Sequence[str], last: str) -> bool:
    """Whether what stands behind a person's noun tells who is meant, and not how something is said:
    'in red', 'with the kite', 'from Leeds', but not 'in alarm' and 'with a sigh'."""
    if last in _THEM or last in _COLOURS or last[0].isupper():
        return True
    owned = bool({"the", "his", "her"} & set(between))
    return owned and last not in FUNCTION_WORDS and last not in _MANNER


def _described_apart(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Descriptions by one noun, or by 'the one', that differ in what stands behind it, each met
    more than once or tagged."""
    met: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for text in texts:
        for found in _DESCRIBED.finditer(text):
            noun, between, last = found.groups()
            if (noun in PERSON_NOUNS or noun == "one") and _tells_who(between.split(), last):
                tagged = _is_tagged(text, found)
                if tagged or noun != "one":  # 'the one in the drawer' is no person
                    met[noun][(noun, *between.split(), last.lower())] += 1 + tagged
    return frozenset(_differing(met))
