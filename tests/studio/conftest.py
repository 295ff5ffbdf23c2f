"""A studio without a server: its application, and a page that knows the token."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from pipeline.studio.application import application
from pipeline.studio.open_books import OpenBooks
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.studio_folder import open_folder
from tests.studio.page import HOST, TOKEN, Page

STORY = """# One

Noor wiped the counter, and Tomas came in.

“Morning,” said Noor.

“Is it?” said Tomas.

“It was when I looked.”

“<script>alert(1)</script> & more,” said Tomas.

Noor put the bread down. “Two left.”

“Then I will take both.”
"""
CAST = "engine: tone\nnarrator: alto\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one manuscript and a cast."""
    (tmp_path / "bakery.md").write_text(STORY, encoding="utf-8")
    (tmp_path / "voices.yaml").write_text(CAST, encoding="utf-8")
    return tmp_path


@pytest.fixture
def studio(folder: Path) -> OpenBooks:
    return OpenBooks(open_folder(BookOptions(folder, jobs=1)))


@pytest.fixture
def client(studio: OpenBooks) -> Iterator[TestClient]:
    """A browser that doesn't know the token yet."""
    app = application(studio, TOKEN, (HOST,), "fullcast_test")
    with TestClient(app, base_url=f"http://{HOST}", follow_redirects=False) as client:
        yield client


@pytest.fixture
def page(client: TestClient) -> Page:
    """The page, with its cookie."""
    assert client.get(f"/?token={TOKEN}").status_code == 303
    return Page(client)
