"""What an HTML element is to a reader: a block, hidden, apparatus, a scene break, a note's mark."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.readers.html.tags import types_of
from pipeline.readers.shared.blocks import Apparatus
from pipeline.readers.shared.word_lists import words_in

BLOCKS = frozenset(
    words_in(
        "address article aside blockquote body caption center dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li "
        "main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
    )
)
"""Elements that begin a new block."""
_SKIPPED = frozenset(
    words_in(
        "audio button canvas head iframe math noscript object option rp rt script select style "
        "svg template textarea title video"
    )
)
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ITALIC_STYLE = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_ITALIC_CLASS = re.compile(r"(?:^|\s)(?:italics?|ital|emphasis|emph|em|i)(?:$|\s)", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BOLD_CLASS = re.compile(r"(?:^|\s)(?:bold|strong|b)(?:$|\s)", re.IGNORECASE)
_BREAK_CLASS = re.compile(
    r"(?:scene|section|space|line|text|para(?:graph)?)[-_]?break|ornament(?:al)?[-_]?break|\basterism\b",
    re.IGNORECASE,
)
MATTER = re.compile(
    r"(?:^|[\s:-])(?:footnotes?|endnotes?|rearnotes?|titlepage|halftitlepage|title-page|copyright-page|"
    r"copyright|toc|contents|landmarks|page-list|loi|lot|index|bibliography|colophon|imprint|imprimatur|"
    r"dedication|acknowledge?ments|other-credits|contributors|errata|cover|glossary|seriespage)(?:$|\s)",
    re.IGNORECASE,
)
"""What ``epub:type``, ``role`` or a guide calls a part that isn't the story."""
_TITLE_BLOCK = re.compile(r"title-block-header|toc|table-of-contents", re.IGNORECASE)
"""What converters call the title block and the contents that they put above a story."""
_NOTE_TYPE = re.compile(r"(?:^|[\s:-])(?:foot|end|rear)notes?(?:$|\s)", re.IGNORECASE)
_NOTE_REF = re.compile(r"(?:^|[\s-])noteref(?:$|\s)")
_PAGE_BREAK = re.compile(r"(?:^|[\s-])pagebreak(?:$|\s)")

_CLASSES: tuple[tuple[Apparatus, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(rf"(?:^|\s)(?:{names})(?:$|\s)", re.IGNORECASE))
    for reason, names in (
        (Apparatus.LICENCE, r"pg-?boilerplate|pg-?header|pg-?footer"),
        (Apparatus.TITLE_PAGE, r"meta|byline"),
        (
            Apparatus.NOTE,
            r"(?:\w+[-_])?(?:foot|end|rear|chapter)[-_]?notes?(?:[-_]?(?:text|body|entry|para?|p|"
            r"item|list|section|area|content|block|container|wrapper|first|last|\d))*|"
            r"(?:fn|ftn|fnote|enote)s?(?:[-_]?(?:text|body|entry|para?|p|item|list|\d+))*|"
            r"fnotes|notes|mso(?:foot|end)notetext|notetext|note[-_]?(?:entry|body|item|list)",
        ),
        (
            Apparatus.SIDENOTE,
            r"(?:side|margin|marginal)[-_]?notes?(?:[-_]\w+)?|marginalia|(?:left|right)note",
        ),
        (
            Apparatus.PAGE_NUMBER,
            r"(?:x[-_]?)?(?:ebook[-_]?)?page[-_]?(?:nums?|numbers?|nos?|n|break|label|marker|"
            r"anchor|ref)|pg(?:[-_]?(?:num|number|no|nbr|break))?|pb|pbreak|pagina|folio|"
            r"print[-_]?page(?:[-_]?\w+)?|newpage|pagestart|page",
        ),
        (Apparatus.RUNNING_HEAD, r"running[-_]?(?:head(?:er)?|foot(?:er)?|title)s?|"
         r"page[-_]?head(?:er)?"),
        (
            Apparatus.CAPTION,
            r"(?:(?:fig(?:ure)?|image|img|illus(?:tration)?|picture|photo|table|wp|plate)[-_]?)?"
            r"captions?(?:[-_]?(?:text|center))?|figcaption|wp-caption-text|imgcaption",
        ),
        (
            Apparatus.TRANSCRIBER,
            r"trans(?:criber)?s?[-_]?notes?|tn(?:box|otes?)",
        ),
        (Apparatus.CONTENTS, r"toc(?:[-_]?(?:entry|list|\d))?|table-?of-?contents"),
    )
)  # fmt: skip
"""What a class says of an element; the first that matches."""
_PAGE_WORDS = re.compile(
    r"\W*(?:(?:p(?:g|p|age)?|seite|s)\b\W{0,3})?(?:\d{1,4}[a-z]?|[ivxlcdm]{1,8})?\W*", re.IGNORECASE
)
_FIGURE = re.compile(r"[\W_]*(?:[a-z]{0,3}\W?\d[\d\s.,:/%°-]*[a-z]{0,3})?[\W_]*", re.IGNORECASE)
_REF_CLASS = re.compile(
    r"(?:^|\s|[-_])(?:foot|end)?note[-_]?(?:ref|call|anchor|link|mark|number|num|cue)\w*(?:$|\s)|"
    r"(?:^|\s)(?:(?:fn|ftn|en|note|footnote|endnote)[-_]?(?:ref|call|anchor|link|mark|nr|num)?|"
    r"footnotes?|endnotes?|mso(?:foot|end)notereference|reference|citation|cite|fnanchor)(?:$|\s)",
    re.IGNORECASE,
)
_CALL_CLASS = re.compile(r"(?:ref|call|anchor|link|mark)(?:$|\s|[-_\d])", re.IGNORECASE)
_RAISED = re.compile(r"(?:^|\s)(?:sup|super|superscript)(?:$|\s)|vertical-align\s*:\s*super", re.I)
_ONE_MARK = (
    r"[\[({]?\s?(?:\d{1,4}|[*†‡§¶‖#]{1,4}|[A-Za-z]|[ivx]{1,5}|n(?:ote)?\.?\s?\d{1,3}|\d{1,2}[a-z])"
    r"\s?[\])}]?\.?"
)
_NOTE_MARK = re.compile(rf"{_ONE_MARK}(?:\s?[,;–-]\s?{_ONE_MARK}){{0,5}}")
_SURE_MARK = re.compile(
    r"[\[({]\s?(?:\d{1,4}|[*†‡§¶‖]{1,4}|[A-Za-z]|[ivx]{1,5})\s?[\])}]|[*†‡§¶‖]{1,4}"
)
_LONGEST_MARK = 24
_MEASURE = re.compile(r"(?:^|[\s(])(?:[kcdmµn]?m|ft|in|yd|mi|sq|[a-zA-Z])\Z|[\d)=+×·*/^]\s?\Z")
"""What stands before the exponent of a formula or a measure, never before a note's mark."""
RAISED_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INITIAL_STYLE = re.compile(
    r"float\s*:\s*left|font-size\s*:\s*(?:[2-9](?:\.\d+)?\s*r?em|[2-9]\d\d%|xx-large)",
    re.IGNORECASE,
)
_INITIAL_CLASS = re.compile(
    r"(?:^|\s|[-_])(?:drop[-_]?(?:cap|caps|letter|initial)s?\w*|initial(?:s|cap|caps|letter)?|"
    r"first-?letter|lettrine|versal|raised[-_]?cap|bigcap|capital|illuminated)(?:$|\s|[-_\d])",
    re.IGNORECASE,
)
"""What the class of a chapter's large first letter is called."""


def heading_level(name: str) -> int:
    """1 to 6 of ``h1`` to ``h6``; 0 of anything else."""
    return int(name[1]) if len(name) == 2 and name[0] == "h" and name[1] in "123456" else 0


def is_skipped(name: str) -> bool:
    """Whether what stands in the element is no text of the page: scripts, forms, drawings."""
    return name in _SKIPPED


def is_concealed(attributes: Mapping[str, str]) -> bool:
    """Whether the element itself says that it isn't shown."""
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden", "").lower() == "true"
        or bool(_HIDING_STYLE.search(attributes.get("style", "")))
    )


def apparatus_of(name: str, attributes: Mapping[str, str]) -> Apparatus | None:
    """What the element says that it is, where that is no part of the story."""
    types = types_of(attributes)
    if _PAGE_BREAK.search(types):
        return Apparatus.PAGE_NUMBER
    if _NOTE_REF.search(types):
        return Apparatus.NOTE
    if name == "nav":
        return Apparatus.CONTENTS
    if name in ("figcaption", "caption"):
        return Apparatus.CAPTION
    if name in BLOCKS and _NOTE_TYPE.search(types):
        return Apparatus.NOTE
    if name in BLOCKS and MATTER.search(types):
        return Apparatus.PUBLISHER
    if _TITLE_BLOCK.fullmatch(attributes.get("id", "")):
        return Apparatus.TITLE_PAGE
    classes = attributes.get("class", "")
    if not classes or name in ("body", "html"):
        return None
    return next((reason for reason, named in _CLASSES if named.search(classes)), None)


def emphasis_of(name: str, attributes: Mapping[str, str]) -> str:
    """How the element sets off its words: ``*`` for italics, ``**`` for bold, empty for neither."""
    if name in ("em", "i"):
        return "*"
    if name in ("strong", "b"):
        return "**"
    if name != "span" or not attributes:
        return ""
    style, classes = attributes.get("style", ""), attributes.get("class", "")
    if _ITALIC_STYLE.search(style) or _ITALIC_CLASS.search(classes):
        return "*"
    return "**" if _BOLD_STYLE.search(style) or _BOLD_CLASS.search(classes) else ""


def is_story(reason: Apparatus, name: str, attributes: Mapping[str, str], words: str) -> bool:
    """Whether the words of an element inside a paragraph are the story's though the element is
    called apparatus: a link on a word to its note, the frame of a page."""
    if reason is Apparatus.PAGE_NUMBER:
        typed = bool(_PAGE_BREAK.search(types_of(attributes)))
        return not is_page_number(words) and not (typed and len(words) < _LONGEST_MARK)
    if reason is Apparatus.NOTE:
        link = name == "a" or bool(_CALL_CLASS.search(attributes.get("class", "")))
        return link and not _NOTE_MARK.fullmatch(words) and any(c.isalpha() for c in words)
    return False


def is_old_title_block(attributes: Mapping[str, str], generator: str) -> bool:
    """Whether this is the title block of an earlier Pandoc: in it the author is a heading too."""
    return attributes.get("id") == "header" and generator.lower().startswith("pandoc")


def is_figure(words: str) -> bool:
    """Whether a table's cell holds nothing but a number, a date, a time or a sum."""
    return len(words) < 24 and _FIGURE.fullmatch(words) is not None


def is_page_number(words: str) -> bool:
    """Whether words that a page calls its number are one."""
    return len(words) < 24 and _PAGE_WORDS.fullmatch(words) is not None


def is_scene_break(attributes: Mapping[str, str]) -> bool:
    """Whether the element's class says that a scene ends there."""
    return bool(_BREAK_CLASS.search(attributes.get("class", "")))


def may_be_note_mark(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether the element's words may be only the mark of a note."""
    return name in ("sup", "a") or (
        name not in BLOCKS
        and bool(
            _REF_CLASS.search(attributes.get("class", ""))
            or _RAISED.search(attributes.get("class", ""))
            or _RAISED.search(attributes.get("style", ""))
        )
    )


def is_named_note_mark(attributes: Mapping[str, str]) -> bool:
    """Whether the element's class calls it the mark of a note."""
    return bool(_REF_CLASS.search(attributes.get("class", "")))


def is_initial(attributes: Mapping[str, str]) -> bool:
    """Whether the element's class or style makes a letter in it a chapter's large first one."""
    return bool(
        _INITIAL_CLASS.search(attributes.get("class", ""))
        or _INITIAL_STYLE.search(attributes.get("style", ""))
    )


def is_raised(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether the element's words stand above the line."""
    style = attributes.get("style", "")
    return name == "sup" or bool(
        _RAISED.search(attributes.get("class", "")) or (style and _RAISED.search(style))
    )


_NOTE_LETTERS = frozenset("abcdfghjk")
"""Raised letters behind a word; others end an abbreviation ('M<sup>e</sup>')."""
_WHOLE_WORD = re.compile(r"[a-z]{4}\Z")


def is_note_mark(words: str, before: str, *, link: bool, named: bool, raised: bool) -> bool:
    """Whether the words of an element that may be a note's mark are one. ``before`` is what the
    block holds before them, ``link`` whether they lead somewhere, ``named`` whether their class
    says what they are. An ordinary superscript (``4th``, ``x²``) is none."""
    words = words.strip()
    if not words or len(words) > 24 or not _NOTE_MARK.fullmatch(words):
        return False
    if not before.strip():
        return False  # a number that begins a paragraph belongs to it
    if named or _SURE_MARK.fullmatch(words):
        return True
    if raised and words in _NOTE_LETTERS and _WHOLE_WORD.search(before):
        return True
    if words[0].isalpha():
        return (link or raised) and before[-1:] in ".,;:!?”’\"')…" and words.islower()
    if link and raised:
        return True
    if raised:
        return _MEASURE.search(before[-4:]) is None
    close = before.rstrip()[-1:]
    return link and (close in ".,;:!?”’\"')…" or (before[-1:] == close and close.isalpha()))
