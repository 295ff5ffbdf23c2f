"""A studio that is really served, in a thread of the tests."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.studio import Studio, open_studio
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.studio_folder import open_folder


@contextmanager
def serving(path: Path, engine: str = "tone", port: int = 0) -> Iterator[Studio]:
    """A studio of a folder, answering at its address until the end."""
    options = BookOptions(path, engine=engine, jobs=1)
    with open_studio(open_folder(options), port=port) as studio:
        thread = threading.Thread(target=studio.serve, daemon=True)
        thread.start()
        try:
            yield studio
        finally:
            studio.stop()
            thread.join(20)


def place(studio: Studio) -> tuple[str, int, str]:
    """Host, port and token of a studio."""
    parts = urlsplit(studio.address.url)
    return str(parts.hostname), int(parts.port or 0), parts.query.partition("=")[2]
