"""What the machine knew of a script's lines, given back to the lines of its file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from pipeline.model import Line, Meta, Script
from pipeline.script.align_lines import LineGroup, align, is_same, same_ends
from pipeline.script.compare_lines import same_speaker
from pipeline.script.file_lines import FileLines
from pipeline.script.format_script import dump
from pipeline.script.normal_forms import verbatim_text
from pipeline.script.parse_script import parse, parse_lines, parsed_alone


def restore(parsed: Script, sidecar: Script) -> Script:
    """The script of a file with what only its sidecar knows: places in the manuscript,
    confidences, reasons, characters. A line whose speaker a person changed has none of the
    machine's reasons; pieces of a line that a person cut keep their place where it is certain.
    """
    shown = tuple(map(parsed_alone, sidecar.lines))
    return _with_lines(parsed.meta, restored_lines(parsed.lines, shown, sidecar.lines), sidecar)


def parse_and_restore(text: str, name: str, sidecar: Script) -> Script:
    """What ``restore`` gives for a file's text. Lines that are just those of the sidecar are not
    made a second time. Raises ScriptError."""
    known = sidecar.lines
    meta, parsed = parse_lines(text, name, known)
    lines = list(_first_restored(parsed, known))
    rest = known[len(lines) :]
    lines += restored_lines(parsed[len(lines) :], tuple(map(parsed_alone, rest)), rest)
    return _with_lines(meta, lines, sidecar)


def _first_restored(parsed: FileLines, known: Sequence[Line]) -> Iterator[Line]:
    """The lines at a file's beginning with what is known of them, up to the first that isn't the
    split's."""
    for at in range(min(len(parsed), len(known))):
        if parsed.is_just(at, known[at]):
            yield known[at]
            continue
        shown = parsed_alone(known[at])
        if not is_same(shown, parsed[at]):
            return
        yield _restored_line(parsed[at], known[at], shown)


def _with_lines(meta: Meta, lines: Sequence[Line], sidecar: Script) -> Script:
    return Script(
        meta, tuple(lines), sidecar.characters, sidecar.warnings, sidecar.narrator, sidecar.changes
    )


_SHOWN = attrgetter(
    "text", "speaker", "kind", "unsure", "paragraph_end", "delivery", "spoken", "take", "place"
)
"""All that a file shows of a line."""


def shown_lines(script: Script) -> tuple[Line, ...]:
    """The lines as the file shows them, one for one."""
    return parse(dump(script)).lines


def line_pairs(sidecar: Script, parsed: Script) -> dict[int, int]:
    """For each line of a file's script that is a line of the split, which (indices)."""
    groups = align(shown_lines(sidecar), parsed.lines)
    return {group.b_start: group.a_start for group in groups if group.is_pair}


def restored_lines(
    file_lines: Sequence[Line], shown: Sequence[Line], known: Sequence[Line]
) -> list[Line]:
    """A file's lines with what a split knows of them; ``shown`` is how a file would show the
    ``known`` ones."""
    lines = list(file_lines)
    first, last = same_ends(shown, lines)
    for n in chain(range(first), range(-last, 0)):
        lines[n] = _restored_line(lines[n], known[n], shown[n])
    changed = align(shown[first : len(shown) - last], lines[first : len(lines) - last])
    for group in (group.moved(first, first) for group in changed):
        if group.is_pair:
            at, source = group.b_start, group.a_start
            lines[at] = _restored_line(lines[at], known[source], shown[source])
        else:
            _restore_places(lines, group, known[group.a_start : group.a_end])
    return lines


def _restored_line(line: Line, known: Line, shown: Line) -> Line:
    """A file's line with what is known of it; ``shown`` is how the file would show ``known``. Where
    the file shows all of it, that is the known line itself: nearly every line of a book."""
    if _SHOWN(line) == _SHOWN(known):
        return known
    if line.text == shown.text or verbatim_text(line.text) == verbatim_text(shown.text):
        line = replace(line, source_start=known.source_start, source_end=known.source_end)
    if line.kind == shown.kind and same_speaker(line, shown):
        line = replace(line, kind=known.kind, speaker=known.speaker)
        if line.unsure == shown.unsure:
            line = replace(
                line,
                confidence=known.confidence,
                reason=known.reason,
                alternatives=known.alternatives,
            )
    return line


def _restore_places(lines: list[Line], group: LineGroup, known: Sequence[Line]) -> None:
    """Places in the manuscript for lines that a person cut or joined: those whose start and
    end both fall on a line of the split, or in one whose words stand there unfolded."""
    starts: dict[int, int | None] = {}
    ends: dict[int, int | None] = {}
    at = 0
    for line in known:
        words = verbatim_text(line.text) if line.written else ""
        starts[at] = line.source_start
        starts |= _inner_places(line, at)
        at += len(words)
        ends |= _inner_ends(line, at - len(words))
        ends[at] = line.source_end
    theirs = [i for i in range(group.b_start, group.b_end) if lines[i].written]
    ours = "".join(verbatim_text(line.text) for line in known if line.written)
    if ours != "".join(verbatim_text(lines[i].text) for i in theirs):
        return
    at = 0
    for i in theirs:
        start = starts.get(at)
        at += len(verbatim_text(lines[i].text))
        end = ends.get(at)
        if start is not None and end is not None:
            lines[i] = replace(lines[i], source_start=start, source_end=end)


def _inner_places(line: Line, at: int) -> dict[int, int | None]:
    """Where in the manuscript each character of a line stands, by its count of characters that
    are no white space; nothing where folding moved them."""
    start, end = line.source_start, line.source_end
    if start is None or end is None or end - start != len(line.text):
        return {}
    places: dict[int, int | None] = {}
    for offset, character in enumerate(line.text):
        if not character.isspace():
            places[at] = start + offset
            at += 1
    return places


def _inner_ends(line: Line, at: int) -> dict[int, int | None]:
    """Where each character ends, by the same count."""
    places = _inner_places(line, at)
    return {offset + 1: None if place is None else place + 1 for offset, place in places.items()}
