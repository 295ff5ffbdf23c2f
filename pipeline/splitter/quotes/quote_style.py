"""How a manuscript marks speech: with which quote marks, or with dashes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.model import Manuscript
from pipeline.splitter.quotes.dashed_lists import list_items
from pipeline.splitter.quotes.dialogue_dashes import is_dashed
from pipeline.splitter.quotes.epigraphs import epigraphs
from pipeline.splitter.quotes.quote_marks import DOUBLED_CLOSE
from pipeline.splitter.quotes.thoughts import italic_passages

_DASH_START = re.compile(r"(?:—|–|―|--|-(?=\s))\s?\S")
_SINGLE_START = re.compile(r"[‘`'][’']?\w[^‘`]*?[.,!?…—–-][*_]?[’'](?:\s|$)")
_PRESENT_VERB = re.compile(r"\b(?:is|says|are|has|asks)\b")
_PAST_VERB = re.compile(r"\b(?:was|said|were|had|asked)\b")
_HEAD = 400
"""Characters of a paragraph that show how it begins."""


@dataclass(frozen=True, slots=True)
class QuoteStyle:
    """A manuscript's habits of marking speech."""

    double: bool
    """“…” and "…" are the usual marks, or among them."""
    single: bool
    """‘…’ and '…' are."""
    dash: bool
    """Paragraphs that begin with a dash are speech."""
    inward_guillemets: bool
    """Guillemets point inwards: »so«."""
    list_items: frozenset[int]
    """Paragraphs that begin with a dash as items of a list."""
    italic_passages: frozenset[int]
    """Paragraphs of letters, dreams and the like, all in italics."""
    epigraphs: frozenset[int]
    """Paragraphs over a chapter's first words that nobody in it says."""
    present_tense: bool
    """Dashed speech stands in a story of the present tense: 'says' outnumbers 'said'."""


def find_style(manuscript: Manuscript) -> QuoteStyle:
    """The manuscript's habits, from how its paragraphs begin."""
    double = single = inward = outward = 0
    dashed: list[int] = []
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind != "prose" or not paragraph.text:
            continue
        head = paragraph.text.lstrip("*_ ")[:_HEAD]
        if head.startswith("''") and DOUBLED_CLOSE.search(head) is None:
            single += bool(_SINGLE_START.match(head))  # ''Tis true,' said Mara
        elif head.startswith(("“", '"', "„", "``", "''")):
            double += 1
        elif head.startswith(("‘", "'", "`")):
            single += bool(_SINGLE_START.match(head))
        elif head.startswith(("»", "›")):
            inward += 1
        elif head.startswith(("«", "‹")):
            outward += 1
        elif _DASH_START.match(head):
            dashed.append(number)
    quotes = double + single + inward + outward
    items = list_items(manuscript.paragraphs, quotes) if dashed else frozenset()
    dash = sum(number not in items for number in dashed)
    if not double + single + dash + inward + outward:
        for paragraph in manuscript.paragraphs:
            text = paragraph.text
            double += text.count("“") + text.count('"') // 2
            single += len(re.findall(r"[,:.] ‘\w", text))
    return QuoteStyle(
        double=double * 5 >= single or not single,
        single=single * 5 >= double and single > 0,
        dash=dash * 4 >= quotes and dash > 0,
        inward_guillemets=inward > outward,
        list_items=items,
        italic_passages=italic_passages(manuscript.paragraphs),
        epigraphs=epigraphs(manuscript.paragraphs),
        present_tense=dash > 0 and _is_in_present_tense(manuscript),
    )


def starts_in_single_marks(text: str) -> bool:
    """Whether a paragraph begins with a whole quotation in single marks."""
    return bool(_SINGLE_START.match(text[:_HEAD].lstrip("*_ ")))


def _is_in_present_tense(manuscript: Manuscript) -> bool:
    balance = 0
    for paragraph in manuscript.paragraphs:
        if not is_dashed(paragraph.text):
            text = paragraph.text
            balance += len(_PRESENT_VERB.findall(text)) - len(_PAST_VERB.findall(text))
    return balance > 0
