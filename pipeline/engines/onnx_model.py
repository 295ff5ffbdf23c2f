"""Neural models on onnxruntime, opened for a worker process: on one thread."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any


def open_model(path: Path, kept_mb: int = 0) -> Any:
    """A model at work on one thread, that waits without spinning: worker processes use the other
    cores. Raises whatever onnxruntime does, which has types of its own.

    With ``kept_mb`` runs share one block of memory, which stays where a run gives back what it
    took beyond it (``giving_back``). Getting memory anew costs more than a short run's sums.
    """
    import onnxruntime  # type: ignore[import-untyped,unused-ignore]

    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if kept_mb:
        _keep_memory(kept_mb)
        options.add_session_config_entry("session.use_env_allocators", "1")
        # The block is for runs alone: weights lie elsewhere, and no run's plan reserves a part.
        options.add_session_config_entry("session.use_device_allocator_for_initializers", "1")
        options.enable_mem_pattern = False
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def giving_back() -> Any:
    """Options of a run that gives back, when it is over, what memory it took beyond the kept."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options


@cache
def _keep_memory(mb: int) -> None:
    """One block for all sessions of this process that ask for it: the runtime takes it once."""
    import onnxruntime

    processor = onnxruntime.OrtMemoryInfo(
        "Cpu",
        onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR,
        0,
        onnxruntime.OrtMemType.DEFAULT,
    )
    block = onnxruntime.OrtArenaCfg({"initial_chunk_size_bytes": mb << 20})
    onnxruntime.create_and_register_allocator(processor, block)
