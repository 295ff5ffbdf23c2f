"""Sounds written without a vowel: 'Hm', 'Shh', 'Brr', 'Pfft'. Engines spell them, so they are
written as both are known to say them."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.speech_text.reading import Match, ReadClass, Reader, word_set

_SOUNDS = (
    (r"hm{2,3}", r"\g<0>"),
    (r"h+m+", "hmm"),
    (r"m{2,}-?h+m+|m+h+m+", "umm-hmm"),
    (r"m{2,}", "umm"),
    (r"s+h{2,}|s{2,}h+|sh", "shush"),
    (r"b+r{2,}", "burr"),
    (r"g+r{2,}", "gurr"),
    (r"p+r{2,}", "purr"),
    (r"([kdftch]{1,2})r{2,}", r"\1urr"),
    (r"wh+r{2,}", "whirr"),
    (r"v+r{2,}m*", "vroom"),
    (r"r{2,}", "urr"),
    (r"p+h*f{2,}|p+h+f+", "puff"),
    (r"p+h*f+t+|p+h+t+", "puft"),
    (r"f{2,}t*|ph{2,}t+", "fuft"),
    (r"z{2,}", "zuzz"),
    (r"b+z{2,}", "buzz"),
    (r"b+z+t+", "buzzt"),
    (r"f+z+t+|f+s+t+", "fuzzt"),
    (r"p+s{2,}h+|p+s+h+", "pshaw"),
    (r"p+s{3,}t+|p+s+t{2,}|p+ss+t+", "psst"),
    (r"ts+k{2,}|t+s{2,}k+", "tsk"),
    (r"t+c+h+|t+s{2,}", "tut"),
    (r"h+m+p+h+|h+r+m+p+h+|h+m+p+f+|h+m+f+", "humph"),
    (r"h+r+m+", "hurm"),
    (r"n+g+h+|h+n+g+|n{2,}g+", "nung"),
    (r"n{2,}", "nun"),
    (r"s{3,}|h+s{2,}", "hiss"),
    (r"k+s+h+|k+c+h+", "kush"),
    (r"th+w+p+", "thwup"), (r"th+w+k+", "thwuk"), (r"k+r+k+", "kurk"),
    (r"h{3,}", "huh"),
    (r"l{3,}", "ull"),
)  # fmt: skip
"""Sounds as they are written, and as engines say them. What isn't here is said with an 'u'."""
_WORDS = {"mwah": "muh-wah", "tchah": "chah", "pshaw": "puh-shaw", "ow": "ouw"}
"""Sounds with a vowel that engines spell or take for another word."""
_DRAWN_OUT = re.compile(r"([a-wyz])\1+")
_START = re.compile(r"([tscwp]h|.)(.*)")
_NO_SOUNDS = word_set("bcc css kkk ppm rss www ccc nnw ssw ttl bff mrs")
_LONG_RUN = re.compile(r"(.)\1\1")
_SOUNDS_IN_CAPITALS = word_set("HM HMM SHH SSH PSST TSK TCH BRR GRR PFFT HMPH NGH BZZT")
"""Others in capitals without a long run are letters: 'BBC'."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), said) for pattern, said in _SOUNDS)


def _sound(word: str) -> str | None:
    """How a sound in small letters is said; None for what is none."""
    for pattern, said in _patterns():
        if found := pattern.fullmatch(word):
            return found.expand(said)
    start = _START.fullmatch(_DRAWN_OUT.sub(r"\1", word))
    if len(word) < 3 or word in _NO_SOUNDS or not _DRAWN_OUT.search(word) or start is None:
        return None
    return f"{start[1]}u{start[2] or 'h'}"


def _say_sound(match: Match) -> str | None:
    word = match[0]
    if word.isupper() and not _LONG_RUN.search(word) and word not in _SOUNDS_IN_CAPITALS:
        return None
    said = _sound(word.lower())
    if said is None or said == word.lower():
        return None
    return said.capitalize() if word[0].isupper() else said


def _say_apart(match: Match) -> str | None:
    """'Gr-r-r', 'Sh-h-h!', 'B-r-r-r'."""
    said = _sound(match[0].replace("-", "").lower())
    return said.capitalize() if said and match[0][0].isupper() else said


def _say_word(match: Match) -> str:
    said = _WORDS[match[0].lower()]
    return said.capitalize() if match[0][0].isupper() else said


def _say_drawn_out(match: Match) -> str:
    """'Grrreat', 'nnnno', 'Brrring': the rest of such a word is spelled else."""
    first, rest = match["one"] or match["two"], match["rest"]
    if len(first) > 1 and rest.startswith("ing"):
        return f"{first[0]}urr-r{rest}"
    return f"{first}{rest}"


_BARE = "[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]"
INTERJECTIONS = ReadClass(
    (
        Reader(r"(?<![\w’'-])[hH][’']m+(?!\w)", lambda m: "Hmm" if m[0][0] == "H" else "hmm"),
        Reader(r"(?<![\w’'-])[mM]+-[mM]+(?![\w’'-])", lambda m: "Umm-umm"),
        Reader(
            rf"(?<![\w.&@#’'-]){_BARE}{{1,3}}(?:-[b-df-hj-np-tv-xz]{{1,2}}){{2,}}(?![\w&@’'-])"
            r"|(?<![\w.&@#’'-])[sS]h-h+(?![\w&@’'-])",
            _say_apart,
        ),
        Reader(
            rf"(?<![\w’'-])(?:(?P<one>{_BARE})(?i:(?P=one)){{2,}}|(?P<two>[bcdfgkptBCDFGKPT]r)r+)"
            r"(?P<rest>[a-z]*[aeiouy][a-z]*)(?!\w)",
            _say_drawn_out,
        ),
        Reader(
            rf"(?<![\w.&@#’'-])(?:[mM]+-[hH]+[mM]+|{_BARE}{{2,}})(?![\w&@’'])(?!-\w)",
            _say_sound,
        ),
    )
)
SOUND_WORDS = ReadClass(
    (Reader(rf"(?i:(?<![\w’'-])(?:{'|'.join(_WORDS)})(?![\w’'-]))", _say_word),),
    frozenset([*_WORDS, *map(str.capitalize, _WORDS), *map(str.upper, _WORDS)]),
)
"""Those of ``_WORDS``."""
