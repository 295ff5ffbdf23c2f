"""Lists whose items a dash begins, as it begins speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model import Paragraph
from pipeline.splitter.quotes.dialogue_dashes import has_tag, is_dashed

_SPOKEN_END = tuple(".!?…—–,;:”»")
_CLOSING = "\"'”’»)*_ "


def list_items(paragraphs: Sequence[Paragraph], quotes: int) -> frozenset[int]:
    """The numbers of the paragraphs that are items of a list.

    ``quotes``: how many paragraphs begin with a quote mark. Where there are any, or longer dashes
    begin some, hyphens in a row are a list unless a tag says that somebody speaks; elsewhere a list
    shows by its items, which are no sentences.
    """
    items: set[int] = set()
    others = quotes > 0 or any(
        is_dashed(p.text) and not p.text.startswith("-") for p in paragraphs if p.kind == "prose"
    )
    runs = list(_dashed_runs(paragraphs))
    if not any(_is_sentence(paragraphs[n].text) for run in runs for n in run):
        return frozenset(n for run in runs for n in run)
    for run in runs:
        texts = [paragraphs[number].text for number in run]
        before = paragraphs[run[0] - 1] if run[0] else None
        led_in = before is not None and before.text.rstrip().endswith(":")
        odd = [not _is_sentence(text) for text in texts]
        hyphens = all(text.startswith("- ") for text in texts) and others
        if hyphens and (led_in or len(run) > 1) and not any(map(has_tag, texts)):
            items.update(run)
        elif sum(odd) * 2 >= len(run) and (led_in or sum(odd) > 1):
            last = max(place for place, is_odd in enumerate(odd) if is_odd)
            items.update(run[: last + 1])
        else:
            items.update(_odd_items(run, odd, led_in))
    return frozenset(items)


def _dashed_runs(paragraphs: Sequence[Paragraph]) -> Iterator[list[int]]:
    """Paragraphs of prose in a row that begin with a dash, all with a hyphen or none."""
    run: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind == "prose" and paragraph.speaker is None and is_dashed(paragraph.text):
            hyphen = paragraph.text.startswith("-")
            if run and hyphen != paragraphs[run[0]].text.startswith("-"):
                yield run
                run = []
            run.append(number)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_sentence(text: str) -> bool:
    """Whether what follows the dash begins or ends as a sentence does."""
    body = text.lstrip("—–―- *_")
    ends = body.rstrip(_CLOSING)[-1:] in _SPOKEN_END
    return ends and not body[:1].isnumeric() and not (body[:1].islower() and body[-1:] in ",;")


def _odd_items(run: Sequence[int], odd: Sequence[bool], led_in: bool) -> Iterator[int]:
    """Of a run that is speech on the whole, what is no sentence behind a colon or another item."""
    listed = led_in
    for number, is_odd in zip(run, odd, strict=True):
        if is_odd and listed:
            yield number
        listed = is_odd
