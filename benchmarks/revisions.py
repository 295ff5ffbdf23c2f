"""Measures what a new split does to a script that somebody edited, after small revisions.

    python benchmarks/revisions.py [--revisions N] [--stories K] [--seed S] [--folds DIR] [--json]

Each case starts from one of the project's own stories, split from raw text. A person edits the
script, the author changes the manuscript in one to three places, and it is split again; in every
third case this happens twice. Measured are speakers that changed outside the conversations touched,
edits of the person in force, accuracy inside the conversations touched, and the text to the word.
``--folds`` names a folder of weights trained without each story's set (``train_attribution.py
--folds``); without it the package's own are used, which have seen these stories. ``--show`` prints
every fault.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import STORIES, Story, own_stories  # noqa: E402
from attribution_scores import gold_of  # noqa: E402
from manuscript_revisions import Draft, as_chapters, draft_of, is_unbroken, revise  # noqa: E402

from pipeline import script  # noqa: E402
from pipeline.model import NARRATOR, SPOKEN_KINDS, Line, Manuscript, Place, Script  # noqa: E402
from pipeline.readers.text import parse as read_text  # noqa: E402
from pipeline.script.merge_report import MergeReport  # noqa: E402
from pipeline.script.merge_scripts import MergedScript  # noqa: E402
from pipeline.script.normal_forms import verbatim_text  # noqa: E402
from pipeline.splitter import split  # noqa: E402
from pipeline.splitter.attribution.forest import Model, load_model  # noqa: E402

CHOSEN = {
    "vermeer-air-duct": "grandmother-driving-lesson",
    "sword-called-gladys": "night-radio-ruby",
    "sticker-inheritance": "clockmender-alibi",
    "airship-mutiny": "coven-annual-meeting",
    "prompter-in-hole": "parking-appeals",
    "counting-lentils": "soldier-in-bell",
    "team-bus-trial": "drains-van-heist",
    "library-five-guests": "silent-palace-guard",
    "diner-back-to-back": "six-nil-dressing-room",
    "last-newspaper-issue": "campaign-bus-typo",
}
"""Stories of ten sets, half of them in first person, with double, single and angled marks and with
dashes; each with another that follows it as a second chapter in every other revision."""

FARTHEST = 5
"""Paragraphs from one turn of a conversation to the next, at most."""
NEW_NAME = "Augusta Vane"
"""What the person calls one of the people."""
UNSURE_BELOW = 0.5
TWICE = 1 / 3
"""Share of the cases in which the manuscript is revised, and split, twice."""


# ------------------------------------------------------------------ lines and their characters


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a script with the characters of the draft that it holds."""

    line: Line
    ids: tuple[int, ...]
    """Those that are no white space."""
    passage: int
    """Index of the draft's paragraph that it begins in."""


def place_lines(made: Script, draft: Draft, manuscript: Manuscript) -> list[PlacedLine] | None:
    """A script's lines with their characters; None where the script isn't the manuscript to the
    word."""
    dropped = {i for start, end in manuscript.removed for i in range(start, end)}
    ids: list[int] = []
    passage_of: list[int] = []
    at = 0
    for number, passage in enumerate(draft.passages):
        for offset, (character, i) in enumerate(zip(passage.text, passage.ids, strict=True)):
            if not character.isspace() and at + offset not in dropped:
                ids.append(i)
                passage_of.append(number)
        at += len(passage.text) + 2
    wanted = "".join(verbatim_text(p.text) for p in manuscript.paragraphs)
    if script.verbatim(made) != wanted or len(wanted) != len(ids):
        return None
    placed = []
    at = 0
    for line in made.lines:
        size = len(verbatim_text(line.text)) if line.written else 0
        if size:
            placed.append(PlacedLine(line, tuple(ids[at : at + size]), passage_of[at]))
        at += size
    return placed


def conversations(lines: Iterable[PlacedLine]) -> list[list[PlacedLine]]:
    """Lines of speech and thought by conversation: of one scene, each at most ``FARTHEST``
    paragraphs behind the one before."""
    talks: list[list[PlacedLine]] = []
    for placed in lines:
        if placed.line.kind not in ("speech", "thought"):
            continue
        last = talks[-1][-1] if talks else None
        if (
            last is None
            or last.line.place != placed.line.place
            or placed.passage - last.passage > FARTHEST
        ):
            talks.append([])
        talks[-1].append(placed)
    return talks


def touched(talks: Sequence[Sequence[PlacedLine]], here: Draft, there: Draft) -> list[int]:
    """Indices of the conversations of which a paragraph, or the one before or behind, doesn't
    stand in the other draft in the same order."""
    edge = [(-1,)], [(-2,)]
    ours = [*edge[0], *(p.ids for p in here.passages), *edge[1]]
    theirs = [*edge[0], *(p.ids for p in there.passages), *edge[1]]
    place_of = {ids: n for n, ids in enumerate(theirs)}
    return [
        n
        for n, talk in enumerate(talks)
        if not is_unbroken(
            range(talk[0].passage, talk[-1].passage + 3),
            {i: place_of.get(ids, -2) for i, ids in enumerate(ours)},
        )
    ]


# ------------------------------------------------------------------ the person


@dataclass(frozen=True, slots=True)
class Edit:
    """Something that the person wrote at a line."""

    kind: str
    """``speaker``, ``direction``, ``note`` or ``pause``."""
    ids: tuple[int, ...]
    """The line's characters."""
    value: str


@dataclass(frozen=True, slots=True)
class PersonsWork:
    """A script as the person left it."""

    mine: Script
    edits: tuple[Edit, ...]
    old_name: str
    """Whom the person calls ``NEW_NAME``."""
    renamed: int | None
    """Who that is (``Person.id``)."""
    earlier: Mapping[str, str] = field(default_factory=dict)
    """Renames that the splits before remember."""


def edit_script(
    base: Script, placed: Sequence[PlacedLine], draft: Draft, draw: random.Random
) -> PersonsWork:
    """Some lines set right, or sure where they are right; one with a direction, one with a note,
    one with a pause behind it; and one person renamed throughout."""
    names = gold_of(base, draft.story, known=False)
    usual: dict[int, Counter[str]] = defaultdict(Counter)
    spoken = [p for p in placed if p.line.kind in ("speech", "thought")]
    for p in spoken:
        usual[names.get(p.line.speaker or "", -1)][p.line.speaker or ""] += 1
    people = {person.id: person.name for person in draft.story.people}
    counts = Counter(p.line.speaker for p in spoken if p.line.speaker not in (None, NARRATOR))
    old_name = draw.choice(sorted(name for name, n in counts.items() if name and n >= 3))
    wrong, right = [], []
    for p in spoken:
        person = speaker_in(p, draft)
        if person in people and names.get(p.line.speaker or "") != person:
            name = usual[person].most_common(1)[0][0] if usual[person] else people[person]
            wrong.append((p, name))
        elif p.line.speaker and p.line.unsure:
            right.append((p, p.line.speaker))
    draw.shuffle(wrong)
    draw.shuffle(right)
    theirs = [p for p, _ in wrong if p.line.speaker == old_name]
    wrong = [(p, name) for p, name in wrong if p not in theirs[1:]]
    edits = [
        Edit("speaker", p.ids, NEW_NAME if name == old_name else script.clean_name(name))
        for p, name in (*wrong[:3], *right[: 4 - len(wrong[:3])])
    ]
    for kind, value in (("direction", "coldly"), ("note", "mind this"), ("pause", "2s")):
        edits.append(Edit(kind, draw.choice(placed if kind == "pause" else spoken).ids, value))
    lines = _edited_lines(base.lines, placed, edits, old_name)
    mine = script.parse(script.dump(replace(base, lines=tuple(lines))))
    return PersonsWork(script.restore(mine, base), tuple(edits), old_name, names.get(old_name))


def _edited_lines(
    lines: Iterable[Line], placed: Sequence[PlacedLine], edits: Sequence[Edit], old_name: str
) -> list[Line]:
    ids_of = {id(p.line): p.ids for p in placed}
    edited = []
    for line in lines:
        own = [e for e in edits if e.ids == ids_of.get(id(line))]
        if line.speaker == old_name:
            line = replace(line, speaker=NEW_NAME)
        for edit in own:
            if edit.kind == "speaker":
                line = replace(line, speaker=edit.value, unsure=False)
            elif edit.kind == "direction":
                line = replace(line, delivery=(edit.value,))
        edited += [Line(Place(), "note", e.value) for e in own if e.kind == "note"]
        edited.append(line)
        edited += [Line(Place(), "pause", e.value) for e in own if e.kind == "pause"]
    return edited


def speaker_in(placed: PlacedLine, draft: Draft) -> int | None:
    """Who says most of a line, by the annotation."""
    votes = Counter(draft.speaker_of.get(i) for i in placed.ids)
    votes.pop(None, None)
    return votes.most_common(1)[0][0] if votes else None


# ------------------------------------------------------------------ one revision


@dataclass(slots=True)
class Counts:
    """What was counted in some revisions."""

    revisions: int = 0
    outside: int = 0
    """Lines outside the conversations touched."""
    outside_changed: int = 0
    edits: int = 0
    """Edits at lines whose text is as it was."""
    edits_in_force: int = 0
    edits_at_changed: int = 0
    """Edits at lines of which half is left."""
    edits_at_changed_in_force: int = 0
    edits_gone: int = 0
    """Edits at lines of which less is left."""
    edits_gone_told: int = 0
    """Those that are in force all the same, or listed by the merge as lost or in conflict."""
    renames: int = 0
    renames_in_force: int = 0
    inside: int = 0
    """Annotated lines inside the conversations touched that the person left alone."""
    inside_right: int = 0
    inside_right_afresh: int = 0
    second_names: int = 0
    """People who got a second name by the merge."""
    not_verbatim: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Counts) -> None:
        """Add the counts of other revisions."""
        for item in dataclasses.fields(self):
            setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))


@dataclass(frozen=True, slots=True)
class Start:
    """A story before its revisions."""

    draft: Draft
    base: Script
    placed: list[PlacedLine]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A story after one revision and a new split."""

    draft: Draft
    afresh: Script
    """The new manuscript as it is split without any memory."""
    afresh_lines: list[PlacedLine]
    base: Script
    """The new split held steady, from which the next merge starts."""
    base_lines: list[PlacedLine]
    merged: Script
    lines: list[PlacedLine]
    report: MergeReport
    renamed: Mapping[str, str]


def measure_revision(start: Start, draw: random.Random, model: Model | None) -> Counts:
    """The person's edits, one revision or two of them with a split behind each, and what the last
    split did."""
    work = edit_script(start.base, start.placed, start.draft, draw)
    counts = Counts(revisions=1)
    made: list[str] = []
    if draw.random() < TWICE:
        outcome, more = revise_once(start, work, draw, model)
        made += [*more, "then"]
        if outcome is not None:
            mine = script.restore(script.parse(script.dump(outcome.merged)), outcome.base)
            work = replace(
                work, mine=mine, edits=_still_in_force(work, outcome), earlier=outcome.renamed
            )
            start = Start(outcome.draft, outcome.base, outcome.base_lines)
    outcome, more = revise_once(start, work, draw, model)
    made += more
    if outcome is None:
        counts.not_verbatim = 1
        counts.faults.append(f"not verbatim [{', '.join(made)}]")
        return counts
    _count_outside(counts, start, work, outcome)
    _count_edits(counts, work, outcome)
    _count_inside(counts, start, work, outcome)
    counts.faults = [f"{fault} [{', '.join(made)}]" for fault in counts.faults]
    return counts


def revise_once(
    start: Start, work: PersonsWork, draw: random.Random, model: Model | None
) -> tuple[Outcome | None, list[str]]:
    """What becomes of the person's script after a revision, and what was revised; None where a
    script isn't the manuscript to the word."""
    watched = frozenset(i for edit in work.edits for i in edit.ids)
    draft = replace(start.draft.copy(), watched=watched)
    made = revise(draft, draw)
    manuscript = read_text(draft.text())
    afresh = split(manuscript, threshold=UNSURE_BELOW, model=model)
    renamed = script.lasting_renames(work.earlier, start.base, work.mine)
    base, merge = split_again(start.base, work.mine, afresh, renamed)
    merged = merge.script
    afresh_lines, base_lines, lines = (
        place_lines(each, draft, manuscript) for each in (afresh, base, merged)
    )
    if afresh_lines is None or base_lines is None or lines is None:
        return None, made
    outcome = Outcome(
        draft, afresh, afresh_lines, base, base_lines, merged, lines, merge.report, renamed
    )
    return outcome, made


def split_again(
    base: Script, mine: Script, new: Script, renamed: Mapping[str, str]
) -> tuple[Script, MergedScript]:
    """The steps of the workflow, without its files: the split as it is kept, and the script."""
    held = script.hold_steady(base, new, UNSURE_BELOW).script
    held = script.rename_speakers(held, renamed)
    merge = script.merge_scripts(base, mine, held)
    return script.with_lasting_labels(base, mine, merge.script, held), merge


def _still_in_force(work: PersonsWork, outcome: Outcome) -> tuple[Edit, ...]:
    return tuple(edit for edit in work.edits if _in_force(edit, outcome))


def _count_outside(counts: Counts, start: Start, work: PersonsWork, outcome: Outcome) -> None:
    """Lines outside the conversations touched, and those whose speaker changed."""
    mine = place_lines(work.mine, start.draft, read_text(start.draft.text()))
    assert mine is not None
    speaker_of = {i: p.line.speaker for p in mine for i in p.ids}
    said, around = _inside(outcome.lines, outcome.draft, start.draft)
    said_before, around_before = _inside(mine, start.draft, outcome.draft)
    old_passages = {passage.ids for passage in start.draft.passages}
    for p in outcome.lines:
        if p.line.kind not in SPOKEN_KINDS or p.ids[0] in said | said_before:
            continue
        if outcome.draft.passages[p.passage].ids not in old_passages:
            continue
        if p.line.kind == "narration" and p.ids[0] in around | around_before:
            continue
        counts.outside += 1
        before = {speaker_of[i] for i in p.ids}
        if len(before) > 1 or not script.same_name(before.pop(), p.line.speaker):
            counts.outside_changed += 1
            was = sorted({speaker_of[i] or "?" for i in p.ids})
            counts.faults.append(f"outside: {was} -> {p.line.speaker}: {p.line.text[:60]}")


def _inside(lines: Sequence[PlacedLine], here: Draft, there: Draft) -> tuple[set[int], set[int]]:
    """The characters that are said in conversations touched, and all in their paragraphs."""
    talks = conversations(lines)
    said: set[int] = set()
    around: set[int] = set()
    for talk in (talks[n] for n in touched(talks, here, there)):
        said |= {i for p in talk for i in p.ids}
        for passage in here.passages[talk[0].passage : talk[-1].passage + 1]:
            around |= set(passage.ids)
    return said, around


def _count_edits(counts: Counts, work: PersonsWork, outcome: Outcome) -> None:
    """The person's edits that are in force, by what became of their lines."""
    place_of = {i: n for n, i in enumerate(i for p in outcome.lines for i in p.ids)}
    for edit in work.edits:
        in_force = _in_force(edit, outcome)
        left = sum(i in place_of for i in edit.ids)
        if is_unbroken(edit.ids, place_of):
            counts.edits += 1
            counts.edits_in_force += in_force
            state = "same"
        elif 2 * left >= len(edit.ids):
            counts.edits_at_changed += 1
            counts.edits_at_changed_in_force += in_force
            state = "changed"
        else:
            counts.edits_gone += 1
            counts.edits_gone_told += in_force or _is_listed(edit, outcome.report)
            state = "gone"
        if not in_force and not (state == "gone" and _is_listed(edit, outcome.report)):
            counts.faults.append(f"edit at {state} line: {edit.kind} {edit.value}")
    speakers = {p.line.speaker for p in outcome.lines}
    counts.renames += 1
    if work.old_name not in speakers and NEW_NAME in speakers:
        counts.renames_in_force += 1
    else:
        counts.faults.append(f"rename of {work.old_name}: {speakers}")


def _is_listed(edit: Edit, report: MergeReport) -> bool:
    """Whether a merge says that an edit went with its line."""
    told = {lost.speaker for lost in report.lost} | {c.speaker for c in report.conflicts}
    return edit.value in told or any(edit.value in lost.delivery for lost in report.lost)


def _in_force(edit: Edit, outcome: Outcome) -> bool:
    own = [p.line for p in outcome.lines if not set(edit.ids).isdisjoint(p.ids)]
    if edit.kind == "speaker":
        said = [line for line in own if line.kind in ("speech", "thought")] or own
        return bool(said) and all(
            script.same_name(line.speaker, edit.value) and not line.unsure for line in said
        )
    if edit.kind == "direction":
        return bool(own) and any(edit.value in line.delivery for line in own)
    return any(line.kind == edit.kind and line.text == edit.value for line in outcome.merged.lines)


def _count_inside(counts: Counts, start: Start, work: PersonsWork, outcome: Outcome) -> None:
    """Lines inside the conversations touched that are right, merged and split afresh; and people
    with more names than either the last split or a fresh one gave them."""
    story = outcome.draft.annotated()
    names_before = gold_of(start.base, story, known=False)
    names_afresh = gold_of(outcome.afresh, story, known=False)
    names = names_before | gold_of(outcome.merged, story, known=False)
    if work.renamed is not None:
        names[NEW_NAME] = work.renamed
    edited = {i for e in work.edits if e.kind == "speaker" for i in e.ids}
    inside, _ = _inside(outcome.afresh_lines, outcome.draft, start.draft)
    merged_at = {i: p.line.speaker for p in outcome.lines for i in p.ids}
    for p in outcome.afresh_lines:
        person = speaker_in(p, outcome.draft)
        if p.ids[0] not in inside or p.ids[0] in edited or person is None:
            continue
        ours = merged_at[p.ids[0]] or ""
        counts.inside += 1
        counts.inside_right += names.get(ours) == person
        counts.inside_right_afresh += names_afresh.get(p.line.speaker or "") == person
        if names.get(ours) != person and names_afresh.get(p.line.speaker or "") == person:
            counts.faults.append(f"inside: {p.line.speaker} became {ours}: {p.line.text[:60]}")
    before = _names_by_person(start.placed, names_before)
    fresh = _names_by_person(outcome.afresh_lines, names_afresh)
    for person, own in _names_by_person(outcome.lines, names).items():
        if len(own) > max(1, len(before.get(person, ())), len(fresh.get(person, ()))):
            counts.second_names += 1
            counts.faults.append(f"second name: {before.get(person)} -> {own}")


def _names_by_person(lines: Iterable[PlacedLine], names: dict[str, int]) -> dict[int, set[str]]:
    """The names under which each annotated person speaks."""
    own: dict[int, set[str]] = defaultdict(set)
    for p in lines:
        if p.line.kind in ("speech", "thought") and p.line.speaker in names:
            own[names[p.line.speaker]].add(p.line.speaker)
    return own


# ------------------------------------------------------------------ the command


def measure_story(
    story: Story, partner: Story, revisions: int, seed: int, model: Model | None
) -> Counts:
    """Many revisions of one story, each from its first manuscript; every other one of a book of
    two stories."""
    starts = [_start(story, model), _start(as_chapters(story, partner), model)]
    counts = Counts()
    for number in range(revisions):
        draw = random.Random(f"{seed} {story.name} {number}")
        one = measure_revision(starts[number % 2], draw, model)
        one.faults = [f"{story.name} {number}: {fault}" for fault in one.faults]
        counts.add(one)
    return counts


def _start(story: Story, model: Model | None) -> Start:
    draft = draft_of(story)
    manuscript = read_text(draft.text())
    base = split(manuscript, threshold=UNSURE_BELOW, model=model)
    placed = place_lines(base, draft, manuscript)
    assert placed is not None, story.name
    return Start(draft, base, placed)


def figures(counts: Counts) -> dict[str, Any]:
    """The counts, for ``--json``."""
    return {
        item.name: getattr(counts, item.name)
        for item in dataclasses.fields(counts)
        if item.name != "faults"
    }


def report(counts: Counts, stories: int) -> None:
    """Prints the table."""
    inside = max(1, counts.inside)
    print(
        f"{counts.revisions} revisions of {stories} stories\n\n"
        "| measured | count | of |\n|---|---|---|\n"
        f"| speakers changed outside | {counts.outside_changed} | {counts.outside} |\n"
        f"| edits in force, same text | {counts.edits_in_force} | {counts.edits} |\n"
        f"| edits in force, changed text | {counts.edits_at_changed_in_force} "
        f"| {counts.edits_at_changed} |\n"
        f"| edits in force or listed, text gone | {counts.edits_gone_told} "
        f"| {counts.edits_gone} |\n"
        f"| renames in force | {counts.renames_in_force} | {counts.renames} |\n"
        f"| second names | {counts.second_names} | |\n"
        f"| not to the word | {counts.not_verbatim} | {counts.revisions} |\n\n"
        f"Inside: {counts.inside_right / inside:.3f} right merged, "
        f"{counts.inside_right_afresh / inside:.3f} afresh, of {counts.inside} lines"
    )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--revisions", type=int, default=200, help="of each story")
    parser.add_argument("--stories", type=int, default=len(CHOSEN))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folds", type=Path, help="weights trained without each story's set")
    parser.add_argument("--show", action="store_true", help="print every fault")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    by_name = {story.name: story for story in own_stories(STORIES)}
    total = Counts()
    every = {}
    for name, partner in tuple(CHOSEN.items())[: options.stories]:
        story = by_name[name]
        model = None
        if options.folds:
            from training_stories import fold_of

            model = load_model(options.folds / f"fold-{fold_of([story])[name]}.npz")
        counts = measure_story(story, by_name[partner], options.revisions, options.seed, model)
        every[name] = figures(counts)
        total.add(counts)
        if options.show:
            print("\n".join(counts.faults), file=sys.stderr, flush=True)
    if options.json:
        print(json.dumps({"all": figures(total), "by_story": every}, indent=2))
    else:
        report(total, len(every))


if __name__ == "__main__":
    main()
