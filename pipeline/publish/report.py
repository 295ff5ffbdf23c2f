"""The report on a book: one HTML file that needs nothing else, for the author to read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from html import escape
from itertools import groupby

from pipeline.model import NARRATOR, RATE_HZ, SPOKEN_KINDS, UNKNOWN, Line, Voice
from pipeline.publish.book_levels import BookLevels, ChapterLevels, measure_book
from pipeline.publish.timed_text import TimedText, timed_texts
from pipeline.publish.writer import Book, PlannedFiles, text_file
from pipeline.sound_levels import ACX_NOISE_DB, ACX_PEAK_DB, ACX_RMS_DB, DEAD_SILENCE_DB

VERSION = 2
_COLOURS = (
    "#b9b3a6", "#c0533a", "#2f7f9d", "#5b8c3a", "#8d5fb0", "#c9992e", "#c24f86", "#3d938b",
    "#85664a", "#5468c4", "#a34444", "#74a03a", "#9d7cae", "#4a7a96", "#b07a3a",
)  # fmt: skip
_MOST_SHOWN = 300
_OFTEN_S = 60.0
_GATE_LUFS = -70.0
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #2b2a27; background: #faf8f4;
  margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 2rem; margin: 0; } h2 { margin: 2.5rem 0 0.6rem; font-size: 1.25rem; }
p.by { margin: 0.2rem 0 1.2rem; color: #6d685e; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #e4dfd4;
  vertical-align: top; }
th { font-weight: 600; color: #6d685e; } td.n, th.n { text-align: right; }
.bad { color: #b3261e; font-weight: 600; } .good { color: #3c7a2a; }
.bar { display: inline-block; height: 0.8rem; border-radius: 2px; vertical-align: middle; }
svg { display: block; width: 100%; } svg.wave { height: 56px; } svg.strip { height: 28px; }
.key span { margin-right: 1.1rem; white-space: nowrap; }
.key i { display: inline-block; width: 0.8rem; height: 0.8rem; margin-right: 0.35rem;
  border-radius: 2px; vertical-align: -1px; }
.small { color: #6d685e; font-size: 0.9rem; }
"""


def write_report(book: Book) -> PlannedFiles:
    """``report.html``: kind ``report``."""
    facts = (VERSION, book.meta, book.script, book.plan.warnings)
    digest = hashlib.sha256(repr(facts).encode())
    for chapter in book.mastered.chapters:
        digest.update("".join(chapter.slots.keys).encode())
    make = partial(_measured_page, book)
    return PlannedFiles((text_file("report", "report.html", digest.hexdigest(), make),))


def _measured_page(book: Book) -> str:
    return page(book, measure_book(book))


def page(book: Book, levels: BookLevels) -> str:
    """The whole document."""
    stretches = tuple(timed_texts(book))
    colours = _speaker_colours(stretches)
    title = escape(book.meta.title or "Untitled")
    sections = [
        _head(book, levels),
        _section("The book at a glance", _strip(book, stretches, colours)),
        _section("Who speaks how much", _shares(stretches, colours)),
        _section("Chapters", _chapters(book, levels)),
        _section("Voices", _voices(book, levels)),
        _section("Unsure speakers", _unsure(_lines(book))),
        _section("Text that is not spoken", _skipped(_lines(book))),
        _section("Notes", _notes(book)),
    ]
    body = "\n".join(section for section in sections if section)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}: report</title><style>{_STYLE}</style></head>\n<body>\n{body}\n"
        "</body></html>\n"
    )


# ------------------------------------------------------------------ sections


def _head(book: Book, levels: BookLevels) -> str:
    people = [f"by {book.meta.author}" if book.meta.author else "",
              f"read by {book.meta.narrator}" if book.meta.narrator else ""]  # fmt: skip
    seconds = sum(chapter.seconds for chapter in levels.chapters)
    count = len(levels.chapters)
    facts = f"{count} chapter{'' if count == 1 else 's'}, {_duration(seconds)}"
    by = escape(", ".join(filter(None, people)))
    return (
        f"<h1>{escape(book.meta.title or 'Untitled')}</h1>\n"
        f'<p class="by">{by}{"<br>" if by else ""}{facts}</p>'
    )


def _strip(book: Book, stretches: Sequence[TimedText], colours: dict[str, str]) -> str:
    """A strip of who speaks when, chapters marked, and its key."""
    whole = max(1, book.mastered.timeline.chapters[-1].end)
    bars = []
    for name, group in groupby(stretches, key=_name):
        run = list(group)
        x, width = run[0].start * 1000 / whole, (run[-1].end - run[0].start) * 1000 / whole
        tip = f"<title>{escape(name)}</title>"
        bars.append(
            f'<rect x="{x:.2f}" width="{max(width, 0.15):.2f}" height="20" '
            f'fill="{colours[name]}">{tip}</rect>'
        )
    marks = "".join(
        f'<rect x="{c.start * 1000 / whole:.2f}" y="21" width="0.8" height="7" fill="#2b2a27"/>'
        for c in book.mastered.timeline.chapters
    )
    shown = list(colours.items())[: len(_COLOURS)]
    key = "".join(f'<span><i style="background:{c}"></i>{escape(n)}</span>' for n, c in shown)
    return (
        '<svg class="strip" viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" '
        f'aria-label="Who speaks when">{"".join(bars)}{marks}</svg>\n<p class="key small">{key}</p>'
    )


def _shares(stretches: Sequence[TimedText], colours: dict[str, str]) -> str:
    samples: Counter[str] = Counter()
    lines: dict[str, set[int]] = {}
    for stretch in stretches:
        samples[_name(stretch)] += stretch.end - stretch.start
        lines.setdefault(_name(stretch), set()).add(stretch.line)
    whole = max(1, sum(samples.values()))
    most = max(samples.values(), default=1)
    rows = [
        f"<tr><td>{escape(name)}</td><td class=n>{len(lines[name])}</td>"
        f"<td class=n>{_duration(length / RATE_HZ)}</td><td class=n>{length / whole:.1%}</td>"
        f'<td style="width:45%"><span class="bar" style="width:{length / most * 100:.1f}%;'
        f'background:{colours[name]}"></span></td></tr>'
        for name, length in samples.most_common()
    ]
    return _table(("Who", "Lines#", "Time#", "Share#", ""), rows)


def _chapters(book: Book, levels: BookLevels) -> str:
    lowest_db, highest_db = ACX_RMS_DB
    rows = []
    for chapter in levels.chapters:
        title = escape(chapter.title) or f"Chapter {chapter.number}"
        cells = (
            f"<td>{title}</td><td class=n>{_duration(chapter.seconds)}</td>"
            f"{_level(chapter.rms_db, lowest_db <= chapter.rms_db <= highest_db)}"
            f"{_level(chapter.peak_db, chapter.peak_db <= ACX_PEAK_DB)}"
            f"{_level(chapter.noise_db, DEAD_SILENCE_DB <= chapter.noise_db <= ACX_NOISE_DB)}"
            f"<td class=n>{chapter.loudness_lufs:.1f}</td>"
        )
        rows.append(f"<tr>{cells}</tr><tr><td colspan=6>{_wave(chapter)}</td></tr>")
    note = (
        '<p class="small">Limits of the ACX technical specification: RMS between '
        f"{lowest_db:g} and {highest_db:g} dB, peak at most {ACX_PEAK_DB:g} dB, noise floor at "
        f"most {ACX_NOISE_DB:g} dB. Mastered with the preset "
        f"'{escape(book.mastered.preset.name)}'.</p>"
    )
    heads = ("Chapter", "Length#", "RMS dB#", "Peak dB#", "Noise dB#", "LUFS#")
    return _table(heads, rows) + note


def _wave(chapter: ChapterLevels) -> str:
    top = " ".join(f"{x},{28 - 27 * p:.1f}" for x, p in enumerate(chapter.peaks))
    bottom = " ".join(f"{x},{28 + 27 * p:.1f}" for x, p in reversed([*enumerate(chapter.peaks)]))
    return (
        f'<svg class="wave" viewBox="0 0 {len(chapter.peaks)} 56" preserveAspectRatio="none" '
        f'role="img" aria-label="Waveform"><polygon fill="#5d7f94" points="{top} {bottom}"/></svg>'
    )


def _voices(book: Book, levels: BookLevels) -> str:
    speakers: dict[Voice, set[str]] = {}
    lines = book.script.lines if book.script is not None else ()
    for part in book.plan.parts:
        name = lines[part.line].speaker or UNKNOWN if lines else ""
        speakers.setdefault(part.cue.voice, set()).add(name)
    rows = []
    for measured in levels.voices:
        voice = measured.voice
        names = ", ".join(sorted(speakers.get(voice, set())))
        setting = f"{voice.name}, rate {voice.rate:g}, pitch {voice.pitch:+g}"
        rows.append(
            f"<tr><td>{escape(names)}</td><td>{escape(voice.engine)}: {escape(setting)}</td>"
            f"<td class=n>{_duration(measured.seconds)}</td>"
            f"<td class=n>{measured.loudness_lufs:.1f}</td></tr>"
        )
    table = _table(("Who", "Voice", "Time#", "LUFS#"), rows)
    # A voice of a few words is as loud as those words: one shout would say nothing of the rest.
    often = [v.loudness_lufs for v in levels.voices if v.seconds >= _OFTEN_S]
    often = [loudness for loudness in often if loudness > _GATE_LUFS]
    if len(often) < 2:
        return table
    return table + (
        '<p class="small">Between the loudest voice and the softest, of those heard for a '
        f"minute or more: {max(often) - min(often):.1f} LU.</p>"
    )


def _unsure(lines: Iterable[Line]) -> str:
    unsure = [
        line for line in lines
        if line.spoken and line.kind in SPOKEN_KINDS and (line.unsure or line.speaker is None)
    ]  # fmt: skip
    rows = [
        f"<tr><td>{line.place.chapter}.{line.place.scene}</td>"
        f"<td>{escape(line.speaker or UNKNOWN)}</td><td class=n>"
        f"{'' if line.confidence is None else f'{line.confidence:.0%}'}</td>"
        f"<td>{escape(line.text)}</td></tr>"
        for line in unsure[:_MOST_SHOWN]
    ]
    return _more(_table(("At", "Spoken as", "Sure#", "Line"), rows), len(unsure)) if rows else ""


def _skipped(lines: Iterable[Line]) -> str:
    skipped = [line for line in lines if line.written and not line.spoken and line.text]
    rows = [
        f"<tr><td>{line.place.chapter}.{line.place.scene}</td><td>{escape(line.text)}</td></tr>"
        for line in skipped[:_MOST_SHOWN]
    ]
    return _more(_table(("At", "Text"), rows), len(skipped)) if rows else ""


def _notes(book: Book) -> str:
    warnings = [*(book.script.warnings if book.script is not None else ()), *book.plan.warnings]
    rows = "".join(f"<li>{escape(warning)}</li>" for warning in warnings)
    return f"<ul>{rows}</ul>" if rows else ""


# ------------------------------------------------------------------ helpers


def _section(title: str, body: str) -> str:
    return f"<h2>{title}</h2>\n{body}" if body else ""


def _table(heads: Sequence[str], rows: Sequence[str]) -> str:
    """A table; a head that ends in '#' stands over numbers."""
    cells = "".join(
        f"<th class=n>{head[:-1]}</th>" if head.endswith("#") else f"<th>{head}</th>"
        for head in heads
    )
    joined = "\n".join(rows)
    return f"<table><thead><tr>{cells}</tr></thead><tbody>\n{joined}\n</tbody></table>"


def _more(table: str, count: int) -> str:
    left = count - _MOST_SHOWN
    return table + (f'<p class="small">… and {left} more.</p>' if left > 0 else "")


def _level(value: float, good: bool) -> str:
    return f'<td class="n {"good" if good else "bad"}">{value:.1f}</td>'


def _lines(book: Book) -> Iterator[Line]:
    yield from book.script.lines if book.script is not None else ()


def _name(stretch: TimedText) -> str:
    return stretch.speaker or UNKNOWN


def _speaker_colours(stretches: Sequence[TimedText]) -> dict[str, str]:
    """A colour for each speaker, the narrator's grey first, then by how much they speak."""
    samples: Counter[str] = Counter()
    for stretch in stretches:
        samples[_name(stretch)] += stretch.end - stretch.start
    rest = [name for name, _ in samples.most_common() if name != NARRATOR]
    names = [NARRATOR, *rest] if NARRATOR in samples else rest
    first = 0 if NARRATOR in samples else 1
    return {
        name: _COLOURS[first + i] if first + i < len(_COLOURS) else "#8f8a80"
        for i, name in enumerate(names)
    }


def _duration(seconds: float) -> str:
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours} h {minutes:02} min" if hours else f"{minutes}:{whole % 60:02}"
