"""The studio in a real browser: how soon a long script can be used, how smoothly it scrolls, what a
tab weighs, and how long it is from a click on a voice to its first sound.

    python benchmarks/studio.py [--lines 15000] [--engine pyttsx3] [--clicks 7] [--json]

Needs the extras ``studio``, ``browser`` and ``bench``, and Chromium (FULLCAST_CHROMIUM, else the
one on the path). A script of ``--lines`` lines, made here, is opened three times, each with a
studio that was just started: ``usable_ms`` is from the navigation to rows that answer keys, the
middle one of the three. Then it is scrolled from end to end in ``--seconds``; ``frame_ms`` are the
times between two frames, ``frame_cpu_ms`` the processor time of the page's own thread for one,
which a busy machine doesn't stretch. ``tab_mb`` is the private memory of the tab's process after
that, ``heap_mb`` its JavaScript alone, ``rows`` the most rows that stood in the document.

``click_ms`` is from a click on a voice that never spoke the line (of ten words) to the audio
element's first sound, with the engine loaded: the middle and the slowest of ``--clicks``.
Processors are those of the machine, and ``load`` is what it was busy with before.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
FLAGS = ("--no-sandbox", "--mute-audio", "--autoplay-policy=no-user-gesture-required")
NAMES = ("Mara", "Tobias", "Wren", "Hester", "Daniel", "Odile", "Bram", "Noor", "Iris", "Kit")
WORDS = ("the", "lamp", "stair", "sea", "wind", "door", "hand", "light", "keeper", "boat", "rope")
SCROLL = """async (seconds) => {
  const el = studio.script.scroller;
  const times = [];
  let most = 0;
  await new Promise((done) => {
    const start = performance.now();
    let last = start;
    const step = (now) => {
      times.push(now - last);
      last = now;
      most = Math.max(most, document.querySelectorAll(".row").length);
      const share = (now - start) / (seconds * 1000);
      el.scrollTop = (el.scrollHeight - el.clientHeight) * Math.min(1, share);
      if (share < 1) requestAnimationFrame(step); else done();
    };
    requestAnimationFrame(step);
  });
  return { times: times.slice(2), most };
}"""
CLICK = """async (voice) => {
  const button = [...document.querySelectorAll(".voice-row")]
    .find((row) => row.dataset.voice === voice).querySelector("button");
  const { audio } = studio.player;
  const heard = new Promise((done) => audio.addEventListener("playing", done, { once: true }));
  const start = performance.now();
  button.click();
  await heard;
  return performance.now() - start;
}"""


def long_script(count: int) -> str:
    """A script of so many lines, half of them speech, one in twelve unsure."""
    pick = random.Random(4)

    def words(least: int, most: int) -> str:
        said = " ".join(pick.choice(WORDS) for _ in range(pick.randint(least, most)))
        return said.capitalize()

    lines = ["title: The Long Book", "book: the-long-book", "language: en"]
    made = chapter = 0
    while made < count:
        chapter += 1
        lines += ["", f"# Chapter {chapter}", ""]
        for _ in range(200):
            if pick.random() < 0.4:
                lines += [f"Narrator: {words(6, 45)}.", ""]
                made += 1
            else:
                name, unsure = pick.choice(NAMES), "?" if pick.random() < 0.08 else ""
                lines += [f"{name}{unsure}: “{words(3, 14)},”", f"Narrator: said {name}."]
                lines += [f"{name}: “{words(3, 18)}.”", ""]
                made += 3
    return "\n".join(lines) + "\n"


@contextmanager
def studio(folder: Path, engine: str) -> Iterator[str]:
    """A studio of a folder, as a process of its own; gives its address."""
    command = [sys.executable, "-m", "pipeline", "studio", "--no-browser", "--port", "0"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [*command, "--engine", engine], cwd=folder, env=environment, text=True,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        match = re.search(r"http\S+", process.stdout.readline())
        assert match, "the studio didn't start"
        yield match[0]
    finally:
        process.terminate()
        process.wait()


def open_book(page: Any, url: str, book: str, view: str = "script") -> None:
    """Give a page the studio's cookie, and then a book's address."""
    page.goto(url)
    page.wait_for_selector(".shelf")
    page.goto("about:blank")
    page.goto(f"{url.partition('/?')[0]}/#/{book}/{view}")


def measure_script(browser: Any, folder: Path, words: argparse.Namespace) -> dict[str, Any]:
    """A long script: opened, scrolled, weighed."""
    usable = []
    for run in range(3):
        with studio(folder, words.engine) as url:
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            open_book(page, url, "long")
            page.wait_for_selector(".row.speech", timeout=60_000)
            mark = "() => performance.getEntriesByName('usable')[0]?.startTime"
            page.wait_for_function(mark)
            usable.append(page.evaluate(mark))
            if run < 2:
                page.close()
                continue
            time.sleep(words.rest)
            line = page.context.new_cdp_session(page)
            line.send("Performance.enable", {"timeDomain": "threadTicks"})
            before = _task_s(line)
            scrolled = page.evaluate(SCROLL, words.seconds)
            busy_ms = 1000 * (_task_s(line) - before) / len(scrolled["times"])
            heap = page.evaluate("() => performance.memory.usedJSHeapSize")
            tab = max(_renderers(browser), key=lambda process: process.memory_info().rss)
            weight = tab.memory_full_info().uss
            page.close()
    frames = sorted(scrolled["times"])
    return {
        "lines": words.lines,
        "usable_ms": round(statistics.median(usable)),
        "usable_each_ms": [round(one) for one in usable],
        "frames": len(frames),
        "frame_ms": {
            "middle": round(statistics.median(frames), 1),
            "p99": round(frames[int(len(frames) * 0.99)], 1),
            "slowest": round(frames[-1], 1),
        },
        "frame_cpu_ms": round(busy_ms, 1),
        "tab_mb": round(weight / 1e6),
        "heap_mb": round(heap / 1e6),
        "rows": scrolled["most"],
    }


def _task_s(line: Any) -> float:
    """Processor time of the tab's main thread so far."""
    metrics = line.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))


def _renderers(browser: Any) -> list[psutil.Process]:
    """The processes of this program's tabs."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if "--type=renderer" in child.cmdline():
                found.append(child)
    return found


def measure_clicks(browser: Any, folder: Path, words: argparse.Namespace) -> dict[str, Any]:
    """Clicks on voices that never spoke the line."""
    with studio(folder, words.engine) as url:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        open_book(page, url, "short", "cast")
        page.click(".person[data-who=Mara]", timeout=120_000)
        page.wait_for_selector(".voice-row", timeout=120_000)
        names = page.evaluate(
            "() => [...document.querySelectorAll('.voice-row')].map((row) => row.dataset.voice)"
        )
        page.evaluate(CLICK, names[0])  # the engine is loaded
        time.sleep(words.rest)
        taken = [page.evaluate(CLICK, name) for name in names[1 : words.clicks + 1]]
        page.close()
    return {
        "engine": words.engine,
        "clicks": len(taken),
        "click_ms": {"middle": round(statistics.median(taken)), "slowest": round(max(taken))},
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--lines", type=int, default=15_000)
    parser.add_argument("--engine", default="pyttsx3")
    parser.add_argument("--clicks", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rest", type=float, default=6.0, help="s before each measurement")
    parser.add_argument("--only", choices=["script", "clicks"])
    parser.add_argument("--json", action="store_true", dest="as_json")
    words = parser.parse_args()
    chromium = os.environ.get("FULLCAST_CHROMIUM") or shutil.which("chromium")
    result: dict[str, Any] = {"load": os.getloadavg()[0], "processors": os.cpu_count()}
    with tempfile.TemporaryDirectory(prefix="fullcast-studio-") as name, sync_playwright() as play:
        folder = Path(name)
        (folder / "long.script").write_text(long_script(words.lines), encoding="utf-8")
        line = "“I carried the lamp up the stair myself, last night.”"
        (folder / "short.script").write_text(
            f"title: Short\nbook: short\nlanguage: en\n\nMara: {line}\n\nTobias: “So you did.”\n",
            encoding="utf-8",
        )
        browser = play.chromium.launch(executable_path=chromium, args=list(FLAGS))
        if words.only != "clicks":
            result |= measure_script(browser, folder, words)
        if words.only != "script":
            result |= measure_clicks(browser, folder, words)
        browser.close()
    if words.as_json:
        print(json.dumps(result, indent=2))
        return
    for key, value in result.items():
        print(f"{key:>16}  {value}")


if __name__ == "__main__":
    main()
