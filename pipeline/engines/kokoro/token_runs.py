"""Runs: a text cut into pieces that the model speaks well, and the pauses between them."""

from __future__ import annotations

from pipeline.engines.kokoro.phonemes import Spoken

_JOINS_MS = ((".!?…", 260), (";:—", 160), (",", 90))
"""Silence between two runs of the model by what the first ends with; else they abut."""


def cut_into_runs(
    spoken: tuple[Spoken, ...], symbols: dict[str, int], most: int
) -> list[list[Spoken]]:
    """The text in runs of at most so many tokens: cut behind a sentence, else a clause, else a
    word. Runs without a word are left out."""
    runs: list[list[Spoken]] = []
    run: list[Spoken] = []
    size = 0
    for piece in spoken:
        length = sum(c in symbols for c in piece.phonemes) + piece.space
        if size + length > most and run:
            cut = _best_cut(run)
            runs.append(run[:cut])
            run = run[cut:]
            size = sum(len(p.phonemes) + p.space for p in run)
        run.append(piece)
        size += length
    runs.append(run)
    return [r for r in runs if any(p.word for p in r)]


def pause_after_ms(run: list[Spoken]) -> int:
    """Silence between this run and the next, by what it ends with."""
    last = "".join(piece.phonemes for piece in run[-3:]).rstrip("”“)")[-1:]
    return next((pause_ms for ends, pause_ms in _JOINS_MS if last and last in ends), 0)


def _best_cut(run: list[Spoken]) -> int:
    """How many pieces go into this run: up to a sentence's end, else a clause's, else all."""
    for ends in (".!?…", ";:—", ","):
        for i in range(len(run), len(run) // 3, -1):
            before = run[i - 1].phonemes
            closing = before in '”")' and i > 1 and run[i - 2].phonemes in ends
            if before in ends or closing:
                return i
    return len(run)
