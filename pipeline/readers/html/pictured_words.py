"""Words that a page shows as pictures: an initial, a chapter's title."""

from __future__ import annotations

import re

_INITIAL = re.compile(
    r"(?:(?:an?|the|ornate|ornamental|decorat\w+|illuminated|illustrated|large|drop|dropped|initial|"
    r"capital|cap|letter|historiated|image|picture|illustration|of)[\s:,-]+)*"
    r"(?P<letter>[\"“‘']?[^\W\d_])[\"”’']?\.?",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:.*\b(?:image|picture|pic|graphic|illustration|ornament|ornamental|decoration|decorative|"
    r"photo|photograph|logo|icon|divider|flourish|headpiece|tailpiece|vignette|border|banner|"
    r"colophon|publisher|heading|header|title page|cover)\b.*|"
    r"(?:chapter|part|title|number|chapter title|chapter number|image|img|fig|cover|pic)\W*\d*|"
    r"\S+\.\w{2,4}|\S+[_/]\S+)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 150


def pictured_initial(alt: str) -> str:
    """The letter that a picture of a chapter's first letter shows; empty for other pictures."""
    match = _INITIAL.fullmatch(alt.strip())
    return match["letter"].upper() if match else ""


def pictured_title(alt: str) -> str:
    """The words of a heading that is a picture; empty where they only say that it is one."""
    words = " ".join(alt.split())
    if not words or len(words) > _LONGEST_TITLE or _GENERIC.fullmatch(words):
        return ""
    return words if any(c.isalpha() for c in words) else ""


def goes_on(initial: str, words: str) -> bool:
    """Whether words go on with an initial that stands before them: in small letters or, as a
    chapter's first words often are, in capitals."""
    bare = words.lstrip()
    if not bare[:1].isalpha() and bare[:1] not in "'’":
        return False
    first = re.match(r"[\w'’]+", bare)
    word = first[0] if first else ""
    letter = initial[-1:]
    return word.islower() or (letter.isupper() and word.isupper() and (len(word) > 1))
