"""A book decided again around what a person said of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import Manuscript
from pipeline.readers.text import parse
from pipeline.splitter import (
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
from pipeline.splitter.attribution import smooth_turns
from pipeline.splitter.attribution.exchanges import TURNS, WAYS, likeliest
from pipeline.splitter.attribution.smooth_turns import AFTER_SECOND_PASS, chain_of
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


def ways_of(standing: Standing) -> list[WhoSays]:
    """The questions about lines of which ways are offered."""
    order = most_worth_first(standing, next_questions(standing))
    return [q for q in order if isinstance(q, WhoSays) and q.ways]


def test_an_exchange_is_offered_in_its_likeliest_ways() -> None:
    standing = standing_of(Reading(TALK).decide())
    question = ways_of(standing)[0]
    assert 1 < len(question.ways) <= WAYS
    shown = {n: standing.names[n] for turn in question.ways[0].turns for n in turn}
    labels = [
        {n: name for turn, name in zip(way.turns, way.names, strict=True) for n in turn}
        for way in question.ways
    ]
    assert shown in labels
    for own in labels:
        assert own.keys() == shown.keys()
        assert own.keys() >= set(question.numbers)
    chances = [way.chance for way in question.ways]
    assert chances == sorted(chances, reverse=True)
    assert 0.0 < sum(chances) <= 1.0 + 1e-9
    assert len({way.names for way in question.ways}) == len(question.ways)


def test_the_ways_of_a_turn_add_up_to_what_the_chain_says_of_it() -> None:
    standing = standing_of(Reading(LONG_TALK).decide())
    decision, context = standing.decision, standing.decision.book.context
    chain = chain_of(
        context, decision.table, decision.ranking.second, decision.links, AFTER_SECOND_PASS, 0
    )
    for turns in ((2,), (3, 4), (1, 3, 6), (0, len(context.turns) - 1)):
        ways = likeliest(chain, turns)
        assert sum(chance for _, chance in ways) == pytest.approx(1.0)
        for place, turn in enumerate(turns):
            joint = (chain.forward[turn] * chain.backward[turn]).sum(axis=0)
            for speaker, share in zip(chain.speakers[turn], joint / joint.sum(), strict=True):
                own = sum(chance for members, chance in ways if members[place] == speaker)
                assert speaker < 0 or own == pytest.approx(share, abs=1e-6)


def test_a_chain_is_the_same_however_many_turns_are_weighed_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decision = Reading(LONG_TALK).decide()
    asked = (
        decision.book.context, decision.table, decision.ranking.second, decision.links,
        AFTER_SECOND_PASS, 0,
    )  # fmt: skip
    whole = chain_of(*asked)
    for at_once in (1, 2, 3):
        monkeypatch.setattr(smooth_turns, "_TURNS_AT_ONCE", at_once)
        bit_by_bit = chain_of(*asked)
        assert np.array_equal(bit_by_bit.forward, whole.forward)
        assert np.array_equal(bit_by_bit.backward, whole.backward)


def test_a_way_is_offered_of_open_turns_of_one_conversation_alone() -> None:
    reading = Reading(LONG_TALK)
    standing = standing_after(reading, {4: "Bram"})
    context = standing.decision.book.context
    for question in ways_of(standing):
        for way in question.ways:
            assert len(way.turns) == len(way.names) <= TURNS
            settled = [n for turn in way.turns for n in turn]
            assert settled == sorted(settled)
            assert 4 not in settled
            talks = {context.turns[context.utterances[n].turn].conversation for n in settled}
            assert len(talks) == 1


def test_what_one_answer_settles_most_of_comes_first() -> None:
    # Two who talk, and far from them a single line in doubt.
    text = (
        "Odile put the kettle on. Bram sat down at the table, and Odile turned to him.\n\n"
        "“You were late.”\n\n“The bus was late.”\n\n“There is no bus on a Sunday.”\n\n"
        "“Then I was late.”\n\n" + "Rain fell on the yard.\n\n" * 9 + "“Late again.”\n\n"
        "Nobody came to the door that day.\n"
    )
    standing = standing_of(Reading(parse(text)).decide())
    order = most_worth_first(standing, next_questions(standing))
    first = order[0]
    assert isinstance(first, WhoSays)
    assert first.ways
    assert 4 not in first.numbers


def test_who_somebody_is_is_asked_before_any_line() -> None:
    standing = standing_of(Reading(BAKERY).decide())
    line = next(q for q in next_questions(standing) if isinstance(q, WhoSays))
    who = WhoIs("the baker", ("Noor",))
    order = most_worth_first(standing, [who, line])
    assert order[0] == who
    assert [replace(q, ways=()) for q in order if isinstance(q, WhoSays)] == [line]


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
    answers = {place: turned[standing.names[place] or ""] for place in (3, 8)}
    after = follow(standing, reading.decide(answers), {})
    assert len(after.followed) > TOGETHER
