"""Prose to read, and the promise that every reader is held to."""

from __future__ import annotations

from pipeline.model import Manuscript, Paragraph

PROSE = (
    "The lane ran down between the orchards, and nobody had walked it since the rain. "
    "A gate stood open at the end. Somewhere behind the barn a dog was making up its mind."
)
TALK = (
    "“You might have knocked,” said the woman on the step, and went on shelling her peas. "
    "“I did knock,” said Edmund. “I have been knocking since about the middle of June.”"
)
BODY = f"{PROSE}\n\n{TALK}\n\n{PROSE}\n\n"
"""Three paragraphs, enough to be a chapter's text."""


def unspaced(text: str) -> str:
    return "".join(text.split())


def as_read(manuscript: Manuscript) -> str:
    """The manuscript's text with what was removed cut out and the listed changes made."""
    text, at, left = manuscript.text, 0, []
    for start, end, instead in sorted(
        [(a, b, "") for a, b in manuscript.removed]
        + [(c.start, c.end, c.after) for c in manuscript.changes]
    ):
        assert at <= start < end <= len(text)
        left += [text[at:start], instead]
        at = end
    return "".join([*left, text[at:]])


def assert_whole(manuscript: Manuscript) -> None:
    """The promise in Manuscript's docstring, and that every offset leads to its character."""
    text = manuscript.text
    changed = {place for c in manuscript.changes for place in range(c.start, c.end)}
    for change in manuscript.changes:
        assert text[change.start : change.end] == change.before != change.after
    shown = "".join(p.text for p in manuscript.paragraphs)
    assert unspaced(as_read(manuscript)) == unspaced(shown)
    for paragraph in manuscript.paragraphs:
        assert paragraph.text == " ".join(paragraph.text.split())
        for n, letter in enumerate(paragraph.text):
            source = paragraph.source_offset(n)
            assert source is not None
            if letter != " " and source not in changed:
                assert text[source] == letter
    places = [p.place for p in manuscript.paragraphs]
    assert places == sorted(places)


def titles(manuscript: Manuscript, kind: str = "chapter") -> list[str]:
    return [p.text for p in manuscript.paragraphs if p.kind == kind]


def of_kind(manuscript: Manuscript, kind: str) -> list[Paragraph]:
    return [p for p in manuscript.paragraphs if p.kind == kind]


def shape(manuscript: Manuscript) -> list[tuple[int, int, str]]:
    """(chapter, scene, kind) of every paragraph, runs of one folded."""
    runs: list[tuple[int, int, str]] = []
    for p in manuscript.paragraphs:
        run = (p.place.chapter, p.place.scene, p.kind)
        if not runs or runs[-1] != run:
            runs.append(run)
    return runs
