"""English text as Kokoro's phonemes.

A word is looked up in misaki's dictionaries (the ones that Kokoro was trained with), then
taken apart into a known stem and an ending, and at last left to eSpeak NG. Words that are
written alike and said apart ('read', 'wound', 'close') go by the words beside them.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.engines.espeak_library import IPA, Transcriber
from pipeline.engines.ipa import KOKORO, MARKED, translated
from pipeline.engines.kokoro import heteronyms
from pipeline.errors import EngineError
from pipeline.letter_names import LETTER_A
from pipeline.mended_words import CAPITALS, MENDED

_TOKEN = re.compile(MARKED.pattern + r"|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|\d+|\S")
_PUNCTUATION = {
    "–": "—", "―": "—", "‒": "—", "«": "“", "»": "”", "„": "“", "[": "(", "]": ")",
    **{c: c for c in ';:,.!?—…"()“”'},
}  # fmt: skip
_ENDS = frozenset(";:,.!?—…()")
_SENTENCE_EDGES = frozenset('.!?…“”"‘')
_VOWELS = frozenset("AIOQWYaeiouæɑɒɔəɛɜɪʊʌᵻ")
_LETTER_A = "ˈA"
_JOINED = 0x80 | ord("^") << 8
"""To eSpeak NG: the character joins above what is one sound."""

# eSpeak NG's phonemes (joined by '^' where they are one sound) to Kokoro's, longest first.
_ESPEAK = (
    ("ʔˌn̩", "ʔn"), ("ʔn̩", "ʔn"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"),
    ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("ə^l", "ᵊl"), ("e^ə", "ɛː"), ("ʲ", "j"), ("ɚ", "əɹ"), ("r", "ɹ"),
    ("x", "k"), ("ç", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("\u0303", ""),
)  # fmt: skip
_ESPEAK_US = (("o^ʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", ""))
_ESPEAK_GB = (("ə^ʊ", "Q"), ("o^ʊ", "Q"), ("iə", "ɪə"))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word or a mark of a text, as phonemes."""

    start: int
    end: int
    phonemes: str
    word: bool
    space: bool
    """Whether white space stands before it."""


class G2P:
    """Phonemes of one kind of English: ``us`` or ``gb``."""

    def __init__(self, accent: str) -> None:
        folder = dictionary_folder()
        self._accent = accent
        mended = {word: said[accent == "gb"] for word, said in MENDED.items()}
        self._gold = {**_load(folder / f"{accent}_gold.json"), **mended}
        self._silver = _load(folder / f"{accent}_silver.json")
        self._espeak = _Espeak("en-us" if accent == "us" else "en")

    def __call__(self, text: str) -> tuple[Spoken, ...]:
        """Every word and mark of the text that Kokoro can say, in order."""
        matches = list(_TOKEN.finditer(text))
        words = [_as_listed(matches, i) for i in range(len(matches))]
        letters = {m.start() for m in LETTER_A.finditer(text)}
        pieces: list[Spoken] = []
        after = ""
        for i in range(len(matches) - 1, -1, -1):  # backwards: 'the' goes by the sound behind it
            match = matches[i]
            transcription = match[1]
            is_word = transcription is not None or words[i][:1].isalnum()
            if transcription is not None:
                phonemes = "".join(translated(transcription, KOKORO))
            elif match.start() in letters:
                phonemes = _LETTER_A
            elif is_word:
                phonemes = self._word(words, i, after)
            else:
                phonemes = _PUNCTUATION.get(match.group(), "")
            phonemes = phonemes.replace("ɾ", "T").replace("ʔ", "t").replace("ɹɹ", "ɹ")
            if phonemes:
                space = match.start() > 0 and text[match.start() - 1].isspace()
                pieces.append(Spoken(match.start(), match.end(), phonemes, is_word, space))
                after = phonemes if is_word or phonemes in _ENDS else after
        return tuple(reversed(pieces))

    def _word(self, words: list[str], i: int, after: str) -> str:
        word = words[i]
        vowel_next = after.lstrip("ˈˌ")[:1] in _VOWELS
        ends_clause = not after or after in _ENDS
        match word:
            case "the":
                return "ði" if vowel_next else "ðə"
            case "a":
                return "ɐ"
            case "an":
                return "ɐn"
            case "i":
                return "ˌI"
            case "to" if not ends_clause:
                return "tʊ" if vowel_next else "tə"
            case "am" if not ends_clause:
                return "ɐm"
        if sound := heteronyms.sound(words, i):
            return sound
        entry = self._gold.get(word)
        if isinstance(entry, dict):
            kind = "None" if ends_clause and "None" in entry else heteronyms.kind(words, i)
            return entry.get(kind) or entry["DEFAULT"] or ""
        return self._stem(word) or self._with_ending(word) or self._espeak(word)

    def _stem(self, word: str) -> str | None:
        entry = self._gold.get(word) or self._silver.get(word)
        return entry.get("VERB") or entry["DEFAULT"] if isinstance(entry, dict) else entry

    def _with_ending(self, word: str) -> str | None:
        """A known stem and -'s, -s, -ed or -ing, said as English says them together."""
        for ending, say in (("'s", _say_s), ("'", _say_s), ("es", _say_s), ("s", _say_s),
                            ("ed", _say_ed), ("ing", _say_ing)):  # fmt: skip
            if not word.endswith(ending) or len(word) < len(ending) + 2:
                continue
            base = word.removesuffix(ending)
            tries = [base, base + "e"] if ending in ("ed", "ing") else [base]
            if ending in ("ed", "ing") and base[-1:] == base[-2:-1]:
                tries.append(base[:-1])
            if base.endswith("i") and ending in ("ed", "es"):
                tries.append(base[:-1] + "y")
            for stem in tries:
                if len(stem) > 1 and (phonemes := self._stem(stem)):
                    return say(phonemes, self._accent)
        return None


def _say_s(stem: str, accent: str) -> str:
    if stem[-1] in "ptkfθ":
        return stem + "s"
    if stem[-1] in "szʃʒʧʤ":
        return stem + ("ᵻz" if accent == "us" else "ɪz")
    return stem + "z"


def _say_ed(stem: str, accent: str) -> str:
    if stem[-1] == "d":
        return stem + ("ᵻd" if accent == "us" else "ɪd")
    if stem[-1] == "t":
        return _flap(stem, accent) + ("ᵻd" if accent == "us" else "ɪd")
    return stem + ("t" if stem[-1] in "pkfθʃsʧ" else "d")


def _say_ing(stem: str, accent: str) -> str:
    return _flap(stem, accent) + "ɪŋ"


def _flap(stem: str, accent: str) -> str:
    """American t between vowels."""
    flapped = accent == "us" and len(stem) > 1 and stem[-1] == "t" and stem[-2] in _VOWELS
    return stem[:-1] + "T" if flapped else stem


def _as_listed(matches: Sequence[re.Match[str]], i: int) -> str:
    """A token as the dictionaries list it: in small letters, but for 'August', and for 'Polish'
    inside a sentence."""
    token = matches[i].group()
    starts = i == 0 or matches[i - 1].group() in _SENTENCE_EDGES
    return token if token in CAPITALS and (token != "Polish" or not starts) else _plain(token)


def _plain(token: str) -> str:
    word = token.replace("’", "'").lower()
    return word if word.endswith("s'") else word.rstrip("'")


# ------------------------------------------------------------------ sources


def dictionary_folder() -> Path:
    """Where misaki's dictionaries lie; misaki itself is never imported (it wants spaCy).

    Raises EngineError where it isn't installed.
    """
    spec = importlib.util.find_spec("misaki")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError(
            "the dictionaries for kokoro are missing.", "pip install 'fullcast[neural]'"
        )
    return Path(next(iter(spec.submodule_search_locations))) / "data"


def _load(path: Path) -> dict[str, str | dict[str, str | None]]:
    try:
        with open(path, encoding="utf-8") as file:
            words: dict[str, str | dict[str, str | None]] = json.load(file)
            return words
    except (OSError, ValueError) as error:
        raise EngineError(f"can't read the dictionary {path}.", "Install misaki again.") from error


class _Espeak:
    """eSpeak NG's phonemes of single words."""

    def __init__(self, voice: str) -> None:
        self._voice = voice
        self._transcriber = Transcriber()
        self._known: dict[str, str] = {}
        self._british = voice == "en"

    def __call__(self, word: str) -> str:
        if word not in self._known:
            self._known[word] = self._ask(word)
        return self._known[word]

    def _ask(self, word: str) -> str:
        self._transcriber.use_voice(self._voice)
        sound = " ".join(self._transcriber.clauses(word, IPA | _JOINED)).strip()
        for old, new in _ESPEAK + (_ESPEAK_GB if self._british else _ESPEAK_US):
            sound = sound.replace(old, new)
        sound = re.sub(r"(\S)\u0329", r"ᵊ\1", sound).replace("\u0329", "")
        sound = sound.replace("e", "A") if not self._british else sound.replace("e", "ɛ")
        return sound.replace("o", "ɔ").replace("^", "")
