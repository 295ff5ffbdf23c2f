"""When a line's words are called wrong: where two decodings hear it, and it is no guess."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from pipeline.check.book_audio import AudioFile, HeardPart
from pipeline.check.hear_words import Listener, Verdict, hear_words
from pipeline.check.recogniser import Heard
from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples
from tests.check.test_published_files import write_mp3

LINES = (
    "The lamp was lit at six in the evening.",
    "Nobody on the quay had seen the keeper go.",
    "Said Ada.",
)


class Scripted:
    """A recogniser that writes down what it is told to, one text a hearing."""

    def __init__(self, texts: Iterable[str], *, is_sure: bool = True) -> None:
        self.texts = list(texts)
        self.is_sure = is_sure
        self.seconds: list[float] = []

    def hear(self, sound: Samples, *, beam: int) -> Heard:
        self.seconds.append(len(sound) / 16_000)
        return Heard(self.texts.pop(0), self.is_sure)


@pytest.fixture
def file(tmp_path: Path) -> AudioFile:
    """Three lines of two seconds each."""
    length = 2 * RATE_HZ
    path = write_mp3(tmp_path / "quay.mp3", np.zeros(3 * length))
    parts = tuple(
        HeardPart(
            n + 1, "Ada", text, text, "tone alto", (), n * length, (n + 1) * length,
            n * length, (n + 1) * length,
        )
        for n, text in enumerate(LINES)
    )  # fmt: skip
    return AudioFile(path, "quay.mp3", parts, 3 * length)


def _verdicts(file: AudioFile, recogniser: Scripted) -> list[Verdict]:
    listener = Listener(recogniser, spoken=str, names={"ada"})
    heard = list(hear_words(file, listener))
    assert [each.part.text for each in heard] == list(LINES)
    assert not recogniser.texts
    return [each.verdict for each in heard]


WHOLE = " ".join(LINES)
WRONG = WHOLE.replace("had seen the keeper go", "go")


def test_a_passage_that_is_heard_as_it_is_written_is_heard_once(file: AudioFile) -> None:
    recogniser = Scripted([WHOLE])
    assert _verdicts(file, recogniser) == [Verdict.RIGHT] * 3
    assert recogniser.seconds == [pytest.approx(7, abs=0.1)]


def test_words_that_two_decodings_miss_are_wrong_in_their_line_alone(file: AudioFile) -> None:
    recogniser = Scripted([WRONG, "Nobody on the quay go."])
    assert _verdicts(file, recogniser) == [Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT]
    assert recogniser.seconds[1] == pytest.approx(3, abs=0.1)


def test_words_that_one_decoding_alone_misses_are_inconclusive(file: AudioFile) -> None:
    verdicts = _verdicts(file, Scripted([WRONG, LINES[1]]))
    assert verdicts == [Verdict.RIGHT, Verdict.INCONCLUSIVE, Verdict.RIGHT]


def test_a_line_of_two_words_is_heard_alone_and_then_with_its_neighbours(file: AudioFile) -> None:
    heard = f"{LINES[0]} {LINES[1]} Said Ada, and we all went home."
    alone, wider = "And we all went home.", f"{LINES[1]} And we all went home."
    assert _verdicts(file, Scripted([heard, alone, wider]))[2] is Verdict.WRONG
    assert _verdicts(file, Scripted([heard, alone, f"{LINES[1]} Said Ada."]))[2] is (
        Verdict.INCONCLUSIVE
    )


def test_where_the_recogniser_guesses_nothing_is_known(file: AudioFile) -> None:
    heard = WHOLE.replace("lamp", "stamp")
    verdicts = _verdicts(file, Scripted([heard], is_sure=False))
    assert verdicts == [Verdict.INCONCLUSIVE, Verdict.RIGHT, Verdict.RIGHT]


def test_one_wrong_word_is_counted_but_not_called_wrong(file: AudioFile) -> None:
    listener = Listener(Scripted([WHOLE.replace("quay", "stairs")]), spoken=str, names=set())
    heard = list(hear_words(file, listener))
    assert [each.errors for each in heard] == [0, 1, 0]
    assert {each.verdict for each in heard} == {Verdict.RIGHT}


def test_words_lost_over_several_lines_are_counted_once(file: AudioFile) -> None:
    listener = Listener(Scripted([LINES[0], LINES[1], "Said Ada.", WHOLE]), spoken=str, names=set())
    heard = list(hear_words(file, listener))
    assert [each.errors for each in heard] == [0, 9, 2]
    assert heard[1].verdict is Verdict.INCONCLUSIVE
