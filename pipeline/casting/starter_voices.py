"""The voices.yaml that a person starts from."""

from __future__ import annotations

_STARTER = """\
# The cast: who sounds like whom.
#
# `fullcast build` gives everybody who has no voice yet one that suits, and writes it here, under
# the book. Change what you like and build again: only what sounds different is spoken anew.
# `fullcast voices` lists the voices that there are.
#
#   voice   a name from that list, or one for each engine: {pyttsx3: en-us+f1, kokoro: af_heart}
#   rate    how fast: 1.0 is the engine's own pace, 0.9 slower, 1.1 faster
#   pitch   in semitones: +2 higher (a child), -2 lower (a giant)
#   volume  in dB: -2 a little quieter, +2 a little louder

# A new book is cast for Kokoro's neural voices where they are installed, else for those that come
# along; a book that was cast keeps its engine.
engine: auto

# Who tells the story. For a story told by one of its people: narrator: {as: Mara}
# narrator: {rate: 0.95}

# People who sound the same in every book. An alias is any other name that the story calls them.
characters: {}
#  Mara: {aliases: [Mara Venn, Mum], gender: female, age: adult, voice: en-us+f1}

# People of one book.
books: {}

# How to say a word that the engine gets wrong: write it the way it sounds.
lexicon: {}
#  Corrach: korrack
"""


def default_text() -> str:
    """A short voices.yaml with nobody in it, explained to a newcomer."""
    return _STARTER
