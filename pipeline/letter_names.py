"""Letters' names in a cue's text: where an A is the letter and not the article.

Engines say every lone A as 'uh'. Those that are told otherwise here say its name, so it is part of
what is heard, and of a take's key.
"""

from __future__ import annotations

import re

LETTER_A = re.compile(
    r"(?<![\w'’-])(?:"
    r"(?<=[a-z] )a(?= m\b)"  # 'nine a m'
    r"|(?<=\b[B-HJ-Z] )A(?![\w'’-])|(?<=\b[A-Z] I )A(?![\w'’-])"  # 'U S A', 'C I A'
    r"|A(?= (?:and )?(?:[A-HJ-Z]|I [A-Z])(?![\w'’-]))"  # 'A B C', 'A and E'
    r"|(?<=Mister )A(?= )|(?<=Missus )A(?= )|(?<=Doctor )A(?= )"  # 'Mister A Pike'
    r"|(?<=[a-z] )A(?=[.,;:!?)…]|\s*\Z| [a-z—])"  # 'Plan A is ready'
    r")"
)
"""An A, or the 'a' of 'a m', that is spoken by its name."""


def has_letter_a(text: str) -> bool:
    """Whether there is one in a text; most hold nothing of the kind, and are soon told."""
    return ("A" in text or " a m" in text) and LETTER_A.search(text) is not None
