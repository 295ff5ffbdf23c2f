"""What is rewritten in Kokoro's graph gives what the graph as it was published gives."""

from __future__ import annotations

import importlib.util
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline.engines.kokoro import activations, carried_biases, graph_rewrite
from pipeline.engines.kokoro.onnx_graph import Graph

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("onnx") is None, reason="needs the extra neural"
)

CHANNELS = 8


class Published:
    """Blocks that share a normalisation and end in one sum, spelled out as in the published
    graph."""

    def __init__(self, taps: tuple[int, ...], dilation: int) -> None:
        self.random = np.random.default_rng(len(taps) + 10 * dilation)
        self.nodes: list[Any] = []
        self.constants: dict[str, NDArray[Any]] = {}
        self._hold("two", 2.0)
        self._hold("little", 1e-5)
        self.constants["last"] = np.array([2], np.int64)
        level = self._level("x")
        ends = [self._block(level, f"block{i}", *each) for i, each in
                enumerate(((taps[0], dilation), *((n, 1) for n in taps[1:])))]  # fmt: skip
        total = ends[0]
        for i, end in enumerate(ends[1:]):
            total = self._add("Add", [total, end], f"total{i}")
        self._add("Identity", [total], "y")

    def graph(self) -> Any:
        from onnx import TensorProto, helper, numpy_helper

        return helper.make_graph(
            self.nodes, "blocks",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, CHANNELS, None])],
            [helper.make_empty_tensor_value_info("y")],
            [numpy_helper.from_array(value, name) for name, value in self.constants.items()],
        )  # fmt: skip

    def _add(self, kind: str, inputs: list[str], output: str, **options: Any) -> str:
        from onnx import helper

        self.nodes.append(helper.make_node(kind, inputs, [output], **options))
        return output

    def _hold(self, name: str, value: Any) -> str:
        self.constants[name] = np.array(value, np.float32)
        return name

    def _level(self, x: str) -> str:
        mean = self._add("ReduceMean", [x, "last"], f"{x}/mean")
        minus = self._add("Sub", [x, mean], f"{x}/minus")
        square = self._add("Mul", [minus, minus], f"{x}/square")
        variance = self._add("ReduceMean", [square, "last"], f"{x}/variance")
        more = self._add("Add", [variance, "little"], f"{x}/more")
        return self._add("Div", [minus, self._add("Sqrt", [more], f"{x}/root")], f"{x}/level")

    def _activation(self, level: str, name: str) -> str:
        column = (1, CHANNELS, 1)
        alpha = self.random.uniform(0.3, 3.0, column)
        gain = self._hold(f"{name}/gain", self.random.uniform(0.2, 2.0, column))
        shift = self._hold(f"{name}/shift", self.random.normal(size=column))
        times = self._add("Mul", [level, gain], f"{name}/times")
        plus = self._add("Add", [times, shift], f"{name}/plus")
        scaled = self._add("Mul", [self._hold(f"{name}/a", alpha), plus], f"{name}/scaled")
        sine = self._add("Sin", [scaled], f"{name}/sine")
        square = self._add("Pow", [sine, "two"], f"{name}/power")
        inverse = self._hold(f"{name}/inverse", 1 / alpha)
        return self._add(
            "Add", [plus, self._add("Mul", [inverse, square], f"{name}/divided")], f"{name}/active"
        )

    def _convolution(self, x: str, name: str, taps: int, dilation: int) -> str:
        self._hold(f"{name}/w", self.random.normal(size=(CHANNELS, CHANNELS, 1, taps)))
        self._hold(f"{name}/b", self.random.normal(size=CHANNELS))
        pad = dilation * (taps - 1) // 2
        self._add("Unsqueeze", [x, "last"], f"{name}/in")
        self._add(
            "Conv", [f"{name}/in", f"{name}/w", f"{name}/b"], f"{name}/out",
            pads=[0, pad, 0, pad], dilations=[1, dilation], kernel_shape=[1, taps],
        )  # fmt: skip
        return self._add("Squeeze", [f"{name}/out", "last"], f"{name}/long")

    def _block(self, level: str, name: str, taps: int, dilation: int) -> str:
        first = self._convolution(self._activation(level, f"{name}/1"), f"{name}/1", taps, dilation)
        active = self._activation(self._level(first), f"{name}/2")
        second = self._convolution(active, f"{name}/2", taps, 1)
        middle = self._add("Add", [second, "x"], f"{name}/middle")
        active = self._activation(self._level(middle), f"{name}/3")
        third = self._convolution(active, f"{name}/3", taps, dilation)
        return self._add("Add", [third, middle], f"{name}/end")


def _run(graph: Any, x: NDArray[np.float32]) -> NDArray[np.float32]:
    import onnxruntime
    from onnx import helper

    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    out: NDArray[np.float32] = session.run(None, {"x": x})[0]
    return out


def _rewrite(published: Any) -> None:
    """The steps of ``graph_rewrite.rewrite`` that such blocks meet, in their order."""
    graph = Graph(published)
    graph.index()
    activations.fuse_normalisations(graph)
    graph_rewrite.tidy(graph)
    carried_biases.carry_biases(graph)
    graph_rewrite.tile(graph)
    graph_rewrite.tidy(graph)


@pytest.mark.parametrize("taps", [(11,), (3, 7, 11), (7, 11), (3,)])
@pytest.mark.parametrize("dilation", [1, 3])
@pytest.mark.parametrize("length", [90, 700])
def test_the_rewritten_blocks_give_what_they_gave(
    taps: tuple[int, ...], dilation: int, length: int
) -> None:
    published = Published(taps, dilation).graph()
    x = np.random.default_rng(1).normal(size=(1, CHANNELS, length)).astype(np.float32)
    before = _run(published, x)
    _rewrite(published)
    kinds = [node.op_type for node in published.node]
    assert kinds.count("InstanceNormalization") == 3 * len(taps)
    assert "Pow" not in kinds
    assert "Sin" not in kinds
    assert kinds.count("MatMul") == 3 * len(taps)
    after = _run(published, x)
    assert np.abs(after - before).max() < 1e-5 * np.abs(before).max()


def test_biases_go_where_they_cost_nothing() -> None:
    published = Published((3, 7, 11), 3).graph()
    _rewrite(published)
    assert not [name for node in published.node for name in node.output if "raised" in name]
