"""The lexicon's phonemes, for those voices that can say them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from pipeline.model import PHONEMES, Voice
from pipeline.speech_text import Rule

Unsayable = Callable[[str, str], str]
"""What a voice (by name) can't say of a transcription; empty where it can say all of it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Phonemes that a voice won't say."""

    word: str
    say: str
    """What is said instead; empty for the word as it is written."""
    voice: Voice
    symbols: str
    """What the voice has no sound for; empty where the engine takes no phonemes at all."""

    @property
    def sentence(self) -> str:
        """What to tell the person."""
        why = f"engine {self.voice.engine} takes no phonemes"
        if self.symbols:
            why = f"the voice {self.voice.name} can't say '{self.symbols}'"
        instead = f"as '{self.say}'" if self.say else "as it is written"
        return f"'{self.word}' is said {instead}: {why}."


def spoken_rules(
    rules: Iterable[Rule], voice: Voice, unsayable: Unsayable | None
) -> tuple[tuple[Rule, ...], tuple[Refusal, ...]]:
    """The rules as one voice follows them: phonemes that it can say go into the text as they are,
    in the place of any respelling; ``unsayable`` is None where its engine takes none."""
    spoken: list[Rule] = []
    refusals: list[Refusal] = []
    rules = tuple(rules)
    for rule in rules:
        strange = unsayable(voice.name, rule.ipa) if rule.ipa and unsayable else ""
        if not rule.ipa:
            spoken.append(rule)
        elif unsayable is None or strange:
            spoken.append(rule)
            same = (r.say for r in rules if r.word.casefold() == rule.word.casefold() and r.say)
            refusals.append(Refusal(rule.word, next(same, ""), voice, strange))
        else:
            spoken.append(replace(rule, say=rule.ipa.join(PHONEMES)))
    return tuple(spoken), tuple(refusals)
