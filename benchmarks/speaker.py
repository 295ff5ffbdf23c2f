"""A small recogniser of speakers: how alike two recordings' voices are. For benchmarks only.

The network is Resemblyzer's (Apache-2.0; a GE2E speaker encoder: Wan et al. 2018,
arXiv:1710.10467), run here with NumPy on the weights that its wheel carries, so that neither
PyTorch nor librosa is needed: ``pip download --no-deps resemblyzer`` and name the wheel.
"""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000
_FRAMES = 160
"""Of one look at a voice: 1.6 s."""
_STEP = 80
_FFT, _HOP, _MELS = 400, 160, 40
_LEVEL_DB = -30.0
_PARTS = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")

Floats = NDArray[np.float32]


class Encoder:
    """Turns a voice into 256 numbers of length 1."""

    def __init__(self, wheel: Path) -> None:
        with zipfile.ZipFile(wheel) as archive:
            weights = _load(archive.read("resemblyzer/pretrained.pt"))["model_state"]
        self._layers = [
            tuple(weights[f"lstm.{name}_l{n}"] for name in _PARTS)
            for n in range(3)
        ]  # fmt: skip
        self._linear = weights["linear.weight"], weights["linear.bias"]
        self._mel = _mel_filters()

    def looks(self, samples: NDArray[np.floating[Any]], rate_hz: int) -> Floats:
        """One row for every look of 1.6 s (overlapping by half) at the voiced part of a sound."""
        import soxr

        wave = soxr.resample(np.asarray(samples, dtype=np.float64), rate_hz, RATE_HZ)
        wave = _voiced(wave)
        level = np.sqrt(np.mean(wave**2)) if len(wave) else 0.0
        if 0 < level < 10 ** (_LEVEL_DB / 20):
            wave = wave * (10 ** (_LEVEL_DB / 20) / level)
        frames = self._spectrogram(wave)
        if len(frames) < _FRAMES:
            frames = np.pad(frames, ((0, _FRAMES - len(frames)), (0, 0)))
        starts = range(0, len(frames) - _FRAMES + 1, _STEP)
        return self._encode(np.stack([frames[s : s + _FRAMES] for s in starts]))

    def embed(self, samples: NDArray[np.floating[Any]], rate_hz: int) -> Floats:
        """The voice of one sound."""
        return unit(self.looks(samples, rate_hz).mean(axis=0))

    def _spectrogram(self, wave: NDArray[np.float64]) -> Floats:
        padded = np.pad(wave, _FFT // 2)
        count = 1 + (len(padded) - _FFT) // _HOP
        window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_FFT) / _FFT)
        at = np.arange(_FFT)[None, :] + _HOP * np.arange(count)[:, None]
        power = np.abs(np.fft.rfft(padded[at] * window, axis=1)) ** 2
        return (power @ self._mel.T).astype(np.float32)

    def _encode(self, frames: Floats) -> Floats:
        hidden = np.zeros(0)
        for weight_in, weight_out, bias_in, bias_out in self._layers:
            size = weight_out.shape[1]
            hidden = np.zeros((len(frames), size), np.float32)
            cell = np.zeros_like(hidden)
            steps = frames @ weight_in.T + (bias_in + bias_out)
            out = np.empty((*frames.shape[:2], size), np.float32)
            for t in range(frames.shape[1]):
                gates = steps[:, t] + hidden @ weight_out.T
                i, f, g, o = np.split(gates, 4, axis=1)
                cell = _sigmoid(f) * cell + _sigmoid(i) * np.tanh(g)
                hidden = _sigmoid(o) * np.tanh(cell)
                out[:, t] = hidden
            frames = out
        raw = np.maximum(hidden @ self._linear[0].T + self._linear[1], 0)
        return np.asarray(raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-9))


def unit(vector: Floats) -> Floats:
    """The vector at length 1."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), dtype=np.float32)


def distance(one: Floats, other: Floats) -> float:
    """Cosine distance, 0 for the same voice."""
    return 1.0 - float(one @ other)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * x))


def _voiced(wave: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sound without pauses: frames within 35 dB of the loudest."""
    size = RATE_HZ * 30 // 1000
    frames = wave[: len(wave) // size * size].reshape(-1, size)
    if not len(frames):
        return wave
    level = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    return np.asarray(frames[level > level.max() - 35].reshape(-1))


def _mel_filters() -> NDArray[np.float64]:
    """librosa's: Slaney's mel scale, each filter of area 1."""
    top = _to_mel(RATE_HZ / 2)
    edges = np.array([_to_hz(m) for m in np.linspace(0, top, _MELS + 2)])
    bins = np.fft.rfftfreq(_FFT, 1 / RATE_HZ)
    slopes = edges[:, None] - bins[None, :]
    widths = np.diff(edges)
    rising = -slopes[:-2] / widths[:-1, None]
    falling = slopes[2:] / widths[1:, None]
    filters = np.maximum(0, np.minimum(rising, falling))
    return np.asarray(filters * (2.0 / (edges[2:] - edges[:-2]))[:, None])


def _to_mel(hz: float) -> float:
    return hz / (200 / 3) if hz < 1000 else 15 + np.log(hz / 1000) / (np.log(6.4) / 27)


def _to_hz(mel: float) -> float:
    return mel * 200 / 3 if mel < 15 else 1000 * np.exp((np.log(6.4) / 27) * (mel - 15))


# ------------------------------------------------------------------ PyTorch's old file format


class _Unpickler(pickle.Unpickler):
    """Reads tensors and nothing else: no code of the file's own is run."""

    def __init__(self, file: io.BytesIO, storages: dict[str, list[Any]]) -> None:
        super().__init__(file)
        self._storages = storages

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, size, stride, *_: (storage, offset, size)
        if module == "torch" and name.endswith("Storage"):
            return name
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        raise pickle.UnpicklingError(f"{module}.{name}")

    def persistent_load(self, pid: Any) -> Any:
        _, kind, key, _, count, *_ = pid
        return self._storages.setdefault(key, [kind, count, None])


def _load(data: bytes) -> dict[str, Any]:
    """A saved model's tree, its tensors as arrays."""
    file = io.BytesIO(data)
    for _ in range(3):
        pickle.Unpickler(file).load()  # magic number, version, machine
    storages: dict[str, list[Any]] = {}
    tree = _Unpickler(file, storages).load()
    for key in pickle.Unpickler(file).load():
        (count,) = struct.unpack("<q", file.read(8))
        kind = np.float32 if storages[key][0] == "FloatStorage" else np.int64
        storages[key][2] = np.frombuffer(file.read(count * np.dtype(kind).itemsize), kind)
    filled: dict[str, Any] = _filled(tree)
    return filled


def _filled(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _filled(value) for key, value in tree.items()}
    if isinstance(tree, tuple) and len(tree) == 3 and isinstance(tree[0], list):
        storage, offset, size = tree
        return storage[2][offset : offset + int(np.prod(size))].reshape(size)
    return tree
