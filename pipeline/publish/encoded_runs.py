"""Runs of slots, encoded for containers that don't join by bytes: AAC for M4B, and Opus.

A run is up to ten minutes of a chapter, encoded by itself and kept in the store, so that
runs are made side by side and an edit costs one. Each run fills whole packets and ends within
half a packet of its place on the timeline, so times never drift.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.bounded_read import open_ordinary
from pipeline.errors import DamagedError, FullcastError
from pipeline.master import PlacedSlots, SlotStore, slots
from pipeline.model import FRAME, RATE_HZ
from pipeline.publish.writer import Book, SharedCount, Tell
from pipeline.sound_levels import Samples

VERSION = 1
LONGEST = 600 * RATE_HZ
"""Samples of a run at the most."""

_PACKETS_AT_ONCE = 64
_HEAD = struct.Struct("<4sI")
_MAGIC = b"RUN2"
_FIRST_MAGIC = b"RUN1"
"""Of runs of earlier versions, which end with neither key nor sum."""
_SEAL = struct.Struct("<32sI")


@dataclass(frozen=True, slots=True)
class Codec:
    """How an encoder is asked for. Its ``repr`` is part of every run's key."""

    name: str
    """FFmpeg's."""
    rate_hz: int
    packet: int
    """Samples of a packet, at its own rate."""
    delay: int
    """Samples that the encoder puts before the sound: left out at the start of the file."""
    sample_format: str
    kbps: int
    options: tuple[tuple[str, str], ...] = ()
    channels: int = field(default=1, repr=False)
    """No part of keys: the slots' own differ."""


AAC = Codec("aac", RATE_HZ, 1024, 1024, "fltp", 96, (("aac_coder", "fast"),))
"""FFmpeg's own encoder; its fast coder is four times as fast as the default, and at 96 kbps
mono there is bandwidth to spare."""

OPUS = Codec("libopus", 48_000, 960, 312, "flt", 48, (("application", "audio"), ("vbr", "on")))


def codec_for(book: Book, mono: Codec) -> Codec:
    """The codec as a book needs it: with half as much again for the second side of a stage."""
    chapters = book.mastered.chapters
    if not chapters or chapters[0].slots[0].recipe.channels == 1:
        return mono
    return replace(mono, channels=2, kbps=mono.kbps * 3 // 2)


@dataclass(frozen=True, slots=True)
class Run:
    """Some slots of a chapter as ``packets`` packets."""

    chapter: int
    """Index in ``Mastered.chapters``."""
    slots: PlacedSlots
    packets: int
    codec: Codec

    @property
    def key(self) -> str:
        """The run's name in the store."""
        parts = (
            VERSION,
            _library_version(),
            self.codec,
            self.packets,
            list(self.slots.keys),
        )
        return hashlib.sha256(repr(parts).encode()).hexdigest()


def plan_runs(book: Book, codec: Codec) -> tuple[Run, ...]:
    """The book as runs, each within half a packet of the timeline."""
    runs = []
    at = packets = 0
    for index, chapter in enumerate(book.mastered.chapters):
        for group in _groups(chapter.slots):
            at += group.frames * FRAME
            ends = round(at * codec.rate_hz / RATE_HZ / codec.packet)
            runs.append(Run(index, group, ends - packets, codec))
            packets = ends
    return tuple(runs)


def _groups(chapter_slots: PlacedSlots) -> Iterator[PlacedSlots]:
    """A chapter's slots in groups of at most ten minutes."""
    start = length = 0
    for at, slot in enumerate(chapter_slots):
        if at > start and length + slot.info.samples > LONGEST:
            yield chapter_slots[start:at]
            start, length = at, 0
        length += slot.info.samples
    yield chapter_slots[start:]


def missing(runs: Sequence[Run], store: SlotStore) -> list[Run]:
    """The distinct runs that the store lacks, the longest first."""
    distinct = {run.key: run for run in runs}
    absent = [run for key, run in distinct.items() if _sizes(run, store.slot_path(key)) is None]
    return sorted(absent, key=lambda run: -run.packets)


def encode_missing(
    runs: Sequence[Run], store: SlotStore, jobs: int, tell: Tell = lambda share: None
) -> None:
    """Encode and keep every run that the store lacks, ``jobs`` side by side; ``tell`` is called
    with the share that is encoded. Raises FullcastError where PyAV is missing or gives other
    packets than wanted."""
    # The longest first: none is left to run alone at the end.
    absent = missing(runs, store)
    count = SharedCount(sum(run.packets for run in absent), tell)

    def make(run: Run) -> None:
        store.put_slot(run.key, _pack(run.key, _encode(run, count)))

    with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
        for _ in pool.map(make, absent):
            pass


def packets(run: Run, store: SlotStore) -> Iterator[bytes]:
    """The packets of a kept run. Raises DamagedError where the store doesn't have it whole."""
    path = store.slot_path(run.key)
    sizes = _sizes(run, path)
    if sizes is None or not is_whole(Path(path)):
        raise DamagedError(path, f"{path} is damaged.")
    with open(path, "rb") as file:
        file.seek(_HEAD.size + 4 * len(sizes))
        for size in sizes:
            yield file.read(size)


def _encoder(codec: Codec) -> Any:
    """An opened PyAV encoder."""
    av = pyav()
    encoder = av.CodecContext.create(codec.name, "w")
    encoder.sample_rate = codec.rate_hz
    encoder.layout = layout(codec)
    set_up(encoder, codec)
    encoder.open()
    return encoder


def layout(codec: Codec) -> str:
    """What FFmpeg calls the codec's channels."""
    return "mono" if codec.channels == 1 else "stereo"


def set_up(codec_context: Any, codec: Codec) -> None:
    """Set a PyAV codec context's sample format, bit rate and options."""
    codec_context.format = codec.sample_format
    codec_context.bit_rate = codec.kbps * 1000
    codec_context.options = dict(codec.options)


def pyav() -> Any:
    """PyAV. Raises FullcastError, which says how to get it, where it isn't installed."""
    try:
        import av
    except ImportError:
        raise FullcastError(
            "M4B and Opus need PyAV, which is not installed.", "pip install 'fullcast[formats]'"
        ) from None
    return av


def _library_version() -> str:
    return str(pyav().__version__)


def _encode(run: Run, count: SharedCount) -> list[bytes]:
    """A run's packets, counted as they come."""
    encoder = _encoder(run.codec)
    av = pyav()
    encoded: list[bytes] = []
    at = 0
    for block in _blocks(run):
        frame = av.AudioFrame.from_ndarray(
            _as_asked(block, run.codec), format=run.codec.sample_format, layout=layout(run.codec)
        )
        frame.sample_rate = run.codec.rate_hz
        frame.pts = at
        at += len(block)
        new = [bytes(packet) for packet in encoder.encode(frame)]
        encoded += new
        count.add(len(new))
    encoded += [bytes(packet) for packet in encoder.encode(None)]
    if len(encoded) != run.packets:
        raise FullcastError(
            f"{run.codec.name} gave {len(encoded)} packets for {run.packets}.",
            "Install another version of PyAV ('pip install av').",
        )
    return encoded


def _as_asked(block: Samples, codec: Codec) -> Samples:
    """A block as FFmpeg wants it: a row a channel, or in one row with the channels' samples by
    turns."""
    planar = codec.sample_format.endswith("p")
    return np.ascontiguousarray(block.T if planar and block.ndim > 1 else block.reshape(1, -1))


def _blocks(run: Run) -> Iterator[Samples]:
    """The run's sound at the codec's rate, in blocks of whole packets but the last."""
    size = run.codec.packet * _PACKETS_AT_ONCE
    left = run.packets * run.codec.packet - run.codec.delay
    held: Samples | None = None
    for sound in _at_rate(run):
        held = sound if held is None or not len(held) else np.concatenate([held, sound])
        while len(held) >= size and left >= size:
            yield held[:size]
            held, left = held[size:], left - size
    if left and held is not None:
        missing_samples = max(0, left - len(held))
        yield np.pad(held[:left], [(0, missing_samples), *[(0, 0)] * (held.ndim - 1)])


def _at_rate(run: Run) -> Iterator[Samples]:
    """The run's slots at the codec's rate, a piece each."""
    if run.codec.rate_hz == RATE_HZ:
        for slot in run.slots:
            yield slots.shape_as_heard(slot.recipe, whole=True).samples
        return
    import soxr

    rates, channels = (RATE_HZ, run.codec.rate_hz), run.codec.channels
    stream = soxr.ResampleStream(*rates, channels, dtype="float32", quality="HQ")
    for slot in run.slots:
        yield stream.resample_chunk(slots.shape_as_heard(slot.recipe, whole=True).samples)
    nothing = np.zeros(0 if channels == 1 else (0, channels), np.float32)
    yield stream.resample_chunk(nothing, last=True)


# ------------------------------------------------------------------ a run in the store


def _pack(key: str, packets_of_run: Sequence[bytes]) -> bytes:
    """A run as it is kept: how many packets, their sizes, the packets, its key and a sum."""
    count = len(packets_of_run)
    sizes = struct.pack(f"<{count}I", *map(len, packets_of_run))
    data = _HEAD.pack(_MAGIC, count) + sizes + b"".join(packets_of_run)
    return data + _SEAL.pack(bytes.fromhex(key), zlib.crc32(data))


def is_run(path: Path) -> bool:
    """Whether a file of the store is a run, whole or not."""
    try:
        with open_ordinary(path) as file:
            return file.read(len(_MAGIC)) in (_MAGIC, _FIRST_MAGIC)
    except OSError:
        return False


def is_whole(path: Path) -> bool:
    """Whether a run is as it was kept; of an earlier version's it can't be told."""
    try:
        with open_ordinary(path) as file:
            data = file.read()
        if data[: len(_MAGIC)] == _FIRST_MAGIC:
            return True
        key, stated = _SEAL.unpack(data[-_SEAL.size :])
    except (OSError, struct.error):
        return False
    is_own = bytes(key).hex() == path.name.partition(".")[0]
    return is_own and int(stated) == zlib.crc32(data[: -_SEAL.size])


def _sizes(run: Run, path: str) -> tuple[int, ...] | None:
    """The sizes of a kept run's packets; None where the file isn't there or isn't whole."""
    try:
        with open_ordinary(path) as file:
            magic, count = _HEAD.unpack(file.read(_HEAD.size))
            sizes = struct.unpack(f"<{run.packets}I", file.read(4 * run.packets))
            length = file.seek(0, 2)
    except (OSError, struct.error):
        return None
    seal = 0 if magic == _FIRST_MAGIC else _SEAL.size
    whole = _HEAD.size + 4 * count + sum(sizes) + seal
    if magic not in (_MAGIC, _FIRST_MAGIC) or (count, whole) != (run.packets, length):
        return None
    return sizes
