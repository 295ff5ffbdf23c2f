"""Kokoro's melody: how high a direction is spoken, and how far its pitch moves."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline.engines.base import missing_modules
from pipeline.engines.kokoro import model_file
from pipeline.engines.kokoro.melody import _PITCH, INPUT, Melody, add_input, melody
from pipeline.engines.kokoro.session import KokoroSession
from pipeline.model import DELIVERIES, Cue, Voice

needs_onnx = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("onnx", "onnxruntime")),
    reason="needs the extra neural",
)
needs_model = pytest.mark.skipif(
    bool(missing_modules(model_file.NEEDED)), reason="needs the extra neural"
)
FORETOLD = np.array([0.5, 3, 180, 240, 200, 160, 4, 0, 90, 230, 300, 2], np.float32)
VOICED = FORETOLD > 10


def test_what_has_no_direction_is_left_as_it_is() -> None:
    for words in ((), ("fast",), ("slowly", "stammering"), ("over the moon",)):
        assert melody(words) == Melody(1.0, 0.0)


def test_several_directions_add_up() -> None:
    both, cold, loud = melody(("coldly", "loudly")), melody(("coldly",)), melody(("loudly",))
    assert sum(both) == pytest.approx(sum(cold) * sum(loud))
    assert both.factor == pytest.approx(cold.factor * loud.factor)


@pytest.mark.parametrize("word", DELIVERIES)
def test_no_direction_moves_a_voice_by_more_than_a_third(word: str) -> None:
    tune = melody((word,))
    assert 0.75 < sum(tune) < 1.34
    assert tune.factor > 0


@needs_onnx
class TestInGraph:
    def moved(self, tune: Melody, pitch: NDArray[np.float32] = FORETOLD) -> NDArray[np.float32]:
        import onnx
        import onnxruntime
        from onnx import TensorProto, helper, numpy_helper

        shape = [1, 1, len(pitch)]
        foretold = helper.make_tensor_value_info("foretold", TensorProto.FLOAT, shape)
        heard = helper.make_tensor_value_info("heard", TensorProto.FLOAT, shape)
        nodes = [
            helper.make_node("Identity", ["foretold"], [_PITCH]),
            helper.make_node("Identity", [_PITCH], ["heard"]),
        ]
        graph = helper.make_graph(nodes, "g", [foretold], [heard])

        def add_constant(name: str, value: NDArray[np.float32]) -> None:
            graph.initializer.append(numpy_helper.from_array(value, name))

        add_input(graph, add_constant)
        # What reads the pitch stands behind what makes it.
        reader = next(node for node in graph.node if "heard" in node.output)
        graph.node.remove(reader)
        graph.node.append(reader)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        onnx.checker.check_model(model)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        given = {"foretold": pitch.reshape(shape), INPUT: np.array(tune, np.float32)}
        result: NDArray[np.float32] = session.run(None, given)[0].reshape(-1)
        return result

    def test_without_a_direction_not_a_bit_changes(self) -> None:
        assert np.array_equal(self.moved(Melody()), FORETOLD)

    def test_a_flat_line_keeps_its_height(self) -> None:
        flat = self.moved(Melody(0.25, 0.75))
        before, after = FORETOLD[VOICED], flat[VOICED]
        assert after.mean() == pytest.approx(before.mean(), rel=1e-4)
        assert np.ptp(after) == pytest.approx(np.ptp(before) / 4, rel=1e-4)
        assert np.array_equal(flat[~VOICED], FORETOLD[~VOICED])

    def test_a_lively_line_never_breaks_off(self) -> None:
        lively = self.moved(Melody(3.0, -2.0))
        mean = FORETOLD[VOICED].mean()
        assert (lively[VOICED] >= np.minimum(FORETOLD[VOICED], mean / 2) - 0.01).all()
        assert lively.max() > FORETOLD.max() * 1.3

    def test_a_line_without_any_voice_is_no_trouble(self) -> None:
        silence = np.zeros(6, np.float32)
        assert np.array_equal(self.moved(Melody(0.5, 0.5), silence), silence)


@pytest.fixture(scope="module")
def session() -> Iterator[KokoroSession]:
    with KokoroSession() as session:
        yield session


@needs_model
@pytest.mark.slow
class TestHeard:
    def pitch(self, session: KokoroSession, *delivery: str) -> NDArray[np.float64]:
        """The fundamental of every voiced 40 ms, in Hz."""
        text = "Somebody has been in this room, and the lamp is still warm."
        sound = session.speak(Cue(text, Voice("kokoro", "bm_george"), delivery))
        samples = sound.samples.astype(np.float64) / 32768
        size, lags = 960, np.arange(sound.rate_hz // 300, sound.rate_hz // 70)
        pitches = []
        for at in range(0, len(samples) - size - int(lags[-1]), 480):
            look = samples[at : at + size]
            if np.sqrt(np.mean(look**2)) < 0.02:
                continue
            likeness = [
                float(look @ samples[at + lag : at + lag + size])
                / float(np.linalg.norm(look) * np.linalg.norm(samples[at + lag : at + lag + size]))
                for lag in lags
            ]
            if max(likeness) > 0.8:
                pitches.append(sound.rate_hz / float(lags[int(np.argmax(likeness))]))
        return np.array(pitches)

    def test_cold_is_flat_and_laughing_is_high_and_lively(self, session: KokoroSession) -> None:
        plain, cold, merry = (self.pitch(session, *d) for d in ((), ("coldly",), ("laughing",)))

        def spread(pitches: NDArray[np.float64]) -> float:
            low, high = np.percentile(pitches, (20, 80))
            return float(high / low)

        assert spread(cold) - 1 < 0.6 * (spread(plain) - 1)
        assert spread(merry) > spread(plain)
        assert np.median(merry) / np.median(plain) == pytest.approx(2 ** (2 / 12), rel=0.08)
