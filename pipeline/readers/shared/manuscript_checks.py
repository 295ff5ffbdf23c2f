"""A manuscript's language, and the warnings that hold for every format."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.language_tags import is_english, primary_language
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.language import SPLIT_LANGUAGES, detect_language
from pipeline.readers.shared.limits import PARAGRAPH_CHARACTERS, QUOTE_MARKS

_QUOTE_MARKS = re.compile("[\"'‘’“”„«»‹›`]")


def check_density(path: Path, manuscript: Manuscript) -> None:
    """Raises ManuscriptError for what no book has: a paragraph without an end, quote marks alone.
    Whatever speaks is kept in memory, many times the size of its letters."""
    texts = [paragraph.text for paragraph in manuscript.paragraphs]
    if max(map(len, texts)) > PARAGRAPH_CHARACTERS:
        raise ManuscriptError(
            f"{path} has a paragraph of more than {PARAGRAPH_CHARACTERS:,} characters.",
            "Put line breaks between its paragraphs.",
        )
    if sum(1 for text in texts for _ in _QUOTE_MARKS.finditer(text)) > QUOTE_MARKS:
        raise ManuscriptError(
            f"{path} has more than {QUOTE_MARKS:,} quote marks: is it a story?", SPLIT_THE_BOOK
        )


def check_manuscript(manuscript: Manuscript) -> Manuscript:
    """With its language filled in, and warnings for what a person should know."""
    warnings = list(manuscript.warnings)
    if manuscript.encoding == "windows-1252":
        warnings.append("The file is not UTF-8; it was read as Windows-1252.")
    meta = _normal_meta(manuscript.meta)
    prose = "\n".join(p.text for p in manuscript.paragraphs if p.kind == "prose")
    language = detect_language(prose)
    if not meta.language and language != "und":
        meta = replace(meta, language=language)
    if language != "en" or not is_english(meta.language or language):
        warnings.append(_of_language(meta, language))
    if not prose:
        warnings.append("The manuscript has headings, but no prose to speak.")
    return replace(manuscript, meta=meta, warnings=tuple(warnings))


def _of_language(meta: Meta, detected: str) -> str:
    """What a person should know of a book that isn't in English, or doesn't look like it."""
    named = primary_language(meta.language)
    if named in SPLIT_LANGUAGES and detected in (named, "und"):
        return (
            f"The text is {SPLIT_LANGUAGES[named]}: speakers are found by its tags ('said Anna'), "
            "and more of the rest are guesses than in English; look at the lines marked '?'."
        )
    shown = detected if detected not in ("en", "und") else meta.language or "no language we know"
    if named in SPLIT_LANGUAGES:
        return (
            f"The text does not look like {SPLIT_LANGUAGES[named]} ({shown}): is that its language?"
        )
    return (
        f"The text does not look like English ({shown}): it is split by the rules of English, and "
        "its numbers are left to the engine."
    )


def _normal_meta(meta: Meta) -> Meta:
    """What the book is called and by whom, in letters of the same form as its text."""
    return replace(
        meta,
        title=normal_letters(meta.title),
        author=normal_letters(meta.author),
        narrator=normal_letters(meta.narrator),
        extra=tuple((key, normal_letters(value)) for key, value in meta.extra),
    )
