"""What a manuscript is, by its bytes: for one that comes without a name."""

from __future__ import annotations

import io
import re
import zipfile

_SAMPLE = 65_536
_SIGNATURES = ((b"%PDF", ".pdf"), (b"{\\rtf", ".rtf"))
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.I | re.S
)
_MARKDOWN = re.compile(r"^#{1,6} +\S|\A---\r?\n\w+:", re.MULTILINE)
_MEMBERS = (
    ("word/document.xml", ".docx"),
    ("META-INF/container.xml", ".epub"),
    ("content.xml", ".odt"),
)
"""Parts that a container of a kind has."""


def suffix_of(data: bytes) -> str:
    """The suffix that a manuscript of these bytes would have; ``.txt`` where nothing says more."""
    for signature, suffix in _SIGNATURES:
        if data.startswith(signature):
            return suffix
    if data[60:68] == b"BOOKMOBI":
        return ".mobi"
    if data.startswith(b"PK"):
        return _suffix_of_container(data)
    text = data[:_SAMPLE].decode("utf-8-sig", errors="replace")
    if _HTML.match(text):
        return ".html"
    return ".md" if _MARKDOWN.search(text) else ".txt"


def _suffix_of_container(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            names = set(container.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ".zip"
    return next((suffix for name, suffix in _MEMBERS if name in names), ".zip")
