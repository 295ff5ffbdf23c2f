"""Neural models on onnxruntime, opened for a worker process: on one thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def open_model(path: Path) -> Any:
    """A model at work on one thread, that waits without spinning: worker processes use the other
    cores. Raises whatever onnxruntime does, which has types of its own."""
    import onnxruntime  # type: ignore[import-untyped,unused-ignore]

    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
