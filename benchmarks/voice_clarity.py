"""How well each voice of an engine is understood, for ``fullcast voices``.

    python benchmarks/voice_clarity.py ENGINE [--most 100] [--keep]

Every voice of the palette, at its own pace and pitch, says the same 42 sentences, a third of them
of three words and fewer; the recogniser of ``words.py`` hears seven at a time, half a second apart.
``--keep`` writes words and words wrong into ``pipeline/engines/voice_clarity.json``, voice by
voice, and leaves out those that are in it with the engine as it is now; ``--most`` stops after so
many. Without it only the engine's first voices are measured and printed. Figures are in
docs/engines.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import soxr
import words

from pipeline import engines
from pipeline.model import Cue, Voice

DATA = Path(__file__).parent.parent / "pipeline" / "engines" / "voice_clarity.json"
SENTENCES = (
    "No.", "Who was that?", "The kettle had begun to sing by the time she came down.",
    "Not here.", "He put both hands on the gate and looked along the road.", "Why not?",
    "We were told to wait until the bell rang twice.",
    "Yes.", "There is bread in the tin, and some of the cheese is left.", "Come on.",
    "Nobody had thought of asking the girl what she wanted.", "It rained all night.",
    "She laughed, and then she saw his face.", "Hush.",
    "Go home.", "The boat turned slowly, as if it had not made up its mind.", "How far is it?",
    "I have never liked that chair, and I never shall.", "Thank you.",
    "They walked back through the field without a word.", "Sit down and drink this.",
    "Stop!", "My brother kept bees behind the house for years.", "What did he say?",
    "A cold wind came in under the door and moved the papers.", "Never mind.",
    "You might have told me that before we left.", "The old dog did not get up.",
    "Well?", "Her letter was on the shelf, just where the clock used to stand.", "Not yet.",
    "If it breaks, we shall have to mend it with string.", "Wait for me!",
    "The church was empty, but somebody had lit the candles.", "He shook his head.",
    "Good.", "Three of the windows were dark, and the fourth was open.", "Let me see.",
    "I should think that half the village knows by now.", "She told the truth.",
    "Keep to the left, and mind the step at the bottom.", "Where are they?",
)  # fmt: skip
AT_ONCE = 7
FIRST = 6


def measure(session: engines.Session, engine: str, voice: str, model: Any) -> tuple[int, int]:
    """Words wrong, and words in all, of a voice."""
    wrong = total = 0
    pause = np.zeros(8_000, np.float32)
    for start in range(0, len(SENTENCES), AT_ONCE):
        texts = SENTENCES[start : start + AT_ONCE]
        sounds = [pause]
        for text in texts:
            sound = session.speak(Cue(text, Voice(engine, voice)))
            samples = sound.samples.astype(np.float32) / 32768
            sounds += [soxr.resample(samples, sound.rate_hz, 16_000), pause]
        errors, said = words.errors(
            " ".join(texts), words.heard(model, np.concatenate(sounds), True)
        )
        wrong, total = wrong + errors, total + said
    return wrong, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("--most", type=int, default=100)
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    engine = engines.get(asked.engine)
    kept: dict[str, Any] = json.loads(DATA.read_text()) if DATA.exists() else {}
    own = kept.get(engine.name, {})
    version = engine.info().version
    if own.get("version") != version:
        own = {"version": version, "words": 0, "wrong": {}}
    names = [v.name for v in engine.voices() if not asked.keep or v.name not in own["wrong"]]
    words._NAMES = ""
    with tempfile.TemporaryDirectory() as scratch, engine.session() as session:
        model = words.recogniser(None, Path(scratch))
        for name in names[: asked.most if asked.keep else FIRST]:
            own["wrong"][name], own["words"] = measure(session, engine.name, name, model)
            print(name, own["wrong"][name], "of", own["words"], flush=True)
            if asked.keep:
                kept[engine.name] = own
                DATA.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
