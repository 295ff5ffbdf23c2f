"""What a language model said of a book, kept beside its script: no question is paid for twice, and
a later split needs no endpoint."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline import files, splitter
from pipeline.bounded_read import read_json
from pipeline.model import Script
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.model_review import (
    ENOUGH,
    Asking,
    ModelsWord,
    ask_about_reading,
    ask_about_script,
)

ANSWERS_SUFFIX = ".asked.json"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A language model that is asked about a book, or was."""

    path: Path
    """Of what it said."""
    asking: Asking
    replies: Mapping[str, str]

    def read(self, reading: splitter.Reading) -> ModelsWord:
        """What it says of a manuscript that was read."""
        return ask_about_reading(reading, self.asking, self.replies, self._keep)

    def read_script(self, split: Script) -> ModelsWord:
        """What it says of a script alone."""
        return ask_about_script(split, self.asking, self.replies, self._keep)

    def _keep(self, replies: Mapping[str, str]) -> None:
        kept = {
            "all": self.asking.everything,
            "until": self.asking.until,
            "replies": dict(replies),
        }
        files.write_text(self.path, json.dumps(kept, ensure_ascii=False, indent=0))


def reviewer_of(script_path: Path, options: BookOptions | None = None) -> Reviewer | None:
    """Who is asked about a book, as its options say and as it was asked before; None where nobody
    ever was."""
    path = script_path.with_suffix(ANSWERS_SUFFIX)
    everything, until, replies = _read(path)
    if options is not None and options.ask:
        from pipeline.language_model import Budget, Endpoint, Price

        price = Price(*options.ask_price) if options.ask_price is not None else None
        asking = Asking(
            Endpoint(options.ask, options.ask_model),
            options.ask_all or everything,
            options.ask_until or until,
            Budget(options.ask_budget, price),
        )
        return Reviewer(path, asking, replies)
    return Reviewer(path, Asking(None, everything, until), replies) if replies else None


def word_of(
    script_path: Path, options: BookOptions | None = None
) -> Callable[[splitter.Reading], ModelsWord] | None:
    """What a model says of a manuscript; None where none is asked about it or was."""
    reviewer = reviewer_of(script_path, options)
    return reviewer.read if reviewer is not None else None


def _read(path: Path) -> tuple[bool, float, dict[str, str]]:
    """Whether all was asked, until which share, and the replies, as they were kept."""
    try:
        kept = read_json(path)
        replies = {str(key): str(text) for key, text in kept["replies"].items()}
        return bool(kept.get("all")), float(kept.get("until") or ENOUGH), replies
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False, ENOUGH, {}
