"""A neural model keeps one block of memory from run to run, and gives back what it took beyond."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("onnx") is None or importlib.util.find_spec("onnxruntime") is None,
        reason="needs the extra neural",
    ),
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]

_KEPT_MB = 64
_SMALL, _LARGE = 16_000_000, 240_000_000
"""Bytes of one array; a run holds two."""

_CODE = """
    import json, os, resource, sys
    sys.path[:] = {path!r}
    import numpy as np
    from pathlib import Path
    from pipeline.engines.onnx_model import giving_back, open_model

    def resident_mb():
        return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def run(size):
        faults, mb = resource.getrusage(resource.RUSAGE_SELF).ru_minflt, resident_mb()
        sine, = model.run(None, {{"size": np.array([size // 4], np.int64)}}, giving_back())
        more = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults
        return {{"sine": float(sine), "faults": more, "mb": resident_mb() - mb}}

    model = open_model(Path({model!r}), {kept_mb})
    open_model(Path({model!r}), {kept_mb})  # a second one shares the block
    run({small}), run({large})
    json.dump({{"small": run({small}), "large": run({large})}}, sys.stdout)
"""


def model(path: Path) -> Path:
    """A model that fills an array of a ``size``, and gives the greatest sine of its values."""
    from onnx import TensorProto, helper, save

    one = helper.make_tensor("value", TensorProto.FLOAT, [1], [1.0])
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["ones"], value=one),
        helper.make_node("Sin", ["ones"], ["sines"]),
        helper.make_node("ReduceMax", ["sines"], ["sine"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes, "sines",
        [helper.make_tensor_value_info("size", TensorProto.INT64, [1])],
        [helper.make_tensor_value_info("sine", TensorProto.FLOAT, [])],
    )  # fmt: skip
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def runs(path: Path, kept_mb: int) -> dict[str, Any]:
    """A small and a large run in a process of its own, each after one of its kind."""
    code = _CODE.format(path=sys.path, model=str(path), kept_mb=kept_mb, small=_SMALL, large=_LARGE)
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, check=True
    )
    measured: dict[str, Any] = json.loads(ran.stdout)
    return measured


def test_a_run_that_fits_takes_no_new_memory_and_a_larger_one_gives_back_what_it_took(
    tmp_path: Path,
) -> None:
    kept = runs(model(tmp_path / "sines.onnx"), _KEPT_MB)
    anew = runs(tmp_path / "sines.onnx", 0)
    assert kept["small"]["faults"] < anew["small"]["faults"] / 4
    assert kept["large"]["mb"] < _LARGE / 1e6 / 2
    for measured in (kept, anew):
        for each in measured.values():
            assert each["sine"] == pytest.approx(0.841471)
