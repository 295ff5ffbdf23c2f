"""The silence after what is heard: by structure, punctuation and the words on both sides."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.casting.pauses import pause_ms
from pipeline.casting.voices_file import Pauses
from pipeline.model import Part
from tests.casting.plans import plan

P = Pauses()


@pytest.mark.parametrize(
    ("text", "ms"), [("1.5s", 1500), ("400ms", 400), (".5 s", 500), ("2S", 2000), ("x", 0)]
)
def test_pauses_have_lengths(text: str, ms: int) -> None:
    assert pause_ms(text) == ms


@pytest.mark.parametrize(
    ("first", "second", "about"),
    [
        ("Mara: “You kept it lit,”", "Narrator: said Mara.", P.comma),
        ("Mara: “Are you dying?”", "Narrator: asked Wren.", P.comma),
        ("Narrator: He said:", "Mara: “No.”", P.colon),
        ("Narrator: She put the lamp down on the floor.", "Mara: “No.”", P.sentence),
        ("Mara: “Why?”", "Narrator: He sat down.", P.question),
        ("Mara: “I thought…”", "Narrator: She sat down.", P.ellipsis),
        ("Mara: “I thought. . .”", "Narrator: She sat down.", P.ellipsis),
        ("Mara: “I thought—”", "Narrator: She sat down.", P.dash),
        ("Mara: “No.”\n", "Wren: “Yes.”", P.quick),
        ("Mara: “No.”\n", "Wren: “Yes, you did, and you know it.”", P.speaker),
        ("Mara: “No.”\n", "Narrator: The door fell shut behind them both.", P.paragraph),
    ],
)
def test_marks_and_structure_decide(first: str, second: str, about: int) -> None:
    length = _first(f"{first}\n{second}").pause_ms
    assert 0.75 * about < length < 1.25 * about


@pytest.mark.parametrize("dash", ["—", "–", "--", "— "])
def test_who_is_interrupted_is_cut_off(dash: str) -> None:
    cut = _first(f"Mara: “If he’s{dash}”\n\nWren: “He isn’t.”")
    assert (cut.pause_ms, cut.cut_off) == (P.interruption, True)
    for going_on in ("Mara: “He isn’t.”", "Narrator: Mara did not finish."):
        assert not _first(f"Mara: “If he’s{dash}”\n\n{going_on}").cut_off


def test_the_voice_makes_no_difference_inside_a_paragraph() -> None:
    across = _first("Narrator: The lamp was lit.\nMara: “Who lit it?”").pause_ms
    inside = _first("Narrator: The lamp was lit. Who lit it?", max_chars=20).pause_ms
    assert abs(across - inside) < 0.3 * P.sentence


def test_what_a_person_sets_is_exact() -> None:
    cast = "pauses: {line: 200ms, speaker: 333ms, sentence: 444ms}"
    assert _first("Narrator: It was late.\nMara: “Yes.”", cast).pause_ms == 200
    assert _first("Mara: “No.”\n\nWren: “Yes.”", cast).pause_ms == 333
    assert _first("Narrator: It was late!\nNarrator: He left.", cast).pause_ms == 444


def test_pauses_grow_from_comma_to_scene_and_differ_by_their_words() -> None:
    words = ("boats", "lamps", "stairs", "doors", "clocks", "birds", "coats", "keys")
    by_kind = {
        kind: [_first(text.format(word, word)).pause_ms for word in words]
        for kind, text in {
            "comma": "Mara: “I saw the {},”\nNarrator: said Mara of the {}.",
            "stop": "Narrator: She saw all the {}.\nMara: “The {}, too.”",
            "paragraph": "Narrator: She saw all the {}.\n\nNarrator: The {} were old.",
        }.items()
    }
    medians = [median(by_kind[kind]) for kind in ("comma", "stop", "paragraph")]
    assert all(a < b for a, b in pairwise([*medians, P.scene]))
    assert all(len(set(lengths)) > 4 for lengths in by_kind.values())


@given(st.data())
def test_an_edit_changes_its_own_pause_and_the_one_before(data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.sampled_from(_TEXTS), min_size=3, max_size=8))
    index = data.draw(st.integers(0, len(texts) - 1))
    edited = [*texts]
    edited[index] = data.draw(st.sampled_from(_TEXTS))
    before, after = (
        [(part.pause_ms, part.cut_off) for part in plan(_script("\n\n".join(all_lines))).parts]
        for all_lines in (texts, edited)
    )
    changed = {i for i, (one, other) in enumerate(zip(before, after, strict=True)) if one != other}
    assert changed <= {index, index + 1}  # the chapter's title is the first part


_TEXTS = (
    "Mara: “No.”", "Mara: “If he’s—”", "Wren: “Yes, I did, and it was late, you know.”",
    "Wren: “Who?”", "Narrator: He left.", "Narrator: It rained…", "Wren: “Not again, not now,”",
    "Narrator: said Mara, who had seen it all before and had never liked it much.",
)  # fmt: skip


def _script(lines: str) -> str:
    return f"title: The Lamp\nlanguage: en\n\n# One\n\n{lines}\n"


def _first(lines: str, cast: str = "", max_chars: int = 300) -> Part:
    return next(
        part for part in plan(_script(lines), cast, max_chars).parts if part.cue.text != "One"
    )
