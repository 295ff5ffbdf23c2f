"""Opening and closing credits: what shops want said before and after a book."""

from __future__ import annotations

from collections import Counter

from pipeline.language_tags import primary_language
from pipeline.model import NARRATOR, Cue, Meta, Part, Place, Plan, Script, Voice

OPENING, CLOSING = "Opening Credits", "Closing Credits"

_WORDS = {
    "en": (
        "{title}.",
        "By {author}.",
        "Read by {narrator}.",
        "The end.",
        "You have heard {title}.",
    ),
    "de": ("{title}.", "Von {author}.", "Gelesen von {narrator}.", "Ende.", "Sie hörten {title}."),
    "fr": ("{title}.", "De {author}.", "Lu par {narrator}.", "Fin.", "Vous avez écouté {title}."),
    "es": ("{title}.", "De {author}.", "Leído por {narrator}.", "Fin.", "Han escuchado {title}."),
    "it": ("{title}.", "Di {author}.", "Letto da {narrator}.", "Fine.", "Avete ascoltato {title}."),
    "nl": ("{title}.", "Van {author}.", "Gelezen door {narrator}.", "Einde.", "Dit was {title}."),
    "pt": ("{title}.", "De {author}.", "Lido por {narrator}.", "Fim.", "Ouviram {title}."),
}
_NAMES_ALONE = ("{title}.", "{author}.", "{narrator}.", "", "{title}.")
"""For other languages, rather than words in the wrong one."""


def credits_texts(meta: Meta) -> tuple[str, str]:
    """What is said before and after a book: ``opening-credits`` and ``closing-credits`` of
    the script's header, else the title, the author and the reader in the book's language."""
    language = primary_language(meta.language or "en")
    title, by, read_by, end, heard = _WORDS.get(language, _NAMES_ALONE)
    people = [by if meta.author else "", read_by if meta.narrator else ""]
    names = {"title": meta.title, "author": meta.author, "narrator": meta.narrator}
    opening = " ".join(filter(None, [title, *people])).format(**names)
    closing = " ".join(filter(None, [end, heard, *people])).format(**names)
    return meta.extra_field("opening-credits") or opening, meta.extra_field(
        "closing-credits"
    ) or closing


def credits_plan(plan: Plan, meta: Meta, script: Script | None = None) -> Plan:
    """The credits as a plan of two chapters, in the narrator's voice (else the one most heard).

    ``meta`` names the reader; it may differ from the plan's.
    """
    voice = _narrator(plan, script)
    texts = credits_texts(meta)
    titles = ((1, OPENING), (2, CLOSING))
    middle = None if plan.parts[0].side is None else 0.0
    parts = tuple(
        Part(Place(number, 1), -1, Cue(text, voice), 0, len(text), 0, side=middle)
        for (number, _), text in zip(titles, texts, strict=True)
    )
    return Plan(Meta(meta.title), titles, parts)


def _narrator(plan: Plan, script: Script | None) -> Voice:
    heard: Counter[Voice] = Counter()
    for part in plan.parts:
        narrated = script is not None and script.lines[part.line].speaker == NARRATOR
        heard[part.cue.voice] += len(part.cue.text) * (1_000_000 if narrated else 1)
    return heard.most_common(1)[0][0]
