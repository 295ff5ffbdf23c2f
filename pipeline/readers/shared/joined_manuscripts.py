"""Several manuscripts as one, each a chapter or more of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.model import Manuscript, Meta, Paragraph, Place, TextChange

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class LabelledPart:
    """A manuscript, and what its first chapter is called where it has no heading of its own."""

    manuscript: Manuscript
    label: str


def join_manuscripts(parts: Sequence[LabelledPart]) -> Manuscript:
    """The parts in order as one Manuscript. A label that is used becomes part of the text. What the
    book is called is what the first part says that says something."""
    joining = _Joining()
    for part in parts:
        joining.add(part)
    manuscripts = [_as_chapter(part.manuscript) for part in parts]
    encodings = {manuscript.encoding for manuscript in manuscripts}
    return Manuscript(
        _meta([manuscript.meta for manuscript in manuscripts]),
        "".join(joining.texts),
        tuple(joining.paragraphs),
        tuple(joining.removed),
        "windows-1252" if "windows-1252" in encodings else manuscripts[0].encoding,
        tuple(dict.fromkeys(w for manuscript in manuscripts for w in manuscript.warnings)),
        changes=tuple(joining.changes),
    )


class _Joining:
    """What was joined so far."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.length = 0
        self.chapter = 0
        self.paragraphs: list[Paragraph] = []
        self.removed: list[tuple[int, int]] = []
        self.changes: list[TextChange] = []

    def add(self, part: LabelledPart) -> None:
        manuscript = _as_chapter(part.manuscript)
        if not manuscript.paragraphs:
            return
        first_spoken = next((p for p in manuscript.paragraphs if p.kind != "matter"), None)
        headed = first_spoken is None or first_spoken.kind == "chapter"
        if not headed and part.label:
            self.add_heading(part.label)
            self.chapter -= 1
        # Before its first heading a part counts chapters from 0, without any from 1.
        before = 0 if headed or manuscript.paragraphs[0].place.chapter else 1
        at = self.length
        for p in manuscript.paragraphs:
            place = Place(p.place.chapter + self.chapter + before, p.place.scene)
            offsets = tuple((offset, source + at) for offset, source in p.offsets)
            self.paragraphs.append(replace(p, place=place, offsets=offsets))
        self.removed += [(start + at, end + at) for start, end in manuscript.removed]
        self.changes += [replace(c, start=c.start + at) for c in manuscript.changes]
        self.chapter = max(self.chapter, self.paragraphs[-1].place.chapter)
        self.add_text(manuscript.text)

    def add_heading(self, label: str) -> None:
        self.chapter += 1
        place = Place(self.chapter, 1)
        self.paragraphs.append(Paragraph(label, place, "chapter", ((0, self.length),)))
        self.add_text(label)

    def add_text(self, text: str) -> None:
        self.texts += [text, _BETWEEN]
        self.length += len(text) + len(_BETWEEN)


def _as_chapter(manuscript: Manuscript) -> Manuscript:
    """A part whose first heading was taken for a book's title, with that as its chapter and its
    chapters as scenes; any other as it is."""
    first = manuscript.paragraphs[0] if manuscript.paragraphs else None
    if first is None or first.kind != "matter" or not _letters(first.text):
        return manuscript
    if _letters(first.text) != _letters(manuscript.meta.title):
        return manuscript
    scenes: dict[Place, int] = {}
    paragraphs = [replace(first, kind="chapter", place=Place(1, 1))]
    for p in manuscript.paragraphs[1:]:
        place = Place(1, scenes.setdefault(p.place, len(scenes) + 1))
        paragraphs.append(replace(p, kind="scene" if p.kind == "chapter" else p.kind, place=place))
    meta = replace(manuscript.meta, title="")
    return replace(manuscript, meta=meta, paragraphs=tuple(paragraphs))


def _letters(title: str) -> str:
    return "".join(c for c in title.casefold() if c.isalnum())


def _meta(metas: Sequence[Meta]) -> Meta:
    """Title, author and so on, each from the first that has it."""
    fields = ("title", "author", "narrator", "language", "cover", "extra")
    found = {name: next(filter(None, (getattr(m, name) for m in metas)), None) for name in fields}
    return Meta(**{name: value for name, value in found.items() if value})
