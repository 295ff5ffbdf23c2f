"""A language model's labels for the lines that are unsure, and for nothing else.

Off unless a person names an endpoint (any that speaks OpenAI's chat protocol: Ollama,
llama.cpp, vLLM, …). Only a label comes back, and only one that was offered counts: the
author's words are never taken from an answer. Answers are kept in a file beside the script, so
that no question is asked twice and a later split needs no endpoint.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline import endpoints
from pipeline.errors import FullcastError
from pipeline.model import NARRATOR, SPOKEN_KINDS, Line, Script

KEY_VARIABLE = "FULLCAST_ASK_KEY"
"""Environment variable that holds the endpoint's key, where it wants one."""

TRUSTED = 0.75
"""The confidence of a model's answer. Prompted models of 8 billion parameters are right nine
times in ten over all quotations (docs/attribution.md); those asked here are the hard ones."""

_LINES_AROUND = 8
"""Lines shown on either side of the one in question."""
_MOST_CHOICES = 8
_MOST_CHARACTERS = 300
"""Of each line that is shown."""
_MOST_BYTES = 1 << 20
"""Of an answer."""
_MOST_REASON = 200
"""Characters of what an endpoint says of an error."""
_TIMEOUT_S = 60.0
"""For a whole question and answer."""
_SYSTEM = (
    "You are told a passage of a story, line by line, and who may have spoken one line of it. "
    "Answer with the number of the speaker alone."
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to ask."""

    url: str
    """Up to and including ``/v1``."""
    model: str


@dataclass(frozen=True, slots=True)
class LabelledScript:
    """A script whose unsure lines a language model was asked about."""

    script: Script
    answers: Mapping[str, str]
    """What was answered to each question so far (key: a digest of it), to be kept."""
    questions: int
    """Put to the endpoint in this run."""


def label_unsure_lines(
    script: Script, endpoint: Endpoint | None, known_answers: Mapping[str, str]
) -> LabelledScript:
    """The script with every answer taken over, from ``known_answers`` where it is there, else from
    the endpoint (None asks nobody). An answer that wasn't on offer changes nothing. Where the
    endpoint can't be reached, the rest stays unsure and a warning says so."""
    answers = dict(known_answers)
    lines = list(script.lines)
    warnings = list(script.warnings)
    questions = 0
    for index, line in enumerate(lines):
        if not (line.unsure and line.kind in SPOKEN_KINDS and line.spoken):
            continue
        choices = _choices(lines, index)
        question = _question(lines, index, choices)
        key = hashlib.sha256(question.encode()).hexdigest()
        if key not in answers and endpoint is not None:
            try:
                answers[key] = _answer(endpoint, question)
                questions += 1
            except FullcastError as error:
                warnings.append(f"{error.message} The lines that are still unsure weren't asked.")
                endpoint = None
        speaker = _speaker_meant(answers.get(key, ""), choices)
        if speaker:
            lines[index] = _given_to(line, speaker)
    script = replace(script, lines=tuple(lines), warnings=tuple(warnings))
    return LabelledScript(script, answers, questions)


def _choices(lines: Sequence[Line], index: int) -> tuple[str, ...]:
    """Who may have spoken a line: the splitter's candidates, then whoever speaks nearby."""
    line = lines[index]
    near = range(1, 4 * _LINES_AROUND)
    around = [lines[i] for d in near for i in (index - d, index + d) if 0 <= i < len(lines)]
    names = [line.speaker, *(name for name, _ in line.alternatives)]
    names += [other.speaker for other in around if other.place == line.place]
    speakers = dict.fromkeys(name for name in names if name and name != NARRATOR)
    return tuple(speakers)[:_MOST_CHOICES]


def _question(lines: Sequence[Line], index: int, choices: Sequence[str]) -> str:
    """The passage around a line, and who may have spoken it, by numbers."""
    shown = []
    for i in range(max(0, index - _LINES_AROUND), min(len(lines), index + _LINES_AROUND + 1)):
        line = lines[i]
        if line.kind not in SPOKEN_KINDS:
            continue
        who = "?" if i == index or line.unsure else line.speaker
        mark = ">>> " if i == index else ""
        shown.append(f"{mark}[{who}] {line.text[:_MOST_CHARACTERS]}")
    offers = "\n".join(f"{number}. {name}" for number, name in enumerate(choices, start=1))
    passage = "\n".join(shown)
    return f"{passage}\n\nWho speaks the line marked >>>?\n{offers}"


def _answer(endpoint: Endpoint, question: str) -> str:
    """What the endpoint says. Raises FullcastError where it can't be asked."""
    body = {
        "model": endpoint.model,
        "temperature": 0,
        "max_tokens": 8,
        "messages": [
            {"role": "system", "content": _SYSTEM},
            {"role": "user", "content": question},
        ],
    }
    url = endpoints.check_address(endpoint.url, "The language model's address")
    key = endpoints.read_key(KEY_VARIABLE)
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    request = urllib.request.Request(f"{url}/chat/completions", json.dumps(body).encode(), headers)
    try:
        reply = json.loads(endpoints.within(_TIMEOUT_S, lambda: _whole_reply(request)))
        return str(reply["choices"][0]["message"]["content"]).strip()[:80]
    except urllib.error.HTTPError as error:
        reason = f"answered {error.code} {error.reason}"
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = f"can't be asked ({error or type(error).__name__})"
    except (KeyError, IndexError, TypeError, RecursionError):
        reason = "answered with something that is no chat completion"
    reason = endpoints.without_key(" ".join(reason.split()), key)[:_MOST_REASON]
    raise FullcastError(f"The language model at {url} {reason}.")


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer like any other: followed, it would carry the key to whatever host it
    names."""

    def redirect_request(self, *_: object) -> None:
        """None: it isn't followed."""


def _whole_reply(request: urllib.request.Request) -> bytes:
    opener = urllib.request.build_opener(_NoRedirects)
    with opener.open(request, timeout=_TIMEOUT_S) as response:
        return endpoints.read_at_most(response, _MOST_BYTES)


def _speaker_meant(answer: str, choices: Sequence[str]) -> str:
    """The offered name that an answer means, by its number or by itself; empty for none."""
    word = answer.strip().strip("[]().\"'").strip()
    for number, name in enumerate(choices, start=1):
        if word == str(number) or word.casefold() == name.casefold():
            return name
    head = word.split(".", 1)[0].strip()
    return choices[int(head) - 1] if head.isdecimal() and 1 <= int(head) <= len(choices) else ""


def _given_to(line: Line, name: str) -> Line:
    """The line as the model's, sure now; who spoke it before comes first of the others."""
    others = tuple((n, p) for n, p in line.alternatives if n != name)
    if line.speaker and line.speaker != name:
        others = ((line.speaker, line.confidence or 0.0), *others)
    reason = "the language model's answer"
    if line.reason:
        reason += f"; before: {line.speaker or 'nobody'}, {line.reason}"
    return replace(
        line, speaker=name, unsure=False, confidence=TRUSTED, reason=reason, alternatives=others
    )
