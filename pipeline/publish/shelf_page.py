"""A page of books with covers and players, for a browser that opens it from the disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

_STYLE = """
:root{color-scheme:light dark}
body{font:1rem/1.45 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
ul.books{list-style:none;padding:0;display:grid;gap:2rem;
grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}
.cover{width:100%;aspect-ratio:1;object-fit:cover;border-radius:.5rem;display:grid;
place-items:center;font-size:4rem;background:#36506b;color:#fff}
h2{font-size:1.15rem;margin:.6rem 0 0}p{margin:.1rem 0 .5rem;opacity:.8}
audio{width:100%}ol{padding-left:1.4rem}button{font:inherit;border:0;background:none;
padding:.15rem 0;cursor:pointer;text-align:left;color:inherit;text-decoration:underline}
"""
_SCRIPT = """
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-src]');
  if (!button) return;
  const player = button.closest('li.book').querySelector('audio');
  player.src = button.dataset.src;
  player.play();
});
"""


@dataclass(frozen=True, slots=True)
class ShelfBook:
    """A book as the page shows it. Paths are relative to the page."""

    title: str
    author: str
    folder: str
    cover: str
    """An image; empty for none."""
    duration_ms: int
    chapters: tuple[tuple[str, str], ...]
    """(title, sound) of each."""
    files: tuple[str, ...]
    """Everything else that was made of it."""


def shelf_page(books: Sequence[ShelfBook]) -> str:
    """The page, whole in itself but for covers and sound."""
    count = f"{len(books)} book" + ("" if len(books) == 1 else "s")
    hours = sum(book.duration_ms for book in books) / 3_600_000
    cards = "\n".join(map(_card, books))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>Audiobooks</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>Audiobooks</h1><p>{count}, {hours:.1f} hours</p>\n"
        f'<ul class="books">\n{cards}\n</ul>\n<script>{_SCRIPT}</script></body></html>\n'
    )


def _card(book: ShelfBook) -> str:
    title = escape(book.title)
    if book.cover:
        cover = f'<img class="cover" src="{_address(book.cover)}" alt="Cover of {title}">'
    else:
        cover = f'<div class="cover" aria-hidden="true">{escape(book.title[:1].upper())}</div>'
    minutes = round(book.duration_ms / 60_000)
    length = f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"
    by = f"{escape(book.author)} · " if book.author else ""
    parts = [cover, f"<h2>{title}</h2>", f"<p>{by}{length}</p>", _player(book)]
    links = ", ".join(
        f'<a href="{_address(file)}">{escape(file.rpartition("/")[2])}</a>' for file in book.files
    )
    if links:
        parts.append(f"<details><summary>Files</summary>{links}</details>")
    return f'<li class="book">{"".join(parts)}</li>'


def _player(book: ShelfBook) -> str:
    if not book.chapters:
        return ""
    first = _address(book.chapters[0][1])
    player = f'<audio controls preload="none" src="{first}" aria-label="{escape(book.title)}">'
    rows = "".join(
        f'<li><button type="button" data-src="{_address(sound)}">{escape(title)}</button></li>'
        for title, sound in book.chapters
    )
    chapters = f"<details><summary>Chapters</summary><ol>{rows}</ol></details>"
    return f"{player}</audio>{chapters if len(book.chapters) > 1 else ''}"


def _address(path: str) -> str:
    return escape(quote(path.replace("\\", "/")))
