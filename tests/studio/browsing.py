"""A real browser for the studio's tests: Chromium of the system, driven by Playwright."""

from __future__ import annotations

import importlib.resources
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.studio import Studio

SCRIPTS = Path(__file__).parent.parent.parent / "scripts"
FLAGS = (
    "--no-sandbox", "--mute-audio", "--autoplay-policy=no-user-gesture-required",
    "--disable-dev-shm-usage", "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)  # fmt: skip
GRAVE = ("serious", "critical")


def chromium() -> str:
    """The path of Chromium; the test is skipped where there is none."""
    path = os.environ.get("FULLCAST_CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.skip("no chromium is installed")
    return path


def axe_source() -> str:
    """The accessibility checker, as its package brings it."""
    package = pytest.importorskip("axe_playwright_python").__name__
    return (importlib.resources.files(package) / "axe.min.js").read_text(encoding="utf-8")


class Tab:
    """A tab with the studio in it."""

    def __init__(self, page: Any, studio: Studio) -> None:
        self.page = page
        self.url = studio.address.url
        self.errors: list[str] = []
        page.set_default_timeout(60_000)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._said)

    def _said(self, message: Any) -> None:
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.errors.append(message.text)

    def open(self, book: str = "", view: str = "script") -> Tab:
        """The studio, and a book in it."""
        self.page.goto(self.url)
        if book:
            self.page.goto(self.url.partition("/?")[0] + f"/#/{book}/{view}")
            self.page.wait_for_selector(".row.speech" if view == "script" else "main > *")
            self.page.wait_for_function("() => window.studio.book?.info")
        return self

    def go(self, view: str) -> None:
        """Another view of the book."""
        self.page.click(f"#top nav a:has-text('{view}')")

    def row(self, words: str) -> Any:
        """The first row that has these words."""
        return self.page.locator(".row", has_text=words).first

    def who(self, words: str) -> str:
        """Who speaks the first line that has these words."""
        js = "(words) => studio.book.rows.find((row) => row.text.includes(words))?.speaker"
        return str(self.page.evaluate(js, words))

    def until(self, js: str, argument: object = None) -> None:
        """Wait until an expression of the page is true."""
        self.page.wait_for_function(js, arg=argument)

    def until_spoken_by(self, words: str, name: str) -> None:
        said = "studio.book.rows.find((row) => row.text.includes(words))"
        self.until(f"([words, name]) => {said}?.speaker === name", [words, name])

    def drop(self, selector: str, path: Path) -> None:
        """Drag a file from outside over an element until it is taken there, and let it go."""
        target = self.page.locator(selector).first
        data = {"items": [], "files": [str(path)], "dragOperationsMask": 1}
        session = self.page.context.new_cdp_session(self.page)
        kind = "dragEnter"
        for _ in range(100):  # what is drawn meanwhile may push the element aside
            target.scroll_into_view_if_needed()
            box = target.bounding_box()
            where = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
            session.send("Input.dispatchDragEvent", {"type": kind, "data": data, **where})
            if kind == "dragOver" and target.evaluate("(el) => el.closest('.over') !== null"):
                session.send("Input.dispatchDragEvent", {"type": "drop", "data": data, **where})
                return
            kind = "dragOver"
        raise AssertionError(f"{selector} took no file that was held over it")

    def findings(self, source: str) -> list[str]:
        """What the accessibility checker calls serious or worse."""
        self.page.evaluate(source)
        results = self.page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
        return [
            f"{found['id']}: {json.dumps([node['target'] for node in found['nodes']])[:400]}"
            for found in results["violations"]
            if found["impact"] in GRAVE
        ]


NewTab = Callable[..., Tab]
