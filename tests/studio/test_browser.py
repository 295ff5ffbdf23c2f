"""The studio end to end, in a real browser: what a person does on the page stands in the files."""

from __future__ import annotations

import re
import shutil
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.studio import Studio
from tests.studio.browsing import FLAGS, SCRIPTS, NewTab, Tab, axe_source, chromium
from tests.studio.serving import place, serving
from tests.studio.test_api import recording
from tests.workflows.test_review_book import TALK

pytestmark = pytest.mark.slow
sync_api = pytest.importorskip("playwright.sync_api")

LINES = 15_000
ROWS = 150


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def new_tab(browser: Any) -> Iterator[NewTab]:
    """Tabs of browsers that know nothing of each other; none may have an error at its end."""
    tabs: list[Tab] = []

    def make(studio: Studio, width: int = 1280, height: int = 800, scheme: str = "light") -> Tab:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True
        )
        tabs.append(Tab(context.new_page(), studio))
        return tabs[-1]

    yield make
    errors = [error for tab in tabs for error in tab.errors]
    for tab in tabs:
        tab.page.context.close()
    assert errors == []


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A folder with two who talk, and whose lines hang on each other."""
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    return tmp_path


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A folder with the sample, as the project has it."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(SCRIPTS / "the-lamp-room.txt", tmp_path / "scripts")
    shutil.copy(SCRIPTS.parent / "voices.yaml", tmp_path)
    return tmp_path


def script_of(folder: Path) -> str:
    return next(folder.rglob("*.script")).read_text(encoding="utf-8")


def test_the_sample_is_cast_and_built_from_the_page_alone(sample: Path, new_tab: NewTab) -> None:
    with serving(sample, engine="") as studio:
        tab = new_tab(studio).open()
        page = tab.page
        page.click("[data-book=scripts-the-lamp-room]")
        page.wait_for_selector(".row.speech")
        # Hear a line, to its end.
        page.evaluate(
            "() => studio.player.audio.addEventListener('ended', () => { window.heard = 1 })"
        )
        tab.row("Are you dying").click()
        tab.until("() => window.heard === 1")
        # Fix an unsure one.
        page.keyboard.press("j")
        tab.until("() => studio.book.rows[studio.script.cursor].unsure")
        number = page.evaluate("() => studio.book.rows[studio.script.cursor].n")
        name = page.evaluate("() => studio.book.choices(studio.script.cursor)[1]")
        page.keyboard.press("2")
        tab.until(
            "([n, name]) => studio.book.rows.find((r) => r.n === n).speaker === name",
            [number, name],
        )
        # Recast.
        tab.go("Cast")
        page.click(".person[data-who=Mara]")
        page.click(".voice-row:not(.now) >> nth=0 >> [aria-label^=Hear]")
        tab.until("() => studio.player.audio.currentTime > 0")
        voice = page.get_attribute(".voice-row:not(.now) >> nth=0", "data-voice")
        page.click(".voice-row:not(.now) >> nth=0 >> [aria-label^=Take]")
        page.wait_for_selector(f".voice-row.now[data-voice='{voice}']")
        assert str(voice) in (sample / "voices.yaml").read_text(encoding="utf-8")
        # Preview a scene.
        tab.go("Book")
        page.click(".chapter-card >> nth=1 >> .scenes button >> nth=0")
        tab.until("() => studio.player.audio.src.endsWith('.mp3')")
        # Build; the page is loaded anew meanwhile.
        page.click("#build")
        page.wait_for_selector("[data-job]")
        page.reload()
        page.wait_for_selector("[data-job], .files a")
        page.wait_for_selector(
            ".files a:has-text('the-lamp-room.mp3'), .files a:has-text('Lamp Room')",
            timeout=120_000,
        )
        tab.until("() => studio.bookView.made.is_current")
        with page.expect_download() as saving:
            page.click(".files a >> nth=0")
        saved = Path(saving.value.path())
        made = sample / "output" / "the-lamp-room" / saving.value.suggested_filename
        assert saved.read_bytes() == made.read_bytes()
        # Check it.
        page.click("button:has-text('Check it')")
        page.wait_for_selector(
            "h3:has-text('Nothing seems wrong'), h3:has-text('problem')", timeout=60_000
        )
        page.wait_for_selector(".wave canvas")


def test_lines_follow_an_answer_and_one_key_takes_that_back(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        before, first = script_of(talk), tab.who("You were late")
        answer = tab.who("The bus was late")
        tab.row("You were late").click()
        tab.page.keyboard.press("2")
        tab.until_spoken_by("You were late", answer)
        tab.page.wait_for_selector(".toast:has-text('followed')")
        tab.until_spoken_by("no bus on", answer)
        assert f"{answer}: “There is no bus on a Sunday.”" in script_of(talk)
        tab.page.keyboard.press("u")
        tab.until_spoken_by("no bus on", first)
        assert tab.who("You were late") == answer
        tab.page.keyboard.press("u")
        tab.until_spoken_by("You were late", first)
        assert script_of(talk) == before


def test_a_whole_exchange_is_settled_at_one_press(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.page.keyboard.press("q")
        ways = tab.page.get_by_role("group", name="The whole exchange").get_by_role("button")
        ways.first.wait_for()
        assert 1 < ways.count() <= 4
        way = tab.page.evaluate("() => studio.questions.question.ways[1]")
        shown = tab.page.locator(".passage .turn").all_inner_texts()
        assert [text.strip() for text in shown] == [str(n + 1) for n in range(len(way["turns"]))]
        words = ways.nth(1).inner_text()
        assert re.findall("Odile|Bram", words) == way["names"]
        assert tab.findings(axe_source()) == []
        ways.nth(1).click()
        for (number,), name in zip(way["turns"], way["names"], strict=True):
            tab.until(f"() => studio.book.rows.some((row) => row.n === {number} && "
                      f"row.speaker === '{name}' && !row.unsure)")  # fmt: skip
        settled = {number for turn in way["turns"] for number in turn}
        left = tab.page.evaluate("() => studio.questions.asking.questions")
        assert not settled & {number for question in left for number in question["lines"]}


def test_undo_and_redo_reach_over_a_reload_and_a_restart(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        before = script_of(talk)
        tab.row("So it is").dblclick()
        tab.page.keyboard.press("Control+a")
        tab.page.keyboard.type("“So it was.”")
        tab.page.keyboard.press("Enter")
        tab.page.wait_for_selector(".row:has-text('So it was')")
        tab.page.keyboard.press("x")
        tab.page.wait_for_selector(".row.silent:has-text('So it was')")
        after = script_of(talk)
        assert "(not spoken): “So it was.”" in after
        tab.page.reload()
        tab.page.wait_for_selector(".row.silent:has-text('So it was')")
        tab.page.keyboard.press("Control+z")
        tab.page.wait_for_selector(".row:not(.silent):has-text('So it was')")
        port = place(studio)[1]
    tab.page.wait_for_selector(".toast.wrong:has-text('answer')")
    with serving(talk, port=port) as studio:
        again = new_tab(studio).open("talk")
        again.page.keyboard.press("u")
        again.page.wait_for_selector(".row:has-text('So it is')")
        assert script_of(talk) == before
        again.page.keyboard.press("r")
        again.page.wait_for_selector(".row:has-text('So it was')")
        again.page.keyboard.press("r")
        again.page.wait_for_selector(".row.silent:has-text('So it was')")
        assert script_of(talk) == after
        tab.page.wait_for_selector("h1:has-text('earlier studio')")


def test_lines_are_chosen_cut_joined_and_noted_with_keys(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        keyboard = tab.page.keyboard
        tab.row("You were late").click()
        keyboard.press("Shift+ArrowDown")
        keyboard.press("Shift+ArrowDown")
        tab.until("() => studio.script.selected.size === 3")
        keyboard.press("g")
        tab.page.fill("dialog input", "The Radio")
        keyboard.press("Enter")
        tab.until("() => studio.book.counts.get('The Radio') === 3")
        assert script_of(talk).count("The Radio: ") == 3
        tab.row("You were late").click()
        keyboard.press("Enter")
        box = tab.page.locator(".row textarea")
        box.evaluate("(box) => box.setSelectionRange(5, 5)")
        keyboard.press("Control+Enter")
        tab.until("() => studio.book.rows.some((row) => row.text === '“You')")
        keyboard.press("m")
        tab.until("() => studio.book.rows.some((row) => row.text === '“You were late.”')")
        keyboard.press("o")
        tab.page.fill("dialog input", "ask her twice")
        keyboard.press("Enter")
        tab.page.wait_for_selector(".row.note:has-text('ask her twice')")
        tab.page.click("[role=tab]:has-text('Line')")
        tab.page.click(".side button:has-text('whispering')")
        tab.page.wait_for_selector(".row .chip:has-text('whispering')")
        text = script_of(talk)
        assert "% ask her twice\n" in text
        assert "The Radio (whispering): “You were late.”" in text


def test_a_line_is_cut_where_the_cursor_stands_behind_a_smiley(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.row("You were late").click()
        tab.page.keyboard.press("Enter")
        box = tab.page.locator(".row textarea")
        box.fill("  “🙂 You were late.”")
        box.evaluate("(box) => box.setSelectionRange(9, 9)")
        tab.page.keyboard.press("Control+Enter")
        tab.until("() => studio.book.rows.some((row) => row.text === '“🙂 You')")
        assert "“🙂 You\n" in script_of(talk)
        assert "were late.”\n" in script_of(talk)


def test_keys_are_shown_and_given_anew(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.page.keyboard.press("?")
        tab.page.click("[aria-label='Change the key of Next unsure line']")
        tab.page.keyboard.press("z")
        tab.page.click("dialog button:has-text('Done')")
        assert tab.page.evaluate("() => studio.actions.key('unsure-next')") == "Z"
        tab.page.keyboard.press("Control+k")
        tab.page.fill("dialog input", "the cast")
        tab.page.keyboard.press("Enter")
        tab.page.wait_for_selector(".person")


@pytest.mark.parametrize("way", ["chosen", "dropped", "recorded"])
def test_a_recording_of_ones_own_is_a_lines_take(talk: Path, new_tab: NewTab, way: str) -> None:
    wav = talk.parent / "mine.wav"
    wav.write_bytes(recording(1.2))
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.row("So it is").click()
        tab.page.click("[role=tab]:has-text('Line')")
        if way == "chosen":
            tab.page.set_input_files("#recording-file", str(wav))
        elif way == "dropped":
            tab.drop(".side .takes", wav)
        else:
            tab.page.get_by_role("button", name="Record", exact=True).click()
            tab.page.wait_for_selector("dialog:has-text('Recording')")
            tab.until("() => parseFloat(document.querySelector('dialog .heard').textContent) > 0.6")
            tab.page.click("dialog button:has-text('Done')")
        tab.page.wait_for_selector(".row:has-text('So it is') .chip:has-text('own take')")
        assert "(take: so-it-is-" in script_of(talk)
        (take,) = (talk / "takes").iterdir()
        with wave.open(str(take)) as file:
            seconds = file.getnframes() / file.getframerate()
        assert 0.5 < seconds < 5 if way == "recorded" else seconds == pytest.approx(1.2)
        tab.page.click("button:has-text('with its voice again')")
        tab.until("() => !studio.book.rows.some((row) => row.take)")
        assert "take:" not in script_of(talk)


def test_a_file_that_is_let_go_beside_its_place_opens_nothing(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        held = "{ dataTransfer, bubbles: true, cancelable: true }"
        refused = tab.page.evaluate(
            f"""() => {{
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File(["x"], "mine.wav"));
              const row = document.querySelector(".row.speech");
              return !row.dispatchEvent(new DragEvent("dragover", {held}));
            }}"""
        )
        assert refused


def test_a_line_and_a_scene_are_given_the_place_they_are_heard_from(
    sample: Path, new_tab: NewTab
) -> None:
    with serving(sample) as studio:
        tab = new_tab(studio).open()
        tab.page.click("[data-book=scripts-the-lamp-room]")
        tab.page.wait_for_selector(".row.speech")
        tab.page.evaluate("() => studio.openSheet('line')")
        tab.row("Are you dying").click()
        line = "`line ${studio.book.rows[studio.script.cursor].n} `"
        tab.until(f"() => document.querySelector('.side .stack').textContent.includes({line})")
        for word in ("through a door", "on the phone"):
            tab.page.click(f".side .chip:text-is('{word}')")
            tab.page.wait_for_selector(f".row:has-text('Are you dying') .chip:text-is('{word}')")
        assert "(on the phone): “Are you dying" in script_of(sample)
        tab.page.click(".side .chip[aria-pressed=true]:text-is('on the phone')")
        tab.page.wait_for_selector(".side .chip[aria-pressed=false]:text-is('on the phone')")
        assert "on the phone" not in script_of(sample)
        tab.page.evaluate(
            "() => studio.go('script', studio.book.rows.findIndex((r) => r.kind === 'scene'))"
        )
        tab.page.wait_for_selector(".side h2:text-is('Scene')")
        tab.page.click(".side .chip:text-is('in a hall')")
        tab.page.wait_for_selector(".side .chip[aria-pressed=true]:text-is('in a hall')")
        assert "## Scene 1 (in a hall)" in script_of(sample)


def test_a_button_that_is_drawn_anew_while_it_is_pressed_is_pressed(
    talk: Path, new_tab: NewTab
) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.row("So it is").click()
        tab.page.click("[role=tab]:has-text('Line')")
        button = tab.page.locator('aside button:has-text("Don\'t speak it")')
        button.hover()
        tab.page.mouse.down()
        tab.page.evaluate("() => studio.line.draw()")
        tab.page.mouse.up()
        tab.page.wait_for_selector(".row.silent:has-text('So it is')")
        # A row as well, and once only.
        tab.page.evaluate("() => { window.lines = []; studio.player.line = (n) => lines.push(n) }")
        tab.row("So it is").hover()
        tab.page.mouse.down()
        tab.page.evaluate("() => studio.script.list.redrawAll()")
        tab.page.mouse.up()
        tab.until("() => lines.length === 1")
        tab.row("So it is").click()
        tab.until("() => lines.length === 2")


def test_a_line_that_is_drawn_anew_while_it_is_written_misses_no_key(
    talk: Path, new_tab: NewTab
) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.row("So it is").dblclick()
        tab.until("() => document.activeElement === studio.script.editing?.box")
        # No key comes between a redraw and what it leaves to be done at once.
        assert tab.page.evaluate(
            "async () => { const { list, editing } = studio.script; list.redraw(editing.index);"
            " await null; return document.activeElement === editing.box; }"
        )


def test_an_answer_that_comes_late_is_not_taken_twice(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.page.evaluate(
            """async () => {
                const { book, script } = studio;
                const index = book.rows.findIndex((row) => row.text.includes("So it is"));
                const late = await (async () => {
                    const since = book.revision;
                    await book.edit("insert", [index], { insert: "note", words: "once" });
                    const url = `${book.base}/script?since=${since}`;
                    return [await (await fetch(url)).json(), since];
                })();
                book.take(...late);
            }"""
        )
        tab.until("() => !studio.book.refreshing")
        once = "() => studio.book.rows.filter((row) => row.text === 'once').length"
        assert tab.page.evaluate(once) == 1


def test_two_tabs_agree(talk: Path, new_tab: NewTab) -> None:
    with serving(talk) as studio:
        one, other = new_tab(studio).open("talk"), new_tab(studio).open("talk")
        one.row("So it is").click()
        one.page.keyboard.press("x")
        other.page.wait_for_selector(".row.silent:has-text('So it is')")
        other.page.keyboard.press("u")
        one.page.wait_for_selector(".row:not(.silent):has-text('So it is')")


@pytest.mark.parametrize("choice", ["Use mine", "Keep both", "Keep the file"])
def test_a_file_that_is_saved_elsewhere_meanwhile_loses_nothing(
    talk: Path, new_tab: NewTab, choice: str
) -> None:
    with serving(talk) as studio:
        tab = new_tab(studio).open("talk")
        tab.row("So it is").dblclick()
        tab.page.keyboard.press("Control+a")
        tab.page.keyboard.type("“Mine.”")
        path = talk / "talk.script"
        text = path.read_text(encoding="utf-8").replace("So it is", "By hand")
        path.write_text(text, encoding="utf-8")
        tab.until("() => studio.book.rows.some((row) => row.text.includes('By hand'))")
        tab.page.keyboard.press("Enter")
        tab.page.wait_for_selector("dialog:has-text('changed elsewhere')")
        assert "By hand" in tab.page.inner_text("dialog")
        assert "Mine." in tab.page.inner_text("dialog")
        tab.page.click(f"dialog button:has-text('{choice}')")
        tab.page.wait_for_selector("dialog", state="detached")
        wanted = {
            "Use mine": ("“Mine.”", False),
            "Keep both": ("% yours:", True),
            "Keep the file": ("By hand", True),
        }
        words, keeps = wanted[choice]
        tab.until(
            "(words) => studio.book.rows.some((r) => r.text.includes(words.replace('% ', '')))",
            words,
        )
        assert words in script_of(talk)
        assert ("By hand" in script_of(talk)) is keeps


@pytest.mark.parametrize("way", ["chosen", "dropped"])
def test_an_empty_folder_says_what_to_do_and_takes_a_story(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, new_tab: NewTab, way: str
) -> None:
    with serving(tmp_path) as studio:
        tab = new_tab(studio).open()
        tab.page.wait_for_selector("text=drop one here")
        story = tmp_path_factory.mktemp("elsewhere") / "talk.txt"
        story.write_text(TALK, encoding="utf-8")
        if way == "dropped":
            tab.drop(".drop", story)
        else:
            tab.page.set_input_files("#manuscript-file", str(story))
        tab.page.wait_for_selector(".row.speech")
        assert (tmp_path / "talk.txt").read_text(encoding="utf-8") == TALK


def test_a_build_is_stopped_and_keeps_its_takes(sample: Path, new_tab: NewTab) -> None:
    with serving(sample, engine="pyttsx3") as studio:
        tab = new_tab(studio).open()
        tab.page.click("[data-book=scripts-the-lamp-room]")
        tab.page.wait_for_selector(".row.speech")
        tab.go("Book")
        tab.page.click("#build")
        tab.until("() => (studio.jobOf('build', studio.book.id)?.done ?? 0) > 14")
        tab.page.click("[data-job] button:has-text('Stop')")
        tab.page.wait_for_selector("text=What was spoken is kept")
        tab.until("() => studio.book.plan && studio.book.plan.to_speak < 216")


def test_a_scripts_text_is_never_html(tmp_path: Path, new_tab: NewTab) -> None:
    hostile = "<img src=x onerror='window.evil=1'><script>window.evil=1</script>"
    text = f"title: {hostile}\n\n# {hostile}\n\n<b>Eve</b>: “{hostile}”\n\n% {hostile}\n\n"
    (tmp_path / "evil.script").write_text(text + "Ada: “Yes.”\n", encoding="utf-8")
    with serving(tmp_path) as studio:
        tab = new_tab(studio).open("evil")
        tab.row("Yes").click()
        for view in ("Cast", "Book"):
            tab.go(view)
            tab.page.wait_for_selector("main h2")
        assert tab.page.evaluate("() => window.evil") is None
        assert tab.page.locator("main img, main script").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_can_be_used_by_everybody(sample: Path, new_tab: NewTab, scheme: str) -> None:
    axe = axe_source()
    with serving(sample) as studio:
        for width, height in ((1280, 800), (360, 740)):
            tab = new_tab(studio, width, height, scheme).open()
            assert tab.findings(axe) == []
            tab.page.click("[data-book=scripts-the-lamp-room]")
            tab.page.wait_for_selector(".row.speech")
            tab.page.wait_for_selector(".choices button", state="attached")
            tab.page.keyboard.press("j")
            tab.page.wait_for_selector(".row.cursor .doubt")
            assert tab.findings(axe) == []
            tab.page.evaluate("() => studio.openSheet('line')")
            tab.page.wait_for_selector(".side .deliveries")
            assert tab.findings(axe) == []
            for view, wanted in (("cast", ".voice-row"), ("book", ".chapter-card")):
                tab.page.evaluate("(view) => studio.go(view)", view)
                if view == "cast":
                    tab.page.click(".person[data-who=Mara]")
                tab.page.wait_for_selector(wanted)
                assert tab.findings(axe) == []
                assert tab.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
            for action in ("palette", "keys"):
                tab.page.evaluate("(id) => studio.actions.run(id)", action)
                tab.page.wait_for_selector("dialog")
                assert tab.findings(axe) == []
                tab.page.keyboard.press("Escape")
                tab.page.wait_for_selector("dialog", state="detached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_dialog_can_be_used_by_everybody(
    sample: Path, talk: Path, new_tab: NewTab, scheme: str
) -> None:
    axe = axe_source()
    with serving(sample) as studio:
        for width, height in ((1280, 800), (360, 740)):
            tab = new_tab(studio, width, height, scheme).open("talk")
            page = tab.page
            tab.row("So it is").click()
            for action in ("give", "pause", "note"):
                page.evaluate("(id) => { studio.actions.run(id) }", action)
                page.wait_for_selector("dialog input")
                assert tab.findings(axe) == [], action
                page.keyboard.press("Escape")
                page.wait_for_selector("dialog", state="detached")
            tab.row("So it is").dblclick()
            page.wait_for_selector(".row textarea")
            assert tab.findings(axe) == []
            page.keyboard.type("Mine")
            path = next(sample.rglob("talk.script"))
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("So it is", "So it was"), encoding="utf-8")
            tab.until("() => studio.book.rows.some((row) => row.text.includes('So it was'))")
            page.keyboard.press("Enter")
            page.wait_for_selector("dialog .both")
            assert tab.findings(axe) == []
            page.click("dialog button:has-text('Keep the file')")
            path.write_text(text, encoding="utf-8")
            page.evaluate("() => { studio.line.record(studio.script.cursor) }")
            page.wait_for_selector("dialog .heard")
            assert tab.findings(axe) == []
            page.keyboard.press("Escape")
            page.wait_for_selector("dialog", state="detached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_way_into_a_book_can_be_used_by_everybody(
    sample: Path, tmp_path_factory: pytest.TempPathFactory, new_tab: NewTab, scheme: str
) -> None:
    axe = axe_source()
    with serving(tmp_path_factory.mktemp("empty")) as studio:
        tab = new_tab(studio, scheme=scheme).open()
        tab.page.wait_for_selector("text=drop one here")
        assert tab.findings(axe) == []
    (sample / "broken.docx").write_bytes(b"This is no document.")
    with serving(sample) as studio:
        for width, height in ((1280, 800), (820, 1100), (360, 740)):
            tab = new_tab(studio, width, height, scheme).open()
            tab.page.click("[data-book=broken]")
            tab.page.wait_for_selector("main [role=alert]")
            assert tab.findings(axe) == []
            tab = new_tab(studio, width, height, scheme).open()
            tab.page.click("[data-book=scripts-the-lamp-room]")
            tab.page.wait_for_selector(".row.speech")
            tab.page.evaluate("() => studio.tour()")
            for number in range(1, 7):
                tab.page.wait_for_selector(f".tour:has-text('{number} of 6')")
                assert tab.findings(axe) == [], number
                tab.page.click(".tour button.main")


def test_a_first_visit_has_a_tour_that_can_be_left(sample: Path, new_tab: NewTab) -> None:
    with serving(sample) as studio:
        tab = new_tab(studio).open()
        tab.page.click("[data-book=scripts-the-lamp-room]")
        tab.page.wait_for_selector(".row.speech")
        tab.page.evaluate("() => studio.tour()")
        for number in range(1, 7):
            tab.page.wait_for_selector(f".tour:has-text('{number} of 6')")
            tab.page.click(".tour button.main")
        tab.page.wait_for_selector(".tour", state="detached")
        tab.page.evaluate("() => studio.tour()")
        tab.page.wait_for_selector(".tour:has-text('1 of 6')")
        tab.page.keyboard.press("Escape")
        tab.page.wait_for_selector(".tour", state="detached")


def test_a_long_script_keeps_few_rows_in_the_document(tmp_path: Path, new_tab: NewTab) -> None:
    lines = [
        f"{'Mara' if n % 3 else 'Narrator'}: “Line {n} of a long book{' and on' * (n % 40)}.”\n"
        for n in range(LINES)
    ]
    (tmp_path / "long.script").write_text(
        "title: Long\nbook: long\n\n" + "\n".join(lines), encoding="utf-8"
    )
    with serving(tmp_path) as studio:
        tab = new_tab(studio).open("long")
        assert tab.page.evaluate("() => studio.book.rows.length") == LINES
        count = "() => document.querySelectorAll('.row').length"
        assert 0 < tab.page.evaluate(count) < ROWS
        for share in (0.01, 0.04, 1.0, 0.0):
            tab.page.evaluate(
                "(share) => studio.script.list.scroller.scrollTo(0, share * 1e7)",
                share,
            )
            tab.page.wait_for_timeout(120)
            assert 0 < tab.page.evaluate(count) < ROWS
        tab.page.evaluate("() => studio.script.move(studio.book.rows.length - 1, { middle: true })")
        tab.page.wait_for_selector(f".row.cursor:has-text('Line {LINES - 1} of')")
