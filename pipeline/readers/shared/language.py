"""The language of a text, roughly, from its commonest words: enough for a warning."""

from __future__ import annotations

import re
from collections import Counter

_COMMONEST: dict[str, str] = {
    "en": "the and to of was he that in she it his her you with had said not at for but on is",
    "de": "der die und das ich nicht sie er es war zu den mit ein ist dem sich auf auch hatte von",
    "fr": "le la de et les des il elle un une que dans ne pas je est qui pour sur avait vous au",
    "es": "el la de que y en los se las por con una no su para lo es había del un más como pero",
    "it": "il di che e la un una non per è si con del le della sono gli era ma come lo nel più",
    "pt": "o de que e do da em um uma não para se com os no na por mais as dos como mas era ele",
    "nl": "de het een en van ik dat niet hij was zijn ze in op met te voor er aan haar maar had",
    "sv": "och att det som en på är av för med den till inte han var jag hon ett hade om sig men",
    "da": "og det at en til på er af for med den ikke han var jeg hun et havde de som der sig men",
    "fi": "ja on ei se että hän oli en mutta kun niin mitä minä sen ole joka jos kuin nyt sitten",
    "pl": "i w nie na się że z do to jest jak ale po co tak za od był już tylko było przez czy",
    "ru": "и в не на что он с как я но она это его к по все было был а так из за у же от",
}
_IN_TALK: dict[str, str] = {
    "de": "du wir den dass nein ja sagte fragte rief nickte wo wie kein nie ihr ihm sein bin hast",
    "fr": "dit demanda répondit oui non nous tu ce mais où aussi tout rien avec du au moi toi",
    "es": "dijo preguntó respondió sí él ella dónde también nada nunca qué está usted nos muy me",
    "it": "disse chiese rispose sì ma lui lei dove anche mai niente tutto ho hai io noi al dal",
    "pt": "disse perguntou respondeu sim mas ela você onde também nunca nada tudo está eu ao na",
}
"""Words of talk, besides, that tell the language of a few lines."""
_SETS = {tag: frozenset(words.split()) for tag, words in _COMMONEST.items()}
_SHORT_SETS = {tag: known | set(_IN_TALK.get(tag, "").split()) for tag, known in _SETS.items()}
_NAMES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "swedish": "sv", "danish": "da", "finnish": "fi",
    "polish": "pl", "russian": "ru",
}  # fmt: skip
SPLIT_LANGUAGES = {
    "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
}  # fmt: skip
"""Languages besides English whose speech is found by rules of their own."""
_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 4_000
"""Words looked at, from four places of the text."""
_FEWEST, _SHORT = 12, 200
"""Words of a text that tells nothing, and of one that tells little."""
_TELLING = 4
"""Common words of a language, each counted once, that a short text must have."""


def tag_of(name: str) -> str:
    """A language tag for what a header says: ``English`` gives ``en``, a tag gives itself."""
    name = name.split(",")[0].split(";")[0].strip()
    return _NAMES.get(name.lower(), name)


def detect_language(text: str) -> str:
    """The likeliest language tag; ``en`` where too little is said to tell, ``und`` where the
    words are of no language that we know."""
    words: Counter[str] = Counter()
    size = 8 * _SAMPLE // 4
    step = max(size, len(text) // 4)
    for start in range(0, len(text), step):
        words.update(_WORDS.findall(text[start : start + size].lower()))
    total = sum(words.values())
    if total < _FEWEST:
        return "en" if text.isascii() or _latin(text) else "und"
    sets = _SETS if total >= _SHORT else _SHORT_SETS
    scores = {tag: sum(words[w] for w in known) / total for tag, known in sets.items()}
    best = max(scores, key=lambda tag: (scores[tag], tag == "en"))
    if total < _SHORT and best != "en" and len(sets[best] & words.keys()) < _TELLING:
        return "en" if _latin(text) else "und"
    if scores[best] >= 0.08:
        return best
    return "en" if total < _SHORT and _latin(text) else "und"  # lists, a few short lines


def _latin(text: str) -> bool:
    letters = [c for c in text[:2_000] if c.isalpha()]
    return sum(c < "\u0250" for c in letters) * 2 >= len(letters)
