"""Marks that aren't read: emphasis left open, rules, smileys, pictures."""

from __future__ import annotations

import re

_SMILEY = re.compile(
    r"(?:(?<=\s)|^)(?:[:;=][-'^o]?[()\[\]DPpOo3/\\|*]+|[()\[\]][-'^]?[:;=]|<3+|</3|\\o/|\^_+\^|"
    r">?:[-']?[(\[]|-_+-|[Tt]_[Tt]|o_O|O_o|¯\\_\(ツ\)_/¯)(?=\s|$|[.,!?”\"’'])"
)
_RULES = re.compile(
    r"[*_=~^|\\#]{2,}|(?<![\w])[*_~^|\\](?![\w])|(?<=\s)#+(?=\s|$)(?!\s\d)|^#+\s(?!\d)"
)
_WITHIN = re.compile(r"(?<=[^\W\d])(?:[~^|]|\*+)(?=[^\W\d])|(?<=[^\W_])_+(?=[^\W_])")
_TIMES = re.compile(r"(?<=\d)\s?\*\s?(?=\d)")
_ATTRIBUTES = re.compile(r"\s?\{:?\s?[#.][A-Za-z][\w:-]{0,60}(?: [^{}\n]{0,100})?\}")
"""Of Markdown, in a text that wasn't read as such: 'Text.{#id}'."""
_OPEN = re.compile(r"(?<!\w)[*_~^|=\\]+(?=[\w“\"‘'(…])|(?<=[\w.,!?”\"’')…])[*_~^|=\\]+(?!\w)")
_SPELLED = re.compile(r"(?<![\w*])[A-Z](?:\*[A-Z])+(?![\w*])")
_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\U00002600-\U000027bf\U0001f1e6-\U0001f1ff\U00002b00-\U00002bff"
    "\u2190-\u21ff\u25a0-\u25ff\u2300-\u23ff\u200d\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f"
    "•·‣¶†‡©®™]+"
)
_HINT = re.compile(r"[*_~^|\\#=<>•·‣¶†‡©®™\u2190-\u2bff\u200d\ufe0e\ufe0f\U0001f000-\U0001faff]")
_SMILEY_HINT = re.compile(r"[:;][-'^]?[()DPp\[\]]")
"""One of them is in every text with a stray mark."""


def without_attributes(text: str) -> str:
    """The text without what names a place or a style in it."""
    return _ATTRIBUTES.sub("", text) if "{" in text else text


def without_stray_marks(text: str) -> str:
    """The text without marks that nobody reads aloud."""
    smiles = (":" in text or ";" in text) and _SMILEY_HINT.search(text) is not None
    if not smiles and _HINT.search(text) is None:
        return text
    text = _TIMES.sub(" times ", _SMILEY.sub(" ", text))
    text = _SPELLED.sub(lambda m: m[0].replace("*", " "), text)
    text = _WITHIN.sub(" ", text)
    text = _PICTURES.sub(" ", text)
    text = _OPEN.sub("", _RULES.sub(" ", text))
    return re.sub(r"\s+(?=[.,;!?…](?:\s|\Z|[”’\"]))", "", text) if "  " in text else text
