"""A review from question to question: what an answer changes, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import FileChangedError
from pipeline.model import Script
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.edit_cast import rename_character
from pipeline.workflows.results import numbered
from pipeline.workflows.review import Question
from pipeline.workflows.review_book import BookReview, PersonQuestion, ReviewStep
from pipeline.workflows.script_file import read_script
from pipeline.workflows.split_book import split_book

TALK = """Odile put the kettle on. Bram sat down at the table, and Odile turned to him.

“You were late.”

“The bus was late.”

“There is no bus on a Sunday.”

“Then I was late.”

“That is what I said.”

“So it is.”

Bram took a biscuit from the tin.
"""
SAYS = dict.fromkeys((1, 8), ",” said the baker.")
"""How the first and the last of the baker's lines end: he is named no more often."""

BAKERY = "Noor wiped the counter, and Tomas came in. “Morning,” said Noor.\n\n" + "".join(
    f"“What about number {n}?” said Tomas.\n\n“Number {n} is sold{SAYS.get(n, '.”')}\n\n"
    for n in range(1, 9)
)
FILES = ("story.script", "story.split.json", "voices.yaml")


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    return BookOptions(source=Path("story.txt"), engine="tone", jobs=1)


def book(options: BookOptions, text: str) -> BookReview:
    options.source.write_text(text, encoding="utf-8")
    split_book(options)
    return BookReview(options)


def said(script: Script) -> list[str | None]:
    return [line.speaker for line in script.lines if line.kind == "speech"]


def line_questions(step: ReviewStep) -> list[Question]:
    return [q for q in step.questions if isinstance(q, Question)]


def number_of(step: ReviewStep, words: str) -> int:
    return next(n.number for q in line_questions(step) for n in q.settles if words in n.line.text)


def the_other(name: str | None) -> str:
    return "Bram" if name == "Odile" else "Odile"


def test_lines_around_answers_follow_and_are_told(options: BookOptions) -> None:
    review = book(options, TALK)
    before = said(review.look().split.script)
    other = the_other(before[0])
    for words in ("You were late", "no bus on"):
        step = review.look()
        answered = review.answer(step, [number_of(step, words)], other)
        assert answered.before == pytest.approx(step.expected_share, abs=0.002)
    after = review.look()
    assert said(after.split.script)[0::2] == [other] * 3
    assert answered.after == pytest.approx(after.expected_share, abs=0.002)
    assert answered.after > answered.before
    open_lines = {n.number for q in line_questions(after) for n in q.settles}
    assert set(answered.followed) <= open_lines


def test_a_whole_exchange_is_one_answer(options: BookOptions) -> None:
    review = book(options, TALK)
    step = review.look()
    before = options.source.with_suffix(".script").read_text(encoding="utf-8")
    question = next(q for q in line_questions(step) if q.ways)
    shown = {n.number: n.line.speaker for n in numbered(step.split.script)}
    way = next(w for w in question.ways if any(shown[n] != name for n, name in w.labels))
    assert set(way.lines) <= {n.number for n in question.passage}
    answered = review.settle(step, way)
    assert not set(answered.followed) & set(way.lines)
    assert answered.after > answered.before
    after = review.look()
    spoken = {n.number: n.line for n in numbered(after.split.script)}
    assert all(spoken[number].speaker == name for number, name in way.labels)
    assert not any(spoken[number].unsure for number in way.lines)
    asked = {n.number for q in line_questions(after) for n in q.settles}
    offered = {number for q in line_questions(after) for w in q.ways for number in w.lines}
    assert not set(way.lines) & (asked | offered)
    assert after.evidence is not None
    assert len(after.evidence.persons) == len(way.lines)
    review.undo(after)
    assert options.source.with_suffix(".script").read_text(encoding="utf-8") == before


def test_a_way_that_was_shown_of_another_script_changes_nothing(options: BookOptions) -> None:
    review = book(options, TALK)
    step = review.look()
    way = next(q for q in line_questions(step) if q.ways).ways[0]
    path = step.split.path
    mine = path.read_text(encoding="utf-8") + "\n% mine\n"
    path.write_text(mine, encoding="utf-8")
    with pytest.raises(FileChangedError):
        review.settle(step, way)
    assert path.read_text(encoding="utf-8") == mine


def test_an_answer_is_kept_with_the_script_and_never_asked_again(options: BookOptions) -> None:
    review = book(options, TALK)
    step = review.look()
    number = number_of(step, "The bus was late")
    review.answer(step, [number], "The Radio")
    afresh = BookReview(options).look()
    assert said(afresh.split.script)[1] == "The Radio"
    assert number not in {n.number for q in line_questions(afresh) for n in q.settles}
    assert afresh.evidence is not None
    assert list(afresh.evidence.answers.values()) == ["The Radio"]


def test_lines_that_followed_are_not_the_persons(options: BookOptions) -> None:
    review = book(options, TALK)
    other = the_other(said(review.look().split.script)[0])
    for words in ("You were late", "no bus on"):
        step = review.look()
        review.answer(step, [number_of(step, words)], other)
    evidence = review.look().evidence
    assert evidence is not None
    assert len(evidence.answers) == 2


def test_undo_takes_back_an_answer_and_all_that_followed(options: BookOptions) -> None:
    review = book(options, BAKERY)
    before = {name: Path(name).read_text(encoding="utf-8") for name in FILES[:2]}
    step = review.look()
    review.join(step, "the baker", "Noor")
    assert "the baker" not in said(review.look().split.script)
    assert review.can_undo
    review.undo(review.look())
    assert {name: Path(name).read_text(encoding="utf-8") for name in before} == before
    assert not review.can_undo


def test_people_are_asked_about_first_and_joined_for_good(options: BookOptions) -> None:
    review = book(options, BAKERY)
    step = review.look()
    first = step.questions[0]
    assert isinstance(first, PersonQuestion)
    assert (first.name, first.lines) == ("the baker", 8)
    assert first.examples
    review.join(step, first.name, "Noor")
    later = BookReview(options).look()
    assert not any(isinstance(q, PersonQuestion) for q in later.questions)
    assert said(later.split.script).count("Noor") == 9
    assert later.evidence is not None
    assert later.evidence.joins == {"the baker": "Noor"}
    # A join isn't eight answers about lines.
    assert later.evidence.answers == {}


def test_a_person_told_apart_is_not_asked_about_again(options: BookOptions) -> None:
    review = book(options, BAKERY)
    first = review.look().questions[0]
    review.skip(first)
    assert not any(isinstance(q, PersonQuestion) for q in review.look().questions)


def test_a_join_goes_along_with_the_answer_to_a_line(options: BookOptions) -> None:
    review = book(options, BAKERY)
    step = review.look()
    number = next(n.number for n in numbered(step.split.script) if "Number 3" in n.line.text)
    review.join(step, "the baker", "Noor", [number])
    evidence = review.look().evidence
    assert evidence is not None
    assert list(evidence.answers.values()) == ["Noor"]


def test_a_renamed_person_is_the_same_to_the_splitter(options: BookOptions) -> None:
    review = book(options, TALK)
    rename_character(options, "Bram", "Abraham")
    step = review.look()
    assert step.evidence is not None
    assert step.evidence.answers == {}
    assert "Abraham" in line_questions(step)[0].choices
    assert "Bram" not in line_questions(step)[0].choices
    number = number_of(step, "You were late")
    review.answer(step, [number], "Abraham")
    evidence = review.look().evidence
    assert evidence is not None
    assert list(evidence.answers.values()) == ["Bram"]


def test_words_and_bytes_stay_whatever_is_answered(options: BookOptions) -> None:
    review = book(options, TALK)
    path = Path("story.script")
    path.write_text(path.read_text(encoding="utf-8") + "% mine\n", encoding="utf-8")
    words = [line.text for line in read_script(path).script.lines]
    step = review.look()
    review.answer(step, [number_of(step, "So it is")], "Nobody Yet")
    assert [line.text for line in read_script(path).script.lines] == words
    assert path.read_text(encoding="utf-8").endswith("% mine\n")


def test_answers_hold_when_the_manuscript_changes(options: BookOptions) -> None:
    review = book(options, TALK)
    first = said(review.look().split.script)[0]
    for words in ("You were late", "no bus on"):
        step = review.look()
        review.answer(step, [number_of(step, words)], the_other(first))
    longer = TALK.replace("“So it is.”", "“So it is.”\n\n“And so it will be.”")
    options.source.write_text(longer, encoding="utf-8")
    speakers = said(split_book(options).script)
    assert len(speakers) == 7
    assert speakers[0] == speakers[2] == the_other(first)
    # What is decided anew around the change goes by the answers.
    assert speakers[4] == the_other(first)
    evidence = BookReview(options).look().evidence
    assert evidence is not None
    assert len(evidence.answers) == 2


def test_without_its_manuscript_a_script_is_asked_about_all_the_same(options: BookOptions) -> None:
    book(options, TALK)
    options.source.unlink()
    script = BookOptions(source=Path("story.script"), engine="tone", jobs=1)
    review = BookReview(script)
    step = review.look()
    assert step.standing is None
    assert 0.0 < step.expected_share < 1.0
    for question in step.questions:
        assert isinstance(question, Question)
    answered = review.answer(step, [2], "Odile")
    assert answered.followed == ()


def test_a_script_finds_the_manuscript_beside_it(options: BookOptions) -> None:
    book(options, TALK)
    script = BookOptions(source=Path("story.script"), engine="tone", jobs=1)
    assert BookReview(script).look().standing is not None


def test_a_speaker_changed_in_the_file_is_evidence_for_the_next_split(
    options: BookOptions,
) -> None:
    book(options, TALK)
    path = Path("story.script")
    text = path.read_text(encoding="utf-8")
    first = said(read_script(path).script)[0]
    for words in ("“You were late.”", "“There is no bus on a Sunday.”", "“So it is.”"):
        line = next(line for line in text.splitlines() if line.endswith(words))
        name = the_other(first) if "So" not in words else first
        text = text.replace(line, f"{name}: {words}")
    path.write_text(text, encoding="utf-8")
    options.source.write_text(TALK.replace("a biscuit", "two biscuits"), encoding="utf-8")
    speakers = said(split_book(options).script)
    assert speakers == [the_other(first), first] * 3


def test_a_join_holds_for_a_split_that_finds_both_names_again(options: BookOptions) -> None:
    review = book(options, BAKERY)
    review.join(review.look(), "the baker", "Noor")
    options.source.write_text(BAKERY + "“Shut at six,” said the baker.\n", encoding="utf-8")
    speakers = said(split_book(options).script)
    assert "the baker" not in speakers
    assert speakers[-1] == "Noor"


def test_what_was_changed_in_the_file_is_offered_to_spread(options: BookOptions) -> None:
    review = book(options, TALK)
    assert review.look().pending == ()
    path = Path("story.script")
    text = path.read_text(encoding="utf-8")
    first = said(read_script(path).script)[0]
    for words in ("“You were late.”", "“There is no bus on a Sunday.”"):
        line = next(line for line in text.splitlines() if line.endswith(words))
        text = text.replace(line, f"{the_other(first)}: {words}")
    path.write_text(text, encoding="utf-8")
    step = review.look()
    assert step.pending
    answered = review.take_over(step)
    assert answered.followed == step.pending
    assert review.look().pending == ()
    assert said(review.look().split.script)[4] == the_other(first)


def test_a_narrator_without_a_name_gets_one_in_the_dialogue_alone(options: BookOptions) -> None:
    text = "".join(
        f"I looked at Bram, who was late for the {n}th time.\n\n"
        f"“You’re late,” I said.\n\n“I know,” said Bram.\n\n“Again,” I said.\n\n"
        for n in range(4, 8)
    )
    review = book(options, text)
    step = review.look()
    first = step.questions[0]
    assert isinstance(first, PersonQuestion)
    assert first.name == "Narrator"
    review.join(step, "Narrator", "Odile")
    later = BookReview(options).look()
    script = later.split.script
    assert said(script).count("Odile") == 8
    assert "Narrator" not in said(script)
    assert {line.speaker for line in script.lines if line.kind == "narration"} == {"Narrator"}
    assert later.evidence is not None
    assert later.evidence.answers == {}
    assert not any(isinstance(q, PersonQuestion) for q in later.questions)
