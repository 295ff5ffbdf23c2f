"""A manuscript's language, and the warnings that hold for every format."""

from __future__ import annotations

from dataclasses import replace

from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.shared.language import detect_language, is_english


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
        named = meta.language or "no language we know"
        shown = language if language not in ("en", "und") else named
        warnings.append(
            f"The text does not look like English ({shown}): who speaks will be found less well."
        )
    if not prose:
        warnings.append("The manuscript has headings, but no prose to speak.")
    return replace(manuscript, meta=meta, warnings=tuple(warnings))


def _normal_meta(meta: Meta) -> Meta:
    """What the book is called and by whom, in letters of the same form as its text."""
    return replace(
        meta,
        title=normal_letters(meta.title),
        author=normal_letters(meta.author),
        narrator=normal_letters(meta.narrator),
        extra=tuple((key, normal_letters(value)) for key, value in meta.extra),
    )
