"""PDF files that the tests make for themselves: words at places, in Times."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Words = tuple[float, float, float, str]
"""Left, baseline (from the page's bottom), size, text."""
WIDTH, HEIGHT = 400, 600


def write_pdf(
    path: Path, pages: Sequence[Sequence[Words]], title: str = "", encrypt: str = "", font: str = ""
) -> Path:
    """A PDF of these pages, its text in Windows-1252."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    font = font or "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"
    objects += [font.encode(), f"<</Title({title})>>".encode("cp1252")]
    kids = []
    for page in pages:
        stream = b"BT\n" + b"".join(_shown(words) for words in page) + b"ET"
        objects.append(f"<</Length {len(stream)}>>\nstream\n".encode() + stream + b"\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
            f"/Resources<</Font<</F 3 0 R>>>>/Contents {len(objects)} 0 R>>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    data += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R/Info 4 0 R{encrypt}>>\n".encode()
    path.write_bytes(data + f"startxref\n{start}\n%%EOF".encode())
    return path


def _shown(words: Words) -> bytes:
    left, bottom, size, text = words
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"/F {size} Tf 1 0 0 1 {left} {bottom} Tm ({escaped}) Tj\n".encode("cp1252")


def set_lines(
    lines: Sequence[str], *, left: float = 50, top: float = 520, size: float = 11, step: float = 14
) -> list[Words]:
    """Lines below each other; one that begins with a tab is indented, an empty one leaves room."""
    return [
        (left + 14 * line.startswith("\t"), top - step * n, size, line.lstrip("\t"))
        for n, line in enumerate(lines)
        if line
    ]
