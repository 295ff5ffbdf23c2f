"""A manuscript's text in normal form: what the readers read, and where each of it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.letters import letter_changes
from pipeline.model import TextChange
from pipeline.readers.shared.few_pieces import few
from pipeline.readers.shared.lines import Span


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text with accents composed, ligatures as letters, invisible marks gone."""

    source: str
    """As the manuscript has it."""
    text: str
    """As it is read."""
    changes: tuple[TextChange, ...]
    """Between the two; their places are the source's."""
    places: tuple[int, ...]
    """Where in ``text`` each change shows, or would."""

    def source_start(self, offset: int) -> int:
        """Where in the source the character at an offset begins."""
        n = bisect_right(self.places, offset) - 1
        if n < 0:
            return offset
        change, past = self.changes[n], offset - self.places[n]
        return change.start if past < len(change.after) else change.end + past - len(change.after)

    def source_end(self, offset: int) -> int:
        """Where in the source the character before an offset ends."""
        if offset == 0:
            return 0
        n = bisect_right(self.places, offset - 1) - 1
        if n < 0:
            return offset
        change, past = self.changes[n], offset - self.places[n]
        return change.end + max(0, past - len(change.after))

    def source_line(self, line: Span) -> str:
        """The source of a line, with the invisible marks at its ends."""
        return self.source[self.source_end(line[0]) : self.source_start(line[1])]

    def source_change(self, change: TextChange) -> TextChange:
        """A reader's change of ``text`` as one of the source."""
        start, end = self.source_start(change.start), self.source_end(change.end)
        return TextChange(change.kind, start, self.source[start:end], change.after)

    def source_offsets(self, offsets: Iterable[Span], length: int) -> tuple[Span, ...]:
        """A paragraph's offsets into ``text`` as offsets into the source; ``length`` is the
        paragraph's."""
        if not self.changes:
            return tuple(offsets)
        pairs, stops = list(offsets), []
        for n, (start, at) in enumerate(pairs):
            stop = at + (pairs[n + 1][0] if n + 1 < len(pairs) else length) - start
            letters = (at, *self._turns(at, stop))
            stops += [(start + letter - at, self.source_start(letter)) for letter in letters]
        return tuple(stops)

    def _turns(self, start: int, stop: int) -> Iterator[int]:
        """Offsets between two where text and source cease to advance together."""
        n = max(0, bisect_right(self.places, start) - 1)
        while n < len(self.places) and self.places[n] < stop:
            after = self.places[n] + len(self.changes[n].after)
            last = self.places[n + 1] if n + 1 < len(self.places) else stop
            for letter in range(self.places[n], min(after, last - 1) + 1):
                if start < letter < stop:
                    yield letter
            n += 1


def normal_text(source: str, decoded: Sequence[TextChange] = ()) -> NormalText:
    """The normal form of a manuscript's text; ``decoded`` are changes that come before those of
    letters, rising. Raises TooManyPiecesError."""
    if not decoded:
        return _with_changes(source, tuple(few(letter_changes(source))))
    first = _with_changes(source, tuple(decoded))
    return _with_changes(source, tuple(_merged(first, list(few(letter_changes(first.text))))))


def _with_changes(source: str, changes: tuple[TextChange, ...]) -> NormalText:
    if not changes:
        return NormalText(source, source, (), ())
    pieces: list[str] = []
    places: list[int] = []
    at = length = 0
    for change in changes:
        length += change.start - at
        pieces += [source[at : change.start], change.after]
        places.append(length)
        length += len(change.after)
        at = change.end
    pieces.append(source[at:])
    return NormalText(source, "".join(pieces), changes, tuple(places))


def _merged(first: NormalText, letters: Sequence[TextChange]) -> Iterator[TextChange]:
    """The changes of a text, and those of the letters that it then has, as changes of its source:
    what overlaps is one."""
    spans = [
        *(
            (place, place + len(change.after), change, True)
            for place, change in zip(first.places, first.changes, strict=True)
        ),
        *((change.start, change.end, change, False) for change in letters),
    ]
    spans.sort(key=lambda span: span[:2])
    n = 0
    while n < len(spans):
        start, stop, change, _ = spans[n]
        group = [spans[n]]
        n += 1
        while n < len(spans) and spans[n][0] < stop:
            stop = max(stop, spans[n][1])
            group.append(spans[n])
            n += 1
        after, at = "", start
        for a, b, one, earlier in group:
            if not earlier:
                after, at = after + first.text[at:a] + one.after, b
        after += first.text[at:stop]
        source_start, source_stop = first.source_start(start), first.source_end(stop)
        kind = next((one.kind for _, _, one, earlier in group if earlier), change.kind)
        before = first.source[source_start:source_stop]
        if before != after:
            yield TextChange(kind, source_start, before, after)
