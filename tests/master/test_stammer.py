"""A stammer: the first sound comes three times, and the words stay where their times say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline.master import preset_named, slots
from pipeline.master.slot_recipes import BookRecipes
from pipeline.master.stammer import stammered
from pipeline.model import RATE_HZ, Cue, Meta, Part, Place, Plan, Voice
from tests.sounds import as_floats, babble, write_take


def test_the_first_sound_comes_twice_before_the_line() -> None:
    said = as_floats(babble(1, 120, -20))[RATE_HZ // 4 :]
    heard, before = stammered(said)
    assert np.array_equal(heard[before:], said)
    loud = np.abs(heard[:before].reshape(-1)) > 0.01
    edges = np.flatnonzero(np.diff(np.convolve(loud, np.ones(882), "same") > 0))
    assert len(edges) in (3, 4)
    assert before == pytest.approx(0.41 * RATE_HZ, abs=RATE_HZ * 0.02)


def test_a_short_line_is_said_as_it_is() -> None:
    said = as_floats(babble(1, 120, -20))[: RATE_HZ // 5]
    assert stammered(said)[1] == 0


@pytest.mark.parametrize(
    ("text", "delivery", "stammers"),
    [
        ("I never saw it.", ("stammering",), True),
        ("I-I never saw it.", ("stammering",), False),
        ("W-what is it?", ("stammering",), False),
        ("I never saw it.", ("softly",), False),
    ],
)
def test_a_direction_stammers_where_the_letters_do_not(
    tmp_path: Path, text: str, delivery: tuple[str, ...], stammers: bool
) -> None:
    cue = Cue(text, Voice("tone", "alto"), delivery)
    take = write_take(tmp_path, babble(1, 120, -20))
    part = Part(Place(), 0, cue, 0, len(text), 0)
    plan = Plan(Meta(), ((1, "One"),), (part,))
    recipes = BookRecipes(plan, {cue: take}, preset_named("acx"), {}, tmp_path)
    recipe = recipes.recipe(1, 1)
    assert recipe.stammered == stammers
    plain = recipe._replace(stammered=False)
    assert (recipe.key != plain.key) == stammers
    shaped, dry = slots.shape(recipe), slots.shape(plain)
    assert (shaped.speech_start > dry.speech_start) == stammers
    assert shaped.speech_end - shaped.speech_start == dry.speech_end - dry.speech_start
