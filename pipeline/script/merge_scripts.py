"""The script after another split, with everything that a person did to the last one.

Three scripts meet: the last split (``base``), the file as a person left it (``mine``) and the
new split (``new``). What the person changed stays, what they left alone may improve. A line whose
words the author changed is the same line: what the person said of it goes over to it. Where both
changed the same words the author's are spoken, and the person's stand beside them as a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from pipeline.model import SPOKEN_KINDS, UNKNOWN, Line, Meta, Place, Script
from pipeline.script.align_lines import align, bare_words
from pipeline.script.compare_lines import (
    joined_words,
    same_label,
    same_lines,
    same_speaker,
    same_words,
)
from pipeline.script.format_script import META_FIELDS, dump
from pipeline.script.line_places import placed
from pipeline.script.merge_regions import Region, common_regions, with_moves
from pipeline.script.merge_report import Conflict, LostEdit, MergeReport
from pipeline.script.normal_forms import fold, verbatim_text
from pipeline.script.parse_script import parse
from pipeline.script.restore_split import restore, restored_lines, shown_lines

YOURS_NOTE = "yours, before the manuscript changed:"

_TOKEN = re.compile(r"\w+|[^\w\s]")
_LARGEST_RECUT = 250_000
"""Words of the old text times words of the new: more are not compared."""
_LIKE = 0.3
"""Share of words in common from which a line is what became of another."""


@dataclass(frozen=True, slots=True)
class MergedScript:
    """A script, and what a merge made of it."""

    script: Script
    report: MergeReport


def merge(base: Script | None, mine: Script, new: Script) -> Script:
    """The script of ``merge_scripts``, without its report."""
    return merge_scripts(base, mine, new).script


def merge_scripts(base: Script | None, mine: Script, new: Script) -> MergedScript:
    """``new`` with everything a person changed between ``base`` and ``mine``.

    Without a base every line counts as the person's: ``mine``, with what ``new`` knows of its
    lines.
    """
    if base is None:
        kept = sum(line.written for line in mine.lines)
        return MergedScript(restore(mine, new), MergeReport(kept=kept))
    scripts = _ThreeScripts(shown_lines(base), mine.lines, shown_lines(new), new.lines)
    passages = scripts.merged()
    lines = [line for passage in passages for line in passage.lines]
    report = _report(scripts, passages)
    warnings = new.warnings
    if report.conflicts:
        count = len(report.conflicts)
        passage_words = "1 passage" if count == 1 else f"{count} passages"
        warnings += (
            f"{passage_words} that you edited changed in the manuscript too: the manuscript's "
            "words are spoken, yours stand beside them as notes ('%') in the script.",
        )
    meta = _merge_meta(parse(dump(replace(base, lines=()))).meta, mine.meta, new.meta)
    script = replace(new, meta=meta, lines=tuple(placed(lines)), warnings=warnings)
    return MergedScript(script, report)


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage of the merged script."""

    lines: list[Line]
    conflicts: list[Conflict] = field(default_factory=list)
    lost: list[LostEdit] = field(default_factory=list)
    carried: int = 0


def _report(scripts: _ThreeScripts, passages: Sequence[_Passage]) -> MergeReport:
    kept = changed = new = gone = 0
    for group in align(scripts.base, scripts.new):
        was = [line for line in scripts.base[group.a_start : group.a_end] if line.written]
        now = [line for line in scripts.new[group.b_start : group.b_end] if line.written]
        if same_words(was, now):
            kept += len(now)
        elif was and now:
            changed += len(now)
        else:
            new += len(now)
            gone += len(was)
    return MergeReport(
        kept, changed, new, gone,
        carried=sum(passage.carried for passage in passages),
        conflicts=tuple(c for passage in passages for c in passage.conflicts),
        lost=tuple(edit for passage in passages for edit in passage.lost),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _ThreeScripts:
    """The three scripts as files show them."""

    base: tuple[Line, ...]
    mine: tuple[Line, ...]
    new: tuple[Line, ...]
    known: tuple[Line, ...]
    """``new`` with all that its split knows of each line."""

    def merged(self) -> list[_Passage]:
        """The merged script, passage by passage."""
        regions = common_regions(align(self.base, self.mine), align(self.base, self.new))
        regions = with_moves(regions, self.base, self.mine, self.new)
        return [self._merge(region) for region in regions]

    def _merge(self, region: Region) -> _Passage:
        base = self.base[slice(*region.base)]
        mine = self.mine[slice(*region.mine)]
        new, known = self.new[slice(*region.new)], self.known[slice(*region.new)]
        if same_lines(base, mine):
            return _Passage(list(known))
        if len(base) == len(mine) == len(new) == 1:
            return _merge_line(base[0], mine[0], new[0], known[0])
        if not base:
            return _Passage(_merge_inserted(mine, new, known))
        mine_known = restored_lines(mine, new, known)
        if same_words(base, new) and (new or not joined_words(base)):
            return _Passage(mine_known)
        if same_words(mine, new):
            return _Passage(mine_known)
        if not new:
            return _left_over(base, mine)
        recut = _recut_as(mine, new) if same_words(base, mine) else []
        if recut:
            return _Passage(restored_lines(recut, new, known), carried=len(recut))
        return _carry_over(base, mine, new, known)


def _merge_inserted(mine: Sequence[Line], new: Sequence[Line], known: Sequence[Line]) -> list[Line]:
    """Lines that the last split lacked: the person's, then the manuscript's, unless both added
    the same words."""
    if new and same_words(mine, new) and (joined_words(new) or same_lines(mine, new)):
        return restored_lines(mine, new, known)
    return [*mine, *known]


def _recut_as(mine: Sequence[Line], new: Sequence[Line]) -> list[Line]:
    """The new words cut as a person cut the old ones; nothing where their cuts can't be told."""
    if not all(line.kind in SPOKEN_KINDS for line in (*mine, *new)):
        return []
    old_tokens = [_TOKEN.findall(line.text) for line in mine]
    new_text = fold(" ".join(line.text for line in new))
    new_tokens = list(_TOKEN.finditer(new_text))
    flat = [token for tokens in old_tokens for token in tokens]
    if not new_tokens or len(flat) * len(new_tokens) > _LARGEST_RECUT:
        return []
    matcher = SequenceMatcher(None, flat, [token[0] for token in new_tokens], autojunk=False)
    to_new = {
        block.a + i: block.b + i
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    }
    cuts, at = [0], 0
    for tokens in old_tokens[:-1]:
        at += len(tokens)
        place = to_new.get(at, to_new.get(at - 1, -2) + 1)
        if place <= cuts[-1] or place >= len(new_tokens):
            return []
        cuts.append(place)
    starts = [new_tokens[cut].start() for cut in cuts] + [len(new_text)]
    return [
        replace(line, text=new_text[start:end].strip(" "))
        for line, start, end in zip(mine, starts, starts[1:], strict=False)
    ]


def _left_over(base: Sequence[Line], mine: Sequence[Line]) -> _Passage:
    """What is left of a passage that the author took out: the person's notes, pauses and sounds,
    and as comments the words that are the person's own."""
    passage = _Passage([])
    known = joined_words(base)
    for line in mine:
        if not line.written:
            passage.lines.append(line)
        elif verbatim_text(line.text) not in known:
            _keep_as_comment(passage, line, "")
    passage.lost.extend(_lost_edits(base, _edited_lines(base, mine)))
    return passage


def _edited_lines(base: Sequence[Line], mine: Sequence[Line]) -> dict[int, Line]:
    """What became of each line of the last split in the person's hands, by its index."""
    return {g.a_start: mine[g.b_start] for g in align(base, mine) if g.is_pair}


def _lost_edits(base: Sequence[Line], mine_of: Mapping[int, Line]) -> Iterator[LostEdit]:
    """What a person said of lines of the last split that are gone."""
    for place, edited in mine_of.items():
        if base[place].written and not _same_but_for_words(base[place], edited):
            yield LostEdit(edited.speaker or UNKNOWN, edited.delivery, edited.text)


def _keep_as_comment(passage: _Passage, line: Line, manuscripts: str) -> None:
    """A person's words that aren't spoken any more, as a note behind the passage."""
    speaker = line.speaker or UNKNOWN
    passage.lines.append(_note(f"{YOURS_NOTE} {speaker}: {line.text}"))
    passage.conflicts.append(Conflict(speaker, line.text, manuscripts))


def _carry_over(
    base: Sequence[Line], mine: Sequence[Line], new: Sequence[Line], known: Sequence[Line]
) -> _Passage:
    """A passage that the author changed and the person had edited: the author's words, with what
    the person said of each line that is still to be told."""
    mine_of = _edited_lines(base, mine)
    base_of = {g.b_start: g.a_start for g in align(base, new) if g.is_pair}
    lines: list[Line] = []
    carried = 0
    found_again: set[int] = set()
    for j, line in enumerate(known):
        i = base_of.get(j, _most_alike(new[j], base))
        found_again.add(i)
        edited = mine_of.get(i, base[i]) if i >= 0 else None
        if edited is None or _same_but_for_words(base[i], edited):
            lines.append(line)
            continue
        lines.append(_with_edits(base[i], edited, new[j], line))
        carried += 1
    lost = list(_lost_edits(base, {i: x for i, x in mine_of.items() if i not in found_again}))
    passage = _Passage(lines, lost=lost, carried=carried)
    was, now = joined_words(base), joined_words(new)
    author_text = fold(" ".join(line.text for line in new if line.written))
    for line in mine:
        words = verbatim_text(line.text)
        if not line.written:
            passage.lines.append(line)
        elif words not in was and words not in now:
            _keep_as_comment(passage, line, author_text)
    return passage


def _most_alike(line: Line, base: Sequence[Line]) -> int:
    """The index of the line that shares most words with a line; -1 where none does."""
    words = bare_words(line)
    best, at = _LIKE, -1
    for i, other in enumerate(base):
        theirs = bare_words(other)
        share = len(words & theirs) / max(len(words), 1)
        if other.kind == line.kind and share > best:
            best, at = share, i
    return at


def _same_but_for_words(one: Line, other: Line) -> bool:
    """Whether two lines differ in nothing but their words."""
    return same_label(one, other) and (one.delivery, one.spoken, one.take) == (
        other.delivery, other.spoken, other.take,
    )  # fmt: skip


def _with_edits(base: Line, mine: Line, new: Line, known: Line) -> Line:
    """A line of the new split with each field the person's where they changed it; its words are
    the author's."""
    changed = {
        name: getattr(mine, name)
        for name in ("delivery", "spoken", "take", "paragraph_end")
        if getattr(mine, name) != getattr(base, name)
    }
    line = replace(known, **changed)
    if not same_label(base, mine):
        line = replace(
            line, kind=mine.kind, speaker=mine.speaker, unsure=mine.unsure,
            confidence=None, reason="", alternatives=(),
        )  # fmt: skip
        if mine.kind == new.kind and same_speaker(mine, new):
            line = replace(line, kind=known.kind, speaker=known.speaker)
    return line


def _merge_line(base: Line, mine: Line, new: Line, known: Line) -> _Passage:
    """One line of each: every field is the person's where they changed it, else the machine's."""
    line = _with_edits(base, mine, new, known)
    author_changed = verbatim_text(new.text) != verbatim_text(base.text)
    carried = int(author_changed and not _same_but_for_words(base, mine))
    if fold(mine.text) == fold(base.text):
        return _Passage([line], carried=carried)
    if not author_changed or verbatim_text(mine.text) == verbatim_text(new.text):
        if verbatim_text(mine.text) != verbatim_text(new.text):
            line = replace(line, source_start=None, source_end=None)
        return _Passage([replace(line, text=mine.text)], carried=carried)
    passage = _Passage([line], carried=carried)
    _keep_as_comment(passage, mine, new.text)
    return passage


def _note(text: str) -> Line:
    return Line(Place(), "note", text)


def _merge_meta(base: Meta, mine: Meta, new: Meta) -> Meta:
    """The new header with what the person changed, and with what the manuscript doesn't say."""
    kept = {
        name: getattr(mine, name)
        for name in (*META_FIELDS, "extra")
        if getattr(mine, name) != getattr(base, name) or not getattr(new, name)
    }
    return replace(new, **kept)
