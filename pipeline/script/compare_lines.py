"""Whether lines of two scripts say the same: who speaks, what, and how."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import Line
from pipeline.script.normal_forms import fold, same_name, verbatim_text


def same_speaker(one: Line, other: Line) -> bool:
    """Whether one person speaks both, letter case aside."""
    return one.speaker == other.speaker or same_name(one.speaker, other.speaker)


def same_label(one: Line, other: Line) -> bool:
    """Whether both say who speaks, how sure that is, and as what: changed together or not at
    all."""
    return one.kind == other.kind and one.unsure == other.unsure and same_speaker(one, other)


def same_shown(one: Line, other: Line) -> bool:
    """Whether a file shows two lines alike (where paragraphs end left aside)."""
    return (
        same_label(one, other)
        and fold(one.text) == fold(other.text)
        and one.delivery == other.delivery
        and one.spoken == other.spoken
        and one.take == other.take
    )


def same_lines(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether a file shows two runs of lines alike."""
    return len(one) == len(other) and all(
        same_shown(a, b) and a.paragraph_end == b.paragraph_end
        for a, b in zip(one, other, strict=True)
    )


def same_words(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether two runs of lines hold the same text of the author's, however it is cut."""
    return joined_words(one) == joined_words(other)


def joined_words(lines: Sequence[Line]) -> str:
    """The author's text in a run of lines, without white space."""
    return "".join(verbatim_text(line.text) for line in lines if line.written)
