"""Coverage-guided fuzzing of everything that reads what others wrote.

    pip install atheris
    python benchmarks/fuzz.py [--minutes 10] [--inputs 5000] [--only TARGET …] [--corpus FOLDER]
                              [--at-once 2]

Readers, the script and its merge, the cast with its lexicon, what is said for what is written,
sidecars and records, heads of sound files and an endpoint's answers are each given bytes that
atheris changes until they reach lines that none reached before, every target for its share of the
minutes in a process of its own; what they took of the processor stands at the end. Anything but a
result or a FullcastError (or, of a parser of records, the errors that its docstring names) is a
find, and so is an input that takes over thirty seconds or 1 GB; it is kept beside the corpus. Where
atheris isn't installed, the seeds are changed at random, the same way every time. With ``--inputs``
a target ends after so many. Figures are in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

_TARGET_S, _TARGET_MB = 30, 1024
_LONGEST = 4_096
TOKENS = (
    *"“”‘’«»—…£€½²٣３ıİſ\u212aßﬁ\u00ad\u200b\u2028\ufeff\x1b", "\r\n", "\n\n", "* * *", "Chapter ",
    "XIV", " said Ada", "Mr. ", "1,234.5", "10:30", "3rd", "^{", "$x^2$", "[1]", "[pause 1s]",
    "(take: a.wav)", "# ", "> ", "| ", "**", "```", "<p>", "</p>", "<i>", "<br>", "&#", "&amp;",
    "---", "CUT TO:", "@", "\\par ", "\\u8220?", "{", "}", "aliases: ", "as: Ben", "null", "1e999",
    "-1", "true", "[[", "]]",
)  # fmt: skip
"""Put in by atheris as they are: letters that are others without regard to case, figures that are
no digits, and what the formats are made of."""
STORY = (
    "Chapter One\n\n“It’s late,” said Ada. £1,234.5 on 3rd May 1890.\n\n* * *\n\n"
    "‘No—’ Mr. Venn (softly) went on…\n"
)
SCRIPT = (
    "book: a\ntitle: A\nlanguage: en\n\n# One\n\n## Scene 1\n\nAda (softly): “It’s late,”\n"
    "Narrator?: said Ada.\n% a note\n[pause 1.5s]\n\nBen (take: a.wav): “No.”\n"
)
SIDECAR = (
    '{"about":"","format":1,"stamp":"x","meta":{"title":"T","extra":[["a","b"]]},"characters":'
    '[{"name":"Mara","aliases":["M."],"gender":"female","age":"adult"}],"warnings":["w"],"narrator"'
    ':"","changes":[["accent",3,"e","é"]],"lines":[\n{"at":[1,1],"kind":"speech","text":"“Hi.”",'
    '"speaker":"Mara","delivery":["softly"],"confidence":0.5,"alternatives":[["Tom",0.4]]},\n'
    '{"at":[1,2],"kind":"narration","text":"She sat.","source_start":3,"source_end":null}\n]}\n'
)
VOICES = (
    "narrator: {voice: alto, rate: 0.95}\ncharacters:\n  Ada: {aliases: [A], as: Ben, pitch: +1}\n"
    "books: {a: {characters: {Ben: {voice: {tone: bass}}}}}\nlexicon: {Venn: ven, /x(y)/: z}\n"
)
HTML = (
    "<html><body><h1>One</h1><p>“It’s late,” <i>said</i> Ada.<br>No &amp; &#8220;</p></body></html>"
)
WAV = bytes.fromhex(
    "524946462c00000057415645666d74201000000001000100225600004456000002001000646174610800000000000100"
    "02000300"
)
_FOLDER = Path()


def _file(suffix: str, data: bytes) -> Path:
    path = _FOLDER / f"input.{suffix}"
    path.write_bytes(data)
    return path


def _manuscript(suffix: str) -> Callable[[bytes], object]:
    def read(data: bytes) -> object:
        from pipeline import readers

        return readers.read(_file(suffix, data))

    return read


def _zipped(suffix: str, name: str, others: Mapping[str, str]) -> Callable[[bytes], object]:
    read = _manuscript(suffix)

    def within(data: bytes) -> object:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as file:
            for other, text in others.items():
                file.writestr(other, text)
            file.writestr(name, data)
        return read(packed.getvalue())

    return within


EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
    "o.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a"'
    ' href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/>'
    "</spine></package>",
}
DOCX = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>'
    "<w:p><w:r><w:t>“It’s late,” said Ada.</w:t></w:r></w:p></w:body></w:document>"
)
DOCX_STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:styleId="Heading1"><w:name w:val="Part"/><w:basedOn w:val="A"/><w:pPr>'
    '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    "<w:rPr><w:i/></w:rPr></w:style></w:styles>"
)
DOCX_LISTS = (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt'
    ' w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">'
    '<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)
TYPES = {"[Content_Types].xml": "<Types/>"}
ODT = (
    '<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:fo="f">'
    '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Heading_20_1"'
    ' style:default-outline-level="1"><style:text-properties fo:font-style="italic"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"'
    ' style:num-format="i" text:start-value="2"/></text:list-style></office:automatic-styles>'
    '<office:body><office:text><text:h text:outline-level="1">One</text:h><text:p text:style-name='
    '"P1">“It’s<text:s text:c="2"/>late,” said Ada.<text:note><text:note-body><text:p>No.</text:p>'
    '</text:note-body></text:note></text:p><text:list text:style-name="L1"><text:list-item'
    ' text:start-value="3"><text:p>Yes.</text:p></text:list-item></text:list></office:text>'
    "</office:body></office:document-content>"
)
ODT_TYPE = {"mimetype": "application/vnd.oasis.opendocument.text"}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _split(data: bytes) -> object:
    from pipeline import readers
    from pipeline.splitter import split

    return split(readers.read(_file("txt", data)))


def _script(data: bytes) -> None:
    from pipeline.script import dump, parse

    script = parse(_text(data))
    assert dump(parse(dump(script))) == dump(script), "the form isn't steady"


def _merge(data: bytes) -> None:
    from pipeline.script import parse
    from pipeline.script.merge_scripts import merge

    scripts = [parse(SCRIPT.split("\n\n")[0] + "\n\n" + part) for part in _text(data).split("\0")]
    merge(scripts[0], scripts[len(scripts) // 2], scripts[-1])


def _cast(data: bytes) -> None:
    from pipeline.casting import read_voices

    read_voices.parse(_text(data))


def _settings(data: bytes) -> None:
    from pipeline.errors import FullcastError
    from pipeline.workflows import settings

    for name in (settings.FILE, settings.PROJECT_FILE):
        path = _file("toml", data).rename(_FOLDER / name)
        with suppress(FullcastError):
            settings.read_settings(_FOLDER)
        path.unlink()


def _books(data: bytes) -> None:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.books_file import books_of

    books_of([_file("yaml", data)], BookOptions(_FOLDER))


def _lexicon(data: bytes) -> None:
    from pipeline.speech_text import make_rule, speech_text

    word, _, say = _text(data).partition("\n")
    speech_text(STORY, (make_rule(word, say),))


def _speech(data: bytes) -> None:
    from pipeline.speech_text import speech_text

    language = ("en", "de", "fr", "es", "it", "pt", "ja", "")[data[0] % 8 if data else 0]
    speech_text(_text(data[1:]), language=language)


def _sidecar(data: bytes) -> None:
    from pipeline.script import parse_sidecar
    from pipeline.workflows.split_stamp import load_stamp

    parse_sidecar(data)
    load_stamp(_text(data))


def _records(data: bytes) -> None:
    from pipeline import output_folder
    from pipeline.publish import checksums
    from pipeline.store import Store
    from pipeline.store.take_index import load_index

    folder = _FOLDER / "output" / "a"
    folder.mkdir(parents=True, exist_ok=True)
    for name in (".book.json", ".files.json", ".checksums.json"):
        (folder / name).write_bytes(data)
    output_folder.book_folders(folder.parent)
    output_folder.damaged_records(folder.parent)
    checksums.damaged_files(folder, ["a.mp3"])
    store = folder.parent / ".store"
    (store / "records").mkdir(parents=True, exist_ok=True)
    (store / "takes.index").write_bytes(data)
    load_index(store / "takes.index", store)
    load_index(store / "none", store / "takes.index")
    (store / "records" / "ab.json").write_bytes(data)
    with Store(store) as opened:
        opened.has_take("ab" * 32)
        opened.get_record("ab")


def _sound(data: bytes) -> None:
    from pipeline.engines.sound_files import read_sound
    from pipeline.master import clips

    with suppress(OSError, ValueError):
        read_sound(data, "the engine")
    clips.load(_file("wav", data))


def _stored(data: bytes) -> None:
    from pipeline.master import slot_files
    from pipeline.store import take_files

    path = _file("wav", data)
    take_file = take_files.read_take_file(str(path), "ab" * 32)
    if take_file is not None:
        take_files.read_marks(str(path), take_file)
    take_files.take_file_of(data, "ab" * 32)
    slot_files.read_info(path)
    slot_files.is_whole(path)


def _answer(data: bytes) -> None:
    from pipeline.engines import openai
    from pipeline.language_model import endpoint

    openai._reason(data, "a key")
    with suppress(ValueError, KeyError, IndexError, TypeError):
        endpoint._reply(data)


def _cover(data: bytes) -> None:
    from pipeline.publish.cover_image import cover_warning, read_cover

    read_cover(_file("jpg", data))
    cover_warning(_file("png", data))


TARGETS: Mapping[str, tuple[Callable[[bytes], object], tuple[bytes, ...]]] = {
    "text": (_manuscript("txt"), (STORY.encode(),)),
    "markdown": (_manuscript("md"), (b"# One\n\n> *A* [b](c) `d` **e**\n\n- f\n\n| a | b |\n",)),
    "html": (_manuscript("html"), (HTML.encode(),)),
    "fountain": (_manuscript("fountain"), (b"Title: A\n\nINT. ROOM\n\nADA (softly)\nNo.\n",)),
    "rtf": (_manuscript("rtf"), (rb"{\rtf1\ansi {\b One}\par \u8220?It\'92s late\par}",)),
    "kindle": (_manuscript("mobi"), (b"a".ljust(60, b"\0") + b"BOOKMOBI" + bytes(40),)),
    "epub": (_zipped("epub", "a.xhtml", EPUB), (HTML.encode(),)),
    "epub package": (
        _zipped("epub", "o.opf", {**EPUB, "a.xhtml": HTML} | {"o.opf": ""}),
        (EPUB["o.opf"].encode(),),
    ),
    "docx": (_zipped("docx", "word/document.xml", TYPES), (DOCX.encode(),)),
    "docx styles": (
        _zipped("docx", "word/styles.xml", TYPES | {"word/document.xml": DOCX}),
        (DOCX_STYLES.encode(),),
    ),
    "docx lists": (
        _zipped(
            "docx",
            "word/numbering.xml",
            TYPES | {"word/document.xml": DOCX, "word/styles.xml": DOCX_STYLES},
        ),
        (DOCX_LISTS.encode(),),
    ),
    "odt": (_zipped("odt", "content.xml", ODT_TYPE), (ODT.encode(),)),
    "split": (_split, (STORY.encode(),)),
    "script": (_script, (SCRIPT.encode(),)),
    "merge": (_merge, (b"Ada: Yes.\0Ben: Yes.\0Ada: Yes, no.",)),
    "cast": (_cast, (VOICES.encode(),)),
    "settings": (_settings, (b'jobs = 2\n[tool.fullcast]\nformats = ["mp3"]\n',)),
    "books": (_books, (b"books:\n- a.txt\n- {file: b.md, title: B, formats: mp3}\n",)),
    "lexicon": (_lexicon, (b"/late(r)?/\n\\1x", b"Ada\nayda")),
    "speech": (_speech, (b"\0" + STORY.encode(), b"\1Am 3. Mai 1890")),
    "sidecar": (_sidecar, (SIDECAR.encode(),)),
    "records": (_records, (b'{"script": "a", "files": [{"kind": "mp3", "name": "a.mp3"}]}',)),
    "sound": (_sound, (WAV, b"FORM\0\0\0.AIFFCOMM" + bytes(26))),
    "stored": (_stored, (WAV,)),
    "answer": (_answer, (b'{"choices": [{"message": {"content": "1"}}], "error": {}}',)),
    "cover": (_cover, (b"\xff\xd8\xff\xe0\0\x10JFIF", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")),
}
"""What is fuzzed, and with what it begins."""


def _tried(name: str) -> Callable[[bytes], None]:
    from pipeline.errors import FullcastError

    target = TARGETS[name][0]

    def try_one(data: bytes) -> None:
        with suppress(FullcastError):
            target(data)

    return try_one


def fuzz_one(name: str, seconds: int, most: int, corpus: Path) -> None:
    """Fuzz a target in this process, which ends with it."""
    global _FOLDER
    own = corpus / name.replace(" ", "-")
    own.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(TARGETS[name][1]):
        (own / f"seed-{number}").write_bytes(seed)
    with tempfile.TemporaryDirectory() as folder:
        _FOLDER = Path(folder)
        if importlib.util.find_spec("atheris") is None:
            _change_at_random(name, seconds, most, own)
            return
        import atheris

        with atheris.instrument_imports(include=["pipeline"], enable_loader_override=False):
            with suppress(Exception):
                TARGETS[name][0](TARGETS[name][1][0])  # imports what it needs
            try_one = _tried(name)
        tokens = Path(folder) / "tokens"
        escaped = ("".join(f"\\x{byte:02x}" for byte in token.encode()) for token in TOKENS)
        tokens.write_text("".join(f'"{token}"\n' for token in escaped))
        options = [
            f"-max_total_time={seconds}", f"-timeout={_TARGET_S}", f"-rss_limit_mb={_TARGET_MB}",
            f"-max_len={_LONGEST}", f"-artifact_prefix={own}/find-", "-print_final_stats=1",
            f"-runs={most or -1}", f"-dict={tokens}",
        ]  # fmt: skip
        atheris.Setup([sys.argv[0], *options, str(own)], atheris.instrument_func(try_one))
        atheris.Fuzz()


def _change_at_random(name: str, seconds: int, most: int, own: Path) -> None:
    chance, try_one = random.Random(1), _tried(name)
    seeds = [path.read_bytes() for path in sorted(own.iterdir())]
    count, until = 0, time.monotonic() + seconds
    while time.monotonic() < until and (not most or count < most):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data) + 1)
            data[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        count += 1
        try:
            try_one(bytes(data))
        except Exception:
            (own / f"find-{count}").write_bytes(data)
            traceback.print_exc()
            sys.exit(77)
    print(f"stat::number_of_executed_units: {count}", file=sys.stderr)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10.0, help="for all targets together")
    parser.add_argument("--inputs", type=int, default=0, help="for a target, at the most")
    parser.add_argument("--only", nargs="*", choices=tuple(TARGETS), metavar="TARGET")
    parser.add_argument("--at-once", type=int, default=1, help="targets side by side")
    parser.add_argument("--corpus", type=Path, help="kept and gone on from")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    names = asked.only or list(TARGETS)
    seconds = max(1, round(asked.minutes * 60 / len(names)))
    if asked.one:
        fuzz_one(asked.one, seconds, asked.inputs, asked.corpus)
        return
    bad = []
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(asked.at_once) as runs:
        corpus = asked.corpus or Path(scratch)

        def run_one(name: str) -> subprocess.CompletedProcess[str]:
            command = [sys.executable, __file__, "--one", name, "--corpus", str(corpus)]
            command += ["--minutes", str(seconds * len(names) / 60)]
            command += ["--inputs", str(asked.inputs), "--only", *names]
            # Whoever fuzzes ends without tidying up.
            environment = os.environ | {"TMPDIR": scratch}
            return subprocess.run(
                command, env=environment, capture_output=True, text=True, errors="replace"
            )

        for name, ran in zip(names, runs.map(run_one, names), strict=True):
            units = [row for row in ran.stderr.splitlines() if "executed_units" in row]
            tried = units[-1].split(":")[-1].strip() if units else "?"
            print(f"{name:14} {tried:>9} inputs  {'a find' if ran.returncode else ''}", flush=True)
            if ran.returncode:
                bad.append(name)
                print(ran.stderr[-3000:], flush=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{(spent.ru_utime + spent.ru_stime) / 60:.1f} minutes of processor time")
    if bad:
        sys.exit(f"Found something in: {', '.join(bad)}")


if __name__ == "__main__":
    main()
