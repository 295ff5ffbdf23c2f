"""What a person did stays done, whatever they and the author do next, in any order."""

from __future__ import annotations

import json
import random
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pipeline.cli import main
from pipeline.model import SPOKEN_KINDS, Line, Script
from pipeline.readers import read
from pipeline.script import parse, verbatim

NAMES = ("Mara", "Tobias", "Wren", "Daniel")
OTHERS = ("Hester", "Pike", "Ottilie")
"""Names that only a person gives."""

_TOKEN = re.compile(r"\bq\d+q\b")
_FILLER = ["slowly", "gladly", "today", "again", "perhaps", "indeed", "outside", "already"]


@dataclass(slots=True)
class Edits:
    """What the person said of a line that holds some word, and wants to see kept."""

    speaker: str = ""
    delivery: str = ""
    note: str = ""


@dataclass(slots=True)
class Author:
    """A manuscript that its author goes on changing. Every sentence holds a word of its own, by
    which its line is known again."""

    paragraphs: list[str] = field(default_factory=list)
    made: int = 0

    def word(self) -> str:
        self.made += 1
        return f"q{self.made}q"

    def paragraph(self, draw: random.Random) -> str:
        name = draw.choice(NAMES)
        kind = draw.randrange(4)
        if kind == 0:
            return f"{name} walked along the shore and saw {self.word()} there."
        if kind == 1:
            return f"“I have seen {self.word()} before,” said {name}."
        if kind == 2:
            return f"“Where is {self.word()} now?”"
        return f"“Take {self.word()} away,” {name} said. “And bring {self.word()} back.”"

    def text(self) -> str:
        return "\n\n".join(self.paragraphs) + "\n"


class PersonsWork(RuleBasedStateMachine):
    """Commands and edits by hand in any order; what must hold stands in the invariants."""

    def __init__(self) -> None:
        super().__init__()
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.manuscript = self.folder / "story.txt"
        self.script = self.folder / "story.script"
        self.author = Author()
        self.edits: dict[str, Edits] = {}
        self.renamed: dict[str, str] = {}
        self.fresh = False
        """Whether the script was split since the manuscript last changed."""

    def teardown(self) -> None:
        self.temporary.cleanup()

    # ---------------------------------------------------------------- helpers

    def run_command(self, *words: str) -> Result:
        from os import chdir

        before = Path.cwd()
        chdir(self.folder)
        try:
            done = CliRunner().invoke(main, list(words))
        finally:
            chdir(before)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        assert done.exit_code == 0, f"{words}: {done.output}"
        return done

    def parsed(self) -> Script:
        return parse(self.script.read_text(encoding="utf-8"))

    def line_of(self, word: str) -> Line | None:
        for line in self.parsed().lines:
            if line.kind in SPOKEN_KINDS and word in line.text:
                return line
        return None

    def words_with(self, *kinds: str) -> list[str]:
        found = []
        for line in self.parsed().lines:
            if line.kind in kinds:
                found += _TOKEN.findall(line.text)
        return found

    def change_line(self, word: str, head: str) -> None:
        """Give the file's line that holds ``word`` another head, as a person does in an editor."""
        lines = self.script.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            if word in line and not line.startswith(("%", "#")):
                lines[number] = head + line[line.index(": ") :]
        self.script.write_text("\n".join(lines), encoding="utf-8")

    # ---------------------------------------------------------------- the author

    @initialize(seed=st.integers(0, 10_000))
    def write_the_story(self, seed: int) -> None:
        draw = random.Random(seed)
        self.author.paragraphs = [self.author.paragraph(draw) for _ in range(8)]
        self.manuscript.write_text(self.author.text(), encoding="utf-8")
        self.run_command("split", "story.txt", "-q")
        self.fresh = True

    @rule(seed=st.integers(0, 10_000))
    def revise(self, seed: int) -> None:
        draw, story = random.Random(seed), self.author.paragraphs
        at = draw.randrange(len(story))
        what = draw.randrange(6)
        if what == 0:
            story.insert(at, self.author.paragraph(draw))
        elif what == 1 and len(story) > 4:
            del story[at]
        elif what == 2:
            story.insert(draw.randrange(len(story)), story.pop(at))
        elif what == 3:
            story[at] = story[at].replace(" ", f" {draw.choice(_FILLER)} ", 1)
        elif what == 4 and at + 1 < len(story):
            story[at] = f"{story[at]} {story.pop(at + 1)}"
        elif what == 5 and ". “" in story[at]:
            first, _, rest = story[at].partition(". “")
            story[at : at + 1] = [f"{first}.", f"“{rest}"]
        self.manuscript.write_text(self.author.text(), encoding="utf-8")
        self.fresh = False

    # ---------------------------------------------------------------- the person

    @precondition(lambda self: self.fresh and self.words_with("speech"))
    @rule(seed=st.integers(0, 10_000), name=st.sampled_from(OTHERS))
    def give_a_line_to_somebody(self, seed: int, name: str) -> None:
        word = random.Random(seed).choice(self.words_with("speech"))
        line = self.line_of(word)
        assert line is not None
        brackets = f" ({', '.join(line.delivery)})" if line.delivery else ""
        self.change_line(word, f"{name}{brackets}")
        for mate in _TOKEN.findall(line.text):
            self.edits.setdefault(mate, Edits()).speaker = name

    @precondition(lambda self: self.fresh and self.words_with("speech"))
    @rule(seed=st.integers(0, 10_000), how=st.sampled_from(("coldly", "fast")))
    def direct_a_line(self, seed: int, how: str) -> None:
        word = random.Random(seed).choice(self.words_with("speech"))
        line = self.line_of(word)
        assert line is not None
        mark = "?" if line.unsure else ""
        self.change_line(word, f"{line.speaker or 'Unknown'}{mark} ({how})")
        for mate in _TOKEN.findall(line.text):
            self.edits.setdefault(mate, Edits()).delivery = how

    @precondition(lambda self: self.fresh and self.words_with("speech"))
    @rule(seed=st.integers(0, 10_000))
    def write_a_note(self, seed: int) -> None:
        word = random.Random(seed).choice(self.words_with("speech"))
        note = f"mind this {seed}"
        lines = self.script.read_text(encoding="utf-8").split("\n")
        at = next(n for n, x in enumerate(lines) if word in x and not x.startswith("%"))
        lines.insert(at + 1, f"% {note}")
        self.script.write_text("\n".join(lines), encoding="utf-8")
        self.edits.setdefault(word, Edits()).note = note

    @precondition(lambda self: self.fresh)
    @rule(old=st.sampled_from(NAMES), new=st.sampled_from(("Captain Rook", "Ada")))
    def rename(self, old: str, new: str) -> None:
        speakers = {line.speaker for line in self.parsed().lines}
        if old in speakers and new not in speakers and new not in self.renamed.values():
            self.run_command("rename", "story.script", old, new)
            self.renamed[old] = new

    @rule(title=st.sampled_from(("The Shore", "Low Water", "Q")))
    def retitle(self, title: str) -> None:
        text = self.script.read_text(encoding="utf-8")
        self.script.write_text(
            re.sub(r"^title:.*$", f"title: {title}", text, count=1, flags=re.MULTILINE),
            encoding="utf-8",
        )

    # ---------------------------------------------------------------- the program

    @rule()
    def split(self) -> None:
        self.split_again()

    def split_again(self) -> None:
        done = self.run_command("split", "story.txt", "--json")
        self.forget_what_is_listed(json.loads(done.stdout))
        self.fresh = True

    @rule()
    def build(self) -> None:
        self.split_again()
        self.run_command("build", "story.script", "--engine", "tone", "-j", "1", "-q")

    @precondition(lambda self: self.fresh)
    @rule()
    def preview(self) -> None:
        self.run_command("preview", "story.script", "--engine", "tone", "--lines", "1-2", "-q")

    def forget_what_is_listed(self, report: dict[str, object]) -> None:
        """An edit that the report lists as in conflict or lost needn't be in force."""
        merged = report.get("merge")
        if isinstance(merged, dict):
            for conflict in (*merged["conflicts"], *merged["lost"]):
                for word in _TOKEN.findall(json.dumps(conflict)):
                    self.edits.pop(word, None)

    # ---------------------------------------------------------------- what holds

    @invariant()
    def every_edit_is_in_force(self) -> None:
        if not self.script.exists():
            return
        text = self.script.read_text(encoding="utf-8")
        living = set(_TOKEN.findall(self.author.text()))
        for word, edits in self.edits.items():
            line = self.line_of(word)
            if line is None:
                assert not self.fresh or word not in living
                continue
            if edits.speaker:
                assert line.speaker == edits.speaker, f"{word}: {line}"
                assert not line.unsure
            if edits.delivery:
                assert edits.delivery in line.delivery, f"{word}: {line}"
            if edits.note:
                assert f"% {edits.note}" in text

    @invariant()
    def a_renamed_person_stays_renamed(self) -> None:
        if self.script.exists():
            speakers = {line.speaker for line in self.parsed().lines}
            assert not speakers & set(self.renamed)

    @invariant()
    def the_script_is_the_manuscript_to_the_word(self) -> None:
        if self.fresh:
            ours = verbatim(self.parsed())
            theirs = "".join("".join(p.text.split()) for p in read(self.manuscript).paragraphs)
            assert ours == theirs

    @invariant()
    def nothing_is_spoken_twice(self) -> None:
        if self.script.exists():
            words = self.words_with(*SPOKEN_KINDS)
            assert len(words) == len(set(words))

    @invariant()
    def a_book_has_one_folder_and_one_cast(self) -> None:
        output = self.folder / "output"
        if output.exists():
            assert len([p for p in output.iterdir() if not p.name.startswith(".")]) <= 1
        voices = self.folder / "voices.yaml"
        if voices.exists():
            said = yaml.safe_load(voices.read_text(encoding="utf-8"))
            assert len(said.get("books") or {}) <= 1


def _at_size(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


PersonsWork.TestCase.settings = _at_size(12, 20)
TestPersonsWork = PersonsWork.TestCase


class LongPersonsWork(PersonsWork):
    """The same at full size."""


LongPersonsWork.TestCase.settings = _at_size(300, 30)
TestLongPersonsWork = pytest.mark.slow(LongPersonsWork.TestCase)
