"""The outline of a manuscript: its chapters, and what is left out."""

from __future__ import annotations

from pipeline.readers import outline
from pipeline.readers.text import parse as parse_text
from tests.readers.manuscripts import BODY, PROSE, TALK

BOOK = f"The Lane\n\nby A. Writer\n\n{PROSE}\n\n" + "".join(
    f"Chapter {n}\n\n{BODY}* * *\n\n{TALK}\n\n" for n in range(1, 6)
)


def test_outline_counts_what_is_spoken() -> None:
    listed = outline(parse_text(BOOK))
    assert [c.number for c in listed.chapters] == [0, 1, 2, 3, 4, 5]
    second = listed.chapters[2]
    assert (second.title, second.scenes, second.paragraphs) == ("Chapter 2", 2, 4)
    assert second.words == 2 * len(PROSE.split()) + 2 * len(TALK.split())
    assert second.first_words == " ".join(PROSE.split()[:12]) + " …"
    assert listed.matter == ((0, "The Lane", "title page"), (0, "by A. Writer", "title page"))
    assert listed.words == sum(c.words for c in listed.chapters)
