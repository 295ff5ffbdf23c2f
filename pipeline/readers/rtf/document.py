"""The paragraphs of an RTF document, its notes, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pipeline.errors import ManuscriptError
from pipeline.readers.html.element_roles import RAISED_DIGITS, is_note_mark
from pipeline.readers.rtf.tokens import CHARACTERS, CHARSETS, SYMBOLS, Token, code_page, tokens_of
from pipeline.readers.shared.blocks import Apparatus
from pipeline.readers.shared.emphasis import switch_off, switch_on
from pipeline.readers.shared.inline_asides import CLOSE, open_aside, plain, without_marks
from pipeline.readers.shared.limits import RTF_DEPTH
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.zip_container import NOT_OPENED

_SKIPPED = frozenset(
    words_in(
        "colortbl pict header headerl headerr headerf footer footerl footerr footerf ftnsep "
        "ftnsepc ftncn aftnsep aftnsepc aftncn listtable listoverridetable generator xmlnstbl "
        "fldinst bkmkstart bkmkend annotation atnid atnauthor atndate atnref atrfstart "
        "atrfend nonshppict sn sv tc tcn xe rxe template private filetbl revtbl rsidtbl "
        "objdata objclass userprops docvar passwordhash themedata colorschememapping "
        "datastore latentstyles pnseclvl bgblkup mmathPr operator company category keywords "
        "comment doccomm subject manager hlinkbase creatim revtim printim buptim "
        "wgrffmtfilter factoidname falt panose fname"
    )
)
"""Groups that hold no text of the story, by the control word that they begin with."""
_STARRED = frozenset(words_in("shpinst shptxt shp ud footnote shprslt do dptxbxtext"))
"""Those that a reader may pass over, and that hold text nevertheless."""
_NOTES = frozenset(words_in("footnote ftnalt"))
_TABLES = frozenset(words_in("fonttbl stylesheet info title author listtext pntext"))
_ENDS = frozenset(words_in("par sect page cell nestcell row nestrow column softpage"))
_EMPHASIS = {"i": "*", "b": "**"}
"""Markers of what control words switch on and off."""
_BEFORE = 8
"""Pieces of text before a mark that tell whether it is one."""
_PAGE_CODES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


@dataclass(frozen=True, slots=True)
class RtfParagraph:
    """A paragraph as it is shown."""

    text: str
    """With switches where emphasis begins and ends, and marks around what isn't spoken."""
    style: str = ""
    """The name of its style."""
    outline: int = 0
    """Its level as a heading, from 1; 0 for none."""
    note: bool = False
    hidden: bool = False
    """Whether words were hidden in it or deleted."""


@dataclass(slots=True)
class RtfDocument:
    """What a file holds."""

    paragraphs: list[RtfParagraph] = field(default_factory=list)
    notes: list[RtfParagraph] = field(default_factory=list)
    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until a group ends."""

    target: str = ""
    """Where its words go: empty for the story, else the name of a table or ``note``; ``skip`` for
    nowhere."""
    hidden: bool = False
    deleted: bool = False
    codec: str = "cp1252"
    instead: int = 1
    """Characters behind a Unicode one for readers that know none (``\\uc``)."""
    emphasis: frozenset[str] = frozenset()
    """``*`` in italics, ``**`` in bold."""
    raised: bool = False
    starred: bool = False
    opened: bool = False
    """Whether nothing but its first control word was read."""


def read_document(data: bytes, where: str) -> RtfDocument:
    """What an RTF file holds. Raises ManuscriptError where its groups are nested beyond reason."""
    reading = _Reading(where)
    for token in tokens_of(data):
        reading.take(token)
    reading.end_paragraph()
    return reading.document


class _Reading:
    """Takes the tokens one by one."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.document = RtfDocument()
        self.group = _Group()
        self.above: list[_Group] = []
        self.fonts: dict[int, str] = {}
        """Codecs by the fonts' numbers."""
        self.font = 0
        self.styles: dict[int, str] = {}
        self.style_emphasis: dict[int, frozenset[str]] = {}
        """What a style sets all words of its paragraphs in: that sets off none of them."""
        self.style = self.outline = 0
        self.around_note = 0, 0
        """Style and outline level of the paragraph that the open note stands in."""
        self.codec = "cp1252"
        self.texts: dict[str, list[str]] = {"": [], "note": []}
        self.emphasis: dict[str, frozenset[str]] = {}
        """What is switched on at the end of each of them."""
        self.data = b""
        """Bytes in the code page that are still to be decoded."""
        self.passing = 0
        """Characters still to be passed over behind a Unicode one."""
        self.high = 0
        """The first half of a character that takes two numbers."""
        self.touched = False

    def take(self, token: Token) -> None:
        if token.data:
            self.take_data(token.data)
            return
        if token.word != "u":
            self.decode()
        if token.group == "{":
            self.open_group()
        elif token.group == "}":
            self.close_group()
        elif token.symbol == "*":
            self.group = replace(self.group, starred=self.group.opened)
        elif token.symbol:
            self.take_symbol(token.symbol)
        else:
            self.take_word(token.word, token.number)

    def open_group(self) -> None:
        if len(self.above) > RTF_DEPTH:
            raise ManuscriptError(f"{self.where} is nested deeper than any book.", NOT_OPENED)
        self.passing = 0
        self.above.append(self.group)
        self.group = replace(self.group, starred=False, opened=True)
        if self.group.target == "stylesheet":
            self.style = 0

    def close_group(self) -> None:
        self.passing = 0
        left, self.group = self.group, self.above.pop() if self.above else _Group()
        if left.target == self.group.target:
            return
        text = "".join(self.texts.pop(left.target, [])) if left.target not in ("", "note") else ""
        if left.target == "stylesheet":
            self.style = 0
        elif left.target == "note":
            self.end_paragraph("note")
            self.style, self.outline = self.around_note
        elif left.target in ("title", "author"):
            setattr(self.document, left.target, " ".join(text.split()))
        elif left.target in ("listtext", "pntext") and any(c.isalnum() for c in text):
            self.texts.setdefault(self.group.target, []).append(" ".join(text.split()) + " ")

    def take_symbol(self, symbol: str) -> None:
        self.group = replace(self.group, opened=False)
        if self.passing:
            self.passing -= 1
        elif symbol in "\r\n":
            self.end_paragraph()
        else:
            self.add(SYMBOLS.get(symbol, ""))

    def take_word(self, word: str, number: int | None) -> None:
        first = self.group.opened
        if first:
            self.group = replace(self.group, opened=False)
        if word == "u" and number is not None:
            self.take_unicode(number % 65_536)
        elif self.passing and word in CHARACTERS:
            self.passing -= 1
        elif first and self.enters(word):
            return
        elif self.group.target in ("fonttbl", "stylesheet"):
            self.take_table_word(word, number)
        elif word in CHARACTERS:
            self.add(CHARACTERS[word])
        elif word in _ENDS:
            self.end_paragraph(self.group.target)
        else:
            self.take_property(word, number)

    def enters(self, word: str) -> bool:
        """Whether the group that begins with this word goes elsewhere than the one around it."""
        skipped = word in _SKIPPED or (self.group.starred and word not in _STARRED)
        if self.group.target == "skip":
            return word not in ("ud",) or self.goes_to("")
        if word == "upr":
            return self.goes_to("skip")  # what is meant stands in its second half, behind \\ud
        if skipped and word not in _TABLES:
            return self.goes_to("skip")
        if word in _NOTES and self.group.target == "":
            self.around_note = self.style, self.outline
            return self.goes_to("note")
        return word in _TABLES and self.goes_to(word)

    def goes_to(self, target: str) -> bool:
        self.group = replace(self.group, target=target)
        if target not in ("", "note", "skip"):
            self.texts[target] = []
        return True

    def take_property(self, word: str, number: int | None) -> None:
        on = number != 0
        if word == "pard":
            self.style = self.outline = 0
        elif word == "plain":
            self.group = replace(
                self.group,
                hidden=False,
                deleted=False,
                codec=self.codec,
                emphasis=frozenset(),
                raised=False,
            )
        elif word == "v":
            self.group = replace(self.group, hidden=on)
        elif word in _EMPHASIS:
            marker, shown = frozenset((_EMPHASIS[word],)), self.group.emphasis
            self.group = replace(self.group, emphasis=shown | marker if on else shown - marker)
        elif word in ("super", "up", "nosupersub"):
            self.group = replace(self.group, raised=on and word != "nosupersub")
        elif word == "deleted":
            self.group = replace(self.group, deleted=on)
        elif word == "s":
            self.style = number or 0
        elif word == "outlinelevel":
            self.outline = number + 1 if number is not None and 0 <= number < 9 else 0
        elif word == "uc":
            self.group = replace(self.group, instead=max(0, number or 0))
        elif word == "f":
            self.group = replace(self.group, codec=self.fonts.get(number or 0, self.codec))
        elif word == "ansicpg" or word in _PAGE_CODES:
            self.codec = code_page(number) if word == "ansicpg" else _PAGE_CODES[word]
            self.group = replace(self.group, codec=self.codec)

    def take_table_word(self, word: str, number: int | None) -> None:
        """A word of the tables of fonts and styles."""
        if self.group.target == "fonttbl" and word == "f":
            self.font = number or 0
        elif self.group.target == "fonttbl" and word == "fcharset":
            self.fonts[self.font] = CHARSETS.get(number or 0, self.codec)
        elif self.group.target == "stylesheet" and word == "s":
            self.style = number or 0
        elif self.group.target == "stylesheet" and word in _EMPHASIS and number != 0:
            before = self.style_emphasis.get(self.style, frozenset())
            self.style_emphasis[self.style] = before | {_EMPHASIS[word]}

    def take_unicode(self, number: int) -> None:
        self.decode()
        if 0xD800 <= number < 0xDC00:
            self.high = number
        elif 0xDC00 <= number < 0xE000:
            if self.high:
                self.add(chr(0x10000 + ((self.high - 0xD800) << 10) + number - 0xDC00))
            self.high = 0
        else:
            self.add(chr(number))
        self.passing = self.group.instead

    def take_data(self, data: bytes) -> None:
        if self.group.opened:
            self.group = replace(self.group, opened=False)
        passed = min(self.passing, len(data))
        self.passing -= passed
        if self.group.target != "skip":
            self.data += data[passed:]

    def decode(self) -> None:
        """Take the waiting bytes as characters."""
        if not self.data:
            return
        text, self.data = self.data.decode(self.group.codec, errors="replace"), b""
        if self.group.target == "stylesheet":
            self.styles.setdefault(self.style, text.strip(" ;"))
        elif self.group.target != "fonttbl":
            self.add(text)

    def add(self, text: str) -> None:
        if self.group.target == "skip":
            return
        if self.group.hidden or self.group.deleted:
            self.touched = True
            return
        target = self.group.target
        pieces = self.texts.setdefault(target, [])
        if target in ("", "note"):
            own = self.style_emphasis.get(self.style, frozenset())
            pieces += self.switches(target, self.group.emphasis - own)
            text = self.with_note_mark(text, pieces)
        pieces.append(text)

    def switches(self, target: str, emphasis: frozenset[str]) -> list[str]:
        """What stands among the words where their emphasis becomes this."""
        before = self.emphasis.get(target, frozenset())
        self.emphasis[target] = emphasis
        return [
            *(switch_off(marker) for marker in sorted(before - emphasis)),
            *(switch_on(marker) for marker in sorted(emphasis - before)),
        ]

    def with_note_mark(self, text: str, before: list[str]) -> str:
        """Words with marks around them where they are a note's mark, set by hand."""
        text = without_marks(text)
        shown = plain("".join(before[-_BEFORE:]))
        if self.group.raised and is_note_mark(text, shown, link=False, named=False, raised=True):
            return open_aside(Apparatus.NOTE) + text + CLOSE
        return text.translate(RAISED_DIGITS) if self.group.raised and text.isdecimal() else text

    def end_paragraph(self, target: str = "") -> None:
        self.decode()
        if target not in ("", "note"):
            return
        text = "".join(self.texts[target])
        self.texts[target] = []
        self.emphasis.pop(target, None)
        if target == "note":
            if plain(text).strip():
                self.document.notes.append(RtfParagraph(text, note=True))
            return
        style = self.styles.get(self.style, "")
        hidden, self.touched = self.touched and not plain(text).strip(), False
        self.document.paragraphs.append(RtfParagraph(text, style, self.outline, hidden=hidden))
