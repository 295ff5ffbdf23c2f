"""The model's graph with the look-ups that rewriting needs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray


@dataclass(slots=True)
class Graph:
    """A graph, what makes each of its values, and what uses them."""

    graph: Any
    constants: dict[str, Any] = field(default_factory=dict)
    maker: dict[str, Any] = field(default_factory=dict)
    users: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    outside: dict[str, float] = field(default_factory=dict)
    """By convolutions' outputs: what lies before the first sample and behind the last, where that
    isn't 0."""

    def index(self) -> None:
        self.constants = {c.name: c for c in self.graph.initializer}
        self.maker = {o: node for node in self.graph.node for o in node.output}
        self.users.clear()
        for node in self.graph.node:
            for name in node.input:
                self.users[name].append(node)

    def value(self, name: str) -> NDArray[Any]:
        from onnx import numpy_helper

        array: NDArray[Any] = numpy_helper.to_array(self.constants[name])
        return array

    def only_user(self, name: str, kind: str) -> Any | None:
        users = self.users[name]
        return users[0] if len(users) == 1 and users[0].op_type == kind else None

    def add_constant(self, name: str, value: NDArray[Any]) -> None:
        from onnx import numpy_helper

        constant = numpy_helper.from_array(value, name)
        self.graph.initializer.append(constant)
        self.constants[name] = constant

    def other_input(self, node: Any, name: str) -> str:
        other: str = next(i for i in node.input if i != name)
        return other
