"""A book decided again around what a person said of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pipeline.model import Manuscript
from pipeline.readers.text import parse
from pipeline.splitter import (
    Decision,
    Reading,
    Standing,
    WhoIs,
    WhoSays,
    follow,
    most_worth_first,
    next_questions,
    split,
    standing_of,
)
from pipeline.splitter.attribution.standing import DOUBTED, TOGETHER

TALK = parse(
    """Odile put the kettle on. Bram sat down at the table, and Odile turned to him.

“You were late.”

“The bus was late.”

“There is no bus on a Sunday.”

“Then I was late.”

“That is what I said.”

“So it is.”

Bram took a biscuit from the tin.
"""
)

SAYS = dict.fromkeys((1, 8), ",” said the baker.")
"""How the first and the last of the baker's lines end: he is named no more often."""

BAKERY = parse(
    """Noor wiped the counter. Tomas came in out of the rain with the paper under his arm.

“Two loaves,” said Tomas.

“White or brown?” said the baker.

“Brown,” said Tomas. “And a bun.”

The baker reached for the tongs.

“The buns are yesterday’s.”

“Then I’ll have yesterday’s bun.”

“That’s the spirit,” said the baker.

Noor laughed. Tomas paid her and went.
"""
)


def standing_after(reading: Reading, answers: dict[int, str]) -> Standing:
    return follow(standing_of(reading.decide()), reading.decide(answers), {})


def test_without_answers_it_is_a_plain_split() -> None:
    assert Reading(TALK).script() == split(TALK)


def test_an_answer_is_certain_whatever_the_text_says() -> None:
    reading = Reading(BAKERY)
    decision = reading.decide({0: "Noor"})
    line = next(line for line in reading.script(decision).lines if line.kind == "speech")
    assert (line.speaker, line.unsure, line.reason) == ("Noor", False, "a person said so")
    assert standing_of(decision).sure[0] == 1.0


def test_the_turns_around_an_answer_follow_it() -> None:
    reading = Reading(TALK)
    before = reading.decide()
    first = standing_of(before).names[0]
    other = "Bram" if first == "Odile" else "Odile"
    names = standing_of(reading.decide({0: other, 2: other})).names
    assert names[0] == names[2] == names[4] == other
    assert names[1] == names[3] == names[5] == first


def test_answers_taken_back_leave_nothing_behind() -> None:
    reading = Reading(TALK)
    plain = reading.script()
    reading.decide({0: "Bram", 3: "Bram"}, {})
    assert reading.script(reading.decide()) == plain


@pytest.mark.parametrize("manuscript", [TALK, BAKERY], ids=["talk", "bakery"])
def test_one_answer_after_the_other_is_as_all_at_once(manuscript: Manuscript) -> None:
    step_by_step = Reading(manuscript)
    answers = {0: "Tomas", 3: "Noor", 4: "Odile"}
    given: dict[int, str] = {}
    for utterance, name in answers.items():
        given[utterance] = name
        last = step_by_step.decide(given)
    at_once = Reading(manuscript)
    assert at_once.script(at_once.decide(answers)) == step_by_step.script(last)


def test_somebody_whom_the_text_never_names_can_be_the_answer() -> None:
    reading = Reading(TALK)
    names = standing_of(reading.decide({1: "The Radio"})).names
    assert names[1] == "The Radio"
    script = reading.script(reading.decide({1: "The Radio"}))
    assert "The Radio" in {character.name for character in script.characters}


def test_two_names_become_one_person() -> None:
    reading = Reading(BAKERY)
    assert "the baker" in standing_of(reading.decide()).names
    decision = reading.decide({}, {"the baker": "Noor"})
    script = reading.script(decision)
    assert "the baker" not in {line.speaker for line in script.lines}
    noor = next(c for c in script.characters if c.name == "Noor")
    assert "the baker" in noor.aliases
    lines = [line for line in script.lines if line.kind == "speech"]
    assert lines[1].speaker == "Noor"


def test_an_answer_by_another_name_is_the_same_persons() -> None:
    reading = Reading(BAKERY)
    standing = standing_of(reading.decide({4: "the baker"}, {"the baker": "Noor"}))
    assert standing.names[4] == "Noor"


def test_joins_that_run_in_a_circle_or_name_nobody_change_nothing() -> None:
    reading = Reading(BAKERY)
    plain = reading.script()
    for joins in ({"the baker": "Noor", "Noor": "the baker"}, {"Zed": "Noor"}, {"Noor": "Zed"}):
        assert reading.script(reading.decide({}, joins)) == plain


def test_a_sure_line_follows_nobody_unasked() -> None:
    reading = Reading(BAKERY)
    before = standing_of(reading.decide())
    after = follow(before, reading.decide({3: "Tomas", 4: "the baker"}), {})
    sure = [n for n in range(len(before.sure)) if before.sure[n] >= 0.9]
    assert sure
    assert [after.names[n] for n in sure] == [before.names[n] for n in sure]
    assert not set(after.followed) & set(sure)


def test_lines_that_followed_are_told_and_no_others_changed() -> None:
    reading = Reading(TALK)
    before = standing_of(reading.decide())
    other = "Bram" if before.names[0] == "Odile" else "Odile"
    after = standing_after(reading, {0: other, 2: other})
    changed = {n for n in range(len(after.names)) if after.names[n] != before.names[n]}
    assert changed - {0, 2} == set(after.followed)


def test_a_line_that_is_asked_about_is_not_asked_again() -> None:
    standing = standing_after(Reading(TALK), {})
    first = next_questions(standing)[0]
    assert isinstance(first, WhoSays)
    left = next_questions(standing, asked=first.numbers)
    assert first.numbers[0] not in {n for q in left if isinstance(q, WhoSays) for n in q.numbers}


def test_the_likeliest_is_the_first_choice() -> None:
    standing = standing_of(Reading(TALK).decide())
    for question in next_questions(standing):
        assert isinstance(question, WhoSays)
        assert question.choices[0] == standing.names[question.numbers[0]]


def test_every_answer_makes_the_book_surer_in_the_end() -> None:
    reading = Reading(TALK)
    standing = standing_of(reading.decide())
    answers = {
        u.number: name or "Bram"
        for u, name in zip(standing.decision.book.context.utterances, standing.names, strict=True)
    }
    assert standing.expected_share < 1.0
    assert follow(standing, reading.decide(answers), {}).expected_share == 1.0


def test_who_somebody_is_comes_first() -> None:
    text = "Noor wiped the counter, and Tomas came in. “Morning,” said Noor.\n\n" + "".join(
        f"“What about number {n}?” said Tomas.\n\n“Number {n} is sold{SAYS.get(n, '.”')}\n\n"
        for n in range(1, 9)
    )
    standing = standing_of(Reading(parse(text)).decide())
    first = next_questions(standing)[0]
    assert isinstance(first, WhoIs)
    assert first.name == "the baker"
    assert "Noor" in first.choices
    assert not any(isinstance(q, WhoIs) for q in next_questions(standing, (), ["the baker"]))


def test_a_manuscript_without_speech_has_nothing_to_ask() -> None:
    standing = standing_of(Reading(parse("It rained.\n")).decide())
    assert standing.expected_share == 1.0
    assert next_questions(standing) == ()


def test_the_question_whose_answers_put_most_right_comes_first() -> None:
    reading = Reading(TALK)
    standing = standing_of(reading.decide())
    questions = [q for q in next_questions(standing) if isinstance(q, WhoSays)][:4]
    utterances = standing.decision.book.context.utterances
    settling = questions[-1].numbers[0]
    settles_all = dict.fromkeys(range(len(utterances)), "Bram")

    def decide(more: Mapping[int, str]) -> Decision:
        told = utterances[settling].number in more
        return reading.decide(settles_all if told else more)

    order = most_worth_first(standing, questions, decide, {})
    assert order == (questions[-1], *questions[:-1])


def test_who_somebody_is_is_asked_before_any_line() -> None:
    reading = Reading(BAKERY)
    standing = standing_of(reading.decide())
    line = next(q for q in next_questions(standing) if isinstance(q, WhoSays))
    who = WhoIs("the baker", ("Noor",))
    assert most_worth_first(standing, [who, line], reading.decide, {}) == (who, line)


def test_a_long_book_is_asked_about_without_trying_answers() -> None:
    talk = "\n\n".join(f"“Number {n} is late.”\n\n“So it is,” said Odile." for n in range(460))
    reading = Reading(parse(f"Odile sat down beside Bram.\n\n{talk}\n"))
    standing = standing_of(reading.decide())
    questions = next_questions(standing)

    def decide(more: Mapping[int, str]) -> Decision:
        raise AssertionError(f"{more} was tried")

    assert len(standing.members) > 900
    assert len(questions) > 1
    assert most_worth_first(standing, questions, decide, {}) == questions


LONG_TALK = parse(
    "Odile put the kettle on. Bram sat down at the table, and Odile turned to him.\n\n"
    "“You were late.”\n\n“The bus was late.”\n\n“There is no bus on a Sunday.”\n\n"
    "“Then I was late.”\n\n“That is what I said.”\n\n“So it is.”\n\n“Sit down.”\n\n"
    "“I would sooner stand.”\n\n“Suit yourself.”\n\n“Where is the other cup?”\n\n"
    "Bram took a biscuit from the tin.\n"
)


def test_a_whole_exchange_never_goes_to_others_unasked_for_one_answer() -> None:
    reading = Reading(LONG_TALK)
    standing = standing_of(reading.decide())
    assert min(standing.sure[2:]) >= DOUBTED
    turned = {"Odile": "Bram", "Bram": "Odile"}[standing.names[9] or ""]
    after = follow(standing, reading.decide({9: turned}), {})
    assert after.followed == ()
    assert after.names[9] == turned
    # What would have gone with it is in doubt now, and asked about.
    assert after.expected_share < standing.expected_share
    asked = [q.numbers[0] for q in next_questions(after) if isinstance(q, WhoSays)]
    assert len(asked) > TOGETHER


def test_lines_follow_as_many_answers_as_were_given() -> None:
    reading = Reading(LONG_TALK)
    standing = standing_of(reading.decide())
    turned = {"Odile": "Bram", "Bram": "Odile"}
    answers = {place: turned[standing.names[place] or ""] for place in (8, 9)}
    after = follow(standing, reading.decide(answers), {})
    assert len(after.followed) > TOGETHER
