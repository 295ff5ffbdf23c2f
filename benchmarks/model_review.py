"""Measures a language model as a reviewer, on stories from their raw text.

    python benchmarks/model_review.py STORY… --ask URL --ask-model NAME --record DIR
    python benchmarks/model_review.py STORY… --record DIR [--unsure] [--json]

STORY are names of the project's own stories. ``--record`` is a folder with an exchange a file,
``STORY.json``: every prompt exactly as it was sent, and the answer. What is asked and not in there
goes to the endpoint and is added; without an endpoint it stands there with an empty answer, for
somebody who sees nothing but the prompt to fill in. All lines are asked about; with ``--unsure``
only those that are unsure, until 95% are expected to be right. Tokens are counted as a quarter of
the characters, where an endpoint doesn't count them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import STORIES, Story, manuscript_of, own_stories  # noqa: E402
from attribution_scores import accuracy, measure  # noqa: E402

from pipeline import language_model  # noqa: E402
from pipeline.language_model import Budget, Endpoint, Prompt, Reply  # noqa: E402
from pipeline.splitter import Reading  # noqa: E402
from pipeline.splitter.attribution.forest import load_model  # noqa: E402
from pipeline.workflows.model_review import (  # noqa: E402
    Asking,
    ask_about_reading,
    labelled,
)


class Record:
    """The exchanges of one story, in the order in which they were made."""

    def __init__(self, path: Path, endpoint: Endpoint | None) -> None:
        self.path = path
        self.endpoint = endpoint
        text = path.read_text("utf-8") if path.exists() else "[]"
        self.exchanges: list[dict[str, Any]] = json.loads(text)
        self.used: list[dict[str, Any]] = []

    def ask(self, _: Endpoint, prompt: Prompt) -> Reply:
        """The recorded answer to a prompt; a new one is recorded."""
        for one in self.exchanges:
            if (one["system"], one["user"]) == (prompt.system, prompt.user):
                self.used.append(one)
                return Reply(one["answer"], one.get("read", 0), one.get("written", 0))
        one = {"system": prompt.system, "user": prompt.user, "answer": ""}
        if self.endpoint is not None:
            reply = _REAL(self.endpoint, prompt)
            one |= {"answer": reply.text, "read": reply.read, "written": reply.written}
        self.exchanges.append(one)
        self.path.write_text(json.dumps(self.exchanges, ensure_ascii=False, indent=1) + "\n")
        self.used.append(one)
        return Reply(one["answer"])


_REAL = language_model.ask


def review(story: Story, record: Record, weights: Path | None, everything: bool) -> dict[str, Any]:
    """The figures of one story."""
    manuscript = manuscript_of(story)
    reading = Reading(manuscript, model=load_model(weights) if weights else None)
    plain = reading.script()
    language_model.ask = record.ask  # type: ignore[assignment]
    asking = Asking(Endpoint("http://recorded/v1", ""), everything, budget=Budget())
    word = ask_about_reading(reading, asking, {}, lambda replies: None)
    script = reading.script(reading.decide(word.answers, word.joins))
    script = labelled(script, reading.utterances(), word, 0.6)
    results = measure(story, script, False)
    sure = [r for r in results if r.reason == "the language model's answer"]
    return {
        "quotations": len(story.quotes),
        "words": len(story.text.split()),
        "before": accuracy(measure(story, plain, False)),
        "after": accuracy(results),
        "labels": len(sure),
        "labels_right": accuracy(sure) if sure else 0.0,
        "agreeing": _share(sure, 0.95),
        "differing": _share(sure, 0.85),
        "tags_asked": word.tags_asked,
        "tags_contradicted": word.tags_contradicted,
        "questions": len(record.used),
        "read": word.spent.read,
        "written": word.spent.written,
        "joins": dict(word.joins),
        "warnings": list(word.warnings),
    }


def _share(results: list[Any], confidence: float) -> tuple[float, int]:
    part = [r for r in results if r.confidence == confidence]
    return (accuracy(part) if part else 0.0, len(part))


def _total(every: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """All stories together."""
    size = sum(one["quotations"] for one in every.values())
    words = sum(one["words"] for one in every.values())
    total: dict[str, Any] = {"stories": len(every), "quotations": size, "words": words}
    for name in ("before", "after"):
        total[name] = sum(one[name] * one["quotations"] for one in every.values()) / size
    for name in ("read", "written", "questions", "tags_asked", "tags_contradicted"):
        total[name] = sum(one[name] for one in every.values())
    total["tokens_per_100000_words"] = (total["read"] + total["written"]) / words * 1e5
    return total


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--record", type=Path, required=True)
    parser.add_argument("--ask", default="")
    parser.add_argument("--ask-model", default="")
    parser.add_argument("--unsure", action="store_true")
    parser.add_argument("--folds", type=Path, help="weights trained without each fold's authors")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    stories = own_stories(STORIES)
    folds: dict[str, int] = {}
    if options.folds:
        from training_stories import fold_of

        folds = fold_of(stories)
    endpoint = Endpoint(options.ask, options.ask_model) if options.ask else None
    options.record.mkdir(parents=True, exist_ok=True)
    every = {}
    for story in stories:
        if story.name not in options.stories:
            continue
        record = Record(options.record / f"{story.name}.json", endpoint)
        weights = options.folds / f"fold-{folds[story.name]}.npz" if options.folds else None
        every[story.name] = review(story, record, weights, not options.unsure)
    figures = {"stories": every, "total": _total(every)}
    if options.json:
        print(json.dumps(figures, indent=2))
        return
    for name, one in every.items():
        print(f"{name}: {one}")
    print(figures["total"])


if __name__ == "__main__":
    main()
