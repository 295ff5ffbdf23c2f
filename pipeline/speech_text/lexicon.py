"""A person's own pronunciations: whole words, or patterns that can't run away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pipeline.errors import CastError
from pipeline.letters import normal_letters

_ops: Any = re._constants  # type: ignore[attr-defined]
_parser: Any = re._parser  # type: ignore[attr-defined]

_IPA_MARKS = frozenset(" ˈˌːˑ˞ʰʷʲˠˤⁿˡʔʡʕʢǀǁǂǃꜜꜛ‿|‖")
_LONGEST = 300
"""Characters of a cue: how often an open repeat can match at most."""
_MOST_WAYS = 200_000
"""Ways to match that a pattern may have at one place of a text."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How to say a word or what a pattern matches."""

    word: str
    say: str
    ipa: str = ""
    """International Phonetic Alphabet, for engines that take it; the others get ``say``, or the
    word as it is written."""
    regex: bool = False
    case: bool = False
    """Whether letter case must be as written."""


def make_rule(
    word: str, say: str, *, ipa: str = "", regex: bool = False, case: bool = False
) -> Rule:
    """A checked rule. Raises CastError for a pattern that isn't valid, that matches nothing
    at all, or that could take exponential time."""
    word = word if regex else normal_letters(word)
    rule = Rule(word, normal_letters(say), _checked_ipa(ipa), regex, case)
    if not regex:
        if not word.strip():
            raise CastError("a lexicon word is empty.")
        return rule
    try:
        tree = _parser.parse(word)
        pattern = _pattern(rule)
        pattern.sub(say, "")
    except (re.error, OverflowError, RecursionError) as error:
        raise CastError(f"'{word}' is not a valid pattern: {error}.") from None
    except IndexError:
        raise CastError(f"'{say}' refers to a group that '{word}' lacks.") from None
    if pattern.match("") is not None:
        raise CastError(f"'{word}' matches empty text.", "Make it match at least one letter.")
    if _ways(tree) > _MOST_WAYS:
        raise CastError(
            f"'{word}' could take for ever.",
            "Use no repeat inside a repeat, and at most two open ones (*, +).",
        )
    return rule


def _checked_ipa(ipa: str) -> str:
    """A transcription in one form: no slashes or brackets around it, no ties and syllable dots,
    stress and length in IPA's own signs. Raises CastError for what is no IPA."""
    plain = unicodedata.normalize("NFC", ipa.strip().strip("/[]").strip())
    plain = plain.translate({0x361: None, 0x35C: None, ord("."): None})
    plain = re.sub(r"\s+", " ", plain.replace("'", "ˈ").replace("’", "ˈ").replace(":", "ː"))
    for symbol in plain:
        letter = symbol.islower() and unicodedata.name(symbol, "").startswith(("LATIN", "GREEK"))
        if not letter and symbol not in _IPA_MARKS and not unicodedata.combining(symbol):
            raise CastError(
                f"'{ipa}' is no IPA: '{symbol}' is none of its symbols.",
                'Write it like ipa: "ˈkɒrəx".',
            )
    if ipa and not plain.strip(" ˈˌːˑ"):
        raise CastError(f"'{ipa}' is no IPA: it holds no sound.", 'Write it like ipa: "ˈkɒrəx".')
    return plain


def respell(text: str, rules: Iterable[Rule]) -> str:
    """The text with every rule's word as it is to be said: words first, all in one pass and the
    longest first, then the patterns in order."""
    rules = tuple(rules)
    words = tuple(r for r in rules if not r.regex and r.say)
    for rule in (r for r in rules if r.regex and r.say):
        text = _pattern(rule).sub(rule.say, text)
    if words:
        pattern, say = _words(words)
        text = pattern.sub(say, text)
    return text


@lru_cache(maxsize=256)
def _pattern(rule: Rule) -> re.Pattern[str]:
    return re.compile(rule.word, 0 if rule.case else re.IGNORECASE)


@lru_cache(maxsize=32)
def _words(rules: tuple[Rule, ...]) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    ordered = sorted(rules, key=lambda r: (-len(r.word), not r.case))
    parts = []
    for rule in ordered:
        # An apostrophe is one however it is written.
        word = re.sub("['’]", "['’]", re.escape(rule.word).replace(r"\ ", r"\s+"))
        parts.append(f"({word})" if rule.case else f"((?i:{word}))")
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")

    def say(match: re.Match[str]) -> str:
        return ordered[(match.lastindex or 1) - 1].say

    return pattern, say


def _ways(tree: Any) -> float:
    """An upper bound of how many ways a pattern can try at one place: what makes matching slow
    is choices times choices."""
    ways = 1.0
    for op, argument in tree:
        if op in (_ops.MAX_REPEAT, _ops.MIN_REPEAT):
            low, high, body = argument
            times = min(int(high), _LONGEST)
            inner = _ways(body)
            ways *= max(1, times - int(low) + 1)
            ways *= inner if times <= 1 else inner ** min(times, 20)
        elif op is _ops.BRANCH:
            ways *= sum(_ways(branch) for branch in argument[1])
        elif op is _ops.SUBPATTERN:
            ways *= _ways(argument[-1])
        elif op in (_ops.ASSERT, _ops.ASSERT_NOT):
            ways *= _ways(argument[1])
        elif op is getattr(_ops, "ATOMIC_GROUP", None):
            ways *= _ways(argument)
        elif op is getattr(_ops, "POSSESSIVE_REPEAT", None):
            ways *= _ways(argument[2]) ** 2
        elif op in (_ops.GROUPREF, _ops.GROUPREF_EXISTS):
            ways *= _LONGEST
        if ways > _MOST_WAYS:
            # No more than is needed: a power of a power is past what a float can hold.
            return _MOST_WAYS + 1.0
    return ways
