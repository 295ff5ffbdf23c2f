"""Words that are written alike and said apart: which one a sentence means.

Rules of thumb over the words beside it, no parser. ``tests/engines/test_heteronyms.py`` has
sentences as novels have them, and says how many come out right.
"""

from __future__ import annotations

from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MODALS = _words(
    "to will would can could shall should may might must don't didn't doesn't won't can't "
    "couldn't wouldn't shouldn't let's i'll you'll he'll she'll we'll they'll i'd you'd he'd "
    "she'd we'd they'd please never"
)
_SUBJECTS = _words("i you we they who he she it")
_DETERMINERS = _words(
    "the a an this that these those my your his her its our their no every some any each of "
    "in on with from for by at such what which"
)
_HAVE_BE = _words(
    "have has had having i've you've we've they've been be being is was were are am get got"
)
_SMALL = _MODALS | _SUBJECTS | _DETERMINERS | _HAVE_BE | _words("and but or as when than so if")
_PAST = _words("was were had did said went came took saw yesterday")
_VERB_IF_NEXT = {
    "wound": ("VBD", _words("up around round its through down along his her their itself")),
    "tear": ("VERB", _words("at up down apart off open it out away them me him")),
    "close": ("VERB", _words("the your my it his her that this up down them")),
    "live": ("VERB", _words("in at on with by here there alone for to together and")),
    "wind": ("VERB", _words("up it the down around")),
    "bow": ("VERB", _words("to before low down your")),
    "read": ("VERB", frozenset()),
    "used": ("VBD", frozenset(["to"])),
}  # fmt: skip
_LEAD_METAL = _words("pipe pipes roof bullet bullets pencil box coffin weight weights paint")
_DO = _words("do does did")
_HABIT = _words("always often usually every sometimes seldom rarely days nowadays")
_PIGS = _words("old fat great spotted white black red big")
_FISH = _words("sea caught catch fish fishing fished hook hooked net lemon grilled ate rocks river")
_CLOTH = _words("sleeve cloth shirt sail coat dress curtain jacket skirt canvas fabric knee elbow")
_SHIP = _words("boat ship stern deck mast anchor prow waves wave oars port starboard hull")
_COURTESY = _words("low deep slight little stiff mocking polite sweeping deepest")
_QUARREL = _words("terrible blazing dreadful awful furious flaming frightful tremendous")
_HAVING = _words("had have having was been be start started another made")
_NO_QUARREL = _words("of boat house upon")


def kind(words: Sequence[str], i: int) -> str:
    """The dictionary's tag for the word ``i`` among its neighbours, such as ``VERB``."""
    word, before, after = words[i], _at(words, i - 1), _at(words, i + 1)
    around = _sentence(words, i)
    tag, verb_next = _VERB_IF_NEXT.get(word, ("VERB", frozenset[str]()))
    match word:
        case "used":
            return "VBD" if after == "to" else "DEFAULT"
        case "read":
            return "VBD" if _is_past_read(words, i, around) else "DEFAULT"
        case "bass":
            return "DEFAULT" if _FISH.intersection(around) else "ADJ"
        case "sow" if before in _PIGS:
            return "NOUN"
        case "tear" if _CLOTH.intersection(around) and after in ("in", "down", "across"):
            return "VERB"
        case "bow" if _SHIP.intersection(around) or before in _COURTESY:
            return "VERB"
    if before in _MODALS:
        return "VERB"
    if before in _DETERMINERS:  # 'a close thing', 'the close of day'
        return "NOUN" if not after[:1].isalpha() or after in _SMALL else "DEFAULT"
    if before in _SUBJECTS or after in verb_next:
        return tag
    if before in _HAVE_BE and tag == "VBD":
        return tag
    return "DEFAULT"


def sound(words: Sequence[str], i: int) -> str:
    """Phonemes of a word that the dictionary has in its commoner sense only, where the other
    one is meant; else nothing."""
    word, before, after = words[i], _at(words, i - 1), _at(words, i + 1)
    if word == "lead":
        metal = after in _LEAD_METAL or before in ("of", "like", "molten", "as") or after == "and"
        return "lˈɛd" if metal else ""
    if word == "row" and after not in _NO_QUARREL:
        about = before in _DETERMINERS and after in ("over", "about", "between", "with")
        had = before in ("a", "another", "the") and _at(words, i - 2) in _HAVING
        return "ɹˈW" if before in _QUARREL or about or had else ""
    return ""


def _is_past_read(words: Sequence[str], i: int, around: Sequence[str]) -> bool:
    """Whether 'read' is said as the colour: novels tell what happened."""
    before, earlier = _at(words, i - 1), _at(words, i - 2)
    if before in _HAVE_BE or before in ("he", "she", "it", "who"):
        return earlier not in _MODALS | _DO
    if before in ("and", "or", "then"):  # 'he sat and read', 'to sit and read'
        return not _MODALS.intersection(words[max(0, i - 5) : i - 1])
    if before in _MODALS | _DETERMINERS or earlier in _MODALS | _DO:
        return False
    if not before[:1].isalpha():  # 'Read it!', but 'He took it up, read it and laughed.'
        past = _PAST.intersection(around) or any(w.endswith("ed") for w in around)
        return before == "," and bool(past)
    return not _HABIT.intersection(around)


def _at(words: Sequence[str], i: int) -> str:
    return words[i] if 0 <= i < len(words) else ""


def _sentence(words: Sequence[str], i: int) -> Sequence[str]:
    """The words around, as far as the sentence goes."""
    start, end = i, i
    while start > 0 and words[start - 1] not in (".", "!", "?"):
        start -= 1
    while end < len(words) and words[end] not in (".", "!", "?"):
        end += 1
    return words[start:end]
