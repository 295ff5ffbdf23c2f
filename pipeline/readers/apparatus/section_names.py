"""Names of sections that a book's apparatus is made of, and words that stand in such sections."""

from __future__ import annotations

import re
from enum import StrEnum


class SectionName(StrEnum):
    """What a section's name promises."""

    NOTES = "notes"
    CONTENTS = "contents"
    LIST = "list"
    """Index, glossary, bibliography, other books."""
    THANKS = "thanks"
    AUTHOR = "author"
    RIGHTS = "rights"
    DEDICATION = "dedication"
    PRAISE = "praise"
    EXCERPT = "excerpt"
    COVER = "cover"
    TRANSCRIBER = "transcriber"


_NAMES = {
    SectionName.NOTES: (
        r"(?:(?:end|foot|chapter|author['’]?s['’]?|editor['’]?s['’]?|translator['’]?s['’]?|"
        r"explanatory|textual)[\s-]?)?notes?(?:\s+(?:to|on|for)\s.*|\s+and\s+(?:references|"
        r"sources))?|anmerkungen|fußnoten|notas|note a piè di pagina"
    ),
    SectionName.CONTENTS: (
        r"(?:table of )?contents|toc|list of (?:illustrations|plates|maps|figures|tables|"
        r"chapters|characters)|illustrations|landmarks|inhalt(?:sverzeichnis)?|"
        r"table des matières"
    ),
    SectionName.LIST: (
        r"index(?: of .*)?|(?:select(?:ed)? )?bibliography|references|works cited|sources|"
        r"(?:further|suggested) reading|glossary|also (?:available )?(?:by|from|in)\b.*|"
        r"(?:other )?(?:books|titles|works|novels|stories) (?:by|in|from)\b.*|other works\b.*|"
        r"by the same author|advertisements?|discussion questions|reading group guide|"
        r"questions for discussion|errata|chronology|abbreviations"
    ),
    SectionName.THANKS: (
        r"acknowledge?ments?|thanks|thank you|credits|contributors|picture credits|"
        r"image credits|photo credits"
    ),
    SectionName.AUTHOR: (
        r"about (?:the |this )?(?:authors?|publishers?|translators?|editors?|illustrators?|"
        r"type|typeface|book|e-?book|edition|narrator|series)\b.*|author bio(?:graphy)?|"
        r"meet the author|newsletter.*|connect with .*|stay in touch|keep in touch|follow .*"
    ),
    SectionName.RIGHTS: (
        r"(?:un)?copyright.*|permissions|colophon|imprint|impressum|disclaimer|legal notice|"
        r"publication (?:data|information)|(?:full )?project gutenberg.*licen[cs]e.*"
    ),
    SectionName.DEDICATION: (r"dedication|dedicated to .*|widmung"),
    SectionName.PRAISE: (
        r"(?:advance |early |critical )?(?:praise|acclaim)(?: (?:for|of)\b.*)?|reviews"
    ),
    SectionName.EXCERPT: (
        r"(?:exclusive |special |bonus )?(?:excerpt|preview|sneak peek|sneak preview|teaser|"
        r"extract|sample)s?(?: chapters?)?(?: (?:from|of)\b.*)?|coming soon"
    ),
    SectionName.COVER: (
        r"(?:front |back )?cover(?: page)?|(?:half[- ]?)?title(?: ?page)?|back ?matter|"
        r"front ?matter"
    ),
    SectionName.TRANSCRIBER: (r"transcriber['’]?s['’]? (?:end)?notes?|transcription notes?"),
}
_SAYS = {
    SectionName.THANKS: (
        r"thank\w*|grateful\w*|gratitude|indebted|acknowledg\w*|without whom|editors?|agents?|"
        r"publish\w*|encourage\w*|proofread\w*|beta readers?|my (?:family|wife|husband|parents|"
        r"readers)|support\w*|feedback|inspired|photograph\w*|courtesy|illustrat\w*|designed|"
        r"produced by|edited by|translated|patreon|kickstarter"
    ),
    SectionName.AUTHOR: (
        r"authors?|novels?|books?|stories|writes|writing|writer|written|lives (?:in|with|on)|"
        r"was born|born in|website|blog|twitter|facebook|instagram|newsletter|award\w*|"
        r"bestsell\w*|publish\w*|universit\w*|typeface|fonts?|sign up|subscri\w*|https?|www|"
        r"e-?mail\w*|series|edition|paperback|hardcover|her first|his first|narrat\w*"
    ),
    SectionName.RIGHTS: (
        r"copyright\w*|©|rights reserved|isbn|publish\w*|edition|printed|reproduc\w*|"
        r"permission\w*|fiction(?:al|s)?|resemblance|coincidental|licen[cs]\w*|trademark\w*|"
        r"cover (?:design|art)|typeface|fonts?|typeset|https?|www|public domain|"
        r"project gutenberg|reprint\w*|ebook|library of congress"
    ),
    SectionName.DEDICATION: (
        r"dedicat\w*|this (?:book|volume|work|story|novel|tale)|these (?:pages|volumes)|"
        r"obedient|servant|affectionate\w*|inscrib\w*|esteem|gratitude|memory of|for my|to my"
    ),
    SectionName.TRANSCRIBER: (
        r"transcri\w*|typograph\w*|spelling|hyphen\w*|punctuation|corrected|errors?|original|"
        r"text|e-?book|edition|footnotes?|page"
    ),
    SectionName.EXCERPT: (
        r"available (?:now|from|in)|on sale|coming (?:in|soon)|pre-?order|copyright|©|"
        r"in stores|next (?:book|novel|instal\w+)|book (?:two|three|2|3)|read on for|"
        r"turn the page|keep reading|continue reading|by the same author"
    ),
    SectionName.NOTES: (
        r"ibid|op\. cit|pp?\. ?\d|vol\. ?\d|ed\.|eds\.|trans\.|https?|www|see (?:also|page|"
        r"note|chapter)|chapter \d|quoted in|cited|published|press|this (?:book|novel|story|"
        r"edition|translation)|i (?:wrote|have taken|began writing)|the novel|historical\w*|"
        r"readers?|fiction\w*"
    ),
    SectionName.LIST: (
        r"see also|https?|www|pp?\. ?\d|isbn|available|press|publish\w*|edition|series|novels?|"
        r"books?|stories"
    ),
}

NAMES = {
    name: re.compile(rf"(?:the\s+|an?\s+|my\s+)?(?:{words})", re.IGNORECASE)
    for name, words in _NAMES.items()
}
"""What each section may be called; the first that fits is meant."""
SAYS = {
    name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for name, words in _SAYS.items()
}
"""Words that are common in each, and rare in stories."""
